import type { Role } from '../../../../src/core/sharing/role';
import { accessFrom, roleOn } from '../../../../src/core/sharing/access';
import { textOf, valueOf } from '../../../../src/core/book/record';
import type { Author, Operation } from '../../../../src/core/book/operation';
import type { Company } from '../company';
import { accountOf, createCompany } from '../company';
import { aiko, ben, chie, dai } from '../paperBook';
import { decide, only } from './suggested';

const ask = (
  { customers, nonce }: Company,
  role: Role,
  word = '',
): Extract<Operation, { type: 'ask-access' }> => ({
  type: 'ask-access',
  label: customers,
  role,
  word,
  nonce: nonce(),
});

const rolesOf = (company: Company, person: Author): Role | undefined => {
  const { head, records } = company.page();
  return roleOn(accessFrom(head, records.values()), company.customers, person.id, 0);
};

describe('asking for a role', () => {
  it('is one open request per label and person, in the words of the last one', () => {
    const company = createCompany();
    company.give(chie, 'viewer');
    const [first] = company.tell(chie, ask(company, 'editor', 'I keep the numbers.'));
    expect(first).toMatchObject({ type: 'applied' });
    const before = company.page();
    // The same again is nothing new.
    expect(company.tell(chie, ask(company, 'editor', 'I keep the numbers.'))).toEqual([first]);
    expect(company.page().head.seq).toBe(before.head.seq);
    company.tell(chie, ask(company, 'curator', ` I delete, too.\u202e `));
    const request = only(company);
    expect(['matter', 'role', 'text', 'state', 'byName'].map((field) => textOf(request, field))).toEqual([
      'access',
      'curator',
      'I delete, too.',
      'open',
      chie.name,
    ]);
    // Whoever asks knows that he has asked.
    expect(valueOf(request, 'seen')).toBe(true);
    expect(rolesOf(company, chie)).toBe('viewer');
  });

  it('may whoever was given the label’s id, and of a label that is none nothing is kept', () => {
    const company = createCompany();
    expect(company.tell(dai, ask(company, 'viewer'))).toMatchObject([{ type: 'applied' }]);
    const { seq } = company.page().head;
    const none = { ...ask(company, 'viewer'), label: 'l99.0000000000000000' } as const;
    expect(company.tell(dai, none)).toEqual([{ type: 'refused', reason: 'unknown-label' }]);
    expect(company.page().head.seq).toBe(seq);
  });

  it.each([
    ['the role of owner is refused', chie, 'owner', 'refused'],
    ['what one has already changes nothing', ben, 'editor', 'unchanged'],
    ['the owner has everything already', aiko, 'manager', 'unchanged'],
  ] as const)('%s', (_situation, who, role, type) => {
    const company = createCompany();
    company.give(ben, 'curator');
    const { seq } = company.page().head;
    expect(company.tell(who, ask(company, role))).toMatchObject([{ type }]);
    expect(company.page().head.seq).toBe(seq);
  });
});

describe('a request is decided by whoever may share the label', () => {
  const requested = (role: Exclude<Role, 'owner'> = 'editor') => {
    const company = createCompany();
    company.give(ben, 'manager');
    company.tell(chie, ask(company, role));
    return { company, request: only(company) };
  };

  it('who accepts gives the role by his own right, and both names stand with it', () => {
    const { company, request } = requested();
    const { seq } = company.page().head;
    expect(company.tell(ben, decide(company, request, true))).toMatchObject([{ type: 'applied' }]);
    expect(rolesOf(company, chie)).toBe('editor');
    expect(company.logSince(seq).map(({ by, kind }) => [by, kind])).toEqual([
      [ben.id, 'grant'],
      [ben.id, 'suggestion'],
    ]);
    const decided = only(company);
    expect(['byName', 'decidedByName', 'state'].map((field) => textOf(decided, field))).toEqual([
      chie.name,
      ben.name,
      'accepted',
    ]);
    expect(valueOf(decided, 'seen')).toBe(false);
  });

  it('who declines says why in at most five hundred characters, and gives nothing', () => {
    const { company, request } = requested();
    const word = `${'𠮷'.repeat(600)}`;
    const declined = { ...decide(company, request, false), word };
    company.tell(aiko, declined);
    expect([...textOf(only(company), 'word')]).toHaveLength(500);
    expect(rolesOf(company, chie)).toBeUndefined();
  });

  it.each([
    ['an editor', 'editor', 'no-right'],
    ['nobody whom the label reaches', undefined, 'unknown-record'],
  ] as const)('%s is refused, and nothing changes', (_who, role, reason) => {
    const { company, request } = requested();
    if (role !== undefined) company.give(dai, role);
    const before = company.page();
    expect(company.tell(dai, decide(company, request, true))).toEqual([{ type: 'refused', reason }]);
    expect(company.page()).toEqual(before);
  });

  it('who has got a higher role meanwhile is not given a lower one', () => {
    const { company, request } = requested('viewer');
    company.give(chie, 'curator');
    expect(company.tell(aiko, decide(company, request, true))).toEqual([{ type: 'refused', reason: 'gone' }]);
    expect(rolesOf(company, chie)).toBe('curator');
    // It can still be put out of the way.
    expect(company.tell(aiko, decide(company, request, false))).toMatchObject([{ type: 'applied' }]);
  });

  it('who was a manager when he saw it and is none any more gives nothing', () => {
    const { company, request } = requested();
    company.apply(aiko, { type: 'stop-sharing', label: company.customers, principal: accountOf(ben) });
    expect(company.tell(ben, decide(company, request, true))).toEqual([
      { type: 'refused', reason: 'unknown-record' },
    ]);
    expect(rolesOf(company, chie)).toBeUndefined();
  });
});

describe('a change that is suggested on a card', () => {
  it('is a suggestion also of an editor, who decides nothing by it, and its author is told of the decision alone', () => {
    const company = createCompany();
    company.give(ben, 'editor');
    const before = company.record(company.kaede);
    const edit = company.edit(company.kaede, before.v, { phone: { was: [], now: [{ value: '06-1' }] } });
    const wish = { ...edit, asSuggestion: true } as const;
    expect(company.tell(ben, wish)).toMatchObject([{ type: 'applied', record: only(company).id }]);
    expect(company.record(company.kaede)).toEqual(before);
    expect(valueOf(only(company), 'seen')).toBe(true);
    company.tell(aiko, decide(company, only(company), true));
    expect(valueOf(only(company), 'seen')).toBe(false);
  });

  it('that says what stands there leaves nothing', () => {
    const company = createCompany();
    const { seq } = company.page().head;
    const phone = company.record(company.kaede).fields['phone']?.value;
    const same = { was: phone, now: phone } as never;
    const wish = { ...company.edit(company.kaede, seq, { phone: same }), asSuggestion: true } as const;
    company.give(ben, 'viewer');
    expect(company.tell(ben, wish)).toMatchObject([{ type: 'unchanged' }]);
    expect(company.all('suggestion')).toEqual([]);
  });
});
