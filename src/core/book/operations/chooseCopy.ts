/** A member says what he wants of his own copies. It moves no label's head: nobody else has to look at anything. */
import { isCurrent } from '../../sharing/access';
import { grantOf, reaches } from '../../sharing/grant';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import type { BookRecord } from '../record';

type ChooseCopy = Extract<Operation, { type: 'choose-copy' }>;

const isMine =
  (draft: Draft, labels: readonly string[]) =>
  (record: BookRecord): boolean => {
    const grant = grantOf(record);
    return (
      grant !== undefined &&
      labels.includes(grant.label) &&
      isCurrent(grant, draft.now) &&
      reaches(grant.principal, draft.author)
    );
  };

/** The author's own rows of access to these labels. */
export const ownGrants = (draft: Draft, labels: readonly string[]): readonly BookRecord[] =>
  draft.all('grant').filter(isMine(draft, labels));

export const decideChooseCopy = (draft: Draft, { labels, copy }: ChooseCopy): Verdict => {
  const grants = ownGrants(draft, labels);
  const first = grants[0];
  if (first === undefined) return { type: 'refused', reason: 'unknown-label' };
  // What the label was made from is its owner's own: there is nothing that could be taken from him.
  const isOrigin = draft
    .access()
    .labels.some(({ id, origin }) => labels.includes(id) && origin.account === draft.author);
  if (copy === 'none' && isOrigin) return { type: 'refused', reason: 'owner-stays' };

  const others = grants.filter((record) => {
    const grant = grantOf(record);
    return grant !== undefined && (grant.copy ?? 'live') !== copy;
  });
  for (const grant of others)
    draft.change(grant, { type: 'edit', values: { copy: copy === 'live' ? null : copy }, labels: [] });
  return { type: others.length === 0 ? 'unchanged' : 'applied', record: first.id };
};
