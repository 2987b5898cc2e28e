/** Everybody outside the company with whom something is shared, for its administrators. */
import type { OutsideShare } from '../../app/sharing/viewOutside';
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';
import { pageOf, rangeOf, showMore } from '../paging';
import { plain } from '../plain';
import type { Widget } from '../widget';

const lineOf = ({ label, email, role, state }: OutsideShare, { roles, outside }: Messages): Widget => ({
  decoratedText: {
    startIcon: { materialIcon: { name: 'public' } },
    topLabel: outside.state[state],
    text: plain(email),
    bottomLabel: `${plain(label)} · ${roles[role]}`,
    wrapText: true,
  },
});

/** `from` came from a card: where a part of a long list begins. */
export const outsideReportCard = (shares: readonly OutsideShare[], messages: Messages, from = ''): Card => {
  const page = pageOf(shares, from);
  const range = rangeOf(page, messages);
  const nobody: Widget = { textParagraph: { text: messages.outside.nobody } };
  return {
    name: 'outside-report',
    header: { title: messages.outside.title, ...(range === undefined ? {} : { subtitle: range }) },
    sections: [
      {
        widgets:
          shares.length === 0
            ? [nobody]
            : [
                ...page.items.map((share) => lineOf(share, messages)),
                ...showMore(page, 'view-outside', messages),
              ],
      },
      {
        widgets: [
          {
            buttonList: {
              buttons: [{ text: messages.back, type: 'BORDERLESS', onClick: { action: action('back') } }],
            },
          },
        ],
      },
    ],
  };
};
