/** What every address book must list: everything, or exactly what changed since a mark. */
import { valueOf } from './bookCommits';
import type { OpenedAddressBook } from './describeAddressBook';
import { contactAt, everything, listAll, markOf, person, record } from './describeAddressBook';

const SEVERAL_PAGES = 1_001;

const create = ({ port }: OpenedAddressBook, count: number): readonly string[] => {
  const handles: string[] = [];
  for (let start = 0; start < count; start += 200) {
    const given = Array.from({ length: Math.min(200, count - start) }, (_, index) => ({
      record: record(start + index),
      labels: [],
      fields: person(start + index),
    }));
    handles.push(...valueOf(port.create(given)).map(({ handle }) => handle));
  }
  return handles;
};

const emails = (contacts: readonly { readonly fields: ReturnType<typeof person> }[]): readonly unknown[] =>
  contacts.map(({ fields }) => fields.email?.[0]?.value);

export const describeContactListing = (name: string, open: () => OpenedAddressBook): void => {
  describe(`the address book ${name}: listings`, () => {
    it('an address book without contacts is one empty page with a mark', () => {
      const book = open();
      expect(listAll(book)).toEqual([
        { contacts: [], removed: [], renamed: [], mark: markOf(listAll(book)) },
      ]);
    });

    it('of a hundred and one numbers a listing shows a hundred, and says so; by name the contact is whole', () => {
      const book = open();
      const phone = Array.from({ length: 101 }, (_, index) => ({
        value: `+81 3 5555 ${String(1000 + index)}`,
      }));
      const [many, few] = [{ ...person(1), phone }, person(2)].map((fields) => book.hands.add(fields));
      const [page] = listAll(book);
      expect(page?.partial).toEqual([many]);
      expect(page?.contacts.find(({ handle }) => handle === many)?.fields.phone).toHaveLength(100);
      expect(page?.contacts.map(({ handle }) => handle)).toContain(few);
      expect(contactAt(book, many!).fields.phone).toHaveLength(101);
    });

    it('a listing since a mark shows creations, edits and deletions, by hand and by port, and nothing else', () => {
      const book = open();
      const [still, edited, deleted, written, dropped] = [1, 2, 3, 4, 5].map((number) =>
        book.hands.add(person(number)),
      );
      const mark = markOf(listAll(book));
      const added = book.hands.add(person(6));
      book.hands.edit(edited!, person(7));
      book.hands.remove(deleted!);
      valueOf(book.port.update([{ contact: contactAt(book, written!), fields: person(8) }]));
      valueOf(book.port.remove([dropped!]));
      const [created] = valueOf(book.port.create([{ record: record(9), labels: [], fields: person(9) }]));
      const pages = listAll(book, mark);
      const shown = pages.flatMap(({ contacts }) => contacts);
      expect(new Set(shown.map(({ handle }) => handle))).toEqual(
        new Set([added, edited, written, created!.handle]),
      );
      expect(new Set(emails(shown))).toEqual(
        new Set(emails([6, 7, 8, 9].map((number) => ({ fields: person(number) })))),
      );
      expect(new Set(pages.flatMap(({ removed }) => removed))).toEqual(new Set([deleted, dropped]));
      expect(everything(book).has(still!)).toBe(true);
    });

    it('a listing after a listing is empty, and its mark is as good as the first', () => {
      const book = open();
      book.hands.add(person(1));
      const mark = markOf(listAll(book));
      const [second] = listAll(book, mark);
      expect([second!.contacts, second!.removed]).toEqual([[], []]);
      const handle = book.hands.add(person(2));
      for (const known of [mark, second!.mark])
        expect(listAll(book, known).flatMap(({ contacts }) => contacts)).toEqual([contactAt(book, handle)]);
    });

    it('a contact that was written is listed with the version that the write answered', () => {
      const book = open();
      const mark = markOf(listAll(book));
      const [created] = valueOf(book.port.create([{ record: record(1), labels: [], fields: person(1) }]));
      const [updated] = valueOf(book.port.update([{ contact: created!, fields: person(2) }]));
      expect(listAll(book, mark).flatMap(({ contacts }) => contacts)).toEqual([updated]);
    });

    it('a contact that came and went since the mark is told as removed at most', () => {
      const book = open();
      const mark = markOf(listAll(book));
      const handle = book.hands.add(person(1));
      book.hands.remove(handle);
      const [page] = listAll(book, mark);
      expect(page!.contacts).toEqual([]);
      expect([[], [handle]]).toContainEqual(page!.removed);
    });

    it('a full listing tells nothing of what was deleted before', () => {
      const book = open();
      book.hands.remove(book.hands.add(person(1)));
      expect(listAll(book)).toMatchObject([{ contacts: [], removed: [] }]);
    });

    it('of several pages only the last has a mark, and each contact is on exactly one', () => {
      const book = open();
      const handles = create(book, SEVERAL_PAGES);
      const pages = listAll(book);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.map(({ mark }) => mark !== undefined)).toEqual(
        pages.map((_, index) => index === pages.length - 1),
      );
      expect(pages.flatMap(({ contacts }) => contacts.map(({ handle }) => handle)).sort()).toEqual(
        [...handles].sort(),
      );
    });

    it('changes since a mark come in several pages as well', () => {
      const book = open();
      const mark = markOf(listAll(book));
      const handles = create(book, SEVERAL_PAGES);
      const shown = listAll(book, mark).flatMap(({ contacts }) => contacts.map(({ handle }) => handle));
      expect([...shown].sort()).toEqual([...handles].sort());
    });

    it('a change between two pages is shown by the next page or by the mark', () => {
      const book = open();
      const handles = create(book, SEVERAL_PAGES);
      const first = valueOf(book.port.list({}));
      book.hands.edit(handles[0]!, person(5_000));
      const last = valueOf(book.port.list({ page: first.nextPage! }));
      const shown = [...last.contacts, ...listAll(book, last.mark).flatMap(({ contacts }) => contacts)];
      expect(emails(shown)).toContain('person5000@example.com');
    });

    it('a mark that Google has let expire is answered as such, and a new listing gives another', () => {
      const book = open();
      book.hands.add(person(1));
      const mark = markOf(listAll(book));
      book.expireMarks();
      expect(book.port.list({ mark })).toEqual({ ok: false, problem: { type: 'mark-expired' } });
      expect(book.port.list({ mark: markOf(listAll(book)) }).ok).toBe(true);
    });
  });
};
