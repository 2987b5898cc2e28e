/**
 * A label whose owners have lost their accounts: two readings of the Directory, at least a day apart, prove it, and then an
 * administrator names a new owner. Until then everything goes on as it was; nobody is in a hurry, and Directories err.
 */
import { atLeastADay, labelOf } from '../../sharing/label';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { isJsonObject, valueOf } from '../record';
import { makeOwner } from './transferLabel';

/** The second reading is noted once; later ones would say the same. */
export const decideNoteOwners = (
  draft: Draft,
  { label, areGone }: Extract<Operation, { type: 'note-owners' }>,
): Verdict => {
  const record = draft.find(label);
  if (record === undefined || labelOf(record) === undefined)
    return { type: 'refused', reason: 'unknown-label' };
  const before = valueOf(record, 'ownerless');
  const since = isJsonObject(before) ? before['since'] : undefined;
  const seen = isJsonObject(before) ? before['seen'] : undefined;
  const unchanged: Verdict = { type: 'unchanged', record: label };
  if (!areGone) {
    if (since === undefined) return unchanged;
    draft.change(record, { type: 'edit', values: { ownerless: null }, labels: [] });
  } else if (typeof since !== 'number') {
    const first = { since: draft.now, seen: draft.now };
    draft.change(record, { type: 'edit', values: { ownerless: first }, labels: [] });
  } else if (atLeastADay(since, draft.now) && seen === since) {
    draft.change(record, { type: 'edit', values: { ownerless: { since, seen: draft.now } }, labels: [] });
  } else return unchanged;
  return { type: 'applied', record: label };
};

/** That its author administers the company is for whoever asks to have checked, as for `register`. */
export const decideRescueLabel = (
  draft: Draft,
  { label, to, nonce }: Extract<Operation, { type: 'rescue-label' }>,
): Verdict => {
  const record = draft.find(label);
  if (record === undefined || labelOf(record)?.isOrphan !== true)
    return { type: 'refused', reason: 'unknown-label' };
  const owner = makeOwner(draft, label, to, nonce);
  const now = draft.find(label);
  if (now !== undefined) draft.change(now, { type: 'edit', values: { ownerless: null }, labels: [label] });
  return { type: 'applied', record: owner };
};
