/**
 * So many changes at once that they wait: one open record per label, matter and member, renewed as they become more or fewer.
 * What waits stays in the author's account; the book knows only that, of how many, and whom it concerns first.
 */
import { displayName } from '../../contacts/displayName';
import { roleOn } from '../../sharing/access';
import { may } from '../../sharing/role';
import type { Draft } from '../draft';
import { MASS_ABILITY } from '../massChange';
import type { Operation, Verdict } from '../operation';
import type { BookRecord, LabelId, RecordId } from '../record';
import { textOf, valueOf } from '../record';
import { admissible, fieldOf, findPerson } from './person';
import { LONGEST_SUGGESTION, nameOf } from './suggest';

type Hold = Extract<Operation, { type: 'hold' }>;

/** As many as a sentence on a card has room for. */
export const MOST_EXAMPLES = 3;

const namesOf = (draft: Draft, label: LabelId, examples: readonly RecordId[]): string => {
  const shared = draft.access().labels.find(({ id }) => id === label)?.shared ?? [];
  const names = examples.slice(0, MOST_EXAMPLES).flatMap((id) => {
    const seen = findPerson(draft, id);
    if (seen?.labels.includes(label) !== true) return [];
    return displayName(admissible({ name: fieldOf(seen.person, 'name') }, shared)) || [];
  });
  return [...names.join(', ')].slice(0, LONGEST_SUGGESTION).join('');
};

const isOpen = (record: BookRecord, { label, matter }: Hold, author: string): boolean =>
  record.deleted === undefined &&
  record.label === label &&
  textOf(record, 'matter') === matter &&
  textOf(record, 'by') === author &&
  textOf(record, 'state') === 'open';

/** A number that somebody's state file claims. */
const counted = (number: number): number => Math.max(0, Math.trunc(number));

const keep = (draft: Draft, hold: Hold, earlier: BookRecord | undefined, waits: boolean): RecordId => {
  const said = {
    text: namesOf(draft, hold.label, hold.examples),
    count: counted(hold.count),
    of: counted(hold.of),
    waits,
  };
  if (earlier === undefined)
    return draft.create('suggestion', hold.nonce, hold.label, {
      values: {
        matter: hold.matter,
        state: 'open',
        by: draft.author,
        byName: nameOf(draft),
        at: draft.now,
        since: draft.now,
        ...said,
      },
      labels: [],
    });
  const isSame = Object.entries(said).every(([field, value]) => valueOf(earlier, field) === value);
  // Whoever decides has seen another number: the moment tells, as for every wish that is renewed.
  if (!isSame)
    draft.change(earlier, {
      type: 'edit',
      values: { ...said, at: draft.now, seen: false },
      labels: [],
    });
  return earlier.id;
};

export const decideHold = (draft: Draft, hold: Hold): Verdict => {
  const earlier = draft.all('suggestion').find((record) => isOpen(record, hold, draft.author));
  // Nothing of it waits any more. Its author may say so also of a label that he has lost.
  if (hold.count <= 0) {
    if (earlier === undefined) return { type: 'refused', reason: 'unknown-record' };
    draft.change(earlier, { type: 'edit', values: { state: 'withdrawn' }, labels: [] });
    return { type: 'applied', record: earlier.id };
  }
  const role = roleOn(draft.access(), hold.label, draft.author, draft.now);
  if (role === undefined) return { type: 'refused', reason: 'unknown-label' };
  if (may(role, MASS_ABILITY[hold.matter]))
    return { type: 'applied', record: keep(draft, hold, earlier, true) };
  return { type: 'refused', reason: 'no-right', suggestion: keep(draft, hold, earlier, false) };
};
