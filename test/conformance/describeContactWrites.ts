/** What every address book must do with contacts that are read, created, updated and removed. */
import type { ContactCreate, ReplicaContact } from '../../src/core/replication/replica';
import { valueOf } from './bookCommits';
import type { OpenedAddressBook } from './describeAddressBook';
import { byHandle, CONTACT, contactAt, everything, LABEL_ID, person, record } from './describeAddressBook';

const MOMENT = 1_775_433_600_000;
const UNREACHABLE = { ok: false, problem: { type: 'unreachable' } };
const FOREIGN = [{ key: 'crm.example', value: '4711' }];

const creates = (count: number, labels: readonly string[]): readonly ContactCreate[] =>
  Array.from({ length: count }, (_, index) => ({ record: record(index), labels, fields: person(index) }));

/** A contact that the add-on made, on which a person and another program have left their marks. */
const openBusyContact = (open: () => OpenedAddressBook) => {
  const book = open();
  const label = valueOf(book.port.createLabel('Customers', LABEL_ID)).handle;
  const golf = book.hands.createLabel('Golf');
  const handle = book.hands.add(CONTACT, golf);
  book.hands.tag(handle, FOREIGN);
  book.hands.star(handle);
  const untagged = contactAt(book, handle);
  const labels = [...untagged.labels, label];
  const [contact] = valueOf(
    book.port.update([{ contact: untagged, fields: {}, record: record(1), meantAt: MOMENT, labels }]),
  );
  return { book, label, golf, contact: contact! };
};

/** Everything but the version, and labels without their order, which says nothing. */
const content = ({
  record: tag,
  meantAt,
  foreign,
  labels,
  fields,
}: Omit<ReplicaContact, 'handle' | 'version'>) => ({
  tag,
  meantAt,
  foreign,
  labels: [...labels].sort(),
  fields,
});

export const describeContactWrites = (name: string, open: () => OpenedAddressBook): void => {
  describe(`the address book ${name}: contacts`, () => {
    it('created contacts come back in the order given, with tag, label and fields, and are found so', () => {
      const book = open();
      const label = valueOf(book.port.createLabel('Customers', LABEL_ID)).handle;
      const given: readonly ContactCreate[] = [
        { record: record(7), meantAt: MOMENT, labels: [label], fields: CONTACT },
        ...creates(5, [label]),
      ];
      const created = valueOf(book.port.create(given));
      expect(
        created.map(({ record: tag, meantAt, labels, fields, foreign }) => ({
          ...{ tag, meantAt, labels, fields, foreign },
        })),
      ).toEqual(
        given.map(({ record: tag, meantAt, labels, fields }) => ({
          ...{ tag, meantAt, labels, fields, foreign: [] },
        })),
      );
      expect(new Set(created.map(({ handle }) => handle)).size).toBe(6);
      expect(everything(book)).toEqual(new Map(created.map((contact) => [contact.handle, contact])));
    });

    it('200 contacts are created, read and updated in one batch, and 500 removed', () => {
      const { port } = open();
      const rounds = [0, 1, 2].map((round) => valueOf(port.create(creates(round === 2 ? 100 : 200, []))));
      const [first] = rounds;
      const handles = rounds.flat().map(({ handle }) => handle);
      expect(byHandle(valueOf(port.get(handles.slice(0, 200))))).toEqual(byHandle(first!));
      const changed = valueOf(
        port.update(first!.map((contact) => ({ contact, fields: { nickname: [{ value: 'N' }] } }))),
      );
      expect(changed.map(({ handle }) => handle)).toEqual(handles.slice(0, 200));
      expect(port.remove(handles).ok).toBe(true);
      expect(valueOf(port.get(handles.slice(300, 500)))).toEqual([]);
    });

    it('a batch that is too large is declined and nothing of it happens', () => {
      const book = open();
      expect(book.port.create(creates(201, []))).toMatchObject({ problem: { type: 'declined' } });
      expect(everything(book).size).toBe(0);
    });

    it('a contact for a label that does not exist is declined, and so is its whole batch', () => {
      const book = open();
      const given = [...creates(1, []), ...creates(1, ['contactGroups/missing'])];
      expect(book.port.create(given)).toMatchObject({ problem: { type: 'declined' } });
      expect(everything(book).size).toBe(0);
    });

    it('reading leaves out what was deleted and what never was', () => {
      const book = open();
      const [kept, gone] = [book.hands.add(person(1)), book.hands.add(person(2))];
      book.hands.remove(gone);
      expect(valueOf(book.port.get([gone, kept, 'people/c123'])).map(({ handle }) => handle)).toEqual([kept]);
      expect(valueOf(book.port.get([]))).toEqual([]);
    });

    it('an update replaces the fields that are given; tags, star, labels and all other fields stay', () => {
      const { book, contact } = openBusyContact(open);
      const phone = [{ value: '+81 6 5555 0123', type: 'work' }];
      const [updated] = valueOf(book.port.update([{ contact, fields: { phone } }]));
      expect(updated!.version).not.toBe(contact.version);
      expect(content(updated!)).toEqual(content({ ...contact, fields: { ...CONTACT, phone } }));
      expect(contactAt(book, contact.handle)).toEqual(updated);
    });

    it('updates of one batch that name different things do not touch each other', () => {
      const { book, contact, label } = openBusyContact(open);
      const other = contactAt(book, book.hands.add(CONTACT));
      const [tagged] = valueOf(
        book.port.create([{ record: record(3), meantAt: MOMENT, labels: [label], fields: CONTACT }]),
      );
      const [one, two, three] = valueOf(
        book.port.update([
          { contact: tagged!, fields: { nickname: [{ value: 'N' }] } },
          { contact, fields: { phone: [] }, record: null },
          { contact: other, fields: { note: [{ value: 'new' }] }, labels: [...other.labels, label] },
        ]),
      );
      expect(content(one!)).toEqual(
        content({ ...tagged!, fields: { ...CONTACT, nickname: [{ value: 'N' }] } }),
      );
      const { foreign, labels } = contact;
      const withoutPhone = Object.fromEntries(Object.entries(CONTACT).filter(([field]) => field !== 'phone'));
      expect(content(two!)).toEqual(content({ foreign, labels, fields: withoutPhone }));
      expect(content(three!)).toEqual(
        content({
          ...other,
          labels: [...other.labels, label],
          fields: { ...CONTACT, note: [{ value: 'new' }] },
        }),
      );
    });

    it('our tag is taken away and set again beside those of others', () => {
      const { book, contact } = openBusyContact(open);
      const [untagged] = valueOf(book.port.update([{ contact, fields: {}, record: null }]));
      const tagOf = ({ record: tag, meantAt, foreign }: ReplicaContact) => [tag, meantAt, foreign];
      expect(tagOf(untagged!)).toEqual([undefined, undefined, FOREIGN]);
      const [tagged] = valueOf(
        book.port.update([{ contact: untagged!, fields: {}, record: record(9), meantAt: MOMENT }]),
      );
      expect(tagOf(tagged!)).toEqual([record(9), MOMENT, FOREIGN]);
    });

    it('an update made from a version that is no more is stale, and nothing of its batch happens', () => {
      const { book, contact } = openBusyContact(open);
      const other = contactAt(book, book.hands.add(CONTACT));
      book.hands.edit(contact.handle, { note: [{ value: 'by hand' }] });
      const before = everything(book);
      const answer = book.port.update([
        { contact: other, fields: { phone: [] } },
        { contact, fields: { phone: [] } },
      ]);
      expect(answer).toMatchObject({ ok: false, problem: { type: 'stale' } });
      expect(everything(book)).toEqual(before);
    });

    it('a version is good for one update', () => {
      const { book, contact } = openBusyContact(open);
      const update = { contact, fields: { phone: [] } };
      expect(book.port.update([update]).ok).toBe(true);
      expect(book.port.update([update])).toMatchObject({ ok: false, problem: { type: 'stale' } });
    });

    it('an update or a removal with a contact that is gone says so, and nothing of its batch happens', () => {
      const { book, contact } = openBusyContact(open);
      const gone = contactAt(book, book.hands.add(person(1)));
      book.hands.remove(gone.handle);
      const before = everything(book);
      const updates = [contact, gone].map((one) => ({ contact: one, fields: { phone: [] } }));
      const answers = [book.port.update(updates), book.port.remove([contact.handle, gone.handle])];
      expect(answers).toMatchObject([{ problem: { type: 'not-found' } }, { problem: { type: 'not-found' } }]);
      expect(everything(book)).toEqual(before);
    });

    it('contacts are removed whatever their versions, and only they', () => {
      const book = open();
      const [kept, gone] = [book.hands.add(person(1)), book.hands.add(person(2))];
      book.hands.edit(gone, person(3));
      expect(book.port.remove([gone]).ok).toBe(true);
      expect([...everything(book).keys()]).toEqual([kept]);
    });

    it('a creation, an update and a removal whose answers are lost have happened', () => {
      const book = open();
      book.lose('lost-answer');
      expect(book.port.create(creates(1, []))).toMatchObject(UNREACHABLE);
      const [created] = [...everything(book).values()];
      expect(created).toMatchObject({ record: record(0), fields: person(0) });
      book.lose('lost-answer');
      expect(book.port.update([{ contact: created!, fields: person(5) }])).toMatchObject(UNREACHABLE);
      expect(contactAt(book, created!.handle).fields).toEqual(person(5));
      book.lose('lost-answer');
      expect(book.port.remove([created!.handle])).toMatchObject(UNREACHABLE);
      expect(everything(book).size).toBe(0);
    });

    it('a creation whose request is lost has not happened', () => {
      const book = open();
      book.lose('lost-request');
      expect(book.port.create(creates(1, []))).toMatchObject(UNREACHABLE);
      expect(everything(book).size).toBe(0);
    });
  });
};
