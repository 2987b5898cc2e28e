/** The adapter for the People API keeps the law of address books, in the fewest calls. */
import { personFromFields } from '../../src/google/fields/personFields';
import { createPeopleAddressBook } from '../../src/google/people/peopleAddressBook';
import { writeBook } from '../../workbench/google/people/addressBook';
import { createContactsPage } from '../../workbench/google/people/contactsPage';
import { expireSyncTokens } from '../../workbench/google/people/listTokens';
import { valueOf } from './bookCommits';
import {
  byHandle,
  describeAddressBook,
  LABEL_ID,
  listAll,
  markOf,
  person,
  record,
} from './describeAddressBook';
import { openGoogle } from './emulatedGoogle';

const WRITES = [
  'people.people.batchCreateContacts',
  'people.people.batchUpdateContacts',
  'people.people.batchDeleteContacts',
  'people.contactGroups.create',
  'people.contactGroups.update',
];

const openContacts = () => {
  const google = openGoogle();
  const { world, aiko } = google;
  const page = createContactsPage(() => world, aiko.sub);
  const nameOf = (handle: string): string =>
    page.labels().find(({ resourceName }) => resourceName === handle)?.name ?? '';
  return {
    ...google,
    port: createPeopleAddressBook(google.http, google.tokenOf(aiko.sub, 'contacts')),
    hands: {
      ...page,
      add: (fields: ReturnType<typeof person>, label?: string) =>
        page.add(personFromFields(fields), label === undefined ? [] : [nameOf(label)]),
      edit: (handle: string, fields: ReturnType<typeof person>) => {
        page.edit(handle, personFromFields(fields));
      },
      label: (handle: string, label: string) => {
        page.addLabel(handle, nameOf(label));
      },
      tag: (handle: string, clientData: readonly object[]) => {
        page.edit(handle, { clientData });
      },
      renameLabel: (label: string, name: string) => {
        page.renameLabel(nameOf(label), name);
      },
    },
    expireMarks: () => {
      expireSyncTokens(writeBook(world, aiko.sub));
    },
    /** The operation is not known beforehand: whichever write comes next is struck, and the others are let off. */
    lose: (type: 'lost-request' | 'lost-answer') => {
      google.forgive();
      for (const operation of WRITES) google.befall(operation, { type });
    },
  };
};

describeAddressBook('through the People API', openContacts);

describe('the address book through the People API: calls', () => {
  const openTwoHundred = () => {
    const book = openContacts();
    const created = valueOf(
      book.port.create(
        Array.from({ length: 200 }, (_, index) => ({
          record: record(index),
          labels: [],
          fields: person(index),
        })),
      ),
    );
    book.operations();
    Object.assign(book.counts, { roundTrips: 0, calls: 0 });
    return { ...book, created };
  };

  it('200 contacts are read in seven calls of one round trip, because addresses are short', () => {
    const { port, created, counts, operations } = openTwoHundred();
    expect(byHandle(valueOf(port.get(created.map(({ handle }) => handle))))).toEqual(byHandle(created));
    expect(operations()).toEqual(Array<string>(7).fill('people.people.getBatchGet'));
    expect(counts).toEqual({ roundTrips: 1, calls: 7 });
  });

  it('nothing is asked where no contacts are wanted', () => {
    const { port, counts } = openContacts();
    valueOf(port.get([]));
    expect(counts).toEqual({ roundTrips: 0, calls: 0 });
  });

  it('200 contacts are created, updated and removed in a call each', () => {
    const { port, created, operations } = openTwoHundred();
    valueOf(port.update(created.map((contact) => ({ contact, fields: { nickname: [{ value: 'N' }] } }))));
    valueOf(port.remove(created.map(({ handle }) => handle)));
    expect(operations()).toEqual(['people.people.batchUpdateContacts', 'people.people.batchDeleteContacts']);
  });

  it('a listing of up to a thousand contacts is one call, and so is one since a mark', () => {
    const book = openTwoHundred();
    const mark = markOf(listAll(book));
    listAll(book, mark);
    expect(book.operations()).toEqual(Array<string>(2).fill('people.people.connections.list'));
  });

  it('one round in which a single answer is missing is unreachable as a whole', () => {
    const { port, created, befall } = openTwoHundred();
    befall('people.people.getBatchGet', { type: 'lost-answer' });
    expect(port.get(created.map(({ handle }) => handle))).toMatchObject({ problem: { type: 'unreachable' } });
  });
});

describe('the address book through the People API: refusals', () => {
  it('an account that is full is told from a quota that is used up', () => {
    const { port, befallAll } = openContacts();
    befallAll({
      type: 'refuse',
      httpStatus: 429,
      status: 'RESOURCE_EXHAUSTED',
      message: 'MY_CONTACTS_OVERFLOW_COUNT',
    });
    expect(port.create([{ record: record(1), labels: [], fields: person(1) }])).toMatchObject({
      problem: { type: 'no-room' },
    });
  });

  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [429, 'rate-limited'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('status %d is %s for every request', (httpStatus, type) => {
    const { port, hands, befallAll } = openContacts();
    const [contact] = valueOf(port.get([hands.add(person(1))]));
    const label = valueOf(port.createLabel('Customers', LABEL_ID));
    befallAll({ type: 'refuse', httpStatus, status: 'ANY', message: 'Any.' });
    const answers = [
      port.list({}),
      port.get([contact!.handle]),
      port.create([{ record: record(1), labels: [], fields: person(1) }]),
      port.update([{ contact: contact!, fields: person(2) }]),
      port.remove([contact!.handle]),
      port.listLabels(),
      port.createLabel('Golf', LABEL_ID),
      port.tagLabel(label, null),
      port.removeLabel(label.handle),
    ];
    expect(answers).toMatchObject(answers.map(() => ({ ok: false, problem: { type } })));
  });
});
