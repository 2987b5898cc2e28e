/** Mass changes that wait: what the home card and a label's card say of them first, and the question before one is let go. */
import type { WaitingView } from '../../app/suggestions/waitingView';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { cancelButton } from './cancelButton';

/** The labels of the home card stay in sight; the next ones come up as these are decided. */
const MOST_SHOWN = 3;

/** How many names a record in the book has at most. */
const namedIn = (names: string): number => (names === '' ? 0 : names.split(', ').length);

/** What was done, what that means, and, of one's own, why nobody has it yet. */
const sentencesOf = (waiting: WaitingView, messages: Messages): readonly string[] => {
  const { matter, isMine, mayDecide, owner, byName } = waiting;
  const words = messages.waiting;
  const by = byName === '' ? messages.message.nameless : byName;
  const done = [words[isMine ? 'mine' : 'theirs'][matter](waiting, by), words.nobodyElse[matter]];
  return isMine ? [...done, mayDecide ? words.waitsForYou : words.waitsFor(owner)] : done;
};

const namesOf = ({ names, count, minutesAgo }: WaitingView, messages: Messages): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'MULTIPLE_PEOPLE' },
    text: plain(messages.waiting.names(names, Math.max(0, count - namedIn(names)))),
    bottomLabel: messages.waiting.since(minutesAgo),
    wrapText: true,
  },
});

const buttons = ({ id, base, matter }: WaitingView, isFirst: boolean, messages: Messages): Widget => ({
  buttonList: {
    buttons: [
      {
        text: messages.waiting.restore[matter],
        type: isFirst ? 'FILLED' : 'OUTLINED',
        onClick: { action: action('restore-change', { suggestion: id, base: String(base), matter }) },
      },
      {
        text: messages.waiting.release[matter],
        type: 'OUTLINED',
        onClick: { action: action('confirm-release', { suggestion: id }) },
      },
    ],
  },
});

/** Under another's buttons a line says where the next one begins. */
const sectionOf = (waiting: WaitingView, isFirst: boolean, messages: Messages): readonly Widget[] => [
  ...(isFirst ? [] : [{ divider: {} } as const]),
  {
    textParagraph: {
      text: plain(sentencesOf(waiting, messages).join(messages.waiting.space)),
    },
  },
  ...(waiting.names === '' ? [] : [namesOf(waiting, messages)]),
  ...(waiting.mayDecide ? [buttons(waiting, isFirst, messages)] : []),
];

/** What waits stands first, that of others before one's own; only its first button is the card's primary one. */
export const waitingSections = (given: readonly WaitingView[], messages: Messages): readonly Section[] => {
  const shown = [
    ...given.filter(({ mayDecide }) => mayDecide),
    ...given.filter(({ mayDecide }) => !mayDecide),
  ].slice(0, MOST_SHOWN);
  if (shown.length === 0) return [];
  const widgets = shown.flatMap((one, index) => sectionOf(one, index === 0, messages));
  return [{ header: messages.waiting.title, widgets }];
};

const asOutlined = (button: Button): Section => ({
  widgets: [{ buttonList: { buttons: [{ ...button, type: 'OUTLINED' }] } }],
});

/** A label's card with what waits of it. Sharing the label is then not the first thing to do, and its button no primary one. */
export const withWaiting = (card: Card, waiting: readonly WaitingView[], messages: Messages): Card => {
  const added = waitingSections(waiting, messages);
  if (added.length === 0) return card;
  const { fixedFooter, ...rest } = card;
  const asks = waiting.some(({ mayDecide }) => mayDecide);
  if (fixedFooter === undefined || !asks) return { ...card, sections: [...added, ...card.sections] };
  return { ...rest, sections: [...added, ...card.sections, asOutlined(fixedFooter.primaryButton)] };
};

export const confirmReleaseCard = (waiting: WaitingView, messages: Messages): Card => {
  const { id, base, matter, count, label } = waiting;
  return {
    name: 'confirm-release',
    header: { title: messages.waiting.confirm[matter], subtitle: label },
    sections: [
      { widgets: [{ textParagraph: { text: plain(messages.waiting.consequence[matter](waiting)) } }] },
    ],
    fixedFooter: {
      primaryButton: {
        text: messages.waiting.doRelease[matter](count),
        onClick: { action: action('release-change', { suggestion: id, base: String(base), matter }) },
      },
      secondaryButton: cancelButton(messages),
    },
  };
};
