import type { Author, Operation } from '../../../../src/core/book/operation';
import { textOf } from '../../../../src/core/book/record';
import { accessFrom, roleOn } from '../../../../src/core/sharing/access';
import { DEFAULT_POLICIES } from '../../../../src/core/sharing/policies';
import type { Company } from '../company';
import { accountOf, createCompany } from '../company';
import { aiko, ben, NOON } from '../paperBook';

const DAY = 24 * 60 * 60_000;
const rin: Author = { id: '7001', email: 'rin@aoi.example', name: '' };
const mio: Author = { id: '7002', email: 'mio@aoi.example', name: '' };

/** Aiko has invited Rin, from outside the company, as an editor. */
const invited = (until?: number) => {
  const company = createCompany();
  const { customers, nonce } = company;
  const policies = (outside: 'on' | 'off', longestDays = 0): Operation => ({
    type: 'set-policies',
    policies: { ...DEFAULT_POLICIES, outside, longestDays },
    isAdmin: true,
    nonce: nonce(),
  });
  company.apply(aiko, policies('on'));
  const record = company.apply(aiko, {
    type: 'invite-outside',
    label: { id: customers },
    email: rin.email,
    role: 'editor',
    ...(until === undefined ? {} : { until }),
    nonce: nonce(),
  });
  const answer = (who: Author, accept = true): string => {
    const [verdict] = company.tell(who, { type: 'answer-invitation', label: customers, accept });
    return verdict?.type === 'refused' ? verdict.reason : String(verdict?.type);
  };
  return { company, record, policies, answer };
};

const roleOf = (company: Company, { id }: Author, now = NOON) => {
  const { head, records } = company.page();
  return roleOn(accessFrom(head, records.values()), company.customers, id, now);
};

it('an invitation gives nobody anything; accepted, it is a share, given by whoever invited', () => {
  const { company, record, answer } = invited();
  expect([roleOf(company, rin), roleOf(company, mio)]).toEqual([undefined, undefined]);
  const { seq } = company.page().head;
  expect(answer(rin)).toBe('applied');
  expect(roleOf(company, rin)).toBe('editor');
  const { fields } = company.record(record);
  expect([fields['principal']?.value, fields['principal']?.by, fields['role']?.by]).toEqual([
    `account:${rin.id}`,
    rin.id,
    aiko.id,
  ]);
  expect(company.page().head.heads[company.customers]).toBeGreaterThan(seq);
});

it('whoever has accepted from outside is made no owner', () => {
  const { company, answer } = invited();
  answer(rin);
  const { customers: label, nonce } = company;
  const share = { type: 'share', label: { id: label }, principal: accountOf(rin), onlyChange: true } as const;
  expect(company.tell(aiko, { ...share, role: 'owner', nonce: nonce() })).toMatchObject([
    { type: 'refused', reason: 'role-too-high' },
  ]);
  expect(company.tell(aiko, { ...share, role: 'manager', nonce: nonce() })).toMatchObject([
    { type: 'applied' },
  ]);
});

it('it is bound once: whoever has the address later has nothing', () => {
  const { company, answer } = invited();
  answer(rin);
  const heir = { ...mio, email: rin.email };
  expect([answer(heir), answer(rin)]).toEqual(['no-invitation', 'unchanged']);
  expect(roleOf(company, heir)).toBeUndefined();
});

it.each<[string, string, (made: ReturnType<typeof invited>) => void, Author]>([
  ['with another address', 'no-invitation', () => undefined, mio],
  ['with the address in the name alone', 'no-invitation', () => undefined, { ...mio, name: rin.email }],
  ['once declined', 'no-invitation', ({ answer }) => void answer(rin, false), rin],
  [
    'once withdrawn',
    'no-invitation',
    ({ company }) =>
      company.apply(aiko, { type: 'withdraw-invitation', label: company.customers, email: rin.email }),
    rin,
  ],
  [
    'once the company shares with nobody outside',
    'policy-forbids',
    ({ company, policies }) => company.apply(aiko, policies('off')),
    rin,
  ],
])('accepted %s it is refused, and gives nothing', (_situation, reason, happens, who) => {
  const made = invited();
  happens(made);
  const { head } = made.company.page();
  expect(made.answer(who)).toBe(reason);
  expect(made.company.page().head.heads).toEqual(head.heads);
  expect(roleOf(made.company, who)).toBeUndefined();
});

it('declined, it says so to whoever looks at the row, and nobody declines it twice', () => {
  const { company, record, answer } = invited();
  expect([answer(mio, false), answer(rin, false), answer(rin, false)]).toEqual([
    'no-invitation',
    'applied',
    'no-invitation',
  ]);
  expect(company.record(record).deleted).toBeDefined();
  expect(company.record(record).fields['declinedAt']?.value).toBe(NOON);
});

it('its end is the one that was chosen, within what the company allows when it is accepted', () => {
  for (const [longest, days] of [
    [0, 30],
    [7, 7],
  ] as const) {
    const { company, policies, answer } = invited(NOON + 30 * DAY);
    if (longest > 0) company.apply(aiko, policies('on', longest));
    answer(rin);
    expect(roleOf(company, rin, NOON + days * DAY - 1)).toBe('editor');
    expect(roleOf(company, rin, NOON + days * DAY)).toBeUndefined();
  }
});

it.each([
  ['viewer', 'editor'],
  ['manager', 'manager'],
] as const)(
  'accepted by somebody who is a %s by now, it makes him %s at least, and is used up',
  (had, has) => {
    const { company, answer } = invited();
    const { customers: label, nonce } = company;
    const share = { type: 'share', label: { id: label }, principal: accountOf(rin), role: had } as const;
    company.apply(aiko, { ...share, nonce: nonce() });
    expect([answer(rin), answer(rin)]).toEqual(['applied', 'unchanged']);
    expect(roleOf(company, rin)).toBe(has);
    const open = company.all('grant').filter(({ deleted }) => deleted === undefined);
    expect(open.some((row) => textOf(row, 'principal').startsWith('pending:'))).toBe(false);
  },
);

it('one that the company forbids by now raises nobody who has the label', () => {
  const { company, policies, answer } = invited();
  const { customers: label, nonce } = company;
  const share = { type: 'share', label: { id: label }, principal: accountOf(rin), role: 'viewer' } as const;
  company.apply(aiko, { ...share, nonce: nonce() });
  company.apply(aiko, policies('off'));
  expect(answer(rin)).toBe('policy-forbids');
  expect(roleOf(company, rin)).toBe('viewer');
});

const untilOf = (company: Company, { id }: Author) =>
  company
    .all('grant')
    .filter((row) => row.deleted === undefined && textOf(row, 'principal') === `account:${id}`)
    .map((row) => [textOf(row, 'role'), row.fields['until']?.value ?? null]);

it.each([
  ['the same role for longer', 'editor', 7, ['editor', NOON + 30 * DAY]],
  ['the same role, but not for so long', 'editor', 90, ['editor', NOON + 90 * DAY]],
  ['the same role until a day, which he has for good', 'editor', null, ['editor', null]],
  ['less than he has', 'manager', 7, ['manager', NOON + 7 * DAY]],
] as const)(
  'accepted by somebody who has the label, %s: what he has is not lost, and no more is had',
  (...[, role, days, has]) => {
    const { company, answer } = invited(NOON + 30 * DAY);
    const { customers: label, nonce } = company;
    company.apply(aiko, {
      type: 'share',
      label: { id: label },
      principal: accountOf(rin),
      role,
      ...(days === null ? {} : { until: NOON + days * DAY }),
      nonce: nonce(),
    });
    expect(answer(rin)).toBe('applied');
    expect(untilOf(company, rin)).toEqual([has]);
  },
);

it('whoever invites in a higher role than his own stands in the log, once an hour', () => {
  const { company } = invited();
  const { customers: label, nonce } = company;
  company.give(ben, 'manager');
  const { seq } = company.page().head;
  const tried = () =>
    company.tell(ben, {
      type: 'invite-outside',
      label: { id: label },
      email: mio.email,
      role: 'owner',
      nonce: nonce(),
    });
  expect([...tried(), ...tried()]).toMatchObject([{ reason: 'role-too-high' }, { reason: 'role-too-high' }]);
  expect(company.logSince(seq).map(({ by, changes }) => [by, Object.keys(changes)])).toEqual([
    [ben.id, ['attempts']],
  ]);
});
