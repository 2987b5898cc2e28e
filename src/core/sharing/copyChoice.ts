/** What a member wants of his own copy of a label. It is kept with what gives him the label, and ends with it. */
import type { AccountId, LabelId } from '../book/record';
import { isCurrent, isOwn } from './grant';
import type { Sharing } from './waysIn';
import { exceptionFor } from './waysIn';

/** Kept up to date; left as it stands; in Meibo alone, and not in his Google Contacts. */
export const COPY_CHOICES = ['live', 'paused', 'none'] as const;
export type CopyChoice = (typeof COPY_CHOICES)[number];

/** As a grant keeps it: one that says nothing is kept up to date. */
export type KeptChoice = Exclude<CopyChoice, 'live'>;

export const keptChoice = (value: unknown): { readonly copy?: KeptChoice } =>
  value === 'paused' || value === 'none' ? { copy: value } : {};

export const isCopyChoice = (value: unknown): value is CopyChoice =>
  COPY_CHOICES.some((choice) => choice === value);

/**
 * A grant to him keeps his choice, and where groups bring him the label his exception does. Of several the one that keeps most
 * of the label away from him speaks, whoever gave it.
 */
export const choiceOn = (
  access: Pick<Sharing, 'grants' | 'exceptions'>,
  label: LabelId,
  account: AccountId,
  now: number,
): CopyChoice => {
  const choices = [
    ...access.grants.filter(
      (grant) => grant.label === label && isCurrent(grant, now) && isOwn(grant, account),
    ),
    exceptionFor(access, label, account),
  ].map((terms) => terms?.copy);
  if (choices.includes('none')) return 'none';
  return choices.includes('paused') ? 'paused' : 'live';
};
