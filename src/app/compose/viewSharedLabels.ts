/** The shared labels that the member at the keyboard sees, by name: what a message can be addressed to. */
import type { LabelId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { LabelsDeps } from '../sharing/labelsWhere';
import { labelsWhere } from '../sharing/labelsWhere';
import type { Refusal } from '../sharing/refusal';

export interface SharedLabel {
  readonly key: LabelId;
  readonly name: string;
}

export const viewSharedLabels = (deps: LabelsDeps) => (): Result<readonly SharedLabel[], Refusal> => {
  const labels = labelsWhere(deps, () => true);
  return labels.ok ? succeed(labels.value.map(({ label: { id, name } }) => ({ key: id, name }))) : labels;
};
