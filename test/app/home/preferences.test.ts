/** Choosing the language and the length of lists. */
import { choosePreferences } from '../../../src/app/home/preferences';
import { shareLabel } from '../../../src/app/sharing/shareLabel';
import { textOf } from '../../../src/core/book/record';
import { fail, succeed } from '../../../src/core/result';
import { recordsOf } from '../../memory/memoryBook';
import { aiko, ben, makeGoogleLabel } from '../office';
import { mailOffice } from '../mail/mailOffice';

const spokenTo = ({ office }: ReturnType<typeof mailOffice>, id: string): string =>
  recordsOf(office.bookData)
    .filter((record) => record.kind === 'member' && textOf(record, 'account') === id)
    .map((record) => textOf(record, 'language'))
    .join();

it('the language is kept with the person and in the book, where letters to him look for it', () => {
  const opened = mailOffice();
  expect(spokenTo(opened, ben.id)).toBe('en');
  const choose = choosePreferences(opened.deps(ben));
  expect(choose({ language: 'ja', listLength: '50' })).toEqual(succeed({ language: 'ja', listLength: 50 }));
  expect(opened.deps(ben).ownNotes.preferences()).toEqual({ language: 'ja', listLength: 50 });
  expect(spokenTo(opened, ben.id)).toBe('ja');
});

it('a letter to him is in the language that he has chosen', () => {
  const opened = mailOffice();
  choosePreferences(opened.deps(ben))({ language: 'ja', listLength: '20' });
  const sent = opened.office.letters.length;
  const label = makeGoogleLabel(opened.office, aiko, 'Press');
  const letter = { subject: '', text: '' };
  const shared = shareLabel(opened.deps(aiko))({ label, address: ben.email, role: 'viewer', letter });
  expect(shared.ok).toBe(true);
  expect(opened.office.letters[sent]?.body).toMatch(/[ぁ-ん]/);
});

it('what is automatic is the language of his account again', () => {
  const opened = mailOffice();
  const choose = choosePreferences(opened.deps(ben));
  choose({ language: 'ja', listLength: '20' });
  choose({ language: 'auto', listLength: '10' });
  expect(opened.deps(ben).ownNotes.preferences()).toEqual({ listLength: 10 });
  expect(spokenTo(opened, ben.id)).toBe('en');
});

it('another length of lists alone asks the book nothing', () => {
  const opened = mailOffice();
  const before = opened.office.digest();
  choosePreferences(opened.deps(ben))({ language: 'auto', listLength: '10' });
  expect(opened.office.digest()).toBe(before);
});

it.each([
  ['', '20'],
  ['fr', '20'],
  ['ja', '30'],
  ['ja', '20.0'],
  ['constructor', '10'],
])('a language %j with a length %j is refused, and nothing changes', (language, listLength) => {
  const opened = mailOffice();
  const before = opened.office.digest();
  expect(choosePreferences(opened.deps(ben))({ language, listLength })).toEqual(
    fail({ type: 'not-understood' }),
  );
  expect([opened.office.digest(), opened.deps(ben).ownNotes.preferences()]).toEqual([
    before,
    { listLength: 20 },
  ]);
});
