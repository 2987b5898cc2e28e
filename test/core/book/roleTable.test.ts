import { readFileSync } from 'node:fs';
import type { Author, Operation } from '../../../src/core/book/operation';
import { textOf } from '../../../src/core/book/record';
import type { Crowd } from '../../../src/core/sharing/principal';
import type { Role } from '../../../src/core/sharing/role';
import type { Company } from './company';
import { accountOf, createCompany } from './company';
import { DEFAULT_POLICIES, type Policies } from '../../../src/core/sharing/policies';
import { changeAndDelete, contactOperations } from './roleContact';
import { decide } from './operations/suggested';
import { expectNothingBut, outcomeOf } from './roleOutcome';
import { aiko, ben, chie, dai } from './paperBook';
import { commentOn, talkOperations } from './talkOperations';

interface Row {
  readonly what: string;
  readonly way: string;
  readonly operation: string;
  readonly outcomes: readonly string[];
}

/** Written by hand, for whoever wants to know what a role may; the code is held to it. */
const TABLE = JSON.parse(readFileSync('test/scenarios/access/roles.json', 'utf8')) as {
  readonly roles: readonly ('nobody' | Role)[];
  readonly rows: readonly Row[];
};

const emi: Author = { id: '1005', email: 'emi@kaede.example', name: 'Emi Ota' };
const fumi: Author = { id: '1006', email: 'fumi@kaede.example', name: 'Fumi Ono' };

const group = (id: string) => ({ type: 'group', id }) as const;
const everybody = { type: 'domain', id: 'kaede.example' } as const;

const shareWith = (
  { customers, nonce }: Company,
  principal: Crowd | ReturnType<typeof accountOf>,
  role: Role,
): Extract<Operation, { type: 'share' }> => ({
  type: 'share',
  label: { id: customers },
  principal,
  role,
  nonce: nonce(),
});

const noteGroup = (
  { nonce }: Company,
  crowd: Crowd,
  members: readonly string[],
  inner: readonly string[] = [],
): Operation => ({ type: 'note-group', crowd, name: crowd.id, email: '', members, inner, nonce: nonce() });

const groupRow = (company: Company, crowd: Crowd): string =>
  company.all('group').find((row) => textOf(row, 'principal') === `${crowd.type}:${crowd.id}`)!.id;

const suggestionBy = (company: Company, { id }: Author) =>
  company.all('suggestion').find((row) => textOf(row, 'by') === id)!;

const SALES = group('sales');
const PEOPLE_OF_SALES = [dai.id, '2001', '2002', '2003', '2004', '2005', '2006'];

const RIN = 'rin@aoi.example';
const setting = (policies: Policies, nonce: string): Operation => {
  return { type: 'set-policies', policies, isAdmin: true, nonce };
};
const invite = ({ customers, nonce }: Company, email: string): Operation => {
  return { type: 'invite-outside', label: { id: customers }, email, role: 'viewer', nonce: nonce() };
};

/**
 * Chie is a viewer who wishes Kaede another phone; Emi, a curator, has deleted a fifth and said something; nearly everybody has gone from Sales.
 * Ben edits Suppliers, and has the role that is tried.
 */
const arrangedOnce = (): Company => {
  const company = createCompany();
  const { customers, kaede, nonce } = company;
  company.apply(aiko, { type: 'register', account: emi, nonce: nonce() });
  company.apply(aiko, setting({ ...DEFAULT_POLICIES, outside: 'on' }, nonce()));
  company.apply(aiko, invite(company, RIN));
  company.give(chie, 'viewer');
  company.give(emi, 'curator');
  company.give(ben, 'editor', company.suppliers);
  company.apply(aiko, shareWith(company, SALES, 'viewer'));
  company.apply(aiko, noteGroup(company, SALES, PEOPLE_OF_SALES));
  company.apply(aiko, noteGroup(company, SALES, PEOPLE_OF_SALES.slice(0, 1)));
  changeAndDelete(company);
  const phone = { was: [{ value: '03-1234-5678', type: 'work' }], now: [{ value: '06-1111-2222' }] };
  company.tell(chie, company.edit(kaede, company.record(kaede).v, { phone }));
  const held = { matter: 'removals', count: 250, of: 1_000, examples: [kaede], nonce: nonce() } as const;
  company.tell(emi, { type: 'hold', label: customers, ...held });
  for (const label of [customers, undefined]) company.apply(emi, commentOn(company, label));
  return company;
};

/** By which Ben comes to a role. */
const WAYS: Readonly<Record<string, (company: Company, role: Role) => void>> = {
  'a share of his own': (company, role) => company.apply(aiko, shareWith(company, accountOf(ben), role)),
  'a group': (company, role) => {
    company.apply(aiko, noteGroup(company, group('press'), [ben.id]));
    company.apply(aiko, shareWith(company, group('press'), role));
  },
  'a group in a group': (company, role) => {
    company.apply(aiko, noteGroup(company, group('press'), [], ['tokyo']));
    company.apply(aiko, noteGroup(company, group('tokyo'), [ben.id], ['press']));
    company.apply(aiko, shareWith(company, group('press'), role));
  },
  'the whole company': (company, role) => {
    company.apply(aiko, noteGroup(company, everybody, [ben.id]));
    company.apply(aiko, shareWith(company, everybody, role));
  },
  'an exception beside a group': (company, role) => {
    company.apply(aiko, noteGroup(company, group('press'), [ben.id]));
    company.apply(aiko, shareWith(company, group('press'), role === 'viewer' ? 'editor' : 'viewer'));
    company.apply(aiko, { type: 'set-exception', label: company.customers, account: ben.id, role });
  },
};

const operations: Readonly<Record<string, (company: Company, author: Author) => Operation>> = {
  'invite outside': (company) => invite(company, 'yui@sumire.example'),
  'withdraw an invitation': ({ customers: label }) => ({ type: 'withdraw-invitation', label, email: RIN }),
  'decline an invitation': ({ customers: label }) => ({ type: 'answer-invitation', label, accept: false }),
  'set policies': ({ nonce }) => setting(DEFAULT_POLICIES, nonce()),
  add: ({ add, customers }) => add(customers, { name: [{ given: 'Emi' }] }),
  'add from a card': ({ customers, nonce }) => ({
    type: 'add',
    label: customers,
    fields: { name: [{ given: 'Emi' }], email: [{ value: 'emi@sakura.example' }] },
    unlessThere: true,
    nonce: nonce(),
  }),
  ...contactOperations,
  rename: ({ customers }) => ({ type: 'rename-label', label: customers, name: 'Clients' }),
  accept: (company) => decide(company, suggestionBy(company, chie), true),
  decline: (company) => decide(company, suggestionBy(company, chie), false),
  'release a mass change': (company) => decide(company, suggestionBy(company, emi), true),
  dismiss: (company) => ({ type: 'dismiss-suggestion', suggestion: suggestionBy(company, chie).id }),
  share: (company) => shareWith(company, accountOf(fumi), 'viewer'),
  'share with a group': (company) => ({
    ...shareWith(company, group('law'), 'viewer'),
    group: { name: 'Law', email: 'law@kaede.example' },
  }),
  'share with the company': (company) =>
    shareWith(company, { ...everybody, id: 'sub.kaede.example' }, 'viewer'),
  'share until': (company) => ({
    ...shareWith(company, accountOf(fumi), 'viewer'),
    until: Date.UTC(2031, 0, 1),
  }),
  'change role': (company) => ({ ...shareWith(company, accountOf(chie), 'editor'), onlyChange: true }),
  'make owner': (company) => shareWith(company, accountOf(fumi), 'owner'),
  'lower the owner': (company) => shareWith(company, accountOf(aiko), 'viewer'),
  'stop sharing': ({ customers }) => ({ type: 'stop-sharing', label: customers, principal: accountOf(chie) }),
  'stop with the owner': ({ customers }) => ({
    type: 'stop-sharing',
    label: customers,
    principal: accountOf(aiko),
  }),
  except: ({ customers }) => ({ type: 'set-exception', label: customers, account: dai.id, role: 'none' }),
  'except as owner': ({ customers }) => ({
    type: 'set-exception',
    label: customers,
    account: dai.id,
    role: 'owner',
  }),
  'release a group': (company) => ({ type: 'release-group', group: groupRow(company, SALES), count: 6 }),
  'hand over': ({ customers, nonce }) => ({
    type: 'transfer-label',
    label: customers,
    to: fumi,
    nonce: nonce(),
  }),
  'choose fields': ({ customers }) => ({
    type: 'choose-fields',
    label: customers,
    share: ['birthday'],
    unshare: [],
    hide: [],
    show: [],
  }),
  leave: ({ customers }, author) => ({
    type: 'stop-sharing',
    label: customers,
    principal: accountOf(author),
  }),
  pause: ({ customers }) => ({ type: 'choose-copy', labels: [customers], copy: 'paused' }),
  'be without': ({ customers }) => ({ type: 'choose-copy', labels: [customers], copy: 'none' }),
  'write again': ({ customers }) => ({ type: 'write-again', label: customers }),
  ask: ({ customers, nonce }) => ({
    type: 'ask-access',
    label: customers,
    role: 'editor',
    word: '',
    nonce: nonce(),
  }),
  ...talkOperations,
  open: ({ nonce }) => ({ type: 'open', nonce: nonce() }),
  register: ({ nonce }) => ({ type: 'register', account: fumi, nonce: nonce() }),
  'note group': (company) => noteGroup(company, group('law'), [fumi.id]),
  'note unread': () => ({ type: 'note-group-unread', crowd: SALES }),
  'note owners': ({ customers }) => ({ type: 'note-owners', label: customers, areGone: true }),
  rescue: ({ customers, nonce }) => ({ type: 'rescue-label', label: customers, to: fumi, nonce: nonce() }),
};

const columns: readonly (readonly ['nobody' | Role, string])[] = TABLE.roles.flatMap((who) =>
  (who === 'nobody' || who === 'owner' ? [''] : Object.keys(WAYS)).map((way) => [who, way] as const),
);

describe.each(columns)('%s by %s', (who, way) => {
  const author = who === 'owner' ? aiko : ben;
  let company: Company;
  beforeAll(() => {
    company = arrangedOnce();
    if (way !== '' && who !== 'nobody') WAYS[way]!(company, who);
  });

  it.each(TABLE.rows.map((row) => [`${row.what} (${row.way})`, row] as const))(
    '%s',
    (_what, { operation, outcomes }) => {
      const { verdicts, commit } = company.decide(author, operations[operation]!(company, author));
      const outcome = outcomes[TABLE.roles.indexOf(who)]!;
      expect(outcomeOf(verdicts[0])).toBe(outcome);
      expectNothingBut(outcome, commit, company.page().head.heads);
    },
  );
});

/** A kind of operation that is added does not compile until it stands here, and fails until the table has it. */
const EVERY: Readonly<Record<Operation['type'], true>> = {
  share: true,
  'invite-outside': true,
  'answer-invitation': true,
  'withdraw-invitation': true,
  'set-policies': true,
  'set-exception': true,
  'transfer-label': true,
  'note-group': true,
  'note-group-unread': true,
  'note-owners': true,
  'rescue-label': true,
  'release-group': true,
  'stop-sharing': true,
  add: true,
  edit: true,
  'use-value': true,
  restore: true,
  'take-out': true,
  place: true,
  'decide-suggestion': true,
  hold: true,
  'dismiss-suggestion': true,
  'choose-copy': true,
  'write-again': true,
  'rename-label': true,
  'ask-access': true,
  'choose-fields': true,
  'write-comment': true,
  'edit-comment': true,
  'delete-comment': true,
  'see-mention': true,
  'pin-hint': true,
  'set-caretakers': true,
  open: true,
  register: true,
};

it('the table has every operation that there is, and a column for each role', () => {
  const company = arrangedOnce();
  const asked = TABLE.rows.map(({ operation }) => operations[operation]!(company, ben).type);
  expect(new Set(asked)).toEqual(new Set(Object.keys(EVERY)));
  expect(new Set(TABLE.rows.map(({ operation }) => operation))).toEqual(new Set(Object.keys(operations)));
  for (const { outcomes } of TABLE.rows) expect(outcomes).toHaveLength(TABLE.roles.length);
});
