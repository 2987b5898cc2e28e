/** What the brake holds of a member's changes: looking at it again, asking what was decided, and doing that. */
import type { Operation } from '../book/operation';
import type { AccountId, RecordId } from '../book/record';
import { suggestionOf } from '../book/suggestion';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import { need } from './ask';
import type { BrakeInput } from './brake';
import { brake, frozenIn, holdsFor } from './brake';
import type { Steps } from './effects';
import type { Identified } from './identify';
import { getContacts } from './listing';
import type { KeptValue, MemberState, Parked } from './memberState';
import { isKept } from './memberState';
import type { Observed } from './observe';
import { observe, sharedBy, sharedFields } from './observe';
import type { ReplicaLabel } from './replica';
import { revertedIn } from './reverts';
import type { Told } from './tell';

/** Listings tell of a change once, so the contacts of what is parked are read by name: their owner may have undone it. */
function* recall(found: Identified): Steps<Identified> {
  const { contacts, parked = [] } = found.state;
  const deleted = new Set(found.deleted);
  const unseen = new Map(
    [...new Set(parked.flatMap(({ records }) => records))].flatMap((record) => {
      const held = contacts[record];
      if (held === undefined || found.hands.has(record) || deleted.has(record)) return [];
      return [[record, held.handle] as const];
    }),
  );
  if (unseen.size === 0) return found;
  const alive = new Map(
    (yield* getContacts([...unseen.values()])).map((contact) => [contact.handle, contact]),
  );
  const hands = new Map(found.hands);
  for (const [record, handle] of unseen) {
    const contact = alive.get(handle);
    if (contact === undefined) deleted.add(record);
    else hands.set(record, contact);
  }
  return { ...found, hands, deleted: [...deleted] };
}

/** What has been decided since. A record that the book has not any more is told once again. */
function* withDecisions(state: MemberState): Steps<MemberState> {
  const parked = state.parked ?? [];
  const asked = parked.flatMap(({ waiting, decision }) => (decision === undefined ? (waiting ?? []) : []));
  if (asked.length === 0) return state;
  const { records } = yield* need('read-book', { records: asked });
  const decided = parked.map((entry): Parked => {
    const { waiting, ...rest } = entry;
    if (waiting === undefined || entry.decision !== undefined) return entry;
    switch (suggestionOf(records.get(waiting))?.state) {
      case 'open':
        return entry;
      case 'accepted':
        return { ...entry, decision: 'released' };
      case 'declined':
        return { ...entry, decision: 'restored' };
      default:
        return rest;
    }
  });
  return { ...state, parked: decided };
}

/**
 * What an interrupted run told the book, or wrote into the contact, is agreed, and only that run's journal and intent know it:
 * they are gone long before something is decided, and it would then look like the member's newest edit.
 */
const withAgreed = (
  { state, hands }: Pick<Identified, 'state' | 'hands'>,
  { active, told }: Pick<HoldBackInput, 'active' | 'told'>,
): MemberState => {
  const contacts = { ...state.contacts };
  for (const record of frozenIn(state)) {
    const [held, contact] = [contacts[record], hands.get(record)];
    const agreed = [told.get(record), state.intent?.updates[record]?.shadow];
    if (held === undefined || contact === undefined || agreed.every((one) => one === undefined)) continue;
    const seen = sharedFields(contact, held, sharedBy(held, active));
    const names = FIELD_NAMES.filter((name) =>
      agreed.some(
        (fields) => fields?.[name] !== undefined && sameValue(name, seen[name] ?? [], fields[name]),
      ),
    );
    const taken = Object.fromEntries(names.map((name) => [name, seen[name] ?? []]));
    const echo = held.echo === undefined ? {} : { echo: { ...held.echo, ...taken } };
    contacts[record] = { ...held, ...echo, shadow: { ...held.shadow, ...taken } };
  }
  return { ...state, contacts };
};

export interface HeldBack {
  readonly found: Identified;
  /** Everything that the member has done, whether it goes on or not. */
  readonly observed: readonly Observed[];
  readonly goesOn: readonly Observed[];
  readonly state: MemberState;
}

type HoldBackInput = Omit<BrakeInput, 'state' | 'observed' | 'isOlder'> & {
  readonly told: Told['accepted'];
  readonly present: readonly ReplicaLabel[];
};

/** Open in the book, and known to no state any more. */
function* lostHolds(account: AccountId, parked: readonly Parked[]): Steps<readonly Operation[]> {
  const { records } = yield* need('read-book', { kinds: ['suggestion'] });
  return [...records.values()].flatMap((record): readonly Operation[] => {
    const suggestion = suggestionOf(record);
    const mass = suggestion?.mass;
    if (suggestion?.state !== 'open' || suggestion.by !== account || mass?.waits !== true) return [];
    const { label } = suggestion;
    const { matter } = mass;
    if (parked.some((entry) => entry.label === label && entry.matter === matter)) return [];
    return [{ type: 'hold', label, matter, count: 0, of: 0, examples: [], nonce: '' }];
  });
}

/** Parts what goes on from what waits, and has the book told of what waits now and did not before. */
export function* holdBack(before: Identified, given: HoldBackInput): Steps<HeldBack> {
  const found = yield* recall(before);
  const state = yield* withDecisions(found.state);
  const observed = observe({ ...found, active: given.active, told: given.told });
  const older = yield* revertedIn({ ...given, state, observed });
  const { parked, goesOn } = brake({ ...given, state, observed, isOlder: (record) => older.has(record) });
  // There was a state before this one: what waited in it came to nothing, and the book is to know.
  const isLost = state.lost !== undefined;
  const lost = isLost ? yield* lostHolds(state.account, parked) : [];
  const holds = [...holdsFor(state, parked, given.now), ...lost].map((operation) => ({
    operation,
    handle: '',
  }));
  const { parked: _former, ...rest } = state;
  const next = parked.length === 0 ? rest : withAgreed({ ...found, state: { ...rest, parked } }, given);
  return { found, observed, goesOn: [...goesOn, ...holds], state: next };
}

/** What was decided is looked at again in this cycle; what was typed and is put back is kept in the state. */
export const withDecided = (told: Told, observed: readonly Observed[]): Told => {
  const { parked = [] } = told.state;
  const frozen = frozenIn(told.state);
  const decided = parked.filter(({ decision }) => decision !== undefined);
  if (decided.length === 0) return told;
  const attention = new Set(told.attention);
  const accepted = new Map(told.accepted);
  const kept: KeptValue[] = [...told.state.kept];
  for (const { records } of decided)
    for (const record of records) if (!frozen.has(record)) attention.add(record);
  const edits = decided.filter(({ matter, decision }) => matter !== 'removals' && decision === 'restored');
  for (const { operation } of observed) {
    if (operation.type !== 'edit' || frozen.has(operation.record)) continue;
    if (!edits.some(({ records }) => records.includes(operation.record))) continue;
    const typed: Partial<Record<FieldName, FieldValue>> = {};
    for (const [name, edit] of Object.entries(operation.edits)) Object.assign(typed, { [name]: edit.now });
    accepted.set(operation.record, { ...accepted.get(operation.record), ...typed });
    const one = { at: told.now, record: operation.record, fields: typed };
    if (!isKept(kept, one)) kept.push(one);
  }
  return { ...told, attention, accepted, state: { ...told.state, kept } };
};

/** What is told to nobody may be overwritten where its contact comes back into its label, and is kept for its author. */
export const keepUntold = (told: Told, untold: ReadonlyMap<RecordId, Fields>): Told => {
  const frozen = frozenIn(told.state);
  const accepted = new Map(told.accepted);
  const kept: KeptValue[] = [...told.state.kept];
  for (const [record, fields] of untold) {
    if (frozen.has(record)) continue;
    accepted.set(record, { ...accepted.get(record), ...fields });
    const one = { at: told.now, record, fields };
    if (!isKept(kept, one)) kept.push(one);
  }
  return { ...told, accepted, state: { ...told.state, kept } };
};

/** Whether something was decided that this cycle does: what the log told of those records meanwhile was passed over. */
export const isSettling = (state: MemberState): boolean => {
  const frozen = frozenIn(state);
  return (state.parked ?? []).some(
    ({ decision, records }) =>
      decision !== undefined && (records.length === 0 || records.some((record) => !frozen.has(record))),
  );
};

/**
 * Once the cycle has done what was decided. What still waits for another label waits on. What else the member did to such a
 * contact lies before the mark, and no listing after it would show it: without one, everything is listed anew.
 */
export const withoutDone = (state: MemberState): MemberState => {
  if (!isSettling(state)) return state;
  const { parked = [], mark: _passed, ...rest } = state;
  const frozen = frozenIn(state);
  const left = parked.flatMap((entry) => {
    if (entry.decision === undefined) return [entry];
    const records = entry.records.filter((record) => frozen.has(record));
    return records.length === 0 ? [] : [{ ...entry, records }];
  });
  return left.length === 0 ? rest : { ...rest, parked: left };
};

/** Whether the listing shows a contact of which something waits: its owner may have undone it. */
export const touchesParked = ({ state, hands, deleted }: Identified): boolean => {
  const parked = new Set<RecordId>((state.parked ?? []).flatMap(({ records }) => records));
  return deleted.some((record) => parked.has(record)) || [...hands.keys()].some((one) => parked.has(one));
};
