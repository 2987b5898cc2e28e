/** Noting how far a member's first copies are, so that his cards can say so: a small property, and no call to Google. */
import type { AccountId } from '../../core/book/record';
import type { MemberState } from '../../core/replication/memberState';
import type { LabelCopy, Visits } from '../ports';

/** A visit is one property of many, so it stays small; a further label is only said to be on its way. */
const MOST_NOTED = 5;

/** What a state that is saved before contacts are made says of the labels that they are for. */
export const copiesIn = ({ contacts, intent }: MemberState): readonly LabelCopy[] => {
  const creates = intent?.creates ?? {};
  const counts = new Map<string, LabelCopy>();
  for (const label of Object.values(creates).flatMap(({ labels }) => labels)) {
    const { of } = counts.get(label) ?? { of: 0 };
    counts.set(label, { label, done: 0, of: of + 1 });
  }
  for (const [record, { labels }] of Object.entries(contacts))
    for (const label of record in creates ? [] : labels) {
      const copy = counts.get(label);
      if (copy !== undefined) counts.set(label, { label, done: copy.done + 1, of: copy.of + 1 });
    }
  return [...counts.values()].slice(0, MOST_NOTED);
};

/** Before the contacts are made, because a run that is killed among them says nothing any more. */
export const noteCopies = (visits: Visits, account: AccountId, state: MemberState): void => {
  const visit = visits.of(account);
  const copying = copiesIn(state);
  if (visit !== undefined && copying.length > 0) visits.write(account, { ...visit, copying });
};
