/**
 * A mass change: a suggestion about many persons of one label at once. While it *waits*, its author has done it in his own
 * account only, and accepting makes his next run tell it. Where his role did not allow it, it was put back and is but a wish.
 */
import type { AccessView } from '../sharing/access';
import { roleOn } from '../sharing/access';
import type { Ability, Role } from '../sharing/role';
import { may } from '../sharing/role';
import type { MassMatter } from './operation';
import { MASS_MATTERS } from './operation';
import type { BookRecord } from './record';
import { valueOf } from './record';
import type { KeptSuggestion } from './suggestion';

/** What somebody needs to do it himself. */
export const MASS_ABILITY: Readonly<Record<MassMatter, Ability>> = { removals: 'remove', changes: 'edit' };

export interface MassChange {
  readonly matter: MassMatter;
  readonly count: number;
  /** How many persons the label held for its author. */
  readonly of: number;
  readonly waits: boolean;
}

export const massMatterOf = ({ matter }: Pick<KeptSuggestion, 'matter'>): MassMatter | undefined =>
  MASS_MATTERS.find((known) => known === matter);

const countIn = (record: BookRecord, field: string): number => {
  const value = valueOf(record, field);
  return typeof value === 'number' ? value : 0;
};

/** Undefined for what is about one person. */
export const massChangeOf = (record: BookRecord, suggestion: KeptSuggestion): MassChange | undefined => {
  const matter = massMatterOf(suggestion);
  if (matter === undefined) return undefined;
  const waits = valueOf(record, 'waits') === true;
  return { matter, count: countIn(record, 'count'), of: countIn(record, 'of'), waits };
};

/** Whoever manages the label; its author too where he is one of them. Undefined for who does not see the label. */
export const massRight = (
  access: Pick<AccessView, 'grants'>,
  { label, by, matter }: Pick<KeptSuggestion, 'label' | 'by' | 'matter'>,
  reader: string,
  now: number,
): 'unknown' | 'no-right' | 'gone' | 'may' => {
  const roleOf = (account: string): Role | undefined => roleOn(access, label, account, now);
  const mass = massMatterOf({ matter });
  if (roleOf(reader) === undefined || mass === undefined) return 'unknown';
  if (!may(roleOf(reader), 'share')) return 'no-right';
  // Who has lost the label since has nothing waiting any more, and who may not do it any more has it put back.
  return may(roleOf(by), MASS_ABILITY[mass]) ? 'may' : 'gone';
};
