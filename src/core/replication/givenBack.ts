/** What an earlier run gave back to the member and did not live to note: it is his again, whatever the state says. Pure. */
import type { RecordId } from '../book/record';
import type { Identified } from './identify';
import type { Listing } from './listing';
import type { HeldContact, MemberState } from './memberState';
import { isAsBefore } from './nearest';
import type { ActiveLabels } from './observe';
import type { ReplicaContact } from './replica';

const isOut = ({ labels }: HeldContact, contact: ReplicaContact, { labels: known }: MemberState): boolean =>
  contact.record === undefined &&
  !labels.some((label) => contact.labels.includes(known[label]?.handle ?? ''));

/** Without its tag, and either out of its labels or, where he has put it into one again, with the values from before the share. */
const isGivenBack = (held: HeldContact, contact: ReplicaContact, state: MemberState): boolean =>
  isOut(held, contact, state) || (contact.record === undefined && isAsBefore(held, contact));

/** Of what is to be given up still, giving it up looks at each by its name. */
const isActive = ({ labels }: HeldContact, active: ActiveLabels): boolean =>
  labels.some((label) => active.has(label));

/** By record, those contacts under labels that have come back to the member of which a listing says that they were given back. */
export const givenBackIn = (
  state: MemberState,
  listing: Listing,
  active: ActiveLabels,
): ReadonlyMap<RecordId, ReplicaContact> => {
  const { releases = [] } = state.intent ?? {};
  const found = new Map<RecordId, ReplicaContact>();
  if (releases.length === 0) return found;
  const listed = new Map<string, ReplicaContact>();
  for (const contact of listing.contacts) {
    if (contact.identity !== undefined) listed.set(contact.identity, contact);
    listed.set(contact.handle, contact);
  }
  for (const record of releases) {
    const held = state.contacts[record];
    if (held === undefined || !isActive(held, active)) continue;
    const handle = listing.renamed.get(held.handle) ?? held.handle;
    const contact = listed.get(handle) ?? listed.get(held.identity ?? '');
    if (contact !== undefined && isGivenBack(held, contact, state)) found.set(record, contact);
  }
  return found;
};

/** The state without the contacts that were given back. */
export const withoutGivenBack = (state: MemberState, listing: Listing, active: ActiveLabels): MemberState => {
  const back = givenBackIn(state, listing, active);
  if (back.size === 0) return state;
  const contacts = Object.entries(state.contacts).filter(([record]) => !back.has(record));
  return { ...state, contacts: Object.fromEntries(contacts) };
};

/** The same of those that a listing which lags has shown in their labels, and that are out of them by name. */
export const withoutFoundOut = (found: Identified): Identified => {
  const { state } = found;
  const out = (state.intent?.releases ?? []).filter((record) => {
    const [held, contact] = [state.contacts[record], found.hands.get(record)];
    return held !== undefined && contact !== undefined && isOut(held, contact, state);
  });
  if (out.length === 0) return found;
  const contacts: Record<RecordId, HeldContact> = { ...state.contacts };
  const hands = new Map(found.hands);
  for (const record of out) {
    delete contacts[record];
    hands.delete(record);
  }
  const strangers = [...found.strangers, ...out.flatMap((record) => found.hands.get(record) ?? [])];
  return { ...found, state: { ...state, contacts }, hands, strangers };
};
