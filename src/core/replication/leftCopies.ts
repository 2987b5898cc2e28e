/**
 * A share that ended and left its contacts behind: they become the member's own, as if he had put them there himself. Only our
 * tags go, from the contacts and from the label; nothing is deleted and no value is taken back.
 */
import type { BookPage } from '../book/decideCommit';
import type { AccountId, BookRecord, LabelId, RecordId, Seq } from '../book/record';
import { endedGrantOf } from '../sharing/grant';
import type { HeldContact, MemberState } from './memberState';

/** Of several shares of a label that have ended the last one speaks. */
const lastEnd = (records: readonly BookRecord[]): BookRecord | undefined =>
  records.reduce<BookRecord | undefined>(
    (last, record) => (endOf(record) > endOf(last) ? record : last),
    undefined,
  );

const endOf = (record: BookRecord | undefined): Seq => record?.deleted ?? 0;

/** Those of `ended` whose share with this person ended so. What a group brought him was never his to keep. */
export const leftAmong = (
  { records }: BookPage,
  account: AccountId,
  ended: readonly LabelId[],
): ReadonlySet<LabelId> =>
  new Set(
    ended.filter((label) => {
      const own = [...records.values()].filter((record) => {
        const grant = endedGrantOf(record);
        return grant?.label === label && grant.principal.type === 'account' && grant.principal.id === account;
      });
      const last = lastEnd(own);
      return last !== undefined && endedGrantOf(last)?.left === true;
    }),
  );

const asOwn = ({
  original: _original,
  covered: _covered,
  absent: _absent,
  ...held
}: HeldContact): HeldContact => ({
  ...held,
  source: 'contributed',
});

/** The state in which a release of these labels gives everything to the member. */
export const withOwnCopies = (state: MemberState, left: ReadonlySet<LabelId>): MemberState => {
  if (left.size === 0) return state;
  const contacts: Record<RecordId, HeldContact> = {};
  for (const [record, held] of Object.entries(state.contacts))
    contacts[record] =
      held.labels.length > 0 && held.labels.every((label) => left.has(label)) ? asOwn(held) : held;
  const labels = Object.fromEntries(
    Object.entries(state.labels).map(([label, held]) => [
      label,
      left.has(label) ? { ...held, created: false } : held,
    ]),
  );
  return { ...state, contacts, labels };
};
