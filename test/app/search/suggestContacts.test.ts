/** What is suggested to whoever types into the search, and when Google is not even asked. */
import type { SuggestContactsDeps } from '../../../src/app/search/suggestContacts';
import { suggestContacts } from '../../../src/app/search/suggestContacts';
import type { OwnCopies, OwnCopy } from '../../../src/app/mail/ownContacts';
import type { Fields } from '../../../src/core/contacts/fieldValue';
import type { Problem } from '../../../src/core/replication/problem';
import type { Result } from '../../../src/core/result';
import { fail, succeed } from '../../../src/core/result';
import { mailOffice } from '../mail/mailOffice';
import { ben, emi } from '../office';

const called = (...names: readonly string[]): readonly Fields[] =>
  names.map((given) => ({ name: [{ given }] }));

const asking = (found: Result<readonly Fields[], Problem>, person = ben) =>
  askingAll(found.ok ? succeed({ type: 'found', contacts: found.value }) : found, person);

const askingAll = (found: Result<OwnCopies, Problem>, person = ben, mail = mailOffice()) => {
  const asked: string[] = [];
  const ownContacts = {
    findByAddress: () => succeed([]),
    findCopies: (beginning: string) => {
      asked.push(beginning);
      return found;
    },
  };
  const deps: SuggestContactsDeps = { ...mail.deps(person), ownContacts };
  const suggest = suggestContacts(deps);
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

describe('where all his copies are known', () => {
  const mail = mailOffice();
  const copy = (fields: Fields, labels: readonly string[] = [mail.customers]): OwnCopy => ({
    labels,
    fields,
  });
  const takahashi = copy({
    name: [{ family: '高橋', given: '蓮', familyReading: 'たかはし', givenReading: 'れん' }],
    organization: [{ name: '株式会社風見工業', department: '営業部' }],
    phone: [{ value: '03-0123-4567' }],
  });
  const copies = [
    copy({ name: [{ given: 'Stephanie' }] }),
    takahashi,
    copy({ name: [{ given: 'Gone', familyReading: 'たかはし' }] }, ['l9.0000000000000000']),
  ];
  const { suggest, asked } = askingAll(succeed({ type: 'all', copies }), ben, mail);

  it.each(['たかはし', 'タカハシ', 'ﾀｶﾊｼ', 'takaha', 'takahasi', '髙橋', '風見', '見工', '123-45'])(
    '%s, a reading, another writing or the middle of a word, suggests him',
    (typed) => {
      expect(suggest(typed)).toEqual(['高橋 蓮']);
    },
  );

  it('who is found by his name stands before who is found by something else', () => {
    const others = [
      copy({ name: [{ given: 'Bo' }], note: [{ value: 'met with Ann' }] }),
      copy({ name: [{ given: 'Ann' }] }),
    ];
    expect(askingAll(succeed({ type: 'all', copies: others }), ben, mail).suggest('ann')).toEqual([
      'Ann',
      'Bo',
    ]);
  });

  it('a copy of a label that reaches him no more is not suggested', () => {
    expect(suggest('gone')).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });
});
