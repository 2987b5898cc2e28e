/** What answers clicks about owners, and about groups: handing over, exceptions, people who have gone, labels without an owner. */
import { confirmDeparturesCard } from '../cards/departureCards';
import { chooseOwnerCard, confirmTransferCard } from '../cards/ownerCards';
import type { Handler } from '../doings';
import { personIn } from './access';
import { home, landed, refused } from './landing';

const confirmTransfer: Handler = (doings, event, messages) => {
  const found = personIn(doings, event);
  if (!found.ok) return refused(found.problem, messages);
  const { label, person } = found.value;
  return label.role === 'owner' && person.crowd === undefined
    ? { type: 'push', card: confirmTransferCard(label, person, messages) }
    : refused({ type: 'no-right' }, messages);
};

const transfer: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const done = doings.transferLabel({ label, principal: event.parameter('principal') });
  if (!done.ok) return refused(done.problem, messages);
  const called = done.value.name || done.value.email;
  return landed(doings, doings.viewLabel(label), messages, messages.owners.transferred(called));
};

const setException: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const done = doings.setException({
    label,
    address: event.input('who'),
    role: event.input('exception'),
  });
  if (!done.ok) return refused(done.problem, messages);
  const { person, role } = done.value;
  const { exceptionAsGroup, exceptionNone, exceptionSet } = messages.groups;
  const called = role === 'group' ? exceptionAsGroup : role === 'none' ? exceptionNone : messages.roles[role];
  const sentence = exceptionSet(person.name || person.email, called);
  return landed(doings, doings.viewLabel(label), messages, sentence);
};

const confirmDepartures: Handler = (doings, event, messages) => {
  const label = doings.viewLabel(event.parameter('label'));
  if (!label.ok) return refused(label.problem, messages);
  const departure = label.value.departures?.find(({ group }) => group === event.parameter('group'));
  return departure === undefined
    ? { type: 'stay', notification: messages.suggestions.nothingToDecide }
    : { type: 'push', card: confirmDeparturesCard(label.value, departure, messages) };
};

const releaseDepartures: Handler = (doings, event, messages) => {
  const done = doings.releaseGroup({ group: event.parameter('group'), count: event.parameter('count') });
  return done.ok
    ? landed(doings, doings.viewLabel(event.parameter('label')), messages, messages.groups.released)
    : refused(done.problem, messages);
};

const chooseOwner: Handler = (doings, event, messages) => {
  const orphan = doings.viewOrphans().find(({ id }) => id === event.parameter('label'));
  return orphan === undefined
    ? refused({ type: 'unknown-label' }, messages)
    : { type: 'push', card: chooseOwnerCard(orphan, messages) };
};

const rescue: Handler = (doings, event, messages) => {
  const label = event.parameter('label');
  const name = doings.viewOrphans().find(({ id }) => id === label)?.name ?? '';
  const done = doings.rescueLabel({ label, address: event.input('who') });
  if (!done.ok) return refused(done.problem, messages);
  const called = done.value.name || done.value.email;
  return {
    type: 'root',
    card: home(doings, messages),
    notification: messages.owners.rescued(name, called),
    stateChanged: true,
  };
};

export const ownerHandlers = {
  'confirm-transfer': confirmTransfer,
  'transfer-label': transfer,
  'set-exception': setException,
  'confirm-departures': confirmDepartures,
  'release-departures': releaseDepartures,
  'choose-owner': chooseOwner,
  'rescue-label': rescue,
} as const satisfies Readonly<Record<string, Handler>>;
