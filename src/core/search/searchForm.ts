/** Text as it is looked for: width, case, kind of kana and old forms of characters make no difference. */
import { katakana } from '../contacts/kana';
import { plainDashes } from '../contacts/plainText';
import { everydayKanji } from './kanjiVariants';

const ASCII = /^[\x20-\x7e]*$/;

/** Lower case can undo the normal form, so that is taken again. */
export const searchForm = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase().trim()
    : everydayKanji(plainDashes(katakana(text).toLowerCase().normalize('NFKC')));

/** Words as they are written; a name that is written in one word is one. */
export const wordsOf = (form: string): readonly string[] =>
  form.split(/[\s,、。・;:/()「」『』]+/u).filter((word) => word !== '');
