/** What is new to a person since he was here last: on the first card the beginning of it, on a card of its own all. */
import type { HomeView } from '../../app/home/viewHome';
import { action } from '../actions';
import type { Card, Section } from '../card';
import { pageOf, rangeOf, showMore } from '../paging';
import { plain } from '../plain';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { personLines } from './personLines';

type News = HomeView['news'];

/** The labels of the first card stay in sight. */
const MOST_LABELS = 3;
const MOST_CONTACTS = 2;
/** Of those who were looked at lately; the others unfold. */
const UNFOLDED = 2;

const labelLines = (labels: News['labels'], messages: Messages): readonly Widget[] =>
  labels.map(({ key, name, owner }) => ({
    decoratedText: {
      startIcon: { knownIcon: 'MULTIPLE_PEOPLE' },
      text: plain(name),
      bottomLabel: messages.home.newLabel(owner),
      wrapText: true,
      onClick: { action: action('open-label', { label: key }) },
    },
  }));

const allButton = (count: number, messages: Messages): Widget => ({
  buttonList: {
    buttons: [
      { text: messages.home.showNews(count), type: 'BORDERLESS', onClick: { action: action('open-news') } },
    ],
  },
});

export const newsSections = ({ labels, contacts, isMore }: News, messages: Messages): readonly Section[] => {
  const widgets = [
    ...labelLines(labels.slice(0, MOST_LABELS), messages),
    ...personLines(contacts.slice(0, MOST_CONTACTS), messages),
    ...(contacts.length > MOST_CONTACTS ? [allButton(contacts.length, messages)] : []),
    ...(isMore ? [{ textParagraph: { text: messages.home.moreNews } }] : []),
  ];
  return widgets.length === 0 ? [] : [{ header: messages.home.news, widgets }];
};

export const newsCard = (
  { contacts }: News,
  messages: Messages,
  { from, length }: { readonly from: string; readonly length: number },
): Card => {
  const page = pageOf(contacts, from, length);
  const range = rangeOf(page, messages);
  return {
    name: 'news',
    header: { title: messages.home.news, ...(range === undefined ? {} : { subtitle: range }) },
    sections: [
      {
        header: messages.home.newContacts(contacts.length),
        widgets: [
          ...personLines(page.items, messages),
          ...showMore(page, 'open-news', messages),
          {
            buttonList: {
              buttons: [{ text: messages.back, type: 'BORDERLESS', onClick: { action: action('cancel') } }],
            },
          },
        ],
      },
    ],
  };
};

export const recentSections = (recent: HomeView['recent'], messages: Messages): readonly Section[] =>
  recent.length === 0
    ? []
    : [
        {
          header: messages.home.recent,
          widgets: personLines(recent, messages),
          ...(recent.length > UNFOLDED ? { collapsible: true, uncollapsibleWidgetsCount: UNFOLDED } : {}),
        },
      ];
