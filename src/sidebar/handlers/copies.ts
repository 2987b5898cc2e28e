/** What becomes of a member's own copies: paused, resumed, or kept out of his Google Contacts. */
import { confirmPauseAllCard, copyCard } from '../cards/copyCard';
import type { Handler } from '../doings';
import { home, landed, refused } from './landing';

const copySettings: Handler = (doings, event, messages) => {
  const label = doings.viewLabel(event.parameter('label'));
  if (!label.ok) return refused(label.problem, messages);
  return label.value.role === undefined
    ? refused({ type: 'unknown-label' }, messages)
    : { type: 'push', card: copyCard(label.value, messages) };
};

const chooseCopy: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const chosen = doings.chooseCopy({ label, copy: event.input('copy') });
  return chosen.ok
    ? landed(doings, doings.viewLabel(label), messages, messages.copies.chosen[chosen.value])
    : refused(chosen.problem, messages);
};

const chooseAll: Handler = (doings, event, messages) => {
  const chosen = doings.chooseAllCopies(event.parameter('copy'));
  if (!chosen.ok) return refused(chosen.problem, messages);
  const { allPaused, allResumed } = messages.copies;
  return {
    type: 'root',
    card: home(doings, messages),
    notification: chosen.value === 'paused' ? allPaused : allResumed,
    stateChanged: true,
  };
};

const writeAgain: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const asked = doings.writeAgain(label);
  return asked.ok
    ? landed(doings, doings.viewLabel(label), messages, messages.shortage.writtenAgain)
    : refused(asked.problem, messages);
};

export const copyHandlers = {
  'copy-settings': copySettings,
  'choose-copy': chooseCopy,
  'confirm-all-copies': (_doings, _event, messages) => ({
    type: 'push',
    card: confirmPauseAllCard(messages),
  }),
  'choose-all-copies': chooseAll,
  'write-again': writeAgain,
} as const satisfies Readonly<Record<string, Handler>>;
