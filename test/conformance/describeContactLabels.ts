/** What every address book must do with labels. */
import type { ReplicaLabel } from '../../src/core/replication/replica';
import { valueOf } from './bookCommits';
import type { OpenedAddressBook } from './describeAddressBook';
import { contactAt, everything, LABEL_ID, listAll, markOf, person, record } from './describeAddressBook';

const OTHER_ID = 'l1.conformlabel0001';

const labels = ({ port }: OpenedAddressBook): readonly ReplicaLabel[] => valueOf(port.listLabels());

export const describeContactLabels = (name: string, open: () => OpenedAddressBook): void => {
  describe(`the address book ${name}: labels`, () => {
    it('an address book shows no labels but those that people and programs made', () => {
      expect(labels(open())).toEqual([]);
    });

    it('a created label has its name and our tag, and is listed so', () => {
      const book = open();
      const created = valueOf(book.port.createLabel('得意先', LABEL_ID));
      expect(created).toMatchObject({ name: '得意先', label: LABEL_ID, foreign: [] });
      expect(labels(book)).toEqual([created]);
    });

    it.each(['Customers', 'starred'])(
      'the name %s is refused where it is taken, and nothing is made',
      (taken) => {
        const book = open();
        book.hands.createLabel('Customers');
        const before = labels(book);
        expect(book.port.createLabel(taken, LABEL_ID)).toEqual({
          ok: false,
          problem: { type: 'name-taken' },
        });
        expect(labels(book)).toEqual(before);
      },
    );

    it('a label that a person made is without a tag, gets ours, another one, and loses it', () => {
      const book = open();
      const handle = book.hands.createLabel('Customers');
      const states = [LABEL_ID, OTHER_ID, null].map((id) => {
        const tagged = valueOf(book.port.tagLabel(labels(book)[0]!, id));
        expect(labels(book)).toEqual([tagged]);
        return [tagged.handle, tagged.name, tagged.label];
      });
      expect(states).toEqual([
        [handle, 'Customers', LABEL_ID],
        [handle, 'Customers', OTHER_ID],
        [handle, 'Customers', undefined],
      ]);
    });

    it('a tag of ours stands beside those of other programs', () => {
      const book = open();
      book.hands.createLabel('Customers');
      const foreign = [{ key: 'crm.example', value: '4711' }];
      const known = { ...labels(book)[0]!, foreign };
      valueOf(book.port.tagLabel(known, LABEL_ID));
      expect(labels(book)).toMatchObject([{ label: LABEL_ID, foreign }]);
      valueOf(book.port.tagLabel(labels(book)[0]!, null));
      expect(labels(book)).toMatchObject([{ foreign }]);
    });

    it('a label that is renamed by hand keeps handle and tag', () => {
      const book = open();
      const { handle } = valueOf(book.port.createLabel('Customers', LABEL_ID));
      book.hands.renameLabel(handle, 'Clients');
      expect(labels(book)).toMatchObject([{ handle, name: 'Clients', label: LABEL_ID }]);
    });

    it('a label that is given another name keeps handle, tags and contacts', () => {
      const book = open();
      const { handle } = valueOf(book.port.createLabel('Customers', LABEL_ID));
      book.hands.add(person(1), handle);
      const foreign = [{ key: 'crm.example', value: '4711' }];
      valueOf(book.port.tagLabel({ ...labels(book)[0]!, foreign }, LABEL_ID));
      const renamed = valueOf(book.port.renameLabel(labels(book)[0]!, '得意先'));
      expect(renamed).toMatchObject({ handle, name: '得意先', label: LABEL_ID, foreign, contacts: 1 });
      expect(labels(book)).toEqual([renamed]);
    });

    it.each(['Suppliers', 'starred'])('no label is given the name %s where it is taken', (taken) => {
      const book = open();
      book.hands.createLabel('Suppliers');
      const created = valueOf(book.port.createLabel('Customers', LABEL_ID));
      expect(book.port.renameLabel(created, taken)).toEqual({ ok: false, problem: { type: 'name-taken' } });
      expect(
        labels(book)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(['Customers', 'Suppliers']);
    });

    it('a label that has the name already is given it again', () => {
      const book = open();
      const created = valueOf(book.port.createLabel('Customers', LABEL_ID));
      expect(book.port.renameLabel(created, 'Customers')).toMatchObject({ value: { name: 'Customers' } });
    });

    it('a label that is gone cannot be renamed', () => {
      const book = open();
      const created = valueOf(book.port.createLabel('Customers', LABEL_ID));
      valueOf(book.port.removeLabel(created.handle));
      expect(book.port.renameLabel(created, 'Clients')).toMatchObject({ problem: { type: 'not-found' } });
    });

    it('a new name whose answer is lost is there', () => {
      const book = open();
      const created = valueOf(book.port.createLabel('Customers', LABEL_ID));
      book.lose('lost-answer');
      expect(book.port.renameLabel(created, 'Clients')).toMatchObject({ problem: { type: 'unreachable' } });
      expect(labels(book)).toMatchObject([{ name: 'Clients' }]);
    });

    it('a label says how many contacts carry it, without those that were deleted', () => {
      const book = open();
      const label = valueOf(book.port.createLabel('Customers', LABEL_ID)).handle;
      book.hands.add(person(3));
      const [gone] = [1, 2].map((number) => book.hands.add(person(number), label));
      const counts = [labels(book)[0]!.contacts];
      valueOf(book.port.remove([gone!]));
      expect([...counts, labels(book)[0]!.contacts]).toEqual([2, 1]);
    });

    it('a label that is gone cannot be tagged', () => {
      const book = open();
      const created = valueOf(book.port.createLabel('Customers', LABEL_ID));
      valueOf(book.port.removeLabel(created.handle));
      expect(book.port.tagLabel(created, OTHER_ID)).toMatchObject({ problem: { type: 'not-found' } });
    });

    it('removing a label keeps its contacts, also those that had no other, and shows them as changed', () => {
      const book = open();
      const label = valueOf(book.port.createLabel('Customers', LABEL_ID)).handle;
      const only = valueOf(book.port.create([{ record: record(1), labels: [label], fields: person(1) }]))[0]!
        .handle;
      const both = book.hands.add(person(2), label);
      const without = book.hands.add(person(3));
      const mark = markOf(listAll(book));
      expect(book.port.removeLabel(label).ok).toBe(true);
      expect(labels(book)).toEqual([]);
      expect(new Set(everything(book).keys())).toEqual(new Set([only, both, without]));
      for (const handle of [only, both]) expect(contactAt(book, handle).labels).not.toContain(label);
      expect(contactAt(book, only)).toMatchObject({ record: record(1), fields: person(1) });
      const changed = listAll(book, mark).flatMap(({ contacts }) => contacts.map(({ handle }) => handle));
      expect(new Set(changed)).toEqual(new Set([only, both]));
    });

    it('removing a label that is gone already is as good', () => {
      const book = open();
      const { handle } = valueOf(book.port.createLabel('Customers', LABEL_ID));
      expect([book.port.removeLabel(handle).ok, book.port.removeLabel(handle).ok]).toEqual([true, true]);
    });

    it('the name of a removed label is free again', () => {
      const book = open();
      valueOf(book.port.removeLabel(valueOf(book.port.createLabel('Customers', LABEL_ID)).handle));
      expect(book.port.createLabel('Customers', OTHER_ID).ok).toBe(true);
    });

    it('putting a contact into a label by hand is listed as a change of the contact', () => {
      const book = open();
      const label = book.hands.createLabel('Customers');
      const handle = book.hands.add(person(1));
      const mark = markOf(listAll(book));
      book.hands.label(handle, label);
      const [page] = listAll(book, mark);
      expect(page!.contacts).toEqual([contactAt(book, handle)]);
      expect(page!.contacts[0]!.labels).toContain(label);
    });

    it('a creation whose answer is lost has happened, and the label is known by its tag', () => {
      const book = open();
      book.lose('lost-answer');
      expect(book.port.createLabel('Customers', LABEL_ID)).toMatchObject({
        problem: { type: 'unreachable' },
      });
      expect(labels(book)).toMatchObject([{ name: 'Customers', label: LABEL_ID }]);
    });
  });
};
