/** The cards beside a message that is being written: small and as full as they can be. */
import { recipientsOf } from '../../../src/app/compose/recipients';
import type { LabelPeople } from '../../../src/app/compose/viewLabelPeople';
import {
  composeLabelCard,
  composeLabelsCard,
  composeProblemCard,
} from '../../../src/sidebar/cards/composeCards';
import { composePeopleCard } from '../../../src/sidebar/cards/composePeopleCard';
import type { Messages } from '../../../src/sidebar/messages/messages';
import { crowdedLabel, labelPeople, personId } from '../../../workbench/web/cards/ours/composeViews';
import { manyLabels } from '../manyViews';
import type { Named } from './besideMessages';

const vast = crowdedLabel(20_000);

const whole = (label: LabelPeople, messages: Messages) =>
  composeLabelCard(label, recipientsOf(label.people, ['rin1@aoi.example']), messages);

const some = (label: LabelPeople, from: string, messages: Messages) => {
  const chosen = new Set([personId(1), personId(2)]);
  const people = label.people.filter(({ address }) => address !== undefined);
  const choosing = { label, field: 'cc', people, chosen, from, isAllTicked: true } as const;
  return composePeopleCard(choosing, messages);
};

export const composeCards: Named = [
  ['no label to write to', 'composeCards', (messages) => composeLabelsCard([], messages)],
  ['500 labels to write to', 'composeCards', (messages) => composeLabelsCard(manyLabels(500), messages)],
  ['a label to write to', 'composeCards', (messages) => whole(labelPeople(), messages)],
  ['a label of 20,000 to write to', 'composeCards', (messages) => whole(vast, messages)],
  ['people to write to', 'composePeopleCard', (messages) => some(labelPeople(), '', messages)],
  ['the last of 20,000 people', 'composePeopleCard', (messages) => some(vast, '19450', messages)],
  ['nothing to write to', 'composeCards', (messages) => composeProblemCard('A sentence.', messages)],
];
