/** A label's record, read as a label. */
import type { ShareItem } from '../contacts/sharedPart';
import { isShareItem } from '../contacts/sharedPart';
import type { AccountId, BookRecord, LabelId } from '../book/record';
import { isJsonObject, textOf, valueOf } from '../book/record';
import type { HidingRule } from './hiding';
import { ruleIn } from './hiding';

export interface Label {
  readonly id: LabelId;
  readonly name: string;
  /** What of a contact is shared; everything else never leaves a member's own account. */
  readonly shared: readonly ShareItem[];
  /** What of it is hidden from whom; absent where nothing is. */
  readonly hidden?: readonly HidingRule[];
  /** The Google Contacts label that it was made from, and the name of the person whose it is by now. */
  readonly origin: { readonly account: AccountId; readonly handle: string; readonly name: string };
  /** When it was shared for the first time, in milliseconds since the epoch: said to people, and decides nothing. */
  readonly sharedAt?: number;
  /** Since when none of its owners has an account, as the Directory was read. */
  readonly ownerless?: number;
  /** The Directory said so a second time, a day later or more: an administrator has to name another owner. */
  readonly isOrphan?: true;
}

const DAY = 24 * 60 * 60_000;

export const atLeastADay = (since: number, now: number): boolean => now - since >= DAY;

const ownerlessIn = (record: BookRecord): Pick<Label, 'ownerless' | 'isOrphan'> => {
  const value = valueOf(record, 'ownerless');
  if (!isJsonObject(value)) return {};
  const { since, seen } = value;
  if (typeof since !== 'number' || typeof seen !== 'number') return {};
  return { ownerless: since, ...(atLeastADay(since, seen) ? { isOrphan: true } : {}) };
};

/** As a label's record and the mirror keep them: a list of texts. */
export const rulesIn = (texts: unknown): Pick<Label, 'hidden'> => {
  const rules = Array.isArray(texts) ? texts.flatMap((text: unknown) => ruleIn(text) ?? []) : [];
  return rules.length === 0 ? {} : { hidden: rules };
};

/** Undefined for what is no live label. */
export const labelOf = (record: BookRecord | undefined): Label | undefined => {
  if (record?.kind !== 'label' || record.deleted !== undefined) return undefined;
  const shared = valueOf(record, 'shared');
  const sharedAt = valueOf(record, 'sharedAt');
  return {
    id: record.id,
    name: textOf(record, 'name'),
    shared: Array.isArray(shared) ? shared.filter(isShareItem) : [],
    ...rulesIn(valueOf(record, 'hidden')),
    origin: {
      account: textOf(record, 'originAccount'),
      handle: textOf(record, 'originHandle'),
      name: textOf(record, 'originName'),
    },
    ...(typeof sharedAt === 'number' ? { sharedAt } : {}),
    ...ownerlessIn(record),
  };
};
