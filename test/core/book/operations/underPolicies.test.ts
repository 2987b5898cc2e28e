import { textOf, valueOf } from '../../../../src/core/book/record';
import type { Policies } from '../../../../src/core/sharing/policies';
import { DEFAULT_POLICIES } from '../../../../src/core/sharing/policies';
import type { Principal } from '../../../../src/core/sharing/principal';
import type { Author } from '../../../../src/core/book/operation';
import { accountOf, createCompany } from '../company';
import { aiko, ben, chie, NOON } from '../paperBook';
import { decide, only } from './suggested';

const DAY = 24 * 60 * 60_000;
const EVERYBODY = { type: 'domain', id: 'kaede.example' } as const;

/** Aiko's label, of which Ben is a manager, under these policies. */
const under = (change: Partial<Policies>) => {
  const company = createCompany();
  company.give(ben, 'manager');
  const policies = { ...DEFAULT_POLICIES, ...change };
  company.tell(aiko, { type: 'set-policies', policies, isAdmin: true, nonce: company.nonce() });
  const share = (by: Author, principal: Principal, until?: number) =>
    company.tell(by, {
      type: 'share',
      label: { id: company.customers },
      principal,
      role: 'viewer',
      ...(until === undefined ? {} : { until }),
      nonce: company.nonce(),
    });
  const grantTo = (principal: string) =>
    company
      .all('grant')
      .find((record) => textOf(record, 'principal') === principal && record.deleted === undefined);
  return { company, share, grantTo };
};

it.each([
  ['managers', ben, 'applied'],
  ['owners', ben, 'policy-forbids'],
  ['owners', aiko, 'applied'],
  ['nobody', aiko, 'policy-forbids'],
] as const)('the whole company, where %s may: %#', (wholeCompany, by, answer) => {
  const { share } = under({ wholeCompany });
  const [verdict] = share(by, EVERYBODY);
  expect(verdict?.type === 'refused' ? verdict.reason : verdict?.type).toBe(answer);
});

it('one person may be shared with whoever may share with the whole company', () => {
  expect(under({ wholeCompany: 'nobody' }).share(ben, accountOf(chie))).toMatchObject([{ type: 'applied' }]);
});

it.each([
  ['none', undefined, 30],
  ['a later one', 90, 30],
  ['an earlier one', 7, 7],
] as const)('a share for which %s was chosen ends within the company’s 30 days', (_which, days, after) => {
  const { share, grantTo } = under({ longestDays: 30 });
  const now = NOON;
  share(aiko, accountOf(chie), days === undefined ? undefined : now + days * DAY);
  const grant = grantTo(`account:${chie.id}`);
  expect(grant && valueOf(grant, 'until')).toBe(now + after * DAY);
});

it('another role alone does not lengthen it', () => {
  const { company, grantTo } = under({ longestDays: 30 });
  company.give(chie, 'viewer');
  const before = valueOf(grantTo(`account:${chie.id}`)!, 'until');
  company.tell(aiko, {
    type: 'share',
    label: { id: company.customers },
    principal: accountOf(chie),
    role: 'editor',
    onlyChange: true,
    nonce: company.nonce(),
  });
  const grant = grantTo(`account:${chie.id}`)!;
  expect([textOf(grant, 'role'), valueOf(grant, 'until')]).toEqual(['editor', before]);
});

it('what was asked for and is accepted ends within the company’s 30 days as well', () => {
  const { company, grantTo } = under({ longestDays: 30 });
  const { customers: label, nonce } = company;
  company.tell(chie, { type: 'ask-access', label, role: 'viewer', word: '', nonce: nonce() });
  expect(company.tell(ben, decide(company, only(company), true))).toMatchObject([{ type: 'applied' }]);
  const grant = grantTo(`account:${chie.id}`);
  expect(grant && valueOf(grant, 'until')).toBe(NOON + 30 * DAY);
});

it('whoever has the label until a day and asks for more has more until that day', () => {
  const { company, share, grantTo } = under({});
  const { customers: label, nonce } = company;
  share(aiko, accountOf(chie), NOON + 7 * DAY);
  company.tell(chie, { type: 'ask-access', label, role: 'editor', word: '', nonce: nonce() });
  company.tell(ben, decide(company, only(company), true));
  const grant = grantTo(`account:${chie.id}`)!;
  expect([textOf(grant, 'role'), valueOf(grant, 'until')]).toEqual(['editor', NOON + 7 * DAY]);
});
