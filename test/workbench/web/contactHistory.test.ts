import { createContactHistory } from '../../../workbench/web/contactHistory';
import { openSmallOffice } from './smallOffice';
import { renameContact } from '../../../workbench/google/people/renamedContacts';

const open = () => {
  const office = openSmallOffice();
  const ben = office.person('ben')?.sub ?? '';
  const contact = Object.keys(office.place.world().people.books[ben]?.contacts ?? {})[0] ?? '';
  return { office, ben, contact };
};

/** What a run that began a second earlier wrote. */
const runOf = (now: number) => ({
  id: 'execution-1',
  account: '1',
  functionName: 'onClock',
  kind: 'trigger' as const,
  startedAt: now - 1_000,
  endedAt: now,
  steps: 1,
  propertyWrites: 0,
  fetches: 1,
  roundTrips: 1,
  logs: [],
  outcome: { type: 'returned' as const, value: null },
});

const star = (
  world: ReturnType<ReturnType<typeof openSmallOffice>['place']['world']>,
  ben: string,
  contact: string,
) => {
  const book = world.people.books[ben]!;
  book.changeSeq += 1;
  const stored = book.contacts[contact]!;
  stored.current = { ...stored.current, seq: book.changeSeq, updatedAt: world.now };
};

describe('the history of contacts', () => {
  it('begins empty, whatever is there', () => {
    const { office, ben, contact } = open();
    expect(createContactHistory(office.place.world()).of(ben, contact)).toEqual([]);
  });

  it('knows what a script wrote from what was done by hand', () => {
    const { office, ben, contact } = open();
    const world = office.place.world();
    const history = createContactHistory(world);
    star(world, ben, contact);
    history.note(world);
    world.now += 60_000;
    star(world, ben, contact);
    history.note(world, runOf(world.now));
    expect(history.of(ben, contact)).toEqual([
      { account: ben, contact, at: world.now - 60_000, type: 'changed' },
      { account: ben, contact, at: world.now, type: 'changed', execution: 'execution-1' },
    ]);
  });

  it('knows a contact again that has another resource name', () => {
    const { office, ben, contact } = open();
    const world = office.place.world();
    const history = createContactHistory(world);
    const name = renameContact(world, ben, contact);
    history.note(world);
    expect(history.of(ben, name).map(({ type }) => type)).toEqual(['changed']);
  });

  it('notes nothing twice, and forgets when the company starts over', () => {
    const { office, ben, contact } = open();
    const world = office.place.world();
    const history = createContactHistory(world);
    star(world, ben, contact);
    history.note(world);
    history.note(world);
    expect(history.all()).toHaveLength(1);
    history.restart(world);
    expect(history.all()).toEqual([]);
  });
});
