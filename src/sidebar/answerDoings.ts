/** What the app does for whoever asks: for a change, for access, who has a label, why one sees a contact, what a share would do. */
import type { AskDryRunDeps } from '../app/dryRun/askDryRun';
import { askDryRun } from '../app/dryRun/askDryRun';
import { whySeen } from '../app/mail/whySeen';
import type { WhoHasDeps } from '../app/sharing/whoHasAccess';
import { whoHasAccess } from '../app/sharing/whoHasAccess';
import type { AskAccessDeps } from '../app/suggestions/askAccess';
import { askAccess, viewLabelsToAskFor } from '../app/suggestions/askAccess';
import type { SuggestChangeDeps } from '../app/suggestions/suggestChange';
import { suggestChange } from '../app/suggestions/suggestChange';
import type { Doings } from './doings';

export type AnswerDoingsDeps = AskAccessDeps & AskDryRunDeps & SuggestChangeDeps & WhoHasDeps;

export const answerDoings = (
  deps: AnswerDoingsDeps,
): Pick<
  Doings,
  'suggestChange' | 'viewLabelsToAskFor' | 'askAccess' | 'askDryRun' | 'whoHasAccess' | 'whySeen'
> => ({
  suggestChange: suggestChange(deps),
  viewLabelsToAskFor: viewLabelsToAskFor(deps),
  askAccess: askAccess(deps),
  askDryRun: askDryRun(deps),
  whoHasAccess: whoHasAccess(deps),
  whySeen: whySeen(deps),
});
