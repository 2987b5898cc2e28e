/** Adoption: a contact that the member already has becomes the replica of a record instead of being doubled. */
import type { RecordId } from '../book/record';
import { elementKey } from '../contacts/canonicalValue';
import { fullName } from '../contacts/displayName';
import type { Fields } from '../contacts/fieldValue';
import type { HeldContact } from './memberState';
import type { Wanted } from './plan';
import type { ReplicaContact } from './replica';

type KeysOf = (fields: Fields) => readonly string[];

const keysIn =
  (name: 'email' | 'phone'): KeysOf =>
  (fields) =>
    (fields[name] ?? []).map((element) => elementKey(name, element)).filter((key) => key !== '');

/** Each key with the one thing that has it; keys that several have are no evidence. */
const uniqueByKey = <Thing>(
  things: readonly Thing[],
  fieldsOf: (thing: Thing) => Fields,
  keysOf: KeysOf,
): Map<string, Thing> => {
  const found = new Map<string, Thing | undefined>();
  for (const thing of things)
    for (const key of new Set(keysOf(fieldsOf(thing)))) found.set(key, found.has(key) ? undefined : thing);
  const unique = new Map<string, Thing>();
  for (const [key, thing] of found) if (thing !== undefined) unique.set(key, thing);
  return unique;
};

interface Pairs {
  readonly partners: Map<RecordId, ReplicaContact>;
  /** Of these two keys say different things. */
  readonly contested: ReadonlySet<RecordId>;
}

const pairsBy = (wanted: readonly Wanted[], strangers: readonly ReplicaContact[], keysOf: KeysOf): Pairs => {
  const records = uniqueByKey(wanted, ({ fields }) => fields, keysOf);
  const contacts = uniqueByKey(strangers, ({ fields }) => fields, keysOf);
  const partners = new Map<RecordId, ReplicaContact>();
  const contested = new Set<RecordId>();
  const taken = new Map<string, RecordId>();
  for (const [key, { record }] of records) {
    const contact = contacts.get(key);
    if (contact === undefined) continue;
    const rival = taken.get(contact.handle);
    const other = partners.get(record);
    if (rival !== undefined && rival !== record) [rival, record].forEach((one) => contested.add(one));
    if (other !== undefined && other.handle !== contact.handle) contested.add(record);
    partners.set(record, contact);
    taken.set(contact.handle, record);
  }
  for (const record of contested) partners.delete(record);
  return { partners, contested };
};

const nameIn = ({ name }: Fields): string =>
  fullName(name?.[0] ?? {})
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/gu, '');

/**
 * Pairs records with contacts that share an e-mail address which no other record and no other contact has, or else such a phone
 * number and the name: a number alone may be a company's. A pair that two addresses contradict is none.
 */
export const adopt = (
  wanted: readonly Wanted[],
  strangers: readonly ReplicaContact[],
): ReadonlyMap<RecordId, ReplicaContact> => {
  const { partners, contested } = pairsBy(wanted, strangers, keysIn('email'));
  const byPhone = pairsBy(wanted, strangers, keysIn('phone')).partners;
  const taken = new Set([...partners.values()].map(({ handle }) => handle));
  for (const { record, fields } of wanted) {
    const contact = byPhone.get(record);
    if (contact === undefined || partners.has(record) || contested.has(record) || taken.has(contact.handle))
      continue;
    const name = nameIn(fields);
    if (name !== '' && name === nameIn(contact.fields)) partners.set(record, contact);
  }
  return partners;
};

/** Everything that an adopted contact holds now is its member's own, and is what he gets back one day. */
export const adopted = (contact: ReplicaContact): HeldContact => ({
  handle: contact.handle,
  ...(contact.identity === undefined ? {} : { identity: contact.identity }),
  source: 'adopted',
  v: 0,
  labels: [],
  shadow: {},
  original: contact.fields,
});
