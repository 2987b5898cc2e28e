/** What the cards ask of the app about labels and their sharing, wired; the rest is in the composition root. */
import type { Directory } from './app/ports';
import { accessDoings } from './app/sharing/accessDoings';
import { answerInvitation } from './app/sharing/invitations';
import { inviteAgain } from './app/sharing/inviteAgain';
import { prepareShare } from './app/sharing/prepareShare';
import { readPolicies } from './app/sharing/readPolicies';
import { setPolicies, viewPolicies } from './app/sharing/companyPolicies';
import { shareLabel } from './app/sharing/shareLabel';
import { suggestColleagues } from './app/sharing/recognizeColleague';
import { viewLabel, viewLabels } from './app/sharing/viewLabels';
import { withdrawInvitation } from './app/sharing/withdrawInvitation';

type Needs<Doing extends (deps: never) => unknown> = Parameters<Doing>[0];

export type SharingDeps = Needs<typeof viewLabels> &
  Needs<typeof suggestColleagues> &
  Needs<typeof prepareShare> &
  Needs<typeof shareLabel> &
  Needs<typeof inviteAgain> &
  Needs<typeof accessDoings> &
  Needs<typeof setPolicies>;

/** `everybody`: the company's directory with its groups, where one looks for whom to share with. */
export const createSharingDoings = (deps: SharingDeps, everybody: Directory) => ({
  viewLabels: () => viewLabels(deps),
  viewLabel: viewLabel(deps),
  readPolicies: () => readPolicies(deps),
  viewPolicies: viewPolicies(deps),
  setPolicies: setPolicies(deps),
  suggestColleagues: suggestColleagues({ ...deps, directory: everybody }),
  prepareShare: prepareShare({ ...deps, directory: everybody }),
  shareLabel: shareLabel({ ...deps, directory: everybody }),
  inviteAgain: inviteAgain(deps),
  withdrawInvitation: withdrawInvitation(deps),
  answerInvitation: answerInvitation(deps),
  ...accessDoings(deps),
});
