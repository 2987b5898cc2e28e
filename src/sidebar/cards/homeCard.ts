/** The first card: my labels, the shared ones first. */
import type { LabelLine } from '../../app/sharing/viewLabels';
import { action } from '../actions';
import type { Card } from '../card';
import { pageOf, rangeOf, showMore } from '../paging';
import { plain } from '../plain';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { allCopiesActions } from './copyCard';
import { policiesAction } from './policiesCard';
import { copyText } from './copyText';
import { paceText } from './paceText';
import { settingsAction } from './settingsCard';

const stateOf = (label: LabelLine, messages: Messages): string => {
  const { role, owner, copy, choice = 'live', missing } = label;
  return [
    role === undefined ? messages.notShared : messages.roles[role],
    ...(owner === undefined ? [] : [messages.sharing.sharedBy(owner)]),
    copyText({ copy, choice }, messages),
    ...(missing === undefined ? [] : [messages.shortage.missing(missing.full + missing.refused)]),
    ...[paceText(label, messages)].filter((text) => text !== ''),
  ].join(' · ');
};

const lineOf = (label: LabelLine, messages: Messages): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: label.role === undefined ? 'BOOKMARK' : 'MULTIPLE_PEOPLE' },
    text: plain(label.name),
    bottomLabel: stateOf(label, messages),
    wrapText: true,
    onClick: { action: action('open-label', { label: label.key }) },
  },
});

/** `from` is where a part of a long list begins; the first part is the root of all cards. */
export const homeCard = (
  labels: readonly LabelLine[],
  messages: Messages,
  from = '',
  length?: number,
): Card => {
  const page = pageOf(labels, from, length);
  const range = rangeOf(page, messages);
  const rows = page.items.map((label) => lineOf(label, messages));
  const ask = { actionLabel: messages.requests.ask, onClick: { action: action('ask-form') } };
  const actions =
    page.from === 0
      ? [...allCopiesActions(labels, messages), ask, settingsAction(messages), policiesAction(messages)]
      : [];
  const empty: Widget = { textParagraph: { text: messages.noLabels } };
  return {
    name: page.from === 0 ? 'home' : 'more-labels',
    header: { title: 'Meibo', ...(range === undefined ? {} : { subtitle: range }) },
    sections: [
      {
        header: messages.labels,
        widgets: rows.length === 0 ? [empty] : [...rows, ...showMore(page, 'more-labels', messages)],
      },
    ],
    ...(actions.length === 0 ? {} : { cardActions: actions }),
  };
};
