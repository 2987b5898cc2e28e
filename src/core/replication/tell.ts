/** Telling the book what was observed, exactly once: the journal is saved before the first commit and shortened after each. */
import type { Author, Operation, Verdict } from '../book/operation';
import { intoBatches } from '../book/operation';
import type { LabelId, RecordId } from '../book/record';
import type { FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import { need } from './ask';
import type { Steps } from './effects';
import { answered, withTakenOut } from './brake';
import type { HeldContact, MemberState } from './memberState';
import type { Observed } from './observe';

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
    const handles = observed.slice(position, position + operations.length).map(({ handle }) => handle);
    position += operations.length;
    return {
      handles,
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

const contributed = (handle: string, label: LabelId, fields: Fields): HeldContact => ({
  handle,
  source: 'contributed',
  v: 0,
  labels: [label],
  shadow: fields,
});

interface Working {
  readonly contacts: Record<RecordId, HeldContact>;
  readonly accepted: Map<RecordId, Fields>;
  readonly attention: Set<RecordId>;
  readonly strays: Map<string, LabelId>;
}

const fold = (working: Working, operation: Operation, handle: string, verdict: Verdict): void => {
  switch (operation.type) {
    case 'add':
      if (verdict.type === 'refused') working.strays.set(handle, operation.label);
      else {
        working.contacts[verdict.record] = contributed(handle, operation.label, operation.fields);
        working.attention.add(verdict.record);
      }
      return;
    case 'edit': {
      const typed: Partial<Record<FieldName, FieldValue>> = { ...working.accepted.get(operation.record) };
      for (const [name, edit] of Object.entries(operation.edits)) Object.assign(typed, { [name]: edit.now });
      working.accepted.set(operation.record, typed);
      working.attention.add(operation.record);
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
    case 'open':
    case 'register':
    case 'decide-suggestion':
    case 'dismiss-suggestion':
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
  };
  while (state.journal[0] !== undefined) {
    const [{ batch, handles }, ...rest] = state.journal;
    const { verdicts } = yield* need('commit', batch);
    batch.operations.forEach((operation, index) => {
      const verdict = verdicts[index];
      if (verdict === undefined) return;
      fold(working, operation, handles[index] ?? '', verdict);
      state = answered(state, operation, verdict);
    });
    operations += batch.operations.length;
    state = withTakenOut(state, batch.operations, verdicts, told.now);
    state = { ...state, contacts: { ...working.contacts }, journal: rest };
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
