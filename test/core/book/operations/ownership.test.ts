import type { Author, Operation } from '../../../../src/core/book/operation';
import { textOf, valueOf } from '../../../../src/core/book/record';
import type { Role } from '../../../../src/core/sharing/role';
import type { Company } from '../company';
import { accountOf, createCompany } from '../company';
import { aiko, ben, chie, dai, NOON } from '../paperBook';
import { rankOn } from '../rowRights';

const RANKS = ['nothing', 'viewer', 'editor', 'curator', 'manager', 'owner'];
const SALES = { type: 'group', id: '03sales' } as const;

const roleOf = (company: Company, { id }: Author) => RANKS[rankOn(company.page(), company.customers, id)];

const share = (company: Company, person: Author, role: Role, until?: number | null): Operation => ({
  type: 'share',
  label: { id: company.customers },
  principal: accountOf(person),
  role,
  ...(until === undefined ? {} : { until }),
  nonce: company.nonce(),
});

const stop = (company: Company, person: Author): Operation => ({
  type: 'stop-sharing',
  label: company.customers,
  principal: accountOf(person),
});

const handOver = (company: Company, to: Author): Operation => ({
  type: 'transfer-label',
  label: company.customers,
  to,
  nonce: company.nonce(),
});

const except = (company: Company, { id }: Author, role: Role | 'none' | null): Operation => ({
  type: 'set-exception',
  label: company.customers,
  account: id,
  role,
});

/** Ben is a manager; Chie and Dai are in the group, which edits. */
const withGroup = (): Company => {
  const company = createCompany();
  company.give(ben, 'manager');
  company.apply(aiko, {
    type: 'share',
    label: { id: company.customers },
    principal: SALES,
    role: 'editor',
    group: { name: 'Sales', email: 'sales@kaede.example' },
    nonce: company.nonce(),
  });
  company.apply(aiko, {
    type: 'note-group',
    crowd: SALES,
    name: 'Sales',
    email: 'sales@kaede.example',
    members: [chie.id, dai.id],
    inner: [],
    nonce: company.nonce(),
  });
  return company;
};

const tell = (company: Company, author: Author, operation: Operation) => company.tell(author, operation)[0];

describe('who owns a label', () => {
  it('owns it together with whom he makes an owner, and either may go while the other stays', () => {
    const company = createCompany();
    company.apply(aiko, share(company, ben, 'owner'));
    expect([roleOf(company, aiko), roleOf(company, ben)]).toEqual(['owner', 'owner']);
    expect(tell(company, ben, stop(company, aiko))).toEqual({ type: 'refused', reason: 'owner-stays' });
    company.apply(aiko, stop(company, aiko));
    expect(tell(company, ben, stop(company, ben))).toEqual({ type: 'refused', reason: 'owner-stays' });
    expect([roleOf(company, aiko), roleOf(company, ben)]).toEqual(['nothing', 'owner']);
  });

  it('hands it over in one step and stays its manager', () => {
    const company = createCompany();
    company.apply(aiko, handOver(company, dai));
    expect([roleOf(company, aiko), roleOf(company, dai)]).toEqual(['manager', 'owner']);
    expect(tell(company, aiko, handOver(company, ben))).toMatchObject({ reason: 'role-too-high' });
  });

  it('to somebody whose share was to end, and it ends no more', () => {
    const company = createCompany();
    const grant = company.apply(aiko, share(company, ben, 'viewer', NOON + 1));
    company.apply(aiko, handOver(company, ben));
    expect([valueOf(company.record(grant), 'role'), valueOf(company.record(grant), 'until')]).toEqual([
      'owner',
      null,
    ]);
  });

  it.each<[string, (company: Company) => readonly [Author, Operation]]>([
    ['a manager gives the owner’s role', (company) => [ben, share(company, dai, 'owner')]],
    ['a manager lowers the owner', (company) => [ben, share(company, aiko, 'viewer')]],
    ['a manager takes the label from its owner', (company) => [ben, stop(company, aiko)]],
    ['a manager hands over what is not his', (company) => [ben, handOver(company, dai)]],
    [
      'an owner gives a group the owner’s role',
      (company) => [aiko, { ...share(company, dai, 'owner'), principal: SALES }],
    ],
    ['an owner makes an owner for a while', (company) => [aiko, share(company, dai, 'owner', NOON + 9)]],
    ['a manager makes somebody in a group an owner', (company) => [ben, except(company, chie, 'owner')]],
  ])('%s: refused, and nothing but one row of the log tells of it', (_what, attempt) => {
    const company = withGroup();
    const before = company.page();
    const [author, operation] = attempt(company);
    expect(tell(company, author, operation)?.type).toBe('refused');
    expect(tell(company, author, operation)?.type).toBe('refused');
    const [entry, ...others] = company.logSince(before.head.seq);
    expect(entry).toMatchObject({ by: author.id, record: company.customers, labels: [] });
    expect([Object.keys(entry!.changes), others, company.page().head.heads]).toEqual([
      ['attempts'],
      [],
      before.head.heads,
    ]);
    expect(company.all('grant')).toEqual([...before.records.values()].filter(({ kind }) => kind === 'grant'));
  });
});

describe('a share with an end', () => {
  it('says so in its row; shared anew without one it ends no more, and another role leaves the end', () => {
    const company = createCompany();
    const grant = company.apply(aiko, share(company, ben, 'viewer', NOON + 1));
    const until = () => valueOf(company.record(grant), 'until');
    expect(until()).toBe(NOON + 1);
    company.apply(aiko, { ...share(company, ben, 'editor'), onlyChange: true } as Operation);
    expect(until()).toBe(NOON + 1);
    company.apply(aiko, share(company, ben, 'editor'));
    expect(until()).toBeNull();
  });

  it.each([NOON, NOON - 1, Number.NaN])('at %s, which is not to come, is refused', (until) => {
    const company = createCompany();
    const page = company.page();
    expect(tell(company, aiko, share(company, ben, 'viewer', until))).toEqual({
      type: 'refused',
      reason: 'end-passed',
    });
    expect(company.page()).toEqual(page);
  });
});

describe('one person of a group', () => {
  it.each<[Role | 'none' | null, string]>([
    ['viewer', 'viewer'],
    ['curator', 'curator'],
    ['none', 'nothing'],
    [null, 'editor'],
  ])('is given %s beside it', (role, result) => {
    const company = withGroup();
    company.apply(ben, except(company, chie, 'viewer'));
    company.tell(ben, except(company, chie, role));
    expect([roleOf(company, chie), roleOf(company, dai)]).toEqual([result, 'editor']);
  });

  it.each<[string, (company: Company) => readonly [Author, Operation], string]>([
    ['by an editor', (company) => [chie, except(company, dai, 'viewer')], 'no-right'],
    ['by himself', (company) => [ben, except(company, ben, 'viewer')], 'yourself'],
    [
      'who is in no group that has it',
      (company) => [ben, except(company, aiko, 'viewer')],
      'not-shared-with',
    ],
    [
      'on a label that one does not have',
      (company) => [dai, { ...except(company, chie, 'viewer'), label: company.suppliers } as Operation],
      'unknown-label',
    ],
  ])('%s is refused', (_what, attempt, reason) => {
    const company = withGroup();
    expect(tell(company, ...attempt(company))).toEqual({ type: 'refused', reason });
  });

  it('leaves, and the others stay; whoever shares with him himself brings it back', () => {
    const company = withGroup();
    company.apply(chie, stop(company, chie));
    expect([roleOf(company, chie), roleOf(company, dai)]).toEqual(['nothing', 'editor']);
    expect(tell(company, chie, stop(company, chie))).toEqual({ type: 'refused', reason: 'unknown-label' });
    company.apply(aiko, share(company, chie, 'viewer'));
    expect(roleOf(company, chie)).toBe('viewer');
  });

  it('pauses his own copy, and nobody else’s', () => {
    const company = withGroup();
    const row = company.apply(chie, { type: 'choose-copy', labels: [company.customers], copy: 'paused' });
    expect([textOf(company.record(row), 'principal'), textOf(company.record(row), 'copy')]).toEqual([
      `except:${chie.id}`,
      'paused',
    ]);
    expect([roleOf(company, chie), roleOf(company, dai)]).toEqual(['editor', 'editor']);
    company.apply(chie, { type: 'choose-copy', labels: [company.customers], copy: 'live' });
    expect(valueOf(company.record(row), 'copy')).toBeNull();
    company.apply(chie, { type: 'write-again', label: company.customers });
    expect(valueOf(company.record(row), 'again')).toBe(NOON);
  });
});
