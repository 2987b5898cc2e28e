/** Where a click leaves a person: on the card that he was on, with a reason, or on fresh cards after a change. */
import type { Refusal } from '../../app/sharing/refusal';
import type { LabelView } from '../../app/sharing/viewLabels';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { Card } from '../card';
import type { CardResponse } from '../cardResponse';
import { homeCard } from '../cards/homeCard';
import type { JustShared } from '../cards/labelCard';
import { labelCard } from '../cards/labelCard';
import { messageCard } from '../cards/messageCard';
import { withSuggestions } from '../cards/suggestionCards';
import type { Doings } from '../doings';
import type { Messages } from '../messages/messages';

export const refused = ({ type }: Refusal, messages: Messages): CardResponse => ({
  type: 'stay',
  notification: messages.refusals[type],
});

/** It stands without its suggestions where they cannot be read. `label`: its view knows all labels already. */
export const home = (doings: Doings, messages: Messages, label?: Result<LabelView, Refusal>): Card => {
  const labels = label?.ok === true ? succeed(label.value.all) : doings.viewLabels();
  if (!labels.ok) return messageCard(messages.refusals[labels.problem.type], messages);
  const card = homeCard(labels.value, messages);
  const suggestions = doings.viewSuggestions();
  return suggestions.ok ? withSuggestions(card, suggestions.value, messages) : card;
};

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
): CardResponse => ({
  type: 'root',
  card: home(doings, messages, label),
  ...(label.ok ? { above: labelCard(label.value, messages, just === undefined ? {} : { just }) } : {}),
  notification,
  stateChanged: true,
});
