/** Long lists of people and labels as the app would show them, for tests of what a card holds. */
import type { LabelLine, SharedWith } from '../../src/app/sharing/viewLabels';
import { aiko, ben } from '../../workbench/web/cards/ours/sampleViews';

export const manyPeople = (count: number): readonly SharedWith[] =>
  Array.from({ length: count }, (_, index) =>
    index === 0
      ? aiko
      : { ...ben, principal: `account:${String(2_000 + index)}`, name: `Person ${String(index)}` },
  );

export const manyLabels = (count: number): readonly LabelLine[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `contactGroups/${String(index)}`,
    name: `Label ${String(index)}`,
    copy: { type: 'there', contacts: index },
  }));
