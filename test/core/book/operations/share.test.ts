import { DEFAULT_SHARED } from '../../../../src/core/contacts/sharedPart';
import type { Author, Operation, Verdict } from '../../../../src/core/book/operation';
import { textOf, valueOf } from '../../../../src/core/book/record';
import type { Role } from '../../../../src/core/sharing/role';
import { roleOn } from '../../../../src/core/sharing/access';
import { grantOf } from '../../../../src/core/sharing/grant';
import type { Company } from '../company';
import { accountOf, createCompany } from '../company';
import { aiko, ben, chie, createPaperBook, dai, NOON } from '../paperBook';

type Share = Extract<Operation, { type: 'share' }>;

const share = (
  company: Company,
  person: Author,
  role: Role,
  label: Share['label'] = { id: company.customers },
): Share => ({
  type: 'share',
  label,
  principal: accountOf(person),
  role,
  nonce: company.nonce(),
});

const roleOf = (company: Company, person: Author): Role | undefined =>
  roleOn(
    { grants: company.all('grant').flatMap((row) => grantOf(row) ?? []), groups: [], exceptions: [] },
    company.customers,
    person.id,
    NOON,
  );

const refused = (reason: Extract<Verdict, { type: 'refused' }>['reason']) => [{ type: 'refused', reason }];

describe('a share of somebody whom the Directory has just found', () => {
  const emi = { id: '1005', email: 'emi@kaede.example', name: 'Emi Ota' };

  it('registers him in the same commit, and leaves alone who is registered as he is', () => {
    const company = createCompany();
    company.tell(aiko, { ...share(company, emi, 'viewer'), person: emi });
    const members = () => company.all('member').map((row) => [textOf(row, 'account'), textOf(row, 'name')]);
    expect(members()).toContainEqual(['1005', 'Emi Ota']);
    const before = members();
    company.tell(aiko, { ...share(company, emi, 'editor'), person: emi });
    expect(members()).toEqual(before);
  });

  it('that is refused registers nobody; nor does it register another than it reaches', () => {
    const company = createCompany();
    company.tell(dai, { ...share(company, emi, 'viewer'), person: emi });
    company.tell(aiko, { ...share(company, dai, 'viewer'), person: emi });
    expect(company.all('member').map((row) => textOf(row, 'account'))).not.toContain('1005');
  });
});

describe('sharing a Google Contacts label for the first time', () => {
  const first = () => {
    const book = createPaperBook();
    const label = { handle: 'contactGroups/7', name: 'Customers', shared: [] };
    const [verdict] = book.tell(aiko, {
      type: 'share',
      label,
      principal: accountOf(ben),
      role: 'viewer',
      nonce: book.nonce(),
    });
    return { book, verdict };
  };

  it('makes the label, its owner’s grant and the colleague’s, in one commit', () => {
    const { book, verdict } = first();
    const label = book.all('label')[0]!;
    expect(
      book.all('grant').map((row) => [row.label, textOf(row, 'principal'), textOf(row, 'role')]),
    ).toEqual([
      [label.id, 'account:1001', 'owner'],
      [label.id, 'account:1002', 'viewer'],
    ]);
    expect(verdict).toEqual({ type: 'applied', record: book.all('grant')[1]!.id });
    expect(book.page().head.heads).toEqual({ [label.id]: book.page().head.seq });
  });

  it('shares what concerns work where nothing was chosen, and remembers whose label it was', () => {
    const label = first().book.all('label')[0]!;
    expect(valueOf(label, 'shared')).toEqual(DEFAULT_SHARED);
    expect(['originAccount', 'originHandle', 'originName'].map((name) => textOf(label, name))).toEqual([
      '1001',
      'contactGroups/7',
      'Aiko Mori',
    ]);
  });

  it('a second time, from a card that still names the Google Contacts label, takes the label that is there', () => {
    const { book } = first();
    const label = { handle: 'contactGroups/7', name: 'Customers', shared: [] };
    book.apply(aiko, {
      type: 'share',
      label,
      principal: accountOf(chie),
      role: 'viewer',
      nonce: book.nonce(),
    });
    expect(book.all('label')).toHaveLength(1);
  });

  it('a colleague’s label with the same name and handle is another one', () => {
    const { book } = first();
    const label = { handle: 'contactGroups/7', name: 'Customers', shared: [] };
    book.apply(ben, {
      type: 'share',
      label,
      principal: accountOf(chie),
      role: 'viewer',
      nonce: book.nonce(),
    });
    expect(book.all('label').map((row) => textOf(row, 'originAccount'))).toEqual(['1001', '1002']);
  });
});

describe('giving a role', () => {
  it('again changes the grant instead of adding one; the same role again changes nothing', () => {
    const company = createCompany();
    const viewer = company.apply(aiko, share(company, ben, 'viewer'));
    const grants = company.all('grant').length;
    expect(company.apply(aiko, share(company, ben, 'editor'))).toBe(viewer);
    expect(company.tell(aiko, share(company, ben, 'editor'))).toEqual([
      { type: 'unchanged', record: viewer },
    ]);
    expect([company.all('grant').length, roleOf(company, ben)]).toEqual([grants, 'editor']);
  });

  it('back after it was taken makes a new grant: the ended one keeps telling that it ended', () => {
    const company = createCompany();
    const first = company.apply(aiko, share(company, ben, 'viewer'));
    company.apply(aiko, { type: 'stop-sharing', label: company.customers, principal: accountOf(ben) });
    const second = company.apply(aiko, share(company, ben, 'viewer'));
    expect(second).not.toBe(first);
    expect(company.record(first).deleted).toBeDefined();
  });

  // Who gives what to whom, and why not. Ben is a manager, Chie a curator, Dai has nothing.
  it.each<[string, Author, Author, Role, ReturnType<typeof refused>]>([
    ['oneself, even as the owner', aiko, aiko, 'editor', refused('yourself')],
    ['oneself, without having the label', dai, dai, 'viewer', refused('yourself')],
    ['a role without being a manager', chie, dai, 'viewer', refused('no-right')],
    ['a role on a label that one does not have', dai, ben, 'viewer', refused('unknown-label')],
  ])('%s is refused and nothing changes', (_situation, author, person, role, answer) => {
    const company = createCompany();
    company.give(ben, 'manager');
    company.give(chie, 'curator');
    const page = company.page();
    expect(company.tell(author, share(company, person, role))).toEqual(answer);
    expect(company.page()).toEqual(page);
  });

  it('of his own height is a manager’s right', () => {
    const company = createCompany();
    company.give(ben, 'manager');
    company.apply(ben, share(company, dai, 'manager'));
    expect(roleOf(company, dai)).toBe('manager');
  });

  it('on a label that does not exist and on one that he does not have get one answer', () => {
    const company = createCompany();
    const absent = company.tell(ben, share(company, dai, 'viewer', { id: 'l9.0000000000000000' }));
    expect(absent).toEqual(refused('unknown-label'));
    expect(company.tell(ben, share(company, dai, 'viewer'))).toEqual(absent);
  });
});
