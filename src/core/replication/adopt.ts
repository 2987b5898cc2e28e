/** Adoption: a contact that the member already has becomes the replica of a record instead of being doubled. */
import type { RecordId } from '../book/record';
import { elementKey } from '../contacts/canonicalValue';
import type { Fields } from '../contacts/fieldValue';
import type { HeldContact } from './memberState';
import type { Wanted } from './plan';
import type { ReplicaContact } from './replica';

const addressesOf = (fields: Fields): readonly string[] =>
  (fields.email ?? []).map((element) => elementKey('email', element)).filter((key) => key !== '');

/** Each address with the one thing that has it; addresses that several have are no evidence. */
const uniqueByAddress = <Thing>(
  things: readonly Thing[],
  fieldsOf: (thing: Thing) => Fields,
): Map<string, Thing> => {
  const found = new Map<string, Thing | undefined>();
  for (const thing of things)
    for (const address of new Set(addressesOf(fieldsOf(thing))))
      found.set(address, found.has(address) ? undefined : thing);
  const unique = new Map<string, Thing>();
  for (const [address, thing] of found) if (thing !== undefined) unique.set(address, thing);
  return unique;
};

/**
 * Pairs records with contacts that share an e-mail address which no other record and no other contact has. A pair that two
 * addresses contradict is none.
 */
export const adopt = (
  wanted: readonly Wanted[],
  strangers: readonly ReplicaContact[],
): ReadonlyMap<RecordId, ReplicaContact> => {
  const records = uniqueByAddress(wanted, ({ fields }) => fields);
  const contacts = uniqueByAddress(strangers, ({ fields }) => fields);
  const partners = new Map<RecordId, ReplicaContact>();
  const contested = new Set<RecordId>();
  const taken = new Map<string, RecordId>();
  for (const [address, { record }] of records) {
    const contact = contacts.get(address);
    if (contact === undefined) continue;
    const rival = taken.get(contact.handle);
    const other = partners.get(record);
    if (rival !== undefined && rival !== record) [rival, record].forEach((one) => contested.add(one));
    if (other !== undefined && other.handle !== contact.handle) contested.add(record);
    partners.set(record, contact);
    taken.set(contact.handle, record);
  }
  for (const record of contested) partners.delete(record);
  return partners;
};

/** Everything that an adopted contact holds now is its member's own, and is what he gets back one day. */
export const adopted = (contact: ReplicaContact): HeldContact => ({
  handle: contact.handle,
  source: 'adopted',
  v: 0,
  labels: [],
  shadow: {},
  original: contact.fields,
});
