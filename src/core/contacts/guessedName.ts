/** A first guess at the parts of a name that somebody goes by in his mail; a person looks at it before it is kept. */
import type { Mailbox } from './mailbox';
import { isAddress } from './mailbox';

export interface GuessedName {
  readonly family: string;
  readonly given: string;
}

const NOTHING: GuessedName = { family: '', given: '' };

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What people put around their names: a company, a department, a courtesy. */
const withoutTrimmings = (name: string): string =>
  name
    .replace(/[(（[［【<＜〈「][^)）\]］】>＞〉」]*[)）\]］】>＞〉」]/gu, ' ')
    .replace(/\s*[|/／｜@＠].*$/u, '')
    .replace(/\s*(?:様|さん|先生|殿)$/u, '')
    .replace(/^(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** `van den Berg`, `de la Cruz`: the words before a family name that belong to it. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|bin|ibn|al|el|st\.?)$/iu;

/** `MORI Naoki`: capitals mark the family name wherever names are written in either order. */
const isShouted = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);

const parted = (words: readonly string[], from: number, to = words.length): GuessedName => ({
  family: words.slice(from, to).join(' '),
  given: [...words.slice(0, from), ...words.slice(to)].join(' '),
});

const western = (words: readonly string[]): GuessedName => {
  const shouted = words.filter(isShouted);
  const position = shouted.length === 1 ? words.findIndex(isShouted) : -1;
  if (position >= 0) return parted(words, position, position + 1);
  const last = words.length - 1;
  const particle = words.findIndex((word, index) => index > 0 && index < last && PARTICLE.test(word));
  return parted(words, particle > 0 ? particle : last);
};

/** `mio.aikawa@…` says as much as a name; a single word may be a name, a nickname or a department. */
const fromAddress = (address: string): GuessedName => {
  const words = (address.split('@')[0] ?? '').split(/[._]/);
  const capitalised = words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  const [given = '', family = ''] = capitalised;
  return words.length === 2 && words.every((word) => /^\p{Letter}{2,}$/u.test(word))
    ? { family, given }
    : NOTHING;
};

export const guessedName = ({ name, address }: Mailbox): GuessedName => {
  const text = isAddress(name.trim()) ? '' : withoutTrimmings(name);
  if (text === '') return fromAddress(address);
  const [before = '', after = ''] = text.split(/\s*[,、，]\s*/u);
  if (after !== '') return { family: before, given: after };
  const words = text.split(' ');
  const [first = ''] = words;
  if (words.length === 1)
    return JAPANESE.test(first) ? { family: first, given: '' } : { family: '', given: first };
  return JAPANESE.test(text) ? { family: first, given: words.slice(1).join(' ') } : western(words);
};
