import type { Author, Operation } from '../../../../src/core/book/operation';
import { grantOf } from '../../../../src/core/sharing/grant';
import type { CopyChoice } from '../../../../src/core/sharing/copyChoice';
import type { Company } from '../company';
import { createCompany } from '../company';
import { aiko, ben, chie } from '../paperBook';

const choose = (labels: readonly string[], copy: CopyChoice): Operation => ({
  type: 'choose-copy',
  labels,
  copy,
});

const choiceOf = (company: Company, person: Author, label: string): string | undefined =>
  company
    .all('grant')
    .flatMap((row) => grantOf(row) ?? [])
    .find((grant) => grant.label === label && grant.principal.id === person.id)?.copy;

describe('what a member wants of his own copy', () => {
  it('is kept with his grant and nobody else’s, and moves no label’s head', () => {
    const company = createCompany();
    company.give(ben, 'viewer');
    company.give(chie, 'editor');
    const { heads } = company.page().head;
    company.apply(ben, choose([company.customers], 'paused'));
    expect([choiceOf(company, ben, company.customers), choiceOf(company, chie, company.customers)]).toEqual([
      'paused',
      undefined,
    ]);
    expect(company.page().head.heads).toEqual(heads);
  });

  it('is one act for several labels, and a second time changes nothing', () => {
    const company = createCompany();
    company.give(ben, 'viewer');
    company.give(ben, 'editor', company.suppliers);
    const both = [company.customers, company.suppliers];
    company.apply(ben, choose(both, 'paused'));
    expect(both.map((label) => choiceOf(company, ben, label))).toEqual(['paused', 'paused']);
    expect(company.tell(ben, choose(both, 'paused'))).toMatchObject([{ type: 'unchanged' }]);
    company.apply(ben, choose(both, 'live'));
    expect(both.map((label) => choiceOf(company, ben, label))).toEqual([undefined, undefined]);
  });

  it('outlives another role, and ends with the share', () => {
    const company = createCompany();
    company.give(ben, 'viewer');
    company.apply(ben, choose([company.customers], 'none'));
    company.give(ben, 'editor');
    expect(choiceOf(company, ben, company.customers)).toBe('none');
    company.apply(aiko, {
      type: 'stop-sharing',
      label: company.customers,
      principal: { type: 'account', id: ben.id },
    });
    company.give(ben, 'editor');
    expect(choiceOf(company, ben, company.customers)).toBeUndefined();
  });

  it('is refused of a label that does not reach him, and the owner’s own stays in his account', () => {
    const company = createCompany();
    const refused = (reason: string) => [{ type: 'refused', reason }];
    expect(company.tell(ben, choose([company.customers], 'paused'))).toEqual(refused('unknown-label'));
    expect(company.tell(aiko, choose([company.customers], 'none'))).toEqual(refused('owner-stays'));
    company.apply(aiko, choose([company.customers], 'paused'));
    expect(choiceOf(company, aiko, company.customers)).toBe('paused');
  });
});
