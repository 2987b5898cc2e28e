/** The company's policies: looking at them, and setting them. */
import { outsideReportCard } from '../cards/outsideReportCard';
import { policiesCard } from '../cards/policiesCard';
import type { Handler } from '../doings';
import { home, refused } from './landing';

const openPolicies: Handler = (doings, _event, messages) => {
  const view = doings.viewPolicies();
  return view.ok
    ? { type: 'push', card: policiesCard(view.value, messages) }
    : refused(view.problem, messages);
};

const viewOutside: Handler = (doings, event, messages) => {
  const shares = doings.viewOutside();
  return shares.ok
    ? { type: 'push', card: outsideReportCard(shares.value, messages, event.parameter('from')) }
    : refused(shares.problem, messages);
};

const savePolicies: Handler = (doings, event, messages) => {
  const saved = doings.setPolicies({
    outside: event.input('outside'),
    domains: event.input('domains'),
    defaultRole: event.input('defaultRole'),
    wholeCompany: event.input('wholeCompany'),
    longestDays: event.input('longestDays'),
    copies: event.input('copies'),
  });
  if (!saved.ok) return refused(saved.problem, messages);
  const { saved: notification } = messages.policy;
  return { type: 'root', card: home(doings, messages), notification, stateChanged: true };
};

export const policyHandlers = {
  'open-policies': openPolicies,
  'save-policies': savePolicies,
  'view-outside': viewOutside,
} as const satisfies Readonly<Record<string, Handler>>;
