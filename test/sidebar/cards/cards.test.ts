/** What holds for every card that there is, in both languages. A card that is not listed here is found by the last test. */
import { readdirSync } from 'node:fs';
import { countWidgets } from '../../../src/sidebar/card';
import { messageCard } from '../../../src/sidebar/cards/messageCard';
import { ACTION_NAMES } from '../../../src/sidebar/actions';
import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { asShown } from '../../asShown';
import { actionOf, actionsOf, buttonsOf, primariesOf, secondariesOf, textsOf } from './cardParts';
import { CARDS } from './allCards';

const IN_BOTH = CARDS.flatMap(([name, , draw]) => [
  [`${name}, in English`, draw(english)] as const,
  [`${name}, in Japanese`, draw(japanese)] as const,
]);

describe.each(IN_BOTH)('%s', (_name, card) => {
  it('is one that Google shows', () => {
    expect(asShown(card)).toEqual(card);
  });

  it('has between one and a hundred widgets, and no empty section', () => {
    expect(countWidgets(card)).toBeLessThanOrEqual(100);
    expect(card.sections.length).toBeGreaterThan(0);
    for (const { widgets } of card.sections) expect(widgets.length).toBeGreaterThan(0);
  });

  it('has at most one primary button', () => {
    expect(primariesOf(card).length).toBeLessThanOrEqual(1);
  });

  it('that asks for something has a way out beside it', () => {
    const [primary] = primariesOf(card);
    // Their primary button leads on to a card that asks, or puts back what nobody else has noticed.
    // A consent is asked for on the first card that there is, under which lies none.
    const leadsOn = ['home', 'label', 'more-people', 'sender', 'consent'].includes(card.name ?? '');
    const ways = [...secondariesOf(card), ...buttonsOf(card)].map(actionOf);
    if (primary !== undefined && !leadsOn) expect(ways).toContain('cancel');
  });

  it('has clicks with no parameter twice, of which each names an action that there is', () => {
    for (const { parameters = [], function: called } of actionsOf(card)) {
      const keys = parameters.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      if (called !== 'onCardAction') continue;
      const name = parameters.find(({ key }) => key === 'action')?.value;
      expect(ACTION_NAMES).toContain(name);
    }
  });

  it('says something in each of its texts', () => {
    const texts = textsOf(card);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^\S(.*\S)?$/u);
    expect(texts.join(' ')).not.toMatch(/undefined|\[object|NaN/);
  });
});

it('there are no other cards: each but the home, sender and message cards is pushed, and Google gives what is pushed a way back', () => {
  const named = IN_BOTH.map(([, card]) => card.name);
  expect(new Set(named)).toEqual(
    new Set([
      'home',
      'more-labels',
      'label',
      'more-people',
      'share',
      'confirm-share',
      'role',
      'confirm-stop',
      'confirm-leave',
      'copy-settings',
      'confirm-all-copies',
      'policies',
      'outside',
      'link',
      'fields',
      'hidden-field',
      'confirm-fields',
      'message',
      'sender',
      'person',
      'persons',
      'add-sender',
      'signature',
      'suggestions',
      'suggestion',
      'suggest-change',
      'edit-contact',
      'caretakers',
      'confirm-remove',
      'removed',
      'recently-deleted',
      'history',
      'history-change',
      'label-contacts',
      'ask-access',
      'dry-run',
      'who-has',
      'why',
      'confirm-release',
      'confirm-departures',
      'confirm-transfer',
      'choose-owner',
      'compose-labels',
      'compose-label',
      'compose-people',
      'sync',
      'consent',
      'away',
      'search',
      'more-results',
      'news',
      'settings',
      'comments',
      'comment-form',
      'no-access',
      'edit-comment',
      'delete-comment',
      'hint',
    ]),
  );
});

it('a message can be the first card, so it brings its own way back', () => {
  expect(buttonsOf(messageCard('A sentence.', english)).map(actionOf)).toEqual(['back']);
});

it('no file that makes a card is left out', () => {
  const files = readdirSync('src/sidebar/cards').map((file) => file.replace('.ts', ''));
  const made = files.filter((file) => /Cards?$/.test(file));
  expect(new Set(CARDS.map(([, file]) => file))).toEqual(new Set(made));
});
