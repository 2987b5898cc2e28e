/** Our cards beside a message that is being written, empty, usual, largest and refused. */
import { recipientsOf } from '../../../../src/app/compose/recipients';
import type { LabelPeople } from '../../../../src/app/compose/viewLabelPeople';
import type { Card } from '../../../../src/sidebar/card';
import { composeLabelCard, composeLabelsCard } from '../../../../src/sidebar/cards/composeCards';
import { composePeopleCard } from '../../../../src/sidebar/cards/composePeopleCard';
import type { Messages } from '../../../../src/sidebar/messages/messages';
import type { StoryGroup } from '../cardStory';
import { labelPeople, longestPeople, personId } from './composeViews';
import { ourCard } from './ourCard';
import { longestLabels } from './sampleViews';

const labelCard = (label: LabelPeople, messages: Messages, draft: readonly string[] = []): Card =>
  composeLabelCard(label, recipientsOf(label.people, draft), messages);

const peopleCard = (label: LabelPeople, chosen: readonly number[], messages: Messages): Card =>
  composePeopleCard(
    {
      label,
      field: 'bcc',
      people: label.people.filter(({ address }) => address !== undefined),
      chosen: new Set(chosen.map(personId)),
      from: '',
      isAllTicked: false,
    },
    messages,
  );

const some = labelPeople();

export const composeStories: readonly StoryGroup[] = [
  {
    id: 'compose-labels',
    stories: [
      ourCard('compose-labels', 'empty', (messages) => composeLabelsCard([], messages)),
      ourCard('compose-labels', 'usual', (messages) => composeLabelsCard([some], messages)),
      ourCard('compose-labels', 'largest', (messages) => composeLabelsCard(longestLabels, messages)),
      ourCard(
        'compose-labels',
        'usual',
        (messages) => composeLabelsCard(longestLabels, messages, { find: 'zz' }),
        { id: 'compose-labels-none' },
      ),
    ],
  },
  {
    id: 'compose-label',
    stories: [
      ourCard('compose-label', 'empty', (messages) => labelCard(labelPeople({ people: [] }), messages)),
      ourCard('compose-label', 'usual', (messages) => labelCard(some, messages, ['rin1@aoi.example'])),
      ourCard('compose-label', 'largest', (messages) => labelCard(longestPeople, messages)),
      ourCard('compose-label', 'refused', (messages) => labelCard(some, messages), {
        refusal: 'unknown-label',
      }),
    ],
  },
  {
    id: 'compose-people',
    stories: [
      ourCard('compose-people', 'usual', (messages) => peopleCard(some, [1], messages)),
      ourCard('compose-people', 'largest', (messages) =>
        peopleCard(
          longestPeople,
          Array.from({ length: 100 }, (_, index) => index + 41),
          messages,
        ),
      ),
      ourCard('compose-people', 'refused', (messages) => peopleCard(some, [], messages), {
        refusal: 'out-of-reach',
      }),
    ],
  },
];
