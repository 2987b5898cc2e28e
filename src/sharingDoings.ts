/** What the cards ask of the app about labels and their sharing, wired; the rest is in the composition root. */
import { changeRole } from './app/sharing/changeRole';
import { chooseAllCopies, chooseCopy } from './app/sharing/chooseCopy';
import { chooseFields, planFields, viewFields } from './app/sharing/chooseFields';
import { inviteAgain } from './app/sharing/inviteAgain';
import { leaveLabel } from './app/sharing/leaveLabel';
import { prepareShare } from './app/sharing/prepareShare';
import { readPolicies } from './app/sharing/readPolicies';
import { setPolicies, viewPolicies } from './app/sharing/companyPolicies';
import { shareLabel } from './app/sharing/shareLabel';
import { stopSharing } from './app/sharing/stopSharing';
import { suggestColleagues } from './app/sharing/recognizeColleague';
import { viewLabel, viewLabels } from './app/sharing/viewLabels';
import { withdrawInvitation } from './app/sharing/withdrawInvitation';
import { writeAgain } from './app/sharing/writeAgain';
import type { Doings } from './sidebar/doings';

type Needs<Doing extends (deps: never) => unknown> = Parameters<Doing>[0];

export type SharingDeps = Needs<typeof viewLabels> &
  Needs<typeof suggestColleagues> &
  Needs<typeof prepareShare> &
  Needs<typeof shareLabel> &
  Needs<typeof inviteAgain> &
  Needs<typeof changeRole> &
  Needs<typeof stopSharing> &
  Needs<typeof chooseCopy> &
  Needs<typeof viewFields> &
  Needs<typeof writeAgain> &
  Needs<typeof setPolicies>;

export const createSharingDoings = (
  deps: SharingDeps,
): Pick<
  Doings,
  | 'viewLabel'
  | 'suggestColleagues'
  | 'prepareShare'
  | 'shareLabel'
  | 'inviteAgain'
  | 'withdrawInvitation'
  | 'changeRole'
  | 'stopSharing'
  | 'leaveLabel'
  | 'chooseCopy'
  | 'chooseAllCopies'
  | 'viewFields'
  | 'planFields'
  | 'chooseFields'
  | 'writeAgain'
  | 'setPolicies'
  | 'viewLabels'
  | 'readPolicies'
  | 'viewPolicies'
> => ({
  viewLabels: () => viewLabels(deps),
  readPolicies: () => readPolicies(deps),
  viewPolicies: viewPolicies(deps),
  viewLabel: viewLabel(deps),
  suggestColleagues: suggestColleagues(deps),
  prepareShare: prepareShare(deps),
  shareLabel: shareLabel(deps),
  inviteAgain: inviteAgain(deps),
  withdrawInvitation: withdrawInvitation(deps),
  changeRole: changeRole(deps),
  stopSharing: stopSharing(deps),
  leaveLabel: leaveLabel(deps),
  chooseCopy: chooseCopy(deps),
  chooseAllCopies: chooseAllCopies(deps),
  viewFields: viewFields(deps),
  planFields: planFields(deps),
  chooseFields: chooseFields(deps),
  writeAgain: writeAgain(deps),
  setPolicies: setPolicies(deps),
});
