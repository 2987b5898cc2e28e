/** A suggestion in the paper book, and what its card asks for. */
import type { Operation } from '../../../../src/core/book/operation';
import type { BookRecord } from '../../../../src/core/book/record';
import { textOf } from '../../../../src/core/book/record';
import type { Role } from '../../../../src/core/sharing/role';
import type { Company } from '../company';
import { createCompany } from '../company';
import { ben, chie } from '../paperBook';

export const PHONE = [{ value: '03-1234-5678', type: 'work' }];

/** Chie, a viewer, has suggested another phone for Kaede; Ben has the role. */
export const suggested = (role: Exclude<Role, 'owner'> = 'editor') => {
  const company = createCompany();
  company.give(ben, role);
  company.give(chie, 'viewer');
  company.tell(
    chie,
    company.edit(company.kaede, company.page().head.seq, {
      phone: { was: PHONE, now: [{ value: '06-1111-2222' }] },
    }),
  );
  return { company, suggestion: only(company) };
};

export const only = (company: Company): BookRecord => {
  const [suggestion, ...others] = company.all('suggestion');
  if (suggestion === undefined || others.length > 0) throw new Error('not one suggestion');
  return suggestion;
};

export const decide = (company: Company, suggestion: BookRecord, accept: boolean): Operation => {
  const record = textOf(suggestion, 'person');
  return {
    type: 'decide-suggestion',
    suggestion: suggestion.id,
    base: suggestion.v,
    ...(record === '' ? {} : { record }),
    personBase: record === '' ? 0 : company.record(record).v,
    accept,
    nonce: company.nonce(),
  };
};
