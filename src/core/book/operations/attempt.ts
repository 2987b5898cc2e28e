/** Whoever tries what nobody's role allows stands in the log: one row, which moves no label's head and changes nobody's access. */
import type { Draft } from '../draft';
import type { RefusalReason, Verdict } from '../operation';
import type { LabelId } from '../record';
import { isJsonObject, valueOf } from '../record';

/** No card has a button for these. */
const NO_SLIP: readonly RefusalReason[] = ['role-too-high', 'owner-stays'];

/** The same once more within the hour writes nothing, so that nobody fills the log by it. */
const HOUR = 60 * 60_000;

export const withAttempt = (draft: Draft, label: LabelId, what: string, verdict: Verdict): Verdict => {
  const record = draft.find(label);
  if (verdict.type !== 'refused' || !NO_SLIP.includes(verdict.reason) || record?.kind !== 'label')
    return verdict;
  const before = valueOf(record, 'attempt');
  const isSame =
    isJsonObject(before) &&
    before['what'] === what &&
    record.fields['attempt']?.by === draft.author &&
    typeof before['at'] === 'number' &&
    draft.now - before['at'] < HOUR;
  if (!isSame)
    draft.change(record, { type: 'edit', values: { attempt: { what, at: draft.now } }, labels: [] });
  return verdict;
};
