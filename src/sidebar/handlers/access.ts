/** What becomes of a person's access to a label: another role, its end, or his own leaving. */
import type { Refusal } from '../../app/sharing/refusal';
import type { LabelView, SharedWith } from '../../app/sharing/viewLabels';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { CardEvent } from '../cardEvent';
import { confirmLeaveCard, confirmStopCard } from '../cards/confirmStopCard';
import { pickedEnd } from '../cards/endPicker';
import { roleCard } from '../cards/roleCard';
import type { Doings, Handler } from '../doings';
import { home, landed, refused } from './landing';

interface PersonOnLabel {
  readonly label: LabelView;
  readonly person: SharedWith;
}

/** The person whom a click is about, as the label has him now. */
export const personIn = (doings: Doings, event: CardEvent): Result<PersonOnLabel, Refusal> => {
  const label = doings.viewLabel(event.parameter('label'));
  if (!label.ok) return label;
  if (!label.value.mayShare) return fail({ type: 'no-right' });
  const person = label.value.sharedWith.find(({ principal }) => principal === event.parameter('principal'));
  return person === undefined ? fail({ type: 'not-shared-with' }) : succeed({ label: label.value, person });
};

const chooseRole: Handler = (doings, event, messages) => {
  const found = personIn(doings, event);
  if (!found.ok) return refused(found.problem, messages);
  const { label, person } = found.value;
  const policies = doings.readPolicies();
  const longestDays = policies.ok ? policies.value.longestDays : 0;
  return {
    type: 'push',
    card: roleCard(label, person, messages, { offset: event.timeOffset, longestDays }),
  };
};

/** A day that stands as the card was drawn with it leaves the very instant as it is: that need not be a midnight. */
const changedEnd = (event: CardEvent): { readonly until?: number | null } => {
  if (event.inputs('endless').includes('yes')) return { until: null };
  return String(event.day('ends')) === event.parameter('lastDay') ? {} : pickedEnd(event);
};

const changeRole: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const changed = doings.changeRole({
    label,
    principal: event.parameter('principal'),
    role: event.input('role'),
    ...changedEnd(event),
  });
  if (!changed.ok) return refused(changed.problem, messages);
  const sentence = messages.sharing.roleChanged(messages.roles[changed.value]);
  return landed(doings, doings.viewLabel(label), messages, sentence);
};

const confirmStop: Handler = (doings, event, messages) => {
  const found = personIn(doings, event);
  if (!found.ok) return refused(found.problem, messages);
  const { label, person } = found.value;
  const policies = doings.readPolicies();
  const copies = policies.ok ? policies.value.copies : undefined;
  return { type: 'push', card: confirmStopCard(label, person, messages, copies) };
};

const stopSharing: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const isLeft = event.input('leave') === 'yes';
  const stopped = doings.stopSharing({
    label,
    principal: event.parameter('principal'),
    ...(isLeft ? { leave: true } : {}),
  });
  if (!stopped.ok) return refused(stopped.problem, messages);
  const sentence = isLeft ? messages.flow.stoppedAndLeft : messages.sharing.stopped;
  return landed(doings, doings.viewLabel(label), messages, sentence);
};

const confirmLeave: Handler = (doings, event, messages) => {
  const label = doings.viewLabel(event.parameter('label'));
  if (!label.ok) return refused(label.problem, messages);
  return label.value.mayLeave
    ? { type: 'push', card: confirmLeaveCard(label.value, messages) }
    : refused({ type: 'owner-stays' }, messages);
};

const leave: Handler = (doings, event, messages) => {
  const gone = doings.leaveLabel(event.parameter('label'));
  if (!gone.ok) return refused(gone.problem, messages);
  const { left } = messages.sharing;
  return { type: 'root', card: home(doings, messages), notification: left, stateChanged: true };
};

export const accessHandlers = {
  'choose-role': chooseRole,
  'change-role': changeRole,
  'confirm-stop': confirmStop,
  'stop-sharing': stopSharing,
  'confirm-leave': confirmLeave,
  leave,
} as const satisfies Readonly<Record<string, Handler>>;
