/** What a sidebar may do about who has a label, whose it is, and one's own copy of it; for whoever puts the add-on together. */
import { changeRole } from './changeRole';
import { chooseAllCopies, chooseCopy } from './chooseCopy';
import { chooseFields, planFields, viewFields } from './chooseFields';
import { leaveLabel } from './leaveLabel';
import type { RescueDeps } from './orphans';
import { rescueLabel, viewOrphans } from './orphans';
import { releaseGroup } from './releaseGroup';
import { setException } from './setException';
import { stopSharing } from './stopSharing';
import { transferLabel } from './transferLabel';
import { writeAgain } from './writeAgain';

export const accessDoings = (deps: RescueDeps) => ({
  changeRole: changeRole(deps),
  stopSharing: stopSharing(deps),
  leaveLabel: leaveLabel(deps),
  chooseCopy: chooseCopy(deps),
  chooseAllCopies: chooseAllCopies(deps),
  viewFields: viewFields(deps),
  planFields: planFields(deps),
  chooseFields: chooseFields(deps),
  writeAgain: writeAgain(deps),
  transferLabel: transferLabel(deps),
  setException: setException(deps),
  releaseGroup: releaseGroup(deps),
  viewOrphans: () => viewOrphans(deps),
  rescueLabel: rescueLabel(deps),
});
