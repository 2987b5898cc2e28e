/** A stored contact as the API shows it: the content under a read mask, and what Google adds to it. */
import type { Contact, ContactVersion, StoredElement, StoredValue } from './peopleData';
import { addedByGoogle } from './echo';
import type { ReadMask } from './fieldMask';
import { photoElement } from './photos';
import { contentFieldNames, isContentField, type ContentField } from './personFields';
import type { World } from '../world';

export interface SourceReference {
  readonly type: string;
  readonly id: string;
}

export interface PersonSource extends SourceReference {
  readonly etag: string;
  readonly updateTime?: string;
  readonly profileMetadata?: { readonly objectType: string; readonly userTypes: readonly string[] };
}

export type PersonElement = Readonly<Record<string, StoredValue | FieldMetadata | GroupMembership>>;

interface FieldMetadata {
  readonly primary?: true;
  readonly source: SourceReference;
  readonly sourcePrimary?: true;
}

interface GroupMembership {
  readonly contactGroupId: string;
  readonly contactGroupResourceName: string;
}

export type Person = Readonly<
  Partial<Record<ContentField | 'memberships' | 'photos', readonly PersonElement[]>>
> & {
  readonly resourceName: string;
  readonly etag: string;
  readonly metadata?: {
    readonly objectType?: 'PERSON';
    readonly sources?: readonly PersonSource[];
    readonly previousResourceNames?: readonly string[];
    readonly linkedPeopleResourceNames?: readonly string[];
    readonly deleted?: true;
  };
};

const seqPart = (version: ContactVersion): string =>
  Buffer.from(`contact:${version.seq.toString(36)}`).toString('base64');

export const personEtag = (version: ContactVersion): string => `%${seqPart(version)}`;
export const sourceEtag = (version: ContactVersion): string => `#${seqPart(version)}`;

export const localeOf = (world: World, sub: string): string =>
  world.accounts.find((account) => account.sub === sub)?.locale ?? 'en';

export interface Display {
  /** Of e-mail addresses and of phone numbers. */
  readonly maximumValues?: number;
  /** "Populated only for people.connections.list requests that include a sync token." */
  readonly showsFormerNames?: boolean;
}

const sourceOf = ({ resourceName, sourceId }: Contact): SourceReference => ({
  type: resourceName.startsWith('otherContacts/') ? 'OTHER_CONTACT' : 'CONTACT',
  id: sourceId,
});

/** `locale` is the viewer's. A tombstone says that it is one under any mask. */
export const personOf = (
  contact: Contact,
  version: ContactVersion,
  mask: ReadMask,
  locale: string,
  { maximumValues = Number.POSITIVE_INFINITY, showsFormerNames = false }: Display = {},
): Person => {
  const person = { resourceName: contact.resourceName, etag: personEtag(version) };
  const metadata = () => ({
    ...contactMetadata(contact, version),
    ...(showsFormerNames && contact.previousResourceNames !== undefined
      ? { previousResourceNames: contact.previousResourceNames }
      : {}),
  });
  if (version.deletedAt !== undefined) return { ...person, metadata: { ...metadata(), deleted: true } };
  const source = sourceOf(contact);
  const shown: Partial<Record<ContentField, readonly PersonElement[]>> = {};
  // Thousands of contacts are listed at a time: only the fields that a contact has are looked at.
  for (const name in version.content) {
    if (!isContentField(name) || !mask.has(name)) continue;
    const elements = version.content[name];
    if (elements !== undefined)
      shown[name] = shownElements(name, limited(name, elements, maximumValues), source, locale);
  }
  return {
    ...person,
    ...(mask.has('metadata') ? { metadata: metadata() } : {}),
    ...shown,
    ...(mask.has('memberships') && version.memberships.length > 0
      ? { memberships: membershipElements(version, source) }
      : {}),
    ...(mask.has('photos') ? { photos: [photoElement(version, source)] } : {}),
  };
};

/** Every field of the contact as it is now, for people who look at their contacts page. */
export const wholePerson = (contact: Contact, locale: string): Person =>
  personOf(contact, contact.current, new Set(['metadata', 'memberships', ...contentFieldNames]), locale);

const contactMetadata = (contact: Contact, version: ContactVersion) => ({
  sources: [
    {
      ...sourceOf(contact),
      etag: sourceEtag(version),
      updateTime: new Date(version.updatedAt).toISOString(),
    },
  ],
  objectType: 'PERSON' as const,
});

/** "For people.connections.list … the number of email addresses is limited to 100", and of phone numbers too. */
const limited = (
  name: ContentField,
  elements: readonly StoredElement[],
  maximumValues: number,
): readonly StoredElement[] =>
  name === 'emailAddresses' || name === 'phoneNumbers' ? elements.slice(0, maximumValues) : elements;

/** Elements of one source with their metadata; the first is the primary one. */
export const shownElements = (
  name: ContentField,
  elements: readonly StoredElement[],
  source: SourceReference,
  locale: string,
): readonly PersonElement[] =>
  elements.map((element, index) => ({
    metadata: index === 0 ? { primary: true, source, sourcePrimary: true } : { source },
    ...element,
    ...addedByGoogle(name, element, locale),
  }));

const membershipElements = (version: ContactVersion, source: SourceReference): readonly PersonElement[] =>
  version.memberships.map((contactGroupResourceName) => ({
    metadata: { source },
    contactGroupMembership: {
      contactGroupId: contactGroupResourceName.slice('contactGroups/'.length),
      contactGroupResourceName,
    },
  }));
