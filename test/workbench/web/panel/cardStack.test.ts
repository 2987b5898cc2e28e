/** Cards on cards: what each navigation leaves in sight, and what becomes of what was typed. */
import { CardService } from '@google-apps-script/card-service-mock';
import { readHome, type Step } from '../../../../workbench/web/pages/panel/answerJson';
import type { Card } from '../../../../workbench/web/pages/panel/cardJson';
import type { CardStack } from '../../../../workbench/web/pages/panel/cardStack';
import {
  emptyStack,
  inSight,
  navigated,
  popped,
  pushed,
  typed,
} from '../../../../workbench/web/pages/panel/cardStack';
import { ticked } from '../../../../workbench/web/pages/panel/formInputs';
import { cardOf, sent, textField } from './panelCards';

const card = (...given: Parameters<typeof cardOf>): Card => readHome(sent(cardOf(...given)))![0]!;

const stackOf = (...names: readonly string[]): CardStack =>
  names.map((name) => card(name)).reduce(pushed, emptyStack);

const namesIn = ({ cards }: CardStack): readonly (string | undefined)[] =>
  cards.map((shown) => shown.card.name);

const typedIn = (stack: CardStack): object => Object.fromEntries(inSight(stack)?.inputs ?? []);

describe('navigation', () => {
  it.each<[string, Step, readonly string[]]>([
    ['a push puts a card on top', { pushCard: card('new') }, ['root', 'list', 'person', 'new']],
    ['an update takes the place of the top', { updateCard: card('new') }, ['root', 'list', 'new']],
    ['a pop goes one back', { pop: true }, ['root', 'list']],
    ['to the root', { popToRoot: true }, ['root']],
    ['to a card by its name', { popToCard: 'list' }, ['root', 'list']],
    ['to the card in sight already', { popToCard: 'person' }, ['root', 'list', 'person']],
    ['to a name that no card has', { popToCard: 'nowhere' }, ['root', 'list', 'person']],
  ])('%s', (_situation, step, names) => {
    expect(namesIn(navigated(stackOf('root', 'list', 'person'), step, false))).toEqual(names);
  });

  it('of two cards with one name, the later is gone back to', () => {
    expect(namesIn(navigated(stackOf('root', 'a', 'a', 'b'), { popToCard: 'a' }, false))).toEqual([
      'root',
      'a',
      'a',
    ]);
  });

  it('the root is never popped', () => {
    expect(namesIn(popped(popped(stackOf('root', 'list'))))).toEqual(['root']);
  });

  it('an update keeps the identity of the card, a pop and a push do not', () => {
    const stack = stackOf('root', 'list');
    const id = inSight(stack)?.id;
    expect(inSight(navigated(stack, { updateCard: card('new') }, false))?.id).toBe(id);
    const replaced = navigated(navigated(stack, { pop: true }, false), { pushCard: card('new') }, false);
    expect(inSight(replaced)?.id).not.toBe(id);
  });

  it('an update of an empty panel is its first card', () => {
    expect(namesIn(navigated(emptyStack, { updateCard: card('new') }, false))).toEqual(['new']);
  });
});

describe('what is typed', () => {
  const form = card('form', textField('who'), textField('note', 'given'));
  const filled = typed(pushed(stackOf('root'), form), 'who', ['ben@kaede.example']);

  it('begins with what the card gives', () => {
    expect(typedIn(pushed(emptyStack, form))).toEqual({ who: [''], note: ['given'] });
  });

  it('stays on its card while another card is in sight', () => {
    const away = navigated(filled, { pushCard: form }, false);
    expect(typedIn(away)).toEqual({ who: [''], note: ['given'] });
    expect(typedIn(popped(away))).toEqual({ who: ['ben@kaede.example'], note: ['given'] });
  });

  it('gives way to the values of an update', () => {
    expect(typedIn(navigated(filled, { updateCard: form }, false))).toEqual({ who: [''], note: ['given'] });
  });

  it('outlives an update whose action asks for that, in the fields that are still there', () => {
    const other = card('form', textField('who'), textField('more', 'new'));
    expect(typedIn(navigated(filled, { updateCard: other }, true))).toEqual({
      who: ['ben@kaede.example'],
      more: ['new'],
    });
  });

  it('may be under any name', () => {
    const odd = pushed(emptyStack, card('odd', textField('__proto__', 'a'), textField('constructor', 'b')));
    expect([...inSight(odd)!.inputs]).toEqual([
      ['__proto__', ['a']],
      ['constructor', ['b']],
    ]);
  });

  it('holds what is ticked, of all switches of one name together', () => {
    const toggle = (value: string, selected: boolean) =>
      CardService.newDecoratedText()
        .setText(value)
        .setSwitchControl(CardService.newSwitch().setFieldName('days').setValue(value).setSelected(selected));
    const days = pushed(
      emptyStack,
      card('days', toggle('mon', true), toggle('tue', false), toggle('wed', true)),
    );
    expect(typedIn(days)).toEqual({ days: ['mon', 'wed'] });
    expect(ticked(['mon', 'wed'], 'tue', true)).toEqual(['mon', 'wed', 'tue']);
    expect(ticked(['mon', 'wed'], 'mon', true)).toEqual(['wed', 'mon']);
    expect(ticked(['mon', 'wed'], 'mon', false)).toEqual(['wed']);
  });

  it('holds the chosen items of a list, and none where none is chosen', () => {
    const choice = (name: string, chosen: readonly string[]) => {
      const input = CardService.newSelectionInput()
        .setFieldName(name)
        .setType(CardService.SelectionInputType.CHECK_BOX);
      for (const value of ['a', 'b', 'c']) input.addItem(value.toUpperCase(), value, chosen.includes(value));
      return input;
    };
    const stack = pushed(emptyStack, card('choices', choice('some', ['a', 'c']), choice('none', [])));
    expect(typedIn(stack)).toEqual({ some: ['a', 'c'], none: [] });
  });
});
