/** What opening a message costs on the shipped bundle, and what it leaves behind; and what the clicks on a contact's card cost. */
import type { CallRecord } from '../../workbench/google/world';
import { returned } from '../../workbench/companySetup';
import { boxesOn, clickOn, inputsOn } from './onCard';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

const SUZUKI = { id: '19d5f3b0a41c0001', address: 'itsuki.suzuki@akanegumo-shoji.example.co.jp' };
const STRANGER = '19d5207c55e80003';
const VANDENBERG = '19d5eb77c2d40002';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 12 });
});

const open = (who: 'ben' | 'emi', message: string) => {
  const world = rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  returned(place.open(company.accounts[who].sub), 'the homepage');
  const before = { calls: world.calls.length, cache: JSON.stringify(world.script) };
  const answer = returned(place.openMessage(company.accounts[who].sub, message), 'the message');
  const calls: readonly CallRecord[] = world.calls.slice(before.calls);
  return {
    world,
    before,
    answer: JSON.stringify(answer),
    operations: calls.map(({ operation }) => operation),
  };
};

const READ_MESSAGE = 'gmail.users.messages.get';
const READ_BOOK = 'sheets.spreadsheets.values.batchGetByDataFilter';

it('a message from a shared person costs two calls: its headers, and the book once', () => {
  const { answer, operations } = open('ben', SUZUKI.id);
  expect(answer).toContain('鈴木 樹');
  expect(operations).toEqual([READ_MESSAGE, READ_BOOK]);
});

it('a message from a stranger costs the same', () => {
  expect(open('ben', STRANGER).operations).toEqual([READ_MESSAGE, READ_BOOK]);
});

it.each([
  ['somebody known', SUZUKI.id, SUZUKI.address],
  ['a stranger', STRANGER, 'mio.aikawa@tsukimi-kobo.example'],
])(
  'beside a message from %s stands Gmail’s own search for him, in the reader’s mailbox',
  (_who, id, address) => {
    const { answer, operations } = open('ben', id);
    const [, url = ''] = /"url":"(https:\/\/mail\.google\.com[^"]+)"/.exec(answer) ?? [];
    expect(new URL(url).searchParams.get('authuser')).toBe('ben@kaede.example');
    expect(decodeURIComponent(new URL(url).hash)).toBe(`#search/from:(${address}) OR to:(${address})`);
    expect(operations).toEqual([READ_MESSAGE, READ_BOOK]);
  },
);

const again = (who: 'ben' | 'chie', message: string) => {
  const { place, company } = rehearsal.team;
  const world = place.world();
  const before = world.calls.length;
  const answer = returned(place.openMessage(company.accounts[who].sub, message), 'the message');
  return {
    answer: JSON.stringify(answer),
    operations: world.calls.slice(before).map(({ operation }) => operation),
  };
};

describe('once somebody has opened a message', () => {
  it('a shared person is found by the index, and a stranger without the book', () => {
    open('ben', SUZUKI.id);
    const hers = again('chie', SUZUKI.id);
    expect(hers.answer).toContain('鈴木 樹');
    expect(hers.operations).toEqual([READ_MESSAGE, READ_BOOK]);
    expect(again('ben', STRANGER).operations).toEqual([READ_MESSAGE]);
  });

  it('whom somebody adds is known to everybody at once', () => {
    open('ben', STRANGER);
    const { place, company } = rehearsal.team;
    const adding = place.click(company.accounts.ben.sub, {
      parameters: { action: 'add-sender' },
      message: STRANGER,
      inputs: {
        label: rehearsal.label,
        family: '相川',
        given: '澪',
        email: 'mio.aikawa@tsukimi-kobo.example',
        company: '月見工房',
      },
    });
    returned(adding, 'the click');
    expect(adding.roundTrips).toBe(2);
    const hers = again('chie', STRANGER);
    expect(hers.answer).toContain('月見工房');
    expect(hers.operations).toEqual([READ_MESSAGE, READ_BOOK]);
  });

  it('whose share has ended finds nobody, however warm the index is', () => {
    open('ben', SUZUKI.id);
    const { place, company } = rehearsal.team;
    const stopped = returned(
      place.click(company.accounts.aiko.sub, {
        parameters: {
          action: 'stop-sharing',
          label: rehearsal.label,
          principal: `account:${company.accounts.chie.sub}`,
        },
      }),
      'the click',
    );
    expect(JSON.stringify(stopped)).toContain('stateChanged');
    const { answer, operations } = again('chie', SUZUKI.id);
    expect(answer).not.toContain('茜雲');
    expect(operations).toEqual([READ_MESSAGE]);
  });
});

it('the text of a message is asked for by the press, once, and by nothing else', () => {
  rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  const { sub } = company.accounts.ben;
  const sent = jest.spyOn(place.router, 'send');
  const texts = (): number => sent.mock.calls.filter(([{ url }]) => url.includes('format=full')).length;
  returned(place.open(sub), 'the homepage');
  returned(place.openMessage(sub, STRANGER), 'the message');
  expect(texts()).toBe(0);
  const press = { parameters: { action: 'read-signature' }, message: STRANGER };
  expect(JSON.stringify(returned(place.click(sub, press), 'the press'))).toContain('076-000-3344');
  expect(texts()).toBe(1);
  sent.mockRestore();
});

it('whom no label reaches does not open the book, and learns nothing of it', () => {
  const { answer, operations } = open('emi', SUZUKI.id);
  expect(operations).toEqual([READ_MESSAGE]);
  expect(answer).not.toContain('茜雲');
});

it('nothing of the sender stays in the cache or in properties', () => {
  const { world, before } = open('ben', SUZUKI.id);
  const after = JSON.stringify(world.script);
  for (const value of [SUZUKI.address, '鈴木', '茜雲']) {
    expect(before.cache).not.toContain(value);
    expect(after).not.toContain(value);
  }
});

it('an event whose message belongs to somebody else opens nothing', () => {
  const world = rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  place.openMessage(company.accounts.ben.sub, SUZUKI.id);
  const [token] = Object.keys(world.gmail.messageTokens);
  const answer = returned(
    place.runtime.execute({
      account: company.accounts.chie.sub,
      functionName: 'onMessage',
      kind: 'page',
      argument: { gmail: { messageId: SUZUKI.id, accessToken: token } },
    }),
    'the call',
  );
  expect(JSON.stringify(answer)).not.toContain('茜雲');
});

it('after an edit beside a message the card is the one that opening it again shows', () => {
  rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  const { sub } = company.accounts.ben;
  const card = JSON.stringify(returned(place.openMessage(sub, SUZUKI.id), 'the message'));
  const click = (
    parameters: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ): string =>
    JSON.stringify(returned(place.click(sub, { parameters, inputs, message: SUZUKI.id }), 'the click'));
  const form = click(clickOn(card, 'edit-form'));
  const saved = click(clickOn(form, 'save-contact'), { ...inputsOn(form), organization_0_title: '相談役' });
  const reopened = JSON.stringify(returned(place.openMessage(sub, SUZUKI.id), 'the message'));
  expect(reopened).toContain('相談役');
  expect(reopened).toContain('read-signature');
  expect(saved).toContain(reopened);
});

it('mail from an absent colleague’s customer shows who looks after him, who stands in and what was said last, for two calls', () => {
  rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  const { ben, chie } = company.accounts;
  const click = (
    parameters: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ) =>
    JSON.stringify(returned(place.click(ben.sub, { parameters, inputs, message: SUZUKI.id }), 'the click'));
  const card = JSON.stringify(returned(place.openMessage(ben.sub, SUZUKI.id), 'the message'));
  const form = click(clickOn(card, 'caretakers-form'));
  const naming = place.click(ben.sub, {
    parameters: clickOn(form, 'set-caretakers'),
    inputs: { caretaker: 'ben@kaede.example', deputy: 'chie@kaede.example' },
    message: SUZUKI.id,
  });
  const named = JSON.stringify(returned(naming, 'the caretakers'));
  // Both are looked for in the Directory at once; then the book is read and written.
  expect(naming.roundTrips).toBe(3);
  const talk = click(clickOn(named, 'comment-form'));
  click(clickOn(talk, 'write-comment'), { comment: '契約は 6 月に更新。', readers: rehearsal.label });
  again('chie', SUZUKI.id);

  const { answer, operations } = again('chie', SUZUKI.id);
  expect(operations).toEqual([READ_MESSAGE, READ_BOOK]);
  for (const said of ['担当者', ben.name, '代理', chie.name, '最新のメモ', '契約は 6 月に更新。'])
    expect(answer).toContain(said);
  expect(answer).not.toContain('caretakers-form');
});

it('what is taken of a signature, or known already, leaves all beside the message who stood there, within three round trips', () => {
  rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  const { sub } = company.accounts.ben;
  const opened = (): string => JSON.stringify(returned(place.openMessage(sub, VANDENBERG), 'the message'));
  expect(opened()).toContain('鈴木 樹');
  const press = (
    parameters: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ) => {
    const { roundTrips, ...rest } = place.click(sub, { parameters, inputs, message: VANDENBERG });
    return { roundTrips, card: JSON.stringify(returned({ roundTrips, ...rest }, 'the press')) };
  };
  const signature = press({ action: 'read-signature' }).card;
  const taken = press(clickOn(signature, 'take-signature'), boxesOn(signature));
  expect(taken.roundTrips).toBe(3);
  expect(taken.card).toContain('Nimbusvale LLC');
  expect(taken.card).toContain(opened());

  const [label, email] = [rehearsal.label, 'emma@nimbusvale-us.example.org'];
  const known = press({ action: 'add-sender' }, { label, family: 'Vandenberg', given: 'Emma', email });
  expect(known.card).toContain('in a shared label already');
  expect(known.roundTrips).toBeLessThanOrEqual(3);
  expect(known.card).toContain(opened());
});

it('no click on a contact’s card costs more than three round trips', () => {
  const world = rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  const { sub } = company.accounts.aiko;
  const trips: (readonly [string, number])[] = [];
  const click = (
    parameters: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ): string => {
    const before = world.calls.length;
    const answer = returned(place.click(sub, { parameters, inputs }), 'the click');
    trips.push([parameters['action'] ?? '', world.calls.length - before]);
    return JSON.stringify(answer);
  };
  // The first click finds his row among the members, and the token of the book's account.
  click({ action: 'label-contacts', label: rehearsal.label });
  trips.length = 0;

  const list = click({ action: 'label-contacts', label: rehearsal.label });
  const person = click(clickOn(list, 'open-person'));
  const form = click(clickOn(person, 'edit-form'));
  const saved = click(clickOn(form, 'save-contact'), { ...inputsOn(form), organization_0_title: '相談役' });
  expect(saved).toContain('相談役');
  const history = click(clickOn(saved, 'history'));
  expect(history).toMatch(/相談役.*Meibo/);
  const change = click(clickOn(history, 'history-change'));
  const used = click(clickOn(change, 'use-value'));
  const plan = click(clickOn(used, 'confirm-remove'));
  const removed = click(clickOn(plan, 'remove-contact'));
  const restored = click(clickOn(removed, 'restore-contact'));
  click(clickOn(plan, 'remove-contact'));
  expect(restored).toContain('confirm-remove');
  const lost = click({ action: 'recently-deleted', label: rehearsal.label });
  click(clickOn(lost, 'restore-contact'));
  expect(trips).toEqual([
    ['label-contacts', 1],
    ['open-person', 2],
    ['edit-form', 1],
    ['save-contact', 2],
    ['history', 2],
    ['history-change', 1],
    ['use-value', 2],
    ['confirm-remove', 1],
    ['remove-contact', 3],
    ['restore-contact', 2],
    ['remove-contact', 3],
    ['recently-deleted', 3],
    ['restore-contact', 2],
  ]);
});
