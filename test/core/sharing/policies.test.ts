import {
  allowsOutside,
  DEFAULT_POLICIES,
  leavesCopies,
  policiesFrom,
  policiesIn,
} from '../../../src/core/sharing/policies';
import type { BookRecord } from '../../../src/core/book/record';

const row = (fields: Readonly<Record<string, string | number | readonly string[]>>): BookRecord => ({
  id: 'c0.0000000000000000',
  kind: 'policy',
  v: 1,
  fields: Object.fromEntries(
    Object.entries({ ...DEFAULT_POLICIES, ...fields }).map(([name, value]) => [
      name,
      { value, seq: 1, by: '1' },
    ]),
  ),
});

it.each([
  ['off', [], 'aoi.example', false],
  ['domains', ['aoi.example'], 'AOI.example', true],
  ['domains', ['aoi.example'], 'mail.aoi.example', false],
  ['on', [], 'aoi.example', true],
] as const)('outside %s %j: somebody of %s', (outside, domains, domain, allowed) => {
  expect(allowsOutside({ ...DEFAULT_POLICIES, outside, domains }, domain)).toBe(allowed);
});

it.each([
  ['remove', true, false],
  ['choose', true, true],
  ['choose', false, false],
  ['leave', false, true],
] as const)('copies %s, wanted %s: left %s', (copies, wanted, left) => {
  expect(leavesCopies({ ...DEFAULT_POLICIES, copies }, wanted)).toBe(left);
});

it('the book’s row is read, and one that makes no sense allows what the defaults do', () => {
  expect(policiesIn([row({ outside: 'on' })]).outside).toBe('on');
  expect(policiesIn([row({ outside: 'on', longestDays: 'x' })])).toEqual(DEFAULT_POLICIES);
  expect(policiesIn([{ ...row({ outside: 'on' }), deleted: 2 }])).toEqual(DEFAULT_POLICIES);
});

it.each([[null], ['off'], [{ ...DEFAULT_POLICIES, domains: ['a b.example'] }], [{ outside: 'off' }]])(
  'no policies are read out of %j',
  (value) => {
    expect(policiesFrom(value)).toBeUndefined();
  },
);
