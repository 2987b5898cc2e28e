/**
 * A mass change: a suggestion about many persons of one label at once. While it *waits*, its author has done it in his own
 * account only, and accepting makes his next run tell it. Where his role did not allow it, it was put back and is but a wish.
 */
import { roleOn } from '../sharing/access';
import type { Ability, Role } from '../sharing/role';
import { may } from '../sharing/role';
import type { MassMatter } from './operation';
import { MASS_MATTERS } from './operation';
import type { Reading } from './reading';
import type { AccountId, BookRecord, LabelId } from './record';
import { valueOf } from './record';

/** What somebody needs to do it himself. */
export const MASS_ABILITY: Readonly<Record<MassMatter, Ability>> = {
  removals: 'remove',
  changes: 'edit',
  reverts: 'edit',
};

export interface MassChange {
  readonly matter: MassMatter;
  readonly count: number;
  /** How many persons the label held for its author. */
  readonly of: number;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly waits: boolean;
}

const numberIn = (record: BookRecord, field: string): number => {
  const value = valueOf(record, field);
  return typeof value === 'number' ? value : 0;
};

/** Undefined for what is about one person. */
export const massChangeOf = (record: BookRecord, matter: string): MassChange | undefined => {
  const known = MASS_MATTERS.find((one) => one === matter);
  return known === undefined
    ? undefined
    : {
        matter: known,
        count: numberIn(record, 'count'),
        of: numberIn(record, 'of'),
        since: numberIn(record, 'since'),
        waits: valueOf(record, 'waits') === true,
      };
};

/** Whoever manages the label decides; its author too where he is one of them. */
export const massRight = (
  { access, author, now }: Pick<Reading, 'access' | 'author' | 'now'>,
  { label, by }: { readonly label: LabelId; readonly by: AccountId },
  { matter, waits }: MassChange,
): 'unknown' | 'no-right' | 'gone' | 'may' => {
  const roleOf = (account: AccountId): Role | undefined => roleOn(access(), label, account, now);
  if (roleOf(author) === undefined) return 'unknown';
  if (!may(roleOf(author), 'share')) return 'no-right';
  // Of who has lost the label since nothing waits any more, and who may not do it any more has it put back.
  return waits && !may(roleOf(by), MASS_ABILITY[matter]) ? 'gone' : 'may';
};
