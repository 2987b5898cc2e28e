/**
 * The fields of a Person and their sub-fields: which a client may write, and which Google alone fills in.
 * Source: developers.google.com/people/api/rest/v1/people (resource Person) and the masks of people.updateContact.
 */

export type SubfieldKind = 'text' | 'integer' | 'flag' | 'date' | 'content type';

export interface PersonField {
  readonly writable: Readonly<Record<string, SubfieldKind>>;
  /** Accepted in a body and ignored, as a client that sends back what it read needs it. */
  readonly outputOnly: readonly string[];
  /** "This field is a singleton for contact sources." */
  readonly singleton: boolean;
}

const texts = (...names: readonly string[]): Readonly<Record<string, SubfieldKind>> =>
  Object.fromEntries(names.map((name) => [name, 'text']));

const field = (
  writable: Readonly<Record<string, SubfieldKind>>,
  outputOnly: readonly string[] = [],
): PersonField => ({ writable, outputOnly: ['metadata', ...outputOnly], singleton: false });

const singleton = (
  writable: Readonly<Record<string, SubfieldKind>>,
  outputOnly: readonly string[] = [],
): PersonField => ({ ...field(writable, outputOnly), singleton: true });

const typed = (...names: readonly string[]): PersonField => field(texts(...names, 'type'), ['formattedType']);

/** Every field that an update mask may name, but for `memberships`, which are kept apart from the content. */
export const contentFields = {
  addresses: typed(
    'formattedValue',
    'poBox',
    'streetAddress',
    'extendedAddress',
    'city',
    'region',
    'postalCode',
    'country',
    'countryCode',
  ),
  biographies: singleton({ value: 'text', contentType: 'content type' }),
  birthdays: singleton({ date: 'date', text: 'text' }),
  calendarUrls: typed('url'),
  clientData: field(texts('key', 'value')),
  emailAddresses: typed('value', 'displayName'),
  events: field({ date: 'date', type: 'text' }, ['formattedType']),
  externalIds: typed('value'),
  genders: singleton(texts('value', 'addressMeAs'), ['formattedValue']),
  imClients: field(texts('username', 'type', 'protocol'), ['formattedType', 'formattedProtocol']),
  interests: field(texts('value')),
  locales: field(texts('value')),
  locations: field({
    ...texts('value', 'type', 'buildingId', 'floor', 'floorSection', 'deskCode'),
    current: 'flag',
  }),
  miscKeywords: typed('value'),
  names: singleton(
    texts(
      'familyName',
      'givenName',
      'middleName',
      'honorificPrefix',
      'honorificSuffix',
      'phoneticFamilyName',
      'phoneticFullName',
      'phoneticGivenName',
      'phoneticHonorificPrefix',
      'phoneticHonorificSuffix',
      'phoneticMiddleName',
      'unstructuredName',
    ),
    ['displayName', 'displayNameLastFirst'],
  ),
  nicknames: field(texts('value', 'type')),
  occupations: field(texts('value')),
  organizations: field(
    {
      ...texts('name', 'phoneticName', 'department', 'title', 'type', 'jobDescription', 'symbol', 'domain'),
      ...texts('location', 'costCenter'),
      startDate: 'date',
      endDate: 'date',
      current: 'flag',
      fullTimeEquivalentMillipercent: 'integer',
    },
    ['formattedType'],
  ),
  phoneNumbers: field(texts('value', 'type'), ['canonicalForm', 'formattedType']),
  relations: typed('person'),
  sipAddresses: typed('value'),
  urls: typed('value'),
  userDefined: field(texts('key', 'value')),
} satisfies Record<string, PersonField>;

export type ContentField = keyof typeof contentFields;

export type WritableField = ContentField | 'memberships';

export const isContentField = (name: string): name is ContentField => Object.hasOwn(contentFields, name);

export const isWritableField = (name: string): name is WritableField =>
  name === 'memberships' || isContentField(name);

export const contentFieldNames: readonly ContentField[] = Object.keys(contentFields).filter(isContentField);

/** What else a read mask may name. */
const readOnlyFields: readonly string[] = ['ageRanges', 'coverPhotos', 'metadata', 'photos', 'skills'];

export const isReadableField = (name: string): boolean =>
  isWritableField(name) || readOnlyFields.includes(name);

/** Fields of a Person that a body may carry without any effect. */
export const ignoredPersonFields: readonly string[] = [
  'resourceName',
  'ageRange',
  'braggingRights',
  'fileAses',
  'relationshipInterests',
  'relationshipStatuses',
  'residences',
  'taglines',
  ...readOnlyFields.filter((name) => name !== 'metadata'),
];
