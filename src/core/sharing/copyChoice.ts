/** What a member wants of his own copy of a label. It is kept with the grant that reaches him, and ends with it. */
import type { AccountId, LabelId } from '../book/record';
import type { AccessView } from './access';
import { isCurrent } from './access';
import { reaches } from './grant';

/** Kept up to date; left as it stands; in Meibo alone, and not in his Google Contacts. */
export const COPY_CHOICES = ['live', 'paused', 'none'] as const;
export type CopyChoice = (typeof COPY_CHOICES)[number];

/** As a grant keeps it: one that says nothing is kept up to date. */
export type KeptChoice = Exclude<CopyChoice, 'live'>;

export const keptChoice = (value: unknown): { readonly copy?: KeptChoice } =>
  value === 'paused' || value === 'none' ? { copy: value } : {};

export const isCopyChoice = (value: unknown): value is CopyChoice =>
  COPY_CHOICES.some((choice) => choice === value);

/** Of several grants that reach him the one that keeps most of the label away from him speaks, whoever gave it. */
export const choiceOn = (
  access: Pick<AccessView, 'grants'>,
  label: LabelId,
  account: AccountId,
  now: number,
): CopyChoice => {
  const choices = access.grants
    .filter((grant) => grant.label === label && isCurrent(grant, now) && reaches(grant.principal, account))
    .map(({ copy }) => copy);
  if (choices.includes('none')) return 'none';
  return choices.includes('paused') ? 'paused' : 'live';
};
