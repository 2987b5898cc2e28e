/** Telling the book what was observed, exactly once: the journal is saved before the first commit and shortened after each. */
import type { Author, Operation, Verdict } from '../book/operation';
import { intoBatches } from '../book/intoBatches';
import type { LabelId, RecordId } from '../book/record';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import { need } from './ask';
import type { Steps } from './effects';
import { answered, withTakenOut } from './brake';
import { withToldName } from './labelNames';
import type { HeldContact, KeptValue, MemberState } from './memberState';
import type { Observed } from './observe';
import type { Named } from './sameContact';
import { isSameContact } from './sameContact';
import type { Unreturned } from './unreturned';
import { echoOf } from './unreturned';

export interface Told {
  readonly state: MemberState;
  /** What the member typed and the book was told, per record: it may be overwritten, for it is not lost. */
  readonly accepted: ReadonlyMap<RecordId, Fields>;
  /** Records whose contact has to be looked at, whatever the log says. */
  readonly attention: ReadonlySet<RecordId>;
  /** Contacts that may not stay in a label, by handle. */
  readonly strays: ReadonlyMap<string, LabelId>;
  readonly operations: number;
  readonly now: number;
}

export const nothingTold = (state: MemberState, now: number): Told => ({
  state,
  now,
  accepted: new Map(),
  attention: new Set(),
  strays: new Map(),
  operations: 0,
});

/** What was told of a contact says nothing of another one that has come in its place since. */
export const toldOfThese = (
  { accepted, state }: Told,
  { contacts }: MemberState,
): ReadonlyMap<RecordId, Fields> =>
  new Map([...accepted].filter(([record]) => isTheSame(state.contacts[record], contacts[record])));

const isTheSame = (before: HeldContact | undefined, now: HeldContact | undefined): boolean =>
  before === undefined || now === undefined ? before === now : isSameContact(before, now);

export function* saveState(state: MemberState): Steps<MemberState> {
  const next = { ...state, generation: state.generation + 1 };
  yield* need('save-state', next);
  return next;
}

/** Puts operations into the journal, each with its nonce. */
export function* journal(
  state: MemberState,
  author: Author,
  observed: readonly Observed[],
): Steps<MemberState> {
  const batches = intoBatches(observed.map(({ operation }) => operation));
  const nonces = yield* need('draw-nonces', observed.length + 2 * batches.length);
  let next = 0;
  const draw = (): string => nonces[next++] ?? '';
  let position = 0;
  const pending = batches.map((operations) => {
    const told = observed.slice(position, position + operations.length);
    position += operations.length;
    return {
      handles: told.map(({ handle }) => handle),
      identities: told.map(({ identity = '' }) => identity),
      batch: {
        author,
        channel: 'cycle' as const,
        key: draw(),
        nonce: draw(),
        operations: operations.map((operation) => withNonce(operation, draw())),
      },
    };
  });
  return { ...state, journal: [...state.journal, ...pending] };
}

const withNonce = (operation: Operation, nonce: string): Operation =>
  'nonce' in operation ? { ...operation, nonce } : operation;

const contributed = (contact: Named, label: LabelId, fields: Fields): HeldContact => ({
  ...contact,
  source: 'contributed',
  v: 0,
  labels: [label],
  shadow: fields,
});

/** An echo is of one written value only. */
const agreedOn = ({ echo = {}, ...held }: HeldContact, edited: Fields): HeldContact => {
  const left = Object.entries(echo).filter(([name]) => !(name in edited));
  return {
    ...held,
    shadow: { ...held.shadow, ...edited },
    ...(left.length === 0 ? {} : { echo: Object.fromEntries(left) }),
  };
};

interface Working {
  readonly contacts: Record<RecordId, HeldContact>;
  readonly accepted: Map<RecordId, Fields>;
  readonly attention: Set<RecordId>;
  readonly strays: Map<string, LabelId>;
  readonly kept: KeptValue[];
  readonly unreturned: readonly Unreturned[] | undefined;
  readonly now: number;
}

const fold = (working: Working, operation: Operation, contact: Named, verdict: Verdict): void => {
  switch (operation.type) {
    case 'add':
      if (verdict.type === 'refused') working.strays.set(contact.handle, operation.label);
      else {
        // Refused when an earlier run told it, and his right by now.
        working.strays.delete(contact.handle);
        working.contacts[verdict.record] = {
          ...contributed(contact, operation.label, operation.fields),
          ...echoOf(working.unreturned, contact, operation.fields),
        };
        working.attention.add(verdict.record);
      }
      return;
    case 'edit': {
      const typed = working.accepted.get(operation.record);
      const edited: Partial<Record<FieldName, FieldValue>> = {};
      for (const [name, edit] of Object.entries(operation.edits)) Object.assign(edited, { [name]: edit.now });
      working.accepted.set(operation.record, { ...typed, ...edited });
      working.attention.add(operation.record);
      // What the book took is agreed on from now on, also for a run that knows nothing of this one's telling. Where it says
      // something else and stays as it is, no log tells of that.
      const held = working.contacts[operation.record];
      if (held !== undefined && verdict.type === 'applied')
        working.contacts[operation.record] = agreedOn(held, edited);
      // Neither in the book nor suggested there: it is put back, and nobody else has it.
      if (verdict.type === 'refused' && verdict.suggestion === undefined)
        working.kept.push({ at: working.now, record: operation.record, fields: edited });
      return;
    }
    case 'take-out':
    case 'place':
      working.attention.add(operation.record);
      return;
    case 'hold':
    case 'share':
    case 'stop-sharing':
    case 'choose-copy':
    case 'write-again':
    case 'rename-label':
    case 'choose-fields':
    case 'ask-access':
    case 'invite-outside':
    case 'answer-invitation':
    case 'withdraw-invitation':
    case 'set-policies':
    case 'note-group':
    case 'note-group-unread':
    case 'note-owners':
    case 'release-group':
    case 'rescue-label':
    case 'set-exception':
    case 'transfer-label':
    case 'open':
    case 'register':
    case 'decide-suggestion':
    case 'dismiss-suggestion':
    case 'use-value':
    case 'restore':
    case 'write-comment':
    case 'edit-comment':
    case 'delete-comment':
    case 'pin-hint':
    case 'set-caretakers':
    case 'see-mention':
      return;
  }
};

/** Sends every batch of the journal. A batch that was already committed is answered with its first verdicts. */
export function* tell(told: Told): Steps<Told> {
  let { state, operations } = told;
  const working: Working = {
    contacts: { ...state.contacts },
    accepted: new Map(told.accepted),
    attention: new Set(told.attention),
    strays: new Map(told.strays),
    kept: [...state.kept],
    unreturned: state.unreturned,
    now: told.now,
  };
  while (state.journal[0] !== undefined) {
    const [{ batch, handles, identities }, ...rest] = state.journal;
    const { verdicts } = yield* need('commit', batch);
    batch.operations.forEach((operation, index) => {
      const verdict = verdicts[index];
      if (verdict === undefined) return;
      const [handle = '', identity = ''] = [handles[index], identities[index]];
      fold(working, operation, identity === '' ? { handle } : { handle, identity }, verdict);
      state = withToldName(answered(state, operation, verdict), operation, verdict, told.now);
    });
    operations += batch.operations.length;
    state = withTakenOut(state, batch.operations, verdicts, told.now);
    state = { ...state, contacts: { ...working.contacts }, kept: [...working.kept], journal: rest };
    // The book remembers one batch per channel, so the next may go out only once this one is known to be worked in.
    if (rest.length > 0) state = yield* saveState(state);
  }
  return {
    state,
    now: told.now,
    operations,
    accepted: working.accepted,
    attention: working.attention,
    strays: working.strays,
  };
}
