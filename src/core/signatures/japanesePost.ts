/** A Japanese line of a signature, word by word: company, departments, titles and the name in any order. */
import { JAPANESE } from './lineKinds';
import type { Post } from './post';
import { note } from './post';
import {
  BARE_DEPARTMENT,
  DEPARTMENT,
  DEPARTMENT_AND_TITLE,
  HAS_LEGAL_FORM,
  INSTITUTION,
  IS_LEGAL_FORM,
  JAPANESE_TITLE,
} from './postWords';
import { japaneseName } from './senderName';

type Kind = 'company' | 'department' | 'title' | 'other';

const kindOf = (word: string): Kind => {
  if (HAS_LEGAL_FORM.test(word)) return 'company';
  if (JAPANESE_TITLE.test(word)) return 'title';
  if (INSTITUTION.test(word)) return 'company';
  if (DEPARTMENT.test(word) || BARE_DEPARTMENT.test(word)) return 'department';
  return 'other';
};

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{3,30}$/u;
const IN_BRACKETS = /[(【[]([^)\]】]{2,40})[)\]】]/gu;

/** 安 西  誠 一: letters that were set apart to fill a line; between the names there is more room. */
const closedUp = (text: string): string =>
  /^(?:\S\s+){2,}\S$/u.test(text)
    ? text
        .split(/\s{2,}/)
        .map((part) => part.replace(/\s/g, ''))
        .join(' ')
    : text;

const spacedName = /(?<=^|\s{1,3})((?:[\p{Script=Han}]\s+){2,}[\p{Script=Han}])(?=$|[\s(])/u;

/** 営業部課長 as two words; kana in brackets as a reading. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(spacedName, (letters) => closedUp(letters))
    .split(/\s+/)
    .flatMap((word) => {
      const both = DEPARTMENT_AND_TITLE.exec(word);
      return both === null || HAS_LEGAL_FORM.test(word) ? [word] : [both[1] ?? '', both[2] ?? ''];
    })
    .filter((word) => word !== '');

/** A legal form before or behind a company's name may stand apart from it. */
const companyFrom = (words: readonly string[], at: number, header: string): number => {
  let end = at + 1;
  const isForm = IS_LEGAL_FORM.test(words[at] ?? '');
  if (isForm && kindOf(words[end] ?? '') !== 'title' && words[end] !== undefined) end += 1;
  while (kindOf(words[end] ?? '') === 'company') end += 1;
  // A shop is called by what it is and then by its name.
  const isShop =
    !HAS_LEGAL_FORM.test(words[at] ?? '') &&
    end === words.length - 1 &&
    at === 0 &&
    nameAt(words, end, header) === undefined;
  return isShop && kindOf(words[end] ?? '') === 'other' ? words.length : end;
};

/** A house without a legal form is known by standing first, alone in its line. */
const MOTTO = /[\d〜~「」『』!?、。…☆★♪:()]/u;
export const unconfirmedCompany = (line: string): string | undefined => {
  const text = line.replace(/\s+/g, ' ').trim();
  const isOne = text.length >= 3 && text.length <= 25 && JAPANESE.test(text) && !MOTTO.test(text);
  return isOne && text.split(' ').every((word) => kindOf(word) === 'other') ? text : undefined;
};

const nameAt = (words: readonly string[], at: number, header: string) => {
  for (const length of [2, 1]) {
    const name = japaneseName(words.slice(at, at + length), header);
    if (at + length <= words.length && name !== undefined) return { name, length };
  }
  return undefined;
};

const noteReadings = (text: string, post: Post): string =>
  text.replace(IN_BRACKETS, (whole, inside: string) => {
    if (IS_LEGAL_FORM.test(whole)) return whole;
    const reading = inside.replace(/・/gu, ' ').trim();
    if (KANA.test(inside)) note(post, 'nameReading', reading);
    return ' ';
  });

/** True where something of the line was understood. */
export const readJapanese = (cell: string, header: string, post: Post): boolean => {
  const readings = { ...post };
  const words = wordsOf(noteReadings(cell, readings).trim());
  const departments: string[] = [];
  const titles: string[] = [];
  let understood = false;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const named = post.name === '' ? nameAt(words, at, header) : undefined;
    const kind = kindOf(word);
    let length = 1;
    if (named !== undefined) {
      post.name = named.name;
      note(post, 'nameReading', readings.nameReading);
      length = named.length;
    } else if (kind === 'company') {
      length = companyFrom(words, at, header) - at;
      note(post, 'company', words.slice(at, at + length).join(' '));
    } else if (kind === 'department') departments.push(word);
    else if (kind === 'title') titles.push(word);
    understood ||= named !== undefined || kind !== 'other';
    at += length;
  }
  if (titles.length > 0) note(post, 'title', titles.join(' '));
  // Departments may go on over several lines; a title behind them ends them.
  if (departments.length > 0 && (post.department === '' || JAPANESE.test(post.department)))
    post.department = [post.department, ...departments].filter((text) => text !== '').join(' ');
  return understood;
};

const NAME_WORD = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,5}$/u;

/** Where the header does not tell: two short words alone in a line, which are no post. */
export const unconfirmedName = (cell: string): string | undefined => {
  const text = cell.replace(IN_BRACKETS, ' ').trim();
  const words = wordsOf(text).filter((word) => kindOf(word) !== 'title' && !/^[A-Za-z.]+$/.test(word));
  const isName =
    words.length === 2 && words.every((word) => NAME_WORD.test(word) && kindOf(word) === 'other');
  return isName ? words.join(' ') : undefined;
};
