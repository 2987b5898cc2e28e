/** Who is said to be there already before somebody is added. */
import { viewSameName } from '../../../src/app/mail/viewSameName';
import type { Author } from '../../../src/core/book/operation';
import { displayName } from '../../../src/core/contacts/displayName';
import { ben, emi } from '../office';
import { mailOffice } from './mailOffice';

const named = (person: Author, family: string, given: string): readonly string[] =>
  viewSameName(mailOffice().deps(person))({ family, given }).map(({ fields }) => displayName(fields));

it('whoever bears the whole name, in either order and width, is found', () => {
  expect(named(ben, '神田', '凛')).toEqual(['神田 凛']);
  expect(named(ben, '凛', '神田')).toEqual(['神田 凛']);
});

it('half a name, another given name or a company’s name finds nobody', () => {
  expect(named(ben, '神田', '')).toEqual([]);
  expect(named(ben, '神田', '凛子')).toEqual([]);
  expect(named(ben, '葵', '神田')).toEqual([]);
});

it('whom no label reaches is told of nobody', () => {
  expect(named(emi, '神田', '凛')).toEqual([]);
});

it('a book out of reach keeps nobody from adding', () => {
  const office = mailOffice();
  const away = {
    ...office.deps(ben),
    book: {
      ...office.deps(ben).book,
      read: () => ({ ok: false, problem: { type: 'unreachable', what: 'book' } }) as const,
    },
  };
  expect(viewSameName(away)({ family: '神田', given: '凛' })).toEqual([]);
});
