/** What opening a message costs on the shipped bundle, and what it leaves behind. */
import type { CallRecord } from '../../workbench/google/world';
import { returned } from '../../workbench/companySetup';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

const SUZUKI = { id: '19d5f3b0a41c0001', address: 'itsuki.suzuki@akanegumo-shoji.example.co.jp' };
const STRANGER = '19d5207c55e80003';

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
