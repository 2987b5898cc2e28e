/** Who has a label: everybody who really receives it, each once, with the ways in, the role and how far his copy is. */
import type { HolderView, WhoHasView } from '../../app/sharing/whoHasAccess';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { rangeOf, showMore } from '../paging';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { invitedSection } from './invitedSection';
import { wayText } from './wayText';

/** The others change nothing of what he may do. */
const MOST_WAYS = 3;

const waysOf = ({ ways }: HolderView, offset: number, messages: Messages): string =>
  [
    ...ways.slice(0, MOST_WAYS).map((way) => wayText(way, offset, messages)),
    ...(ways.length > MOST_WAYS ? [messages.access.moreWays(ways.length - MOST_WAYS)] : []),
  ].join(' · ');

const lineOf = (holder: HolderView, offset: number, messages: Messages): Widget => {
  const called = holder.name === '' ? messages.message.nameless : holder.name;
  const { access, roles, sharing } = messages;
  return {
    decoratedText: {
      startIcon: { knownIcon: 'PERSON' },
      topLabel: `${roles[holder.role]} · ${access.delivery(holder.delivery)}`,
      text: plain(holder.isMe ? sharing.you(called) : called),
      bottomLabel: waysOf(holder, offset, messages),
      wrapText: true,
    },
  };
};

export const whoHasCard = (view: WhoHasView, offset: number, messages: Messages): Card => {
  const { access } = messages;
  const range = rangeOf(view, messages);
  return {
    name: 'who-has',
    header: { title: access.who, subtitle: view.name },
    sections: [
      {
        ...(range === undefined ? {} : { header: range }),
        widgets: [
          { textParagraph: { text: access.total(view.total, view.inMeiboOnly) } },
          ...view.items.map((holder) => lineOf(holder, offset, messages)),
          ...showMore(view, 'who-has', messages, { label: view.key }),
        ],
      },
      ...invitedSection({ ...view, mayShare: false }, messages),
    ],
  };
};
