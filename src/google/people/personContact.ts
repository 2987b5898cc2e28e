/** Google's Person, read as a contact of a replica and written back as a change of one. */
import { isRecordId } from '../../core/book/record';
import type { FieldName, Fields } from '../../core/contacts/fieldValue';
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type {
  ContactCreate,
  ContactUpdate,
  ForeignTag,
  ReplicaContact,
} from '../../core/replication/replica';
import type { PersonEntry } from '../fields/person';
import { isEntry } from '../fields/person';
import { fieldsFromPerson, PERSON_FIELDS, personFromFields } from '../fields/personFields';

/** Our key in `clientData`, which Google Contacts shows to nobody and keeps for any program. */
export const TAG = 'meibo.record';

/** With it: when the run began that put it on, in milliseconds since the epoch. */
export const MEANT_AT = 'meibo.meantAt';

/** Every field that a listing must bring. Changing it makes stored sync tokens useless, for all parameters must match. */
export const READ_MASK = [
  ...FIELD_NAMES.map((name) => PERSON_FIELDS[name].personField),
  'clientData',
  'memberships',
  'metadata',
].join(',');

/** A person as it arrives. Thousands come in one listing, so they are read by hand and not through a schema. */
export interface Person extends PersonEntry {
  readonly resourceName: string;
}

export const isPerson = (value: unknown): value is Person =>
  isEntry(value) && typeof value['resourceName'] === 'string';

const textIn = (entry: PersonEntry, name: string): string => {
  const value = entry[name];
  return typeof value === 'string' ? value : '';
};

const entriesIn = (entry: PersonEntry, name: string): readonly PersonEntry[] => {
  const value = entry[name];
  return Array.isArray(value) ? value.filter(isEntry) : [];
};

const metadataOf = (person: Person): PersonEntry => (isEntry(person['metadata']) ? person['metadata'] : {});

export const isDeleted = (person: Person): boolean => metadataOf(person)['deleted'] === true;

export const formerNames = (person: Person): readonly string[] => {
  const names = metadataOf(person)['previousResourceNames'];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
};

/** Of each of these a listing shows a hundred (developers.google.com/people/api/rest/v1/people.connections/list). */
const LISTED_IN_PART = ['emailAddresses', 'phoneNumbers'] as const;
const MOST_LISTED = 100;

/** Whether a contact that was listed may have more than was shown. */
export const isPartial = (person: Person): boolean =>
  LISTED_IN_PART.some((name) => entriesIn(person, name).length >= MOST_LISTED);

const isOurs = ({ key, value }: ForeignTag): boolean => key === TAG && isRecordId(value, 'person');

const isMoment = ({ key, value }: ForeignTag): boolean => key === MEANT_AT && /^\d{1,15}$/.test(value);

const labelOf = (membership: PersonEntry): readonly string[] => {
  const group = membership['contactGroupMembership'];
  const name = isEntry(group) ? textIn(group, 'contactGroupResourceName') : '';
  return name === '' ? [] : [name];
};

export const contactFrom = (person: Person): ReplicaContact => {
  const source =
    entriesIn(metadataOf(person), 'sources').find((one) => textIn(one, 'type') === 'CONTACT') ?? {};
  const tags = entriesIn(person, 'clientData').map((data) => ({
    key: textIn(data, 'key'),
    value: textIn(data, 'value'),
  }));
  const tag = tags.find(isOurs)?.value;
  const meantAt = tag === undefined ? undefined : tags.find(isMoment)?.value;
  const identity = textIn(source, 'id');
  return {
    handle: person.resourceName,
    ...(identity === '' ? {} : { identity }),
    version: `${identity} ${textIn(source, 'etag')}`,
    ...(tag === undefined ? {} : { record: tag }),
    ...(meantAt === undefined ? {} : { meantAt: Number(meantAt) }),
    foreign: tags.filter((data) => !isOurs(data) && !isMoment(data)),
    labels: entriesIn(person, 'memberships').flatMap(labelOf),
    fields: fieldsFromPerson(person),
  };
};

const clientDataOf = (
  record: string | null,
  meantAt: number | undefined,
  foreign: readonly ForeignTag[],
): readonly ForeignTag[] => [
  ...(record === null ? [] : [{ key: TAG, value: record }]),
  ...(record === null || meantAt === undefined ? [] : [{ key: MEANT_AT, value: String(meantAt) }]),
  ...foreign,
];

const membershipsOf = (labels: readonly string[]): readonly unknown[] =>
  labels.map((label) => ({ contactGroupMembership: { contactGroupResourceName: label } }));

export const personToCreate = ({ record, meantAt, labels, fields }: ContactCreate): object => ({
  ...personFromFields(fields),
  clientData: clientDataOf(record, meantAt, []),
  memberships: membershipsOf(labels),
});

/**
 * A batch has one mask for all its contacts, and what the mask names is replaced in each
 * (developers.google.com/people/api/rest/v1/people/batchUpdateContacts). So every contact sends every field of the mask:
 * its new value, or the one in hand; its etag keeps that from undoing anybody's change.
 */
export const personToUpdate = (
  update: ContactUpdate,
  names: readonly FieldName[],
  mask: UpdateMask,
): object => {
  const { contact } = update;
  const [id, etag] = contact.version.split(' ');
  const fields: Fields = Object.fromEntries(
    names.map((name) => [name, update.fields[name] ?? contact.fields[name] ?? []]),
  );
  const tagged = update.record === undefined ? contact : update;
  return {
    resourceName: contact.handle,
    etag: etag ?? '',
    metadata: { sources: [{ type: 'CONTACT', id: id ?? '', etag: etag ?? '' }] },
    ...personFromFields(fields),
    ...(mask.tags
      ? { clientData: clientDataOf(tagged.record ?? null, tagged.meantAt, contact.foreign) }
      : {}),
    ...(mask.labels ? { memberships: membershipsOf(update.labels ?? contact.labels) } : {}),
  };
};

export interface UpdateMask {
  readonly names: readonly FieldName[];
  readonly tags: boolean;
  readonly labels: boolean;
}

export const maskOf = (updates: readonly ContactUpdate[]): UpdateMask => ({
  names: FIELD_NAMES.filter((name) => updates.some(({ fields }) => fields[name] !== undefined)),
  tags: updates.some(({ record }) => record !== undefined),
  labels: updates.some(({ labels }) => labels !== undefined),
});

export const maskText = ({ names, tags, labels }: UpdateMask): string =>
  [
    ...names.map((name) => PERSON_FIELDS[name].personField),
    ...(tags ? ['clientData'] : []),
    ...(labels ? ['memberships'] : []),
  ].join(',');
