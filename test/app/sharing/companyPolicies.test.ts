import { openAddOn } from '../../../src/app/openAddOn';
import type { PolicyRequest } from '../../../src/app/sharing/companyPolicies';
import { setPolicies, viewPolicies } from '../../../src/app/sharing/companyPolicies';
import { readPolicies } from '../../../src/app/sharing/readPolicies';
import { DEFAULT_POLICIES } from '../../../src/core/sharing/policies';
import { recordsOf } from '../../memory/memoryBook';
import { ben, createOffice, emi } from '../office';

const REQUEST: PolicyRequest = {
  outside: 'domains',
  domains: ' @Aoi.example，sumire.example aoi.example',
  defaultRole: 'editor',
  wholeCompany: 'owners',
  longestDays: '９０',
  copies: 'leave',
};

const POLICIES = {
  outside: 'domains',
  domains: ['aoi.example', 'sumire.example'],
  defaultRole: 'editor',
  wholeCompany: 'owners',
  longestDays: 90,
  copies: 'leave',
};

const opened = () => {
  const office = createOffice();
  for (const person of [ben, emi]) openAddOn(office.deps(person));
  return office;
};

it('an administrator sets the policies; the log tells what changed, and everybody reads them at once', () => {
  const office = opened();
  const before = office.bookData.log.length;
  expect(setPolicies(office.deps(emi))(REQUEST)).toEqual({ ok: true, value: POLICIES });
  expect(setPolicies(office.deps(emi))({ ...REQUEST, longestDays: '' }).ok).toBe(true);
  const entries = office.bookData.log.slice(before);
  expect(entries.map(({ kind, type, by }) => [kind, type, by])).toEqual([
    ['policy', 'create', emi.id],
    ['policy', 'edit', emi.id],
  ]);
  expect(entries[1]?.changes).toEqual({ longestDays: { was: 90, now: 0 } });
  expect(viewPolicies(office.deps(ben))()).toEqual({
    ok: true,
    value: { policies: { ...POLICIES, longestDays: 0 }, isAdmin: false },
  });
});

it('the same policies again change nothing', () => {
  const office = opened();
  setPolicies(office.deps(emi))(REQUEST);
  const digest = office.bookData.log.length;
  expect(setPolicies(office.deps(emi))(REQUEST).ok).toBe(true);
  expect(office.bookData.log.length).toBe(digest);
});

it.each<[string, Partial<PolicyRequest>]>([
  ['as they should be', {}],
  ['torn', { outside: 'sometimes' }],
])('somebody who is no administrator is refused policies %s, with one line in the log', (_how, change) => {
  const office = opened();
  setPolicies(office.deps(emi))({ ...REQUEST, outside: 'off' });
  const before = office.bookData.log.length;
  const policies = recordsOf(office.bookData).filter(({ kind }) => kind === 'policy');
  expect(setPolicies(office.deps(ben))({ ...REQUEST, ...change })).toEqual({
    ok: false,
    problem: { type: 'only-admins' },
  });
  expect(office.bookData.log.slice(before)).toMatchObject([
    { kind: 'member', by: ben.id, changes: { attempted: { now: { what: 'set-policies' } } } },
  ]);
  expect(recordsOf(office.bookData).filter(({ kind }) => kind === 'policy')).toEqual(policies);
});

it('tried again and again it is one line an hour: nobody fills the log by it', () => {
  const office = opened();
  const lines = (): number =>
    office.bookData.log.filter(({ changes }) => changes['attempted'] !== undefined).length;
  const attempt = () => setPolicies(office.deps(ben))(REQUEST);
  for (const _time of [1, 2, 3]) attempt();
  expect(lines()).toBe(1);
  office.clock.now += 60 * 60_000;
  attempt();
  expect(lines()).toBe(2);
});

it.each<[string, Partial<PolicyRequest>]>([
  ['domains that are none', { domains: 'aoi' }],
  ['no domain where only some are allowed', { domains: ' ' }],
  ['a number of days that is none', { longestDays: '-3' }],
  ['more days than ten years', { longestDays: '4000' }],
  ['a role that cannot be given', { defaultRole: 'owner' }],
  ['a choice that there is not', { copies: 'burn' }],
])('%s are refused, and nothing changes', (_situation, change) => {
  const office = opened();
  const digest = office.digest();
  expect(setPolicies(office.deps(emi))({ ...REQUEST, ...change })).toEqual({
    ok: false,
    problem: { type: 'policy-unclear' },
  });
  expect(office.digest()).toBe(digest);
});

it('without a note the book is read, once', () => {
  const office = opened();
  const deps = office.deps(emi);
  office.asked.length = 0;
  expect(readPolicies(deps)).toEqual({ ok: true, value: DEFAULT_POLICIES });
  expect(readPolicies(deps)).toEqual({ ok: true, value: DEFAULT_POLICIES });
  expect(office.asked).toEqual(['read']);
});
