/** Google's Person, read as a contact of a replica and written back as a change of one. */
import * as v from 'valibot';
import { isRecordId } from '../../core/book/record';
import type { FieldName, Fields } from '../../core/contacts/fieldValue';
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type { ContactCreate, ContactUpdate, ForeignTag, ReplicaContact } from '../../core/replication/replica';
import { fieldsFromPerson, PERSON_FIELDS, personFromFields } from '../fields/personFields';

/** Our key in `clientData`, which Google Contacts shows to nobody and keeps for any program. */
export const TAG = 'meibo.record';

/** Every field that a listing must bring. Changing it makes stored sync tokens useless, for all parameters must match. */
export const READ_MASK = [
  ...FIELD_NAMES.map((name) => PERSON_FIELDS[name].personField),
  'clientData',
  'memberships',
  'metadata',
].join(',');

const tagSchema = v.object({ key: v.optional(v.string(), ''), value: v.optional(v.string(), '') });

const personSchema = v.looseObject({
  resourceName: v.string(),
  metadata: v.optional(
    v.looseObject({
      deleted: v.optional(v.boolean(), false),
      previousResourceNames: v.optional(v.array(v.string()), []),
      sources: v.optional(
        v.array(
          v.looseObject({
            type: v.optional(v.string(), ''),
            id: v.optional(v.string(), ''),
            etag: v.optional(v.string(), ''),
          }),
        ),
        [],
      ),
    }),
    {},
  ),
  clientData: v.optional(v.array(tagSchema), []),
  memberships: v.optional(
    v.array(
      v.looseObject({
        contactGroupMembership: v.optional(
          v.looseObject({ contactGroupResourceName: v.optional(v.string(), '') }),
        ),
      }),
    ),
    [],
  ),
});

export { personSchema };
export type Person = v.InferOutput<typeof personSchema>;

const isOurs = ({ key, value }: ForeignTag): boolean => key === TAG && isRecordId(value, 'person');

export const contactFrom = (person: Person): ReplicaContact => {
  const source = person.metadata.sources.find(({ type }) => type === 'CONTACT');
  const tag = person.clientData.find(isOurs)?.value;
  return {
    handle: person.resourceName,
    version: `${source?.id ?? ''} ${source?.etag ?? ''}`,
    ...(tag === undefined ? {} : { record: tag }),
    foreign: person.clientData.filter((data) => !isOurs(data)),
    labels: person.memberships.flatMap(({ contactGroupMembership: membership }) =>
      membership?.contactGroupResourceName === undefined || membership.contactGroupResourceName === ''
        ? []
        : [membership.contactGroupResourceName],
    ),
    fields: fieldsFromPerson(person),
  };
};

const clientDataOf = (record: string | null, foreign: readonly ForeignTag[]): readonly ForeignTag[] => [
  ...(record === null ? [] : [{ key: TAG, value: record }]),
  ...foreign,
];

const membershipsOf = (labels: readonly string[]): readonly unknown[] =>
  labels.map((label) => ({ contactGroupMembership: { contactGroupResourceName: label } }));

export const personToCreate = ({ record, labels, fields }: ContactCreate): object => ({
  ...personFromFields(fields),
  clientData: clientDataOf(record, []),
  memberships: membershipsOf(labels),
});

/**
 * A batch has one mask for all its contacts, and what the mask names is replaced in each
 * (developers.google.com/people/api/rest/v1/people/batchUpdateContacts). So every contact sends every field of the mask:
 * its new value, or the one in hand; its etag keeps that from undoing anybody's change.
 */
export const personToUpdate = (update: ContactUpdate, names: readonly FieldName[], mask: UpdateMask): object => {
  const { contact } = update;
  const [id, etag] = contact.version.split(' ');
  const fields: Fields = Object.fromEntries(
    names.map((name) => [name, update.fields[name] ?? contact.fields[name] ?? []]),
  );
  const record = update.record === undefined ? (contact.record ?? null) : update.record;
  return {
    resourceName: contact.handle,
    etag: etag ?? '',
    metadata: { sources: [{ type: 'CONTACT', id: id ?? '', etag: etag ?? '' }] },
    ...personFromFields(fields),
    ...(mask.tags ? { clientData: clientDataOf(record, contact.foreign) } : {}),
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
