/**
 * Every card of ours with the most that it may ever have to show: names of three hundred characters, from right to left and of
 * emoji, a label of twenty thousand, a person with a hundred numbers, five hundred labels, three hundred suggestions.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Card } from '../../../src/sidebar/card';
import { countWidgets, MOST_WIDGETS } from '../../../src/sidebar/card';
import { firstCard } from '../../../src/sidebar/cards/firstCard';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import type { Messages } from '../../../src/sidebar/messages/messages';
import { ourStories } from '../../../workbench/web/cards/ourStories';
import type { Say } from '../../../workbench/web/cards/cardStory';
import { homeView, longestNews } from '../../../workbench/web/cards/ours/homeViews';
import { longestLabels, longestWishes } from '../../../workbench/web/cards/ours/sampleViews';
import { longestMentions } from '../../../workbench/web/cards/ours/talkViews';
import { asShown } from '../../asShown';

const CARDS = 'src/sidebar/cards';
const STORIES = 'workbench/web/cards/ours';

/** Nothing of theirs was typed by anybody, or grows; a contact is drawn as a person is. */
const WITHOUT = ['settings', 'confirm-all-copies', 'message', 'contact'];

const INTO: readonly (readonly [string, Say, Messages])[] = [
  ['English', (one) => one, english],
  ['Japanese', (_, other) => other, japanese],
];

const isCard = (card: object): card is Card => 'sections' in card;

const many = <Item>(count: number, items: readonly Item[]): readonly Item[] =>
  Array.from({ length: count }, (_, index) => items[index % items.length]).flatMap((item) => item ?? []);

const fullest = homeView({
  news: longestNews,
  recent: longestNews.contacts.slice(0, 5),
  mentions: longestMentions,
  mine: many(300, longestWishes),
  toDecide: many(300, longestWishes),
});

const LARGEST: readonly (readonly [string, (say: Say, messages: Messages) => object])[] = [
  ...ourStories
    .flatMap(({ stories }) => stories)
    .filter(({ id }) => id.includes('largest'))
    .map(({ id, card }) => [id, (say: Say) => card(say)] as const),
  [
    'the first card with everything',
    (_, messages) =>
      firstCard(
        { labels: many(500, longestLabels), view: { ok: true, value: fullest }, listLength: 50 },
        messages,
      ),
  ],
  ['the last of 500 labels', (_, messages) => homeCard(many(500, longestLabels), messages, '480', 50)],
];

describe.each(LARGEST)('%s', (_id, draw) => {
  it.each(INTO)('is shown by Google whole, in %s', (_language, say, messages) => {
    const card = draw(say, messages);
    expect(asShown(card)).toEqual(card);
    expect(isCard(card) && countWidgets(card)).toBeLessThanOrEqual(MOST_WIDGETS);
  });
});

it('there is no card without its largest', () => {
  const without = ourStories
    .filter(({ stories }) => !stories.some(({ id }) => id.includes('largest')))
    .map(({ id }) => id);
  expect(without.filter((id) => !WITHOUT.includes(id))).toEqual([]);
});

it('there is no file of cards that no story draws', () => {
  const told = readdirSync(STORIES)
    .map((file) => readFileSync(path.join(STORIES, file), 'utf8'))
    .join('\n');
  const files = readdirSync(CARDS).map((file) => file.replace('.ts', ''));
  const untold = files.filter((file) => /Cards?$/.test(file) && !told.includes(`/cards/${file}'`));
  expect(untold).toEqual([]);
});
