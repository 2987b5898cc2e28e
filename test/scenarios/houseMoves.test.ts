/** The book moves to a fresh spreadsheet, or an older version of it is put back: nobody loses a contact, none is doubled. */
import type { RehouseDeps } from '../../src/app/book/rehouseBook';
import { rehouseBook } from '../../src/app/book/rehouseBook';
import { succeed } from '../../src/core/result';
import { contactsIn } from '../memory/addressBookByHand';
import type { BookData } from '../memory/memoryBook';
import { createMemoryBook, emptyBook } from '../memory/memoryBook';
import { createMemoryFreshBook } from '../memory/memoryFreshBook';
import { storyCalled } from './allStories';
import type { Company, MemberName } from './company';
import { authorOf, MEMBERS, portsOf } from './company';
import { begin, cycleOf, enactAll, runPlainly } from './enact';
import { outcomeOf } from './outcome';
import type { Step } from './story';

const sharedCompany = (): Company => {
  const story = storyCalled("an editor's change reaches everybody");
  const company = begin(story);
  enactAll(company, story.before ?? [], runPlainly);
  return company;
};

const rename = (who: MemberName, from: string, to: string): Step => ({
  who,
  edits: from,
  to: { name: [to] },
});

const everybodysContacts = (company: Company) =>
  MEMBERS.map((name) => contactsIn(company.members[name].contacts).map(({ fields }) => fields));

interface House extends RehouseDeps {
  readonly place: BookData;
}

/** Aiko is the admin here. */
const house = (company: Company): House => {
  const place = { ...emptyBook(), head: { ...emptyBook().head, epoch: '' } };
  let isNamed = true;
  return {
    ...portsOf(company, 'Aiko'),
    settings: { registeredAdmin: () => authorOf('Aiko').id },
    fresh: createMemoryFreshBook(place),
    house: {
      nextSpreadsheet: () => (isNamed ? 'the next one' : undefined),
      moveIn: () => {
        isNamed = false;
        Object.assign(company.book, structuredClone(place));
      },
    },
    place,
  };
};

describe('a book that moves to a fresh spreadsheet', () => {
  const MOVED: readonly Step[] = [{ sync: ['Ben'] }, { hours: 3 }];

  it('is the same book for everybody: an edit on its way arrives, nothing is copied twice, and then all rest', () => {
    const [stays, moves] = [sharedCompany(), sharedCompany()];
    const edit = rename('Ben', 'Ichiro Suzuki', 'Ichirou Suzuki');
    enactAll(stays, [edit, ...MOVED], runPlainly);
    enactAll(moves, [edit], runPlainly);
    expect(rehouseBook(house(moves))).toBe('moved');
    enactAll(moves, MOVED, runPlainly);
    expect(outcomeOf(moves).has).toEqual(outcomeOf(stays).has);
    expect(outcomeOf(moves).book).toEqual(outcomeOf(stays).book);
    for (const name of MEMBERS)
      expect(cycleOf(moves, name)).toMatchObject({ ok: true, value: { outcome: 'rested' } });
  });

  it('begins its log anew, behind the old one’s numbers and its last link, and knows where it came from', () => {
    const company = sharedCompany();
    const { head: old } = company.book;
    rehouseBook(house(company));
    const { head, log, archive } = company.book;
    expect([log, archive]).toEqual([[], []]);
    expect(head).toMatchObject({ seq: old.seq, base: old.seq + 1, link: old.chain, chain: old.chain });
    expect(head.epoch).not.toBe(old.epoch);
    expect(head.formerly).toEqual([{ epoch: old.epoch, seq: old.seq }]);
    expect(company.mirror).toMatchObject({ access: { epoch: head.epoch }, dirty: null });
    enactAll(company, [rename('Ben', 'Ichiro Suzuki', 'Ichirou Suzuki'), ...MOVED], runPlainly);
    expect(company.book.log[0]).toMatchObject({ seq: old.seq + 1, by: authorOf('Ben').id });
  });

  it('closes the old spreadsheet: whoever still writes there is refused', () => {
    const company = sharedCompany();
    const old = { ...company.book };
    const given = house(company);
    rehouseBook({ ...given, house: { ...given.house, moveIn: () => undefined } });
    expect(company.book.head.movedTo).toBe(given.place.head.epoch);
    const stale = { ...old.head, seq: old.head.seq + 1, marker: 'commit_late' };
    const late = { after: old.head.marker, rowsBefore: old.head.rows, head: stale, records: [], log: [] };
    expect(createMemoryBook(company.book).append(late)).toMatchObject({ problem: { type: 'conflict' } });
    enactAll(company, [rename('Ben', 'Ichiro Suzuki', 'Ichirou Suzuki')], runPlainly);
    expect(cycleOf(company, 'Ben')).toMatchObject({ problem: { type: 'damaged', what: 'epoch' } });
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'killed at write %d, before it and after it, is moved by the next call',
    (at) => {
      for (const isAfter of [false, true]) {
        const company = sharedCompany();
        const expected = outcomeOf(company);
        const given = house(company);
        let writes = 0;
        const dying =
          <Given extends readonly unknown[], Value>(write: (...given: Given) => Value) =>
          (...args: Given): Value => {
            writes += 1;
            if (writes === at && !isAfter) throw new Error('killed');
            const value = write(...args);
            if (writes === at) throw new Error('killed');
            return value;
          };
        const { fresh, book, house: settings, mirror } = given;
        const mortal: RehouseDeps = {
          ...given,
          book: { ...book, append: dying(book.append) },
          fresh: { prepare: fresh.prepare, put: dying(fresh.put), open: dying(fresh.open) },
          house: { ...settings, moveIn: dying(settings.moveIn) },
          mirror: { ...mirror, write: dying(mirror.write), markClean: dying(mirror.markClean) },
        };
        let isKilled = false;
        try {
          rehouseBook(mortal);
        } catch {
          isKilled = true;
        }
        // put, append, open, moveIn, write, markClean
        expect(isKilled).toBe(at <= 6);
        const again = rehouseBook(given);
        expect(company.book.head.epoch === given.place.head.epoch ? 'moved' : again).toBe('moved');
        enactAll(company, MOVED, runPlainly);
        expect([outcomeOf(company).has, outcomeOf(company).book]).toEqual([expected.has, expected.book]);
      }
    },
  );

  it('goes nowhere for anybody but the admin, without a place, or into another book', () => {
    const company = sharedCompany();
    const given = house(company);
    const before = structuredClone(company.book);
    const asBen = { ...given, account: { identify: () => succeed(authorOf('Ben')) } };
    expect(rehouseBook(asBen)).toBe('refused');
    expect(rehouseBook({ ...given, house: { ...given.house, nextSpreadsheet: () => undefined } })).toBe(
      'no-place',
    );
    given.place.head = { ...given.place.head, epoch: 'another book' };
    expect(rehouseBook(given)).toBe('place-taken');
    expect(company.book).toEqual(before);
  });
});

describe('an older version of the book that is put back', () => {
  const newer: readonly Step[] = [
    rename('Ben', 'Ichiro Suzuki', 'Ichirou Suzuki'),
    { who: 'Ben', adds: 'Mei Ono; email mei@ono.example; in Customers' },
    { sync: ['Ben', 'Aiko', 'Chie'] },
    { hours: 2 },
  ];

  const setBack = (): { readonly company: Company; readonly contacts: unknown } => {
    const company = sharedCompany();
    const older = structuredClone(company.book);
    enactAll(company, newer, runPlainly);
    const contacts = everybodysContacts(company);
    expect(JSON.stringify(contacts)).toContain('mei@ono.example');
    Object.assign(company.book, older);
    return { company, contacts };
  };

  it.each([
    ['with the mirror as it was', false],
    ['with the mirror gone', true],
  ])('is noticed by everybody who has seen more, who then stands still, %s', (_situation, isMirrorGone) => {
    const { company, contacts } = setBack();
    if (isMirrorGone) company.mirror.access = null;
    const book = structuredClone(company.book);
    enactAll(company, [rename('Aiko', 'Ichirou Suzuki', 'Jiro Suzuki')], runPlainly);
    const stillness = { ok: false, problem: { type: 'set-back' } };
    expect(cycleOf(company, 'Aiko')).toEqual(stillness);
    // Whoever has nothing to do and believes the mirror does not look into the book.
    for (const name of MEMBERS.slice(1))
      expect(cycleOf(company, name)).toMatchObject(
        isMirrorGone ? stillness : { value: { outcome: 'rested' } },
      );
    enactAll(company, [rename('Aiko', 'Jiro Suzuki', 'Ichirou Suzuki')], runPlainly);
    expect(everybodysContacts(company)).toEqual(contacts);
    expect(company.book).toEqual(book);
  });

  it('and moved to a fresh spreadsheet takes nothing from anybody', () => {
    const { company, contacts } = setBack();
    expect(rehouseBook(house(company))).toBe('moved');
    const reached = company.book.head.seq;
    enactAll(company, [{ hours: 4 }], runPlainly);
    const mails = (list: unknown): readonly string[] =>
      [...(JSON.stringify(list).match(/[a-z]+@[a-z.]+/g) ?? [])].sort();
    expect(mails(everybodysContacts(company))).toEqual(mails(contacts));
    expect(company.book.head.seq).toBeGreaterThanOrEqual(reached);
    for (const name of MEMBERS) expect(cycleOf(company, name).ok).toBe(true);
  });
});
