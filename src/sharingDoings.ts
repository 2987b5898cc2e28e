/** What the cards ask of the app on the way of a share beside the share itself, wired; the rest is in the composition root. */
import { setPolicies, viewPolicies } from './app/sharing/companyPolicies';
import { inviteAgain } from './app/sharing/inviteAgain';
import { readPolicies } from './app/sharing/readPolicies';
import { withdrawInvitation } from './app/sharing/withdrawInvitation';
import type { Doings } from './sidebar/doings';

type Needs<Doing extends (deps: never) => unknown> = Parameters<Doing>[0];

export type SharingDeps = Needs<typeof inviteAgain> &
  Needs<typeof withdrawInvitation> &
  Needs<typeof setPolicies>;

export const createSharingDoings = (
  deps: SharingDeps,
): Pick<Doings, 'inviteAgain' | 'withdrawInvitation' | 'readPolicies' | 'viewPolicies' | 'setPolicies'> => ({
  inviteAgain: inviteAgain(deps),
  withdrawInvitation: withdrawInvitation(deps),
  readPolicies: () => readPolicies(deps),
  viewPolicies: viewPolicies(deps),
  setPolicies: setPolicies(deps),
});
