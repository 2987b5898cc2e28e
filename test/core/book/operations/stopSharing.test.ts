import type { Author, Operation, Verdict } from '../../../../src/core/book/operation';
import { textOf } from '../../../../src/core/book/record';
import { endedGrantOf } from '../../../../src/core/sharing/grant';
import type { Policies } from '../../../../src/core/sharing/policies';
import { DEFAULT_POLICIES } from '../../../../src/core/sharing/policies';
import type { Company } from '../company';
import { accountOf, createCompany } from '../company';
import { aiko, ben, chie, dai } from '../paperBook';

const refused = (reason: Extract<Verdict, { type: 'refused' }>['reason']) => [{ type: 'refused', reason }];

describe('stop sharing', () => {
  const stop = (company: Company, person: Author): Operation => ({
    type: 'stop-sharing',
    label: company.customers,
    principal: accountOf(person),
  });

  it('ends the grant with a row that says so, and moves the label’s head', () => {
    const company = createCompany();
    company.give(ben, 'editor');
    const grant = company.all('grant').find((row) => textOf(row, 'principal') === 'account:1002')!.id;
    company.apply(aiko, stop(company, ben));
    const { seq, heads } = company.page().head;
    expect([company.record(grant).deleted, heads[company.customers]]).toEqual([seq, seq]);
    expect(textOf(company.record(grant), 'role')).toBe('editor');
  });

  it.each<[string, Author, Author, ReturnType<typeof refused>]>([
    ['with somebody who does not have it', aiko, dai, refused('not-shared-with')],
    ['by a curator', chie, ben, refused('no-right')],
    ['by a curator with somebody who does not have it, which he is not told', chie, dai, refused('no-right')],
    ['by the owner with himself', aiko, aiko, refused('owner-stays')],
    ['by somebody who does not have it, with himself', dai, dai, refused('unknown-label')],
    ['by somebody who does not have it', dai, ben, refused('unknown-label')],
  ])('%s is refused and nothing changes', (_situation, author, person, answer) => {
    const company = createCompany();
    company.give(ben, 'manager');
    company.give(chie, 'curator');
    const page = company.page();
    expect(company.tell(author, stop(company, person))).toEqual(answer);
    expect(company.page()).toEqual(page);
  });

  it('a second time says that it is not shared with that person', () => {
    const company = createCompany();
    company.give(ben, 'viewer');
    company.apply(aiko, stop(company, ben));
    expect(company.tell(aiko, stop(company, ben))).toEqual(refused('not-shared-with'));
  });
});

describe('what stays behind', () => {
  const ended = (copies: Policies['copies'], leave?: true) => {
    const company = createCompany();
    company.give(ben, 'viewer');
    company.tell(aiko, {
      type: 'set-policies',
      policies: { ...DEFAULT_POLICIES, copies },
      isAdmin: true,
      nonce: company.nonce(),
    });
    const stop = { type: 'stop-sharing', label: company.customers, principal: accountOf(ben) } as const;
    company.tell(aiko, { ...stop, ...(leave === undefined ? {} : { leave }) });
    const gone = company.all('grant').map(endedGrantOf);
    const bens = gone.filter((grant) => grant?.principal.id === ben.id);
    return bens.flatMap((grant) => grant?.left ?? []);
  };

  it.each([
    ['choose', undefined, []],
    ['choose', true, [true]],
    ['remove', true, []],
    ['leave', undefined, [true]],
  ] as const)('where the company says %s and the owner %s: %j', (copies, leave, left) => {
    expect(ended(copies, leave)).toEqual(left);
  });
});
