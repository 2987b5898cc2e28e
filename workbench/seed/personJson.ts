/**
 * A contact as `people.createContact` takes it: the writable part of Google's Person, as JSON.
 * Field and attribute names are those of https://developers.google.com/people/api/rest/v1/people.
 */

export type GoogleDate = { readonly year?: number; readonly month: number; readonly day: number };

type Name = {
  readonly givenName?: string;
  readonly middleName?: string;
  readonly familyName?: string;
  readonly phoneticGivenName?: string;
  readonly phoneticMiddleName?: string;
  readonly phoneticFamilyName?: string;
  readonly phoneticFullName?: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
  readonly unstructuredName?: string;
};

type Organization = {
  readonly name?: string;
  readonly title?: string;
  readonly department?: string;
  readonly phoneticName?: string;
  readonly symbol?: string;
  readonly location?: string;
  readonly jobDescription?: string;
  readonly type?: string;
};

type Address = {
  readonly type?: string;
  readonly formattedValue?: string;
  readonly streetAddress?: string;
  readonly extendedAddress?: string;
  readonly poBox?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
};

type Typed = { readonly value: string; readonly type?: string };

/** Type aliases instead of interfaces: only they fit where any JSON object is taken. */
export type PersonJson = {
  readonly names?: readonly Name[];
  readonly nicknames?: readonly Typed[];
  readonly emailAddresses?: readonly Typed[];
  readonly phoneNumbers?: readonly Typed[];
  readonly addresses?: readonly Address[];
  readonly organizations?: readonly Organization[];
  readonly occupations?: readonly Typed[];
  readonly birthdays?: readonly { readonly date?: GoogleDate; readonly text?: string }[];
  readonly events?: readonly { readonly date: GoogleDate; readonly type?: string }[];
  readonly relations?: readonly { readonly person: string; readonly type?: string }[];
  readonly urls?: readonly Typed[];
  readonly imClients?: readonly {
    readonly username: string;
    readonly protocol?: string;
    readonly type?: string;
  }[];
  readonly genders?: readonly Typed[];
  readonly locations?: readonly Typed[];
  readonly locales?: readonly Typed[];
  readonly interests?: readonly Typed[];
  readonly miscKeywords?: readonly Typed[];
  readonly userDefined?: readonly { readonly key: string; readonly value: string }[];
  readonly biographies?: readonly { readonly value: string; readonly contentType: 'TEXT_PLAIN' }[];
};
