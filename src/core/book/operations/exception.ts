/** The row that holds for one person beside the groups which bring him a label: made where it is needed, else changed. */
import { exceptionOf, exceptionText } from '../../sharing/exception';
import { waysIn } from '../../sharing/waysIn';
import type { Draft } from '../draft';
import type { AccountId, BookRecord, Json, LabelId, RecordId } from '../record';
import { valueOf } from '../record';

/** Whether groups bring somebody the label, open or paused; what an exception closes is not counted. */
export const isByGroup = (draft: Draft, label: LabelId, account: AccountId): boolean =>
  waysIn(draft.access(), label, account, draft.now).some(({ through }) => through.length > 0);

export const findException = (draft: Draft, label: LabelId, account: AccountId): BookRecord | undefined =>
  draft.all('grant').find((record) => {
    const exception = exceptionOf(record);
    return exception?.label === label && exception.account === account;
  });

/** `null` takes a value back. Undefined where the row says so already. `moves`: whether the label's members have to look. */
export const writeException = (
  draft: Draft,
  { label, account }: { readonly label: LabelId; readonly account: AccountId },
  values: Readonly<Record<string, Json>>,
  moves: boolean,
): RecordId | undefined => {
  const labels = moves ? [label] : [];
  const known = findException(draft, label, account);
  if (known === undefined) {
    if (Object.values(values).every((value) => value === null)) return undefined;
    const said = { principal: exceptionText(account), ...values };
    return draft.create('grant', draft.nonce, label, { values: said, labels });
  }
  const isSame = Object.entries(values).every(([field, value]) => (valueOf(known, field) ?? null) === value);
  if (isSame) return undefined;
  draft.change(known, { type: 'edit', values, labels });
  return known.id;
};
