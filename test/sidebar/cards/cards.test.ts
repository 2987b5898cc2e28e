import type { LabelLine, LabelView } from '../../../src/app/sharing/viewLabels';
import type { Card } from '../../../src/sidebar/card';
import { countWidgets } from '../../../src/sidebar/card';
import { homeCard } from '../../../src/sidebar/cards/homeCard';
import { labelCard } from '../../../src/sidebar/cards/labelCard';
import { messageCard } from '../../../src/sidebar/cards/messageCard';
import { messageCards, suggestionCards } from './besideMessages';
import { messagesFor } from '../../../src/sidebar/messages/messages';
import type { Widget } from '../../../src/sidebar/widget';
import { ROLES } from '../../../src/core/sharing/role';

const english = messagesFor('en');
const LABEL = 'l0.0000000000000000';

const widgetsOf = (card: Card): readonly Widget[] => card.sections.flatMap(({ widgets }) => widgets);

const buttonsOf = (card: Card) =>
  widgetsOf(card).flatMap(({ buttonList, decoratedText }) => [
    ...(buttonList?.buttons ?? []),
    ...(decoratedText?.button === undefined ? [] : [decoratedText.button]),
  ]);

const manyLabels = (count: number): readonly LabelLine[] =>
  Array.from({ length: count }, (_, index) => ({ key: `l${String(index)}`, name: `Label ${String(index)}` }));

const view = (people: number, change: Partial<LabelView> = {}): LabelView => ({
  key: LABEL,
  name: 'Customers',
  role: 'owner',
  mayShare: true,
  sharedWith: Array.from({ length: people }, (_, index) => ({
    principal: `account:${String(1_000 + index)}`,
    name: `Person ${String(index)}`,
    email: '',
    role: index === 0 ? 'owner' : 'viewer',
    opened: index % 2 === 0,
  })),
  ...change,
});

const CARDS: readonly (readonly [string, Card])[] = [
  ['home without labels', homeCard([], english)],
  ['home with a label', homeCard(manyLabels(1), english)],
  ['home with 500 labels', homeCard(manyLabels(500), english)],
  ['a label with nobody', labelCard(view(0), english)],
  ['a label of 500 people', labelCard(view(500), english)],
  ['a label of 500 people, seen by a viewer', labelCard(view(500, { mayShare: false }), english)],
  ['a message', messageCard('A sentence.', english)],
  ...messageCards,
  ...suggestionCards,
];

describe.each(CARDS)('%s', (_name, card) => {
  it('has between one and a hundred widgets, and no empty section', () => {
    expect(countWidgets(card)).toBeLessThanOrEqual(100);
    for (const { widgets } of card.sections) expect(widgets.length).toBeGreaterThan(0);
  });

  it('has at most one filled button', () => {
    expect(buttonsOf(card).filter(({ type }) => type === 'FILLED').length).toBeLessThanOrEqual(1);
  });

  it('has clicks with no parameter twice, of which each names an action', () => {
    const clicks = [
      ...buttonsOf(card).map(({ onClick }) => onClick),
      ...widgetsOf(card).flatMap(({ decoratedText }) => decoratedText?.onClick ?? []),
    ];
    for (const click of clicks) {
      const keys = 'action' in click ? (click.action.parameters ?? []).map(({ key }) => key) : [];
      expect(keys).toContain('action');
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('the home card', () => {
  it('shows a name of markup as it was typed', () => {
    const card = homeCard([{ key: LABEL, name: '<b>', role: 'viewer' }], english);
    expect(widgetsOf(card)[0]?.decoratedText).toMatchObject({ text: '&lt;b&gt;', bottomLabel: 'Viewer' });
  });

  it('says what to do where there is no label', () => {
    expect(widgetsOf(homeCard([], english))).toEqual([{ textParagraph: { text: english.noLabels } }]);
  });
});

describe('a label’s card', () => {
  it('offers one filled button to whoever may share, and no form to the others', () => {
    const filled = (mayShare: boolean) =>
      buttonsOf(labelCard(view(2, { mayShare }), english)).filter(({ type }) => type === 'FILLED').length;
    expect([filled(true), filled(false)]).toEqual([1, 0]);
    expect(
      widgetsOf(labelCard(view(2, { mayShare: false }), english)).some(({ textInput }) => textInput),
    ).toBe(false);
  });

  it('offers to stop sharing with everybody but the owner', () => {
    const stops = buttonsOf(labelCard(view(3), english)).filter(({ text }) => text === english.stopSharing);
    expect(stops).toHaveLength(2);
    expect(JSON.stringify(stops)).not.toContain('account:1000');
  });

  it('offers every role but the owner’s, the lowest first and chosen', () => {
    const input = widgetsOf(labelCard(view(1), english)).find(
      ({ selectionInput }) => selectionInput,
    )?.selectionInput;
    expect(input?.items.map(({ value, selected }) => [value, selected])).toEqual(
      ROLES.filter((role) => role !== 'owner').map((role, index) => [role, index === 0]),
    );
  });

  it('shows a colleague’s name of markup as it was typed, and who never opened the add-on', () => {
    const person = {
      principal: 'account:1002',
      name: '<i>Ben</i>',
      email: '',
      role: 'viewer',
      opened: false,
    } as const;
    const [line] = widgetsOf(labelCard(view(0, { sharedWith: [person] }), english));
    expect(line?.decoratedText).toMatchObject({
      text: '&lt;i&gt;Ben&lt;/i&gt;',
      bottomLabel: english.neverOpened,
    });
  });

  it('has the label’s name in its title as it is: titles know no markup', () => {
    expect(labelCard(view(0, { name: '<b>' }), english).header?.title).toBe('<b>');
  });
});
