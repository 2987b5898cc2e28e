/** What every directory must answer. */
import type { Directory } from '../../src/app/ports';
import { valueOf } from './bookCommits';

export interface Listed {
  readonly email: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isAdmin: boolean;
}

export interface OpenedDirectory {
  /** As one of its people asks it. */
  readonly as: (email: string) => Directory;
  readonly idOf: (email: string) => string;
}

const AIKO: Listed = {
  email: 'aiko@kaede.example',
  name: 'Aiko Natori',
  aliases: ['sales@kaede.example'],
  isAdmin: false,
};
const EMI: Listed = { email: 'emi@kaede.example', name: '江見 恵美', aliases: [], isAdmin: true };

const colleagues = (count: number): readonly Listed[] =>
  Array.from({ length: count }, (_, index) => ({
    email: `member${String(index)}@kaede.example`,
    name: `Member ${String(index)}`,
    aliases: [],
    isAdmin: false,
  }));

export const describeDirectory = (
  name: string,
  open: (people: readonly Listed[]) => OpenedDirectory,
): void => {
  describe(`the directory ${name}`, () => {
    it.each(['aiko@kaede.example', 'Aiko@Kaede.Example', 'sales@kaede.example'])(
      '%s leads to Aiko',
      (email) => {
        const company = open([AIKO, EMI]);
        const aiko = { id: company.idOf(AIKO.email), email: AIKO.email, name: AIKO.name };
        expect(valueOf(company.as(EMI.email).find(email))).toEqual(aiko);
      },
    );

    it.each(['dai@kaede.example', 'aiko@other.example', 'no address', 'a/b?c=d@kaede.example'])(
      '%s leads to nobody',
      (email) => {
        expect(open([AIKO, EMI]).as(AIKO.email).find(email)).toEqual({ ok: true, value: undefined });
      },
    );

    it('several are found at once, in the order in which they are asked for', () => {
      const company = open([AIKO, EMI]);
      const found = valueOf(
        company.as(AIKO.email).findEach([EMI.email, 'dai@kaede.example', 'sales@kaede.example']),
      );
      expect(found.map((person) => person?.id)).toEqual([
        company.idOf(EMI.email),
        undefined,
        company.idOf(AIKO.email),
      ]);
      expect(company.as(AIKO.email).findEach([])).toEqual({ ok: true, value: [] });
    });

    it.each([
      ['the beginning of a name', 'nat'],
      ['capitals', 'AIKO'],
      ['the beginning of an address', 'aiko@ka'],
      ['the beginnings of both names', 'ai nat'],
    ])('%s finds Aiko, by address and name', (_what, beginning) => {
      const found = valueOf(open([AIKO, EMI]).as(EMI.email).search(beginning));
      expect(found).toEqual([{ email: AIKO.email, name: AIKO.name }]);
    });

    it('a name in Japanese is found by its first letters, and the middle of a word finds nobody', () => {
      const directory = open([AIKO, EMI]).as(AIKO.email);
      expect(valueOf(directory.search('江')).map(({ email }) => email)).toEqual([EMI.email]);
      expect(valueOf(directory.search('atori'))).toEqual([]);
    });

    it('a search that fits many answers a handful', () => {
      const found = valueOf(
        open([AIKO, EMI, ...colleagues(30)])
          .as(AIKO.email)
          .search('member'),
      );
      expect(found.length).toBe(10);
    });

    it('everybody is listed once, also in a company of more than a page', () => {
      const people = [AIKO, EMI, ...colleagues(600)];
      const company = open(people);
      const listed = valueOf(company.as(AIKO.email).list());
      expect(listed.length).toBe(people.length);
      const expected = people.map(
        ({ email, name: called }) => [email, { id: company.idOf(email), email, name: called }] as const,
      );
      expect(new Map(listed.map((person) => [person.email, person]))).toEqual(new Map(expected));
    });

    it('an administrator learns who administers the company', () => {
      const company = open([AIKO, EMI]);
      const isAdmin = [AIKO, EMI].map(({ email }) =>
        valueOf(company.as(EMI.email).isAdmin(company.idOf(email))),
      );
      expect(isAdmin).toEqual([false, true]);
    });

    it('who is no administrator learns that he is none', () => {
      const company = open([AIKO, EMI]);
      expect(valueOf(company.as(AIKO.email).isAdmin(company.idOf(AIKO.email)))).toBe(false);
    });
  });
};
