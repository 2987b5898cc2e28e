/** What is suggested to whoever types into the search, and when Google is not even asked. */
import type { SuggestContactsDeps } from '../../../src/app/search/suggestContacts';
import { suggestContacts } from '../../../src/app/search/suggestContacts';
import type { Fields } from '../../../src/core/contacts/fieldValue';
import { fail, succeed } from '../../../src/core/result';
import { mailOffice } from '../mail/mailOffice';
import { ben, emi } from '../office';

const called = (...names: readonly string[]): readonly Fields[] =>
  names.map((given) => ({ name: [{ given }] }));

const asking = (found: ReturnType<SuggestContactsDeps['ownContacts']['findCopies']>, person = ben) => {
  const asked: string[] = [];
  const ownContacts = {
    findByAddress: () => succeed([]),
    findCopies: (beginning: string) => {
      asked.push(beginning);
      return found;
    },
  };
  const suggest = suggestContacts({ ...mailOffice().deps(person), ownContacts });
  return { asked, suggest };
};

it('names are suggested once each, a handful of them', () => {
  const { suggest } = asking(succeed([...called('Rin', 'Rin', 'Rio'), {}]));
  expect(suggest('ri')).toEqual(['Rin', 'Rio']);
  const many = asking(succeed(called(...Array.from({ length: 30 }, (_, index) => `Rin ${String(index)}`))));
  expect(many.suggest('ri')).toHaveLength(8);
});

it.each([
  ['nothing', ' '],
  ['one letter', 'r'],
])('%s asks for nothing', (_what, typed) => {
  const { asked, suggest } = asking(succeed(called('Rin')));
  expect([suggest(typed), asked]).toEqual([[], []]);
});

it('one character of Japanese is enough, and a long text is cut', () => {
  const { asked, suggest } = asking(succeed(called('凛')));
  expect(suggest('神')).toEqual(['凛']);
  suggest('x'.repeat(1_000));
  expect(asked.map(({ length }) => length)).toEqual([1, 100]);
});

it('whom no label reaches is suggested nothing, and whom Google does not answer neither', () => {
  const { asked, suggest } = asking(succeed(called('Rin')), emi);
  expect([suggest('ri'), asked]).toEqual([[], []]);
  expect(asking(fail({ type: 'unreachable', what: 'contacts' })).suggest('ri')).toEqual([]);
});
