/** The gallery's data: each story can be read and found, and our own cards keep their laws in every state. */
import { MOST_WIDGETS } from '../../../../src/sidebar/card';
import type { CardStory, Say } from '../../../../workbench/web/cards/cardStory';
import { ourStories } from '../../../../workbench/web/cards/ourStories';
import { widgetStories } from '../../../../workbench/web/cards/widgetStories';
import { readHome } from '../../../../workbench/web/pages/panel/answerJson';
import type { Card } from '../../../../workbench/web/pages/panel/cardJson';
import { widgetsIn } from '../../../../workbench/web/pages/panel/formInputs';

const inEnglish: Say = (english) => english;

const LANGUAGES: readonly (readonly [string, Say])[] = [
  ['en', inEnglish],
  ['ja', (_english, japanese) => japanese],
];

const groups = [...widgetStories, ...ourStories];
const storiesIn = (given: typeof groups): readonly CardStory[] => given.flatMap(({ stories }) => stories);

const read = (json: object): Card => readHome(JSON.parse(JSON.stringify(json)))![0]!;

const filledButtons = (card: Card): number =>
  widgetsIn(card)
    .flatMap((widget) => ('buttonList' in widget ? widget.buttonList.buttons : []))
    .filter(({ type }) => type === 'FILLED').length + (card.fixedFooter === undefined ? 0 : 1);

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

it('every place on the page has a name of its own', () => {
  const names = [...groups.map(({ id }) => id), ...storiesIn(groups).map(({ id }) => id)];
  expect(names).toHaveLength(new Set(names).size);
});

it.each(LANGUAGES)('no widget of a story is unreadable (%s)', (_language, say) => {
  for (const { id, card, home, answers } of storiesIn(groups)) {
    const cards = [card(say), ...(home === undefined ? [] : [home(say)])].map(read);
    expect({ id, kinds: cards.flatMap(widgetsIn).filter((widget) => 'undrawn' in widget) }).toEqual({
      id,
      kinds: [],
    });
    expect(Object.keys(answers?.(say) ?? {})).not.toContain('');
  }
});

it('every kind of widget has a story', () => {
  const cards = storiesIn([...widgetStories]).map((story) => read(story.card(inEnglish)));
  const shown = cards.flatMap(({ sections }) => sections.flatMap(({ widgets }) => widgets));
  const kinds = sorted(
    shown.flatMap((widget) => Object.keys(widget)).filter((key) => key !== 'horizontalAlignment'),
  );
  expect(kinds).toEqual([
    'buttonList',
    'carousel',
    'chipList',
    'columns',
    'dateTimePicker',
    'decoratedText',
    'divider',
    'grid',
    'image',
    'selectionInput',
    'textInput',
    'textParagraph',
  ]);
});

describe.each(LANGUAGES)('our cards (%s)', (_language, say) => {
  it.each(storiesIn([...ourStories]).map((story) => [story.id, story] as const))('%s', (_id, story) => {
    const json = story.card(say);
    const card = read(json);
    expect(filledButtons(card)).toBeLessThanOrEqual(1);
    expect(widgetsIn(card).length).toBeLessThanOrEqual(MOST_WIDGETS);
    expect(story.notification?.(say) ?? 'none').not.toBe('');
  });
});

it('the largest states are as large as a card may be', () => {
  const largest = storiesIn([...ourStories]).filter(({ id }) => id.endsWith('-largest'));
  const sizes = largest.map((story) => widgetsIn(read(story.card(inEnglish))).length);
  expect(Math.max(...sizes)).toBeGreaterThan(70);
  expect(JSON.stringify(largest.map((story) => story.card(inEnglish)))).toMatch(/20[, ]?000/);
});
