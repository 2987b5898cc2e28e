import fc from 'fast-check';
import { skeletonOf } from '../../../src/core/sharing/confusables';
import { isWithinEdits } from '../../../src/core/sharing/editDistance';
import { lookAlike } from '../../../src/core/sharing/lookAlike';
import { japaneseFamilyNames, japaneseGivenNames } from '../../../workbench/seed/japaneseNames';
import { seededRandom } from '../../../workbench/seed/seededRandom';

const known = [
  { email: 'naoki.mori@kaede.example', name: 'Naoki Mori' },
  { email: 'ben.whitlock@kaede.example', name: 'Ben Whitlock' },
  { email: 'info@kaede.example', name: 'Reception' },
  { email: 'rin.kanda@aoi-trading.example', name: '' },
];

describe('an address that looks like a known one', () => {
  it.each([
    ['a Cyrillic letter for a Latin one', 'naоki.mori@kaede.example', 'letters', 0],
    ['a digit for a letter', 'na0ki.mori@kaede.example', 'letters', 0],
    ['one for an l', 'ben.whit1ock@kaede.example', 'letters', 1],
    ['r and n for an m', 'naoki.rnori@kaede.example', 'letters', 0],
    ['the domain in Cyrillic', 'naoki.mori@kаede.example', 'letters', 0],
    ['full width', 'ｎaoki.mori@kaede.example', 'letters', 0],
    ['another mark between the names', 'naoki_mori@kaede.example', 'letters', 0],
    ['two letters the wrong way round', 'noaki.mori@kaede.example', 'spelling', 0],
    ['a letter too few', 'ben.whitlok@kaede.example', 'spelling', 1],
    ['a slip in the domain', 'naoki.mori@keade.example', 'spelling', 0],
    ['the domain with another ending', 'naoki.mori@kaede.co.example', 'spelling', 0],
    ['a stranger at a domain like ours', 'yui.abe@kaede.co.example', 'domain', 0],
    ['the same person elsewhere', 'naoki.mori@mail.example', 'elsewhere', 0],
    ['an earlier share outside', 'rin.kanada@aoi-trading.example', 'spelling', 3],
    ['a domain of an earlier share', 'yui.abe@aoi-tradng.example', 'domain', 3],
  ])('%s', (_situation, email, type, index) => {
    expect(lookAlike(email, known)).toEqual({ type, known: known[index] });
  });

  it.each([
    ['is known as it is', 'Ben.Whitlock@kaede.example'],
    ['has nothing in common', 'yui.abe@sumire.example'],
    ['is a mailbox that every company has', 'info@sumire.example'],
    ['has a short name that is one letter from another', 'ken@sumire.example'],
    ['is another person of a known outside company', 'yui.abe@aoi-trading.example'],
  ])('not one that %s', (_situation, email) => {
    expect(lookAlike(email, known)).toBeUndefined();
  });

  it('the most alarming likeness is told', () => {
    const both = [{ email: 'naoki.mori@sumire.example', name: '' }, ...known];
    expect(lookAlike('naok1.mori@kaede.example', both)).toMatchObject({ type: 'letters', known: known[0] });
  });
});

it('looks the same as itself in any case, and a skeleton is its own', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(skeletonOf(skeletonOf(text))).toBe(skeletonOf(text));
      expect(skeletonOf(text.toUpperCase().toLowerCase())).toBe(skeletonOf(text.toLowerCase()));
    }),
  );
});

it('the bound on slips is symmetric, and one change is one slip', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, most) => {
      expect(isWithinEdits(one, other, most)).toBe(isWithinEdits(other, one, most));
      expect(isWithinEdits(one, `${one}x`, 1)).toBe(true);
      expect(isWithinEdits(one, `${one}xy`, 1)).toBe(false);
    }),
  );
  expect(isWithinEdits('abcd', 'abdc', 1)).toBe(true);
  expect(isWithinEdits('abcd', 'badc', 1)).toBe(false);
});

describe('false alarms', () => {
  const random = seededRandom(4711);
  const address = (domain: string): string => {
    const [given, family] = [random.pick(japaneseGivenNames).roman, random.pick(japaneseFamilyNames).roman];
    return `${random.pick([`${given}.${family}`, `${family}.${given.slice(0, 1)}`, `${family}${given}`])}@${domain}`;
  };
  const colleagues = Array.from({ length: 300 }, () => ({ email: address('kaede.example'), name: '' }));
  const domains = ['aoi', 'sumire', 'hinoki', 'tsubaki', 'momiji', 'northwind', 'bluegate', 'oakfield'];

  it('among 200 strangers of eight companies the only ones are those who are called like a colleague', () => {
    const strangers = Array.from({ length: 200 }, (_, index) =>
      address(`${domains[index % domains.length] ?? ''}.example`),
    );
    const isNamesake = (email: string): boolean =>
      colleagues.some((one) => one.email.split('@')[0] === email.split('@')[0]);
    const alarming = strangers.filter((one) => lookAlike(one, colleagues) !== undefined);
    expect(alarming).toEqual(strangers.filter(isNamesake));
    for (const one of alarming) expect(lookAlike(one, colleagues)?.type).toBe('elsewhere');
    // Of 200 people with the same few dozen names; where names are as varied as in life, fewer.
    expect(alarming.length).toBeLessThan(30);
  });
});
