/**
 * Values that come back: Google Contacts' "Undo changes", or a restored phone, puts many contacts to what they were days ago, and
 * each looks like its owner's newest edit (support.google.com/contacts/answer/1069522). The book's log tells them apart.
 *
 * It is asked only where so many edits at once would wait if all of them were older values; no state keeps former values, because
 * nearly every cycle would carry them for nothing. What left the log is not known, and then it is an edit like any other.
 */
import type { FieldEdit } from '../book/operation';
import type { LogEntry } from '../book/logEntry';
import { isFieldValue } from '../book/personFields';
import type { AccountId, Json, RecordId, Seq } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { withoutDerived } from '../contacts/derived';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, FieldValue } from '../contacts/fieldValue';
import { need } from './ask';
import type { BrakeInput } from './brake';
import { brake, frozenIn } from './brake';
import type { Steps } from './effects';

/** As far as is looked back: one request of some two megabytes. Google undoes thirty days at most. */
const MOST_ENTRIES = 5_000;

type Given = Omit<BrakeInput, 'isOlder'>;

/** Records of which it matters whether their edits bring older values. */
const suspectsIn = (given: Given): ReadonlySet<RecordId> => {
  if (!given.observed.some(({ operation }) => operation.type === 'edit')) return new Set();
  const waits = frozenIn(given.state);
  const { parked } = brake({ ...given, isOlder: () => true });
  return new Set(
    parked
      .filter(({ matter, decision }) => matter === 'reverts' && decision === undefined)
      .flatMap(({ records }) => records.filter((record) => !waits.has(record))),
  );
};

function* lately(cursor: Seq): Steps<readonly LogEntry[]> {
  const from = Math.max(0, cursor - MOST_ENTRIES);
  const page = yield* need('read-book', { logAfter: from });
  // What lies before the base was compacted away, and a question that begins there is answered with nothing.
  const { base, seq } = page.head;
  if (from >= base - 1) return page.log;
  return (yield* need('read-book', { logAfter: Math.max(base - 1, seq - MOST_ENTRIES) })).log;
}

const valueIn = (value: Json): FieldValue => (isFieldValue(value) ? value : []);

const isSame = (name: FieldName, seen: FieldValue, value: Json): boolean => {
  const former = valueIn(value);
  return sameValue(name, withoutDerived(name, seen, former), former);
};

/** What the log tells of one field: whether `now` stood there before, and whose the value is that it would replace. */
const formerly = (
  name: FieldName,
  { now }: FieldEdit,
  history: readonly LogEntry[],
): { readonly isOlder: boolean; readonly by: AccountId } => {
  const told = history.flatMap(({ changes, by }) => {
    const change = changes[name];
    return change === undefined ? [] : [{ ...change, by }];
  });
  const last = told[told.length - 1];
  if (last === undefined || isSame(name, now, last.now)) return { isOlder: false, by: '' };
  return {
    isOlder: told.some((change) => isSame(name, now, change.was) || isSame(name, now, change.now)),
    by: last.by,
  };
};

/** All that was edited of them is older; to take back what one did oneself is what undoing is for, and nobody else's loss. */
export function* revertedIn(given: Given): Steps<ReadonlySet<RecordId>> {
  const suspects = suspectsIn(given);
  if (suspects.size === 0) return suspects;
  const histories = new Map([...suspects].map((record): [RecordId, LogEntry[]] => [record, []]));
  for (const entry of yield* lately(given.state.cursor)) histories.get(entry.record)?.push(entry);
  const reverted = given.observed.flatMap(({ operation }) => {
    const history = operation.type === 'edit' ? histories.get(operation.record) : undefined;
    if (operation.type !== 'edit' || history === undefined) return [];
    const fields = FIELD_NAMES.flatMap((name) => {
      const edit = operation.edits[name];
      return edit === undefined ? [] : [formerly(name, edit, history)];
    });
    const isReverted =
      fields.every(({ isOlder }) => isOlder) && fields.some(({ by }) => by !== given.state.account);
    return isReverted ? [operation.record] : [];
  });
  return new Set(reverted);
}
