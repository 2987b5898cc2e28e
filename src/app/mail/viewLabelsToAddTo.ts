/** The shared labels into which the member at the keyboard may put somebody. */
import type { LabelId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import { may } from '../../core/sharing/role';
import { labelsWhere } from '../sharing/labelsWhere';
import type { Refusal } from '../sharing/refusal';
import type { SharedBookDeps } from './readSharedBook';

export interface LabelToAddTo {
  readonly id: LabelId;
  readonly name: string;
}

export const viewLabelsToAddTo = (deps: SharedBookDeps) => (): Result<readonly LabelToAddTo[], Refusal> => {
  const labels = labelsWhere(deps, (role) => may(role, 'add'));
  return labels.ok ? succeed(labels.value.map(({ label: { id, name } }) => ({ id, name }))) : labels;
};
