/** Sharing a label: whom and how, what it would do, and doing it. */
import { principalOf } from '../../app/sharing/grantee';
import { principalText } from '../../core/sharing/principal';
import { confirmShareCard } from '../cards/confirmShareCard';
import { shareCard } from '../cards/shareCard';
import type { Handler } from '../doings';
import { landed, refused } from './landing';

const chooseColleague: Handler = (doings, event, messages) => {
  const label = doings.viewLabel(event.parameter('label'));
  if (!label.ok) return refused(label.problem, messages);
  return label.value.mayShare
    ? { type: 'push', card: shareCard(label.value, messages) }
    : refused({ type: 'no-right' }, messages);
};

const confirmShare: Handler = (doings, event, messages) => {
  const plan = doings.prepareShare({
    label: event.parameter('label'),
    address: event.input('who'),
    role: event.input('role'),
  });
  return plan.ok
    ? { type: 'push', card: confirmShareCard(plan.value, messages) }
    : refused(plan.problem, messages);
};

const share: Handler = (doings, event, messages) => {
  const asked = event.parameter('label');
  const shared = doings.shareLabel({
    label: asked,
    address: event.parameter('who'),
    role: event.parameter('role'),
    ...(event.parameter('fields') === 'chosen' ? { fields: event.inputs('fields') } : {}),
  });
  if (!shared.ok) return refused(shared.problem, messages);
  const { person, role, label: name, key } = shared.value;
  const called = person.name === '' ? person.email : person.name;
  const principal = principalText(principalOf(person));

  const label = doings.viewLabel(key);
  const first = label.ok ? label.value.first : key !== asked;
  const opened = !label.ok || label.value.sharedWith.some((one) => one.principal === principal && one.opened);
  const { sharing, roles } = messages;
  const arrival = opened ? sharing.arrives(first) : sharing.arrivesOnceOpened(called);
  const sentence =
    person.crowd === undefined
      ? sharing.shared(name, called, roles[role], arrival)
      : messages.groups.shared(name, called, roles[role]);
  return landed(doings, label, messages, sentence, { principal, first });
};

export const shareHandlers = {
  'choose-colleague': chooseColleague,
  'confirm-share': confirmShare,
  share,
} as const satisfies Readonly<Record<string, Handler>>;
