/** Each card and letter in a language that marks whatever it says. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as Invitations from '../../../src/sidebar/invitationLetter';
import type * as Mentions from '../../../src/sidebar/mentionLetter';
import { english } from '../../../src/sidebar/messages/english';
import { CARDS } from '../cards/allCards';
import { textsOf } from '../cards/cardParts';
import { markedPart, unmarked, unmarkedWords, wordsOf } from './markedWords';

/** Of the same shape by its construction, which no type can say of a map over all that is in it. */
const marked = markedPart(english) as typeof english;

const NO_WORDS = /^\P{L}*$/u;

const FOLDERS = ['test/sidebar', 'test/sidebar/cards', 'workbench/web/cards/ours'];

/**
 * The words of the people and labels on the sample cards, as their files spell them. A literal of small letters alone is the
 * name of a role or of a kind, which is no data.
 */
const DATA = new Set(
  FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/gu) ?? [])
    .filter((literal) => !/^.[a-z-]+.$/u.test(literal))
    .flatMap((literal) => wordsOf(literal.replaceAll('\\n', ' '))),
);

/** A long name is repeated and cut to try a card with, and somebody is shown by the initials of his name. */
const isData = (word: string): boolean =>
  DATA.has(word) ||
  /^(\p{L})\1+$/u.test(word) ||
  [...DATA].some(
    (data) => data.length > 5 && (word.startsWith(data) || (word.length > 5 && data.startsWith(word))),
  ) ||
  (/^\p{Lu}{2}$/u.test(word) &&
    [...word].every((initial) => [...DATA].some((data) => data.startsWith(initial))));

const strayWords = (texts: readonly string[]): readonly string[] =>
  texts.flatMap(unmarkedWords).filter((word) => !isData(word));

it.each(CARDS.map(([name, , draw]) => [name, draw] as const))(
  'on “%s” every text is in the catalogue',
  (_name, draw) => {
    expect(strayWords(textsOf(draw(marked)))).toEqual([]);
  },
);

describe('in a letter every sentence is in the catalogue', () => {
  const folder = '../../../src/sidebar';
  beforeAll(() => {
    jest.resetModules();
    jest.doMock(`${folder}/messages/english`, () => ({ english: marked }));
  });
  afterAll(() => {
    jest.dontMock(`${folder}/messages/english`);
  });

  it.each([
    ['that tells a colleague', { opened: true }],
    ['that tells somebody who has never opened Meibo', { opened: false, link: 'https://x.example/' }],
    ['that tells somebody outside', { opened: false, outside: true as const }],
  ])('%s of a share', (_whom, whom) => {
    const { invitationLetter } = jest.requireActual<typeof Invitations>(`${folder}/invitationLetter`);
    const given = { from: '愛子', label: '展示会', role: 'editor' as const, own: { subject: '', text: '' } };
    const { subject, body } = invitationLetter({ ...given, ...whom }, 'en');
    expect(subject).toContain('展示会');
    expect(unmarked(`${subject} ${body}`)).toMatch(NO_WORDS);
  });

  it('that tells of a mention', () => {
    const { mentionLetter } = jest.requireActual<typeof Mentions>(`${folder}/mentionLetter`);
    const given = { from: '愛子', label: '展示会', text: '4/8', link: 'https://x.example/' };
    for (const contact of ['', '月見']) {
      const { subject, body } = mentionLetter({ ...given, contact }, 'en');
      expect(subject).toContain('愛子');
      expect(unmarked(`${subject} ${body}`)).toMatch(NO_WORDS);
    }
  });
});

it('a text that no language has is noticed', () => {
  expect(strayWords([`⟦Said by ⟦Owner⟧⟧ · Unsaid`])).toEqual(['Unsaid']);
});
