/** A member says what he wants of his own copies. It moves no label's head: nobody else has to look at anything. */
import { grantOf, isCurrent, isOwn } from '../../sharing/grant';
import { exceptionFor, waysIn } from '../../sharing/waysIn';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import type { BookRecord, Json, LabelId, RecordId } from '../record';
import { valueOf } from '../record';
import { isByGroup, writeException } from './exception';

type ChooseCopy = Extract<Operation, { type: 'choose-copy' }>;

/** The rows that name the author himself. */
const ownGrants = (draft: Draft, label: LabelId): readonly BookRecord[] =>
  draft.all('grant').filter((record) => {
    const grant = grantOf(record);
    return grant?.label === label && isCurrent(grant, draft.now) && isOwn(grant, draft.author);
  });

/** Writes what concerns the author alone to wherever a label comes to him from; answers the rows that changed. */
export const writeOwn = (
  draft: Draft,
  label: LabelId,
  values: Readonly<Record<string, Json>>,
): readonly RecordId[] => {
  const isThere = (record: BookRecord): boolean =>
    Object.entries(values).every(([field, value]) => (valueOf(record, field) ?? null) === value);
  const grants = ownGrants(draft, label).filter((record) => !isThere(record));
  for (const grant of grants) draft.change(grant, { type: 'edit', values, labels: [] });
  const isExcepted = exceptionFor(draft.access(), label, draft.author) !== undefined;
  const exception =
    isExcepted || isByGroup(draft, label, draft.author)
      ? writeException(draft, { label, account: draft.author }, values, false)
      : undefined;
  return [...grants.map(({ id }) => id), ...(exception === undefined ? [] : [exception])];
};

export const isReached = (draft: Draft, label: LabelId): boolean =>
  waysIn(draft.access(), label, draft.author, draft.now).length > 0;

export const decideChooseCopy = (draft: Draft, { labels, copy }: ChooseCopy): Verdict => {
  const reached = labels.filter((label) => isReached(draft, label));
  const first = reached[0];
  if (first === undefined) return { type: 'refused', reason: 'unknown-label' };
  // What the label was made from is its owner's own: there is nothing that could be taken from him.
  const isOrigin = draft
    .access()
    .labels.some(({ id, origin }) => labels.includes(id) && origin.account === draft.author);
  if (copy === 'none' && isOrigin) return { type: 'refused', reason: 'owner-stays' };

  const value = copy === 'live' ? null : copy;
  const written = reached.flatMap((label) => writeOwn(draft, label, { copy: value }));
  const record = written[0] ?? ownGrants(draft, first)[0]?.id ?? first;
  return { type: written.length === 0 ? 'unchanged' : 'applied', record };
};
