/** What answers while somebody writes a message: labels, their people, and the addresses that go into it. */
import { recipientsOf } from '../../app/compose/recipients';
import type { LabelPeople } from '../../app/compose/viewLabelPeople';
import type { Card } from '../card';
import type { CardEvent } from '../cardEvent';
import type { CardResponse, DraftField } from '../cardResponse';
import { DRAFT_FIELDS } from '../cardResponse';
import { composeLabelCard, composeLabelsCard, composeProblemCard } from '../cards/composeCards';
import { composePeopleCard } from '../cards/composePeopleCard';
import type { Doings, Handler } from '../doings';
import type { Messages } from '../messages/messages';
import { refused } from './landing';

/** Google shows no more items in a list of boxes, and those chosen go along as one. */
const MOST_CHOSEN = 100;

/** The card with which Gmail begins. */
export const cardForDraft = (doings: Doings, messages: Messages): Card => {
  const labels = doings.viewSharedLabels();
  return labels.ok
    ? composeLabelsCard(labels.value, messages)
    : composeProblemCard(messages.refusals[labels.problem.type], messages);
};

const composeLabels: Handler = (doings, event, messages) => {
  const labels = doings.viewSharedLabels();
  if (!labels.ok) return refused(labels.problem, messages);
  const from = event.parameter('from');
  const find = from === '' ? event.input('find') : event.parameter('find');
  return {
    type: from === '' ? 'update' : 'push',
    card: composeLabelsCard(labels.value, messages, { find, from }),
  };
};

const composeLabel: Handler = (doings, event, messages) => {
  const label = doings.viewLabelPeople(event.parameter('label'));
  if (!label.ok) return refused(label.problem, messages);
  const recipients = recipientsOf(label.value.people, event.draft);
  return { type: 'push', card: composeLabelCard(label.value, recipients, messages) };
};

/** On the card of the label it is chosen, and goes along from there. */
const fieldIn = (event: CardEvent): DraftField | undefined =>
  DRAFT_FIELDS.find((field) => field === (event.parameter('field') || event.input('field')));

const chosenIn = (event: CardEvent): ReadonlySet<string> =>
  new Set([...event.inputs('chosen'), ...event.inputs('people')]);

const said = (notification: string): CardResponse => ({ type: 'stay', notification });

const composePeople: Handler = (doings, event, messages) => {
  const label = doings.viewLabelPeople(event.parameter('label'));
  if (!label.ok) return refused(label.problem, messages);
  const field = fieldIn(event);
  if (field === undefined) return refused({ type: 'not-understood' }, messages);
  const added = new Set(recipientsOf(label.value.people, event.draft).addresses);
  const isAllTicked = event.parameter('all') !== '';
  const chosen = isAllTicked ? new Set(event.inputs('chosen')) : chosenIn(event);
  if (chosen.size > MOST_CHOSEN) return said(messages.compose.mostChosen(MOST_CHOSEN));
  return {
    type: event.parameter('again') === '' ? 'push' : 'update',
    card: composePeopleCard(
      {
        label: label.value,
        field,
        people: label.value.people.filter(({ address }) => address !== undefined && added.has(address)),
        chosen,
        from: event.parameter('from'),
        isAllTicked,
      },
      messages,
    ),
  };
};

const whomOf = ({ people }: LabelPeople, event: CardEvent): LabelPeople['people'] => {
  if (event.parameter('whom') === 'all') return people;
  const chosen = chosenIn(event);
  return people.filter(({ record }) => chosen.has(record));
};

/** What is in the message and what he may see is looked at again: cards may be old. */
const composeAdd: Handler = (doings, event, messages) => {
  const { compose } = messages;
  const label = doings.viewLabelPeople(event.parameter('label'));
  if (!label.ok) return refused(label.problem, messages);
  const field = fieldIn(event);
  if (field === undefined) return refused({ type: 'not-understood' }, messages);
  const whom = whomOf(label.value, event);
  if (whom.length === 0) return said(compose.nobodyChosen);
  const { addresses, tooMany } = recipientsOf(whom, event.draft);
  if (addresses.length === 0) return said(compose.nobodyNew);
  if (tooMany !== undefined)
    return said(
      tooMany.of === 'all' ? compose.tooManyInAll(tooMany.most) : compose.tooManyOutside(tooMany.most),
    );
  return { type: 'draft', field, addresses };
};

export const composeHandlers = {
  'compose-labels': composeLabels,
  'compose-label': composeLabel,
  'compose-people': composePeople,
  'compose-add': composeAdd,
} as const satisfies Readonly<Record<string, Handler>>;
