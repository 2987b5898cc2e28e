/** Sharing a label: whom and how, what it would do, and doing it. */
import type { Person } from '../../app/ports';
import { principalOf } from '../../app/sharing/grantee';
import { isOutsider } from '../../app/sharing/outsider';
import type { Shared } from '../../app/sharing/shareLabel';
import { principalText } from '../../core/sharing/principal';
import { confirmShareCard } from '../cards/confirmShareCard';
import { carriedEnd, pickedEnd } from '../cards/endPicker';
import { letterFrom } from '../cards/letterSection';
import { outsideCard, outsidersOf } from '../cards/outsideCard';
import { shareCard } from '../cards/shareCard';
import type { Handler } from '../doings';
import type { Messages } from '../messages/messages';
import { landed, refused } from './landing';

const chooseColleague: Handler = (doings, event, messages) => {
  const label = doings.viewLabel(event.parameter('label'));
  if (!label.ok) return refused(label.problem, messages);
  if (!label.value.mayShare) return refused({ type: 'no-right' }, messages);
  const policies = doings.readPolicies();
  return {
    type: 'push',
    card: shareCard(label.value, messages, policies.ok ? policies.value : undefined),
  };
};

/** People outside the company are asked about on a card of their own first. */
const confirmShare: Handler = (doings, event, messages) => {
  const isAsked = event.parameter('outside') === 'yes';
  const plan = doings.prepareShare({
    label: event.parameter('label'),
    address: isAsked ? event.parameter('who') : event.input('who'),
    role: isAsked ? event.parameter('role') : event.input('role'),
    ...(isAsked ? carriedEnd(event) : pickedEnd(event)),
  });
  if (!plan.ok) return refused(plan.problem, messages);
  const isOutside = outsidersOf(plan.value).length > 0;
  return {
    type: 'push',
    card:
      isOutside && !isAsked
        ? outsideCard(plan.value, messages)
        : confirmShareCard(plan.value, messages, event.timeOffset),
  };
};

const calledBy = ({ name, email }: Pick<Person, 'name' | 'email'>): string => (name === '' ? email : name);

/** Each by name: whoever was refused has to be told apart from who has it now. */
const outcomeText = (
  { label, person, also = [], refused = [], role }: Shared,
  { flow, roles }: Messages,
): string => {
  const everybody = [person, ...also];
  const colleagues = everybody.filter((one) => !isOutsider(one)).map(calledBy);
  const outsiders = everybody.filter(isOutsider).map(calledBy);
  return [
    ...(colleagues.length === 0 ? [] : [flow.sharedWithSeveral(label, colleagues, roles[role])]),
    ...(outsiders.length === 0 ? [] : [flow.invited(label, outsiders)]),
    ...(refused.length === 0 ? [] : [flow.butNotWith(refused.map(({ typed }) => typed))]),
  ].join(' ');
};

const share: Handler = (doings, event, messages) => {
  const asked = event.parameter('label');
  const shared = doings.shareLabel({
    label: asked,
    address: event.parameter('who'),
    role: event.parameter('role'),
    ...carriedEnd(event),
    offset: event.timeOffset,
    ...letterFrom(event),
    ...(event.parameter('outside') === 'yes' ? { outside: true } : {}),
    ...(event.parameter('fields') === 'chosen' ? { fields: event.inputs('fields') } : {}),
  });
  if (!shared.ok) return refused(shared.problem, messages);
  const { person, role, label: name, key } = shared.value;
  const called = calledBy(person);
  const principal = principalText(principalOf(person));

  const label = doings.viewLabel(key);
  const first = label.ok ? label.value.first : key !== asked;
  const opened = !label.ok || label.value.sharedWith.some((one) => one.principal === principal && one.opened);
  const { sharing, roles } = messages;
  const arrival = opened ? sharing.arrives(first) : sharing.arrivesOnceOpened(called);
  const told =
    shared.value.unsent === undefined ? [] : [messages.flow.butNotTold(shared.value.unsent.map(calledBy))];
  const isAlone = shared.value.also === undefined && shared.value.refused === undefined;
  const alone =
    person.crowd === undefined
      ? sharing.shared(name, called, roles[role], arrival)
      : messages.groups.shared(name, called, roles[role]);
  const done = isAlone && !isOutsider(person) ? alone : outcomeText(shared.value, messages);
  return landed(doings, label, messages, [done, ...told].join(' '), { principal, first });
};

const inviteAgain: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const invited = doings.inviteAgain({
    label,
    principal: event.parameter('principal'),
    offset: event.timeOffset,
  });
  if (!invited.ok) return refused(invited.problem, messages);
  const sentence = messages.flow.invitedAgain(calledBy(invited.value));
  return landed(doings, doings.viewLabel(label), messages, sentence);
};

const withdraw: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const withdrawn = doings.withdrawInvitation({ label, email: event.parameter('email') });
  return withdrawn.ok
    ? landed(doings, doings.viewLabel(label), messages, messages.flow.withdrawn)
    : refused(withdrawn.problem, messages);
};

export const shareHandlers = {
  'choose-colleague': chooseColleague,
  'confirm-share': confirmShare,
  share,
  'invite-again': inviteAgain,
  'withdraw-invitation': withdraw,
} as const satisfies Readonly<Record<string, Handler>>;
