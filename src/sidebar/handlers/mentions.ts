/** What answers the clicks on mentions and hints. */
import { DEFAULT_POLICIES } from '../../core/sharing/policies';
import type { CardEvent } from '../cardEvent';
import type { Typed } from '../cards/commentFormCards';
import { commentFormCard } from '../cards/commentFormCards';
import { commentsCard } from '../cards/commentsCard';
import { confirmShareCard } from '../cards/confirmShareCard';
import { hintCard } from '../cards/hintCard';
import { personCard } from '../cards/personCard';
import { returning } from '../cards/returning';
import type { Handler } from '../doings';
import type { Messages } from '../messages/messages';
import { refused } from './landing';
import { rootAgain } from './personAgain';
import { shareHandlers } from './share';

/** Whoever opens it has looked: he is not reminded of it again. */
const openMention: Handler = (doings, event, messages) => {
  const seen = doings.seeMention({ record: event.parameter('record'), comment: event.parameter('comment') });
  if (!seen.ok) return refused(seen.problem, messages);
  const { person } = seen.value;
  return {
    type: 'root',
    card: personCard(person, messages, event.timeOffset, doings.ownAddress()),
    above: commentsCard(seen.value, event.timeOffset, messages),
    stateChanged: true,
  };
};

/** What sharing would do is asked and shown as always; what was typed goes along. */
const mentionShare: Handler = (doings, event, messages) => {
  const [label, who] = [event.parameter('label'), event.parameter('who')];
  const policies = doings.readPolicies();
  const { defaultRole } = policies.ok ? policies.value : DEFAULT_POLICIES;
  const plan = doings.prepareShare({ label, address: who, role: defaultRole });
  if (!plan.ok) return refused(plan.problem, messages);
  const card = returning(confirmShareCard(plan.value, messages, event.timeOffset), {
    record: event.parameter('record'),
    text: event.text('comment'),
  });
  return { type: 'push', card };
};

/** After the share the form comes back with all that was typed: posting stays a press of its own. */
const shareToMention: Handler = (doings, event, messages) => {
  const response = shareHandlers.share(doings, event, messages);
  if (response.type !== 'root') return response;
  const view = doings.viewComments(event.parameter('record'));
  if (!view.ok) return response;
  const typed: Typed = {
    text: event.parameter('text'),
    mention: event.parameter('who'),
    label: event.parameter('label'),
  };
  return {
    ...response,
    above: commentFormCard(view.value, messages, typed),
    notification: [response.notification ?? '', messages.talk.sharedNowPost].join(' ').trim(),
  };
};

const hintForm: Handler = (doings, event, messages) => {
  const person = doings.viewPerson(event.parameter('record'));
  if (!person.ok) return refused(person.problem, messages);
  return person.value.mayEdit
    ? { type: 'push', card: hintCard(person.value, messages) }
    : refused({ type: 'no-right' }, messages);
};

const pin =
  (textOf: (event: CardEvent) => string, said: (messages: Messages) => string): Handler =>
  (doings, event, messages) => {
    const pinned = doings.pinHint({
      record: event.parameter('record'),
      base: event.parameter('base'),
      text: textOf(event),
    });
    if (!pinned.ok) return refused(pinned.problem, messages);
    const { person } = pinned.value;
    return rootAgain(doings, event, { person, notification: said(messages) }, messages);
  };

export const mentionHandlers = {
  'open-mention': openMention,
  'mention-share': mentionShare,
  'share-to-mention': shareToMention,
  'hint-form': hintForm,
  'pin-hint': pin(
    (event) => event.input('hint'),
    ({ talk }) => talk.pinned,
  ),
  'unpin-hint': pin(
    () => '',
    ({ talk }) => talk.unpinned,
  ),
} as const satisfies Readonly<Record<string, Handler>>;
