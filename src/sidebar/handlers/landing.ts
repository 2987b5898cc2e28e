/** Where a click leaves a person: on the card that he was on, with a reason, or on fresh cards after a change. */
import type { Refusal } from '../../app/sharing/refusal';
import type { LabelView } from '../../app/sharing/viewLabels';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { Card } from '../card';
import type { CardResponse } from '../cardResponse';
import { withBookHealth } from '../cards/bookHealthSection';
import { homeCard } from '../cards/homeCard';
import type { JustShared } from '../cards/labelCard';
import { labelCard } from '../cards/labelCard';
import { withOrphans } from '../cards/ownerCards';
import { messageCard } from '../cards/messageCard';
import { withSuggestions } from '../cards/suggestionCards';
import { withWaiting } from '../cards/waitingCards';
import { searchSection } from '../cards/searchCards';
import { withWorkerAlarm } from '../cards/workerSection';
import type { Doings } from '../doings';
import type { Messages } from '../messages/messages';

export const refused = ({ type }: Refusal, messages: Messages): CardResponse => ({
  type: 'stay',
  notification: messages.refusals[type],
});

type Suggestions = ReturnType<Doings['viewSuggestions']>;

const withoutSuggestions = (card: Card, { waiting }: Messages): Card => ({
  ...card,
  sections: [{ widgets: [{ textParagraph: { text: waiting.unread } }] }, ...card.sections],
});

/** On top: it is what the card is opened for most often. */
const withSearch = (card: Card, messages: Messages): Card => ({
  ...card,
  sections: [searchSection(messages), ...card.sections],
});

const homeWith = (
  labels: ReturnType<Doings['viewLabels']>,
  suggestions: () => Suggestions,
  messages: Messages,
): Card => {
  if (!labels.ok) return messageCard(messages.refusals[labels.problem.type], messages);
  const card = homeCard(labels.value, messages);
  const read = suggestions();
  return withSearch(
    read.ok ? withSuggestions(card, read.value, messages) : withoutSuggestions(card, messages),
    messages,
  );
};

/** Where suggestions cannot be read the card stands without them and says so: a decision may be waiting for its reader. */
export const home = (doings: Doings, messages: Messages): Card =>
  withWorkerAlarm(
    withBookHealth(
      withOrphans(
        homeWith(doings.viewLabels(), doings.viewSuggestions, messages),
        doings.viewOrphans(),
        messages,
      ),
      doings.bookHealth(),
      messages,
    ),
    doings.viewWorker(),
    messages,
  );

/** A label's card, with what waits of it first. */
const labelWith = (
  label: LabelView,
  suggestions: Suggestions,
  messages: Messages,
  just?: JustShared,
): Card => {
  const card = labelCard(label, messages, just === undefined ? {} : { just });
  const waiting = suggestions.ok ? suggestions.value.waiting.filter(({ key }) => key === label.key) : [];
  return withWaiting(card, waiting, messages);
};

/** Of a label that is not shared nothing can wait, so nothing is read. */
export const openedLabel = (doings: Doings, label: LabelView, messages: Messages): Card =>
  label.role === undefined
    ? labelCard(label, messages)
    : labelWith(label, doings.viewSuggestions(), messages);

/**
 * After a change every card below shows what was true before, so the way back leads to a home card that is drawn anew.
 * The sentence is said even where the label's card cannot be.
 */
export const landed = (
  doings: Doings,
  label: Result<LabelView, Refusal>,
  messages: Messages,
  notification: string,
  just?: JustShared,
): CardResponse => {
  const suggestions = doings.viewSuggestions();
  // The label's view knows all labels already.
  const labels = label.ok ? succeed(label.value.all) : doings.viewLabels();
  return {
    type: 'root',
    card: homeWith(labels, () => suggestions, messages),
    ...(label.ok ? { above: labelWith(label.value, suggestions, messages, just) } : {}),
    notification,
    stateChanged: true,
  };
};
