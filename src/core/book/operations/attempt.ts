/** Whoever tries what nobody's role allows stands in the log: one row, which moves no label's head and changes nobody's access. */
import type { Draft } from '../draft';
import type { RefusalReason, Verdict } from '../operation';
import type { Json, LabelId } from '../record';
import { isJsonObject, valueOf } from '../record';
import { findMember } from './member';

/** No card has a button for these. */
const NO_SLIP: readonly RefusalReason[] = ['role-too-high', 'owner-stays'];

/** The same once more within the hour writes nothing, so that nobody fills the log by it. */
const HOUR = 60 * 60_000;

const recent = (value: Json | undefined, now: number): readonly { readonly [name: string]: Json }[] =>
  Array.isArray(value)
    ? value
        .filter((one: Json) => isJsonObject(one))
        .filter(({ at }) => typeof at === 'number' && now - at < HOUR)
    : [];

export const withAttempt = (draft: Draft, label: LabelId, what: string, verdict: Verdict): Verdict => {
  const record = draft.find(label);
  if (verdict.type !== 'refused' || !NO_SLIP.includes(verdict.reason) || record?.kind !== 'label')
    return verdict;
  const before = recent(valueOf(record, 'attempts'), draft.now);
  const isKnown = before.some((one) => one['by'] === draft.author && one['what'] === what);
  const attempts = [...before, { by: draft.author, what, at: draft.now }];
  if (!isKnown) draft.change(record, { type: 'edit', values: { attempts }, labels: [] });
  return verdict;
};

/** The same of what concerns no label: it stands in his own member's row. */
export const noteAttempt = (draft: Draft, what: 'set-policies'): void => {
  const member = findMember(draft.all('member'), draft.author);
  if (member === undefined || recent([valueOf(member, 'attempted') ?? null], draft.now).length > 0) return;
  const attempted = { what, at: draft.now };
  draft.change(member, { type: 'edit', values: { attempted }, labels: [] });
};
