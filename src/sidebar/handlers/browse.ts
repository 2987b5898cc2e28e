/** Looking around: labels, their people, and the ways back. */
import { linkTo } from '../../app/sharing/explainLink';
import { homeCard } from '../cards/homeCard';
import { labelCard } from '../cards/labelCard';
import { linkCard } from '../cards/linkCard';
import type { Handler } from '../doings';
import { home, openedLabel, refused } from './landing';

const openLabel: Handler = (doings, event, messages) => {
  const label = doings.viewLabel(event.parameter('label'));
  return label.ok
    ? { type: 'push', card: openedLabel(doings, label.value, messages) }
    : refused(label.problem, messages);
};

const moreLabels: Handler = (doings, event, messages) => {
  const labels = doings.viewLabels();
  return labels.ok
    ? {
        type: 'push',
        card: homeCard(labels.value, messages, event.parameter('from'), doings.preferences().listLength),
      }
    : refused(labels.problem, messages);
};

const morePeople: Handler = (doings, event, messages) => {
  const label = doings.viewLabel(event.parameter('label'));
  return label.ok
    ? {
        type: 'push',
        card: labelCard(label.value, messages, {
          from: event.parameter('from'),
          length: doings.preferences().listLength,
        }),
      }
    : refused(label.problem, messages);
};

const copyLink: Handler = (doings, event, messages) => {
  const label = doings.viewLabel(event.parameter('label'));
  if (!label.ok) return refused(label.problem, messages);
  const address = doings.pageAddress();
  return address === undefined || label.value.role === undefined
    ? refused({ type: 'no-page' }, messages)
    : { type: 'push', card: linkCard(label.value, linkTo(address, label.value.key), messages) };
};

export const browseHandlers = {
  'open-label': openLabel,
  'more-labels': moreLabels,
  'more-people': morePeople,
  cancel: () => ({ type: 'pop' }),
  back: (doings, _event, messages) => ({ type: 'root', card: home(doings, messages) }),
  'copy-link': copyLink,
} as const satisfies Readonly<Record<string, Handler>>;
