/** Where a click leaves a person: on the card that he was on, with a reason, or on fresh cards after a change. */
import type { Refusal } from '../../app/sharing/refusal';
import type { LabelView } from '../../app/sharing/viewLabels';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import type { Card } from '../card';
import type { CardResponse } from '../cardResponse';
import { withManagerLink } from '../cards/managerSection';
import { withBookHealth } from '../cards/bookHealthSection';
import { firstCard } from '../cards/firstCard';
import { fitting } from '../cards/fitting';
import type { JustShared } from '../cards/labelCard';
import { freshnessOf, labelCard } from '../cards/labelCard';
import { withOrphans } from '../cards/ownerCards';
import { messageCard } from '../cards/messageCard';
import { SYNC_ON_HOME, withSync } from '../cards/syncCard';
import { withWaiting } from '../cards/waitingCards';
import { withWorkerAlarm } from '../cards/workerSection';
import type { Doings } from '../doings';
import type { Messages } from '../messages/messages';

export const refused = ({ type }: Refusal, messages: Messages): CardResponse => ({
  type: 'stay',
  notification: messages.refusals[type],
});

type Waiting = ReturnType<Doings['viewSuggestions']>;
type View = ReturnType<Doings['viewHome']>;

/** Without labels nothing else is asked for. */
const drawn = (
  doings: Doings,
  labels: ReturnType<Doings['viewLabels']>,
  view: () => View,
  messages: Messages,
): Card =>
  labels.ok
    ? withSync(
        withManagerLink(
          firstCard(
            { labels: labels.value, view: view(), listLength: doings.preferences().listLength },
            messages,
          ),
          doings.pageAddress(),
          messages,
        ),
        doings.viewSync(),
        messages,
        { at: SYNC_ON_HOME },
      )
    : messageCard(messages.refusals[labels.problem.type], messages);

export const home = (doings: Doings, messages: Messages): Card =>
  fitting(
    withWorkerAlarm(
      withBookHealth(
        withOrphans(
          drawn(doings, doings.viewLabels(), doings.viewHome, messages),
          doings.viewOrphans(),
          messages,
        ),
        doings.bookHealth(),
        messages,
      ),
      doings.viewWorker(),
      messages,
    ),
  );

/** A label's card, with what waits of it first. */
const labelWith = (
  label: LabelView,
  suggestions: Waiting,
  messages: Messages,
  { just, length }: { readonly just?: JustShared | undefined; readonly length: number },
): Card => {
  const card = labelCard(label, messages, { length, ...(just === undefined ? {} : { just }) });
  const waiting = suggestions.ok ? suggestions.value.waiting.filter(({ key }) => key === label.key) : [];
  return withWaiting(card, waiting, messages);
};

/** Of a label that is not shared nothing can wait, so nothing is read. */
export const openedLabel = (doings: Doings, label: LabelView, messages: Messages): Card =>
  label.role === undefined
    ? labelCard(label, messages)
    : withSync(
        labelWith(label, doings.viewSuggestions(), messages, { length: doings.preferences().listLength }),
        doings.viewSync(),
        messages,
        { isSaid: freshnessOf(label) !== undefined },
      );

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
  const view = doings.viewHome();
  const { listLength: length } = doings.preferences();
  // The label's view knows all labels already.
  const labels = label.ok ? succeed(label.value.all) : doings.viewLabels();
  return {
    type: 'root',
    card: drawn(doings, labels, () => view, messages),
    ...(label.ok ? { above: labelWith(label.value, view, messages, { just, length }) } : {}),
    notification,
    stateChanged: true,
  };
};
