/** The law of sync tokens: a full listing kept up by listings of changes equals a full listing made afresh. */
import fc from 'fast-check';
import { openContacts, type Contacts, type Listing } from './contactsOfKaede';
import type { Person } from '../../../../workbench/google/people/personResource';

type Act =
  | { readonly kind: 'add' | 'label' | 'delete label and contacts' | 'delete label' | 'sync' | 'wait' }
  | { readonly kind: 'edit' | 'remove' | 'tick' | 'untick' | 'star'; readonly whom: number }
  | { readonly kind: 'lag'; readonly milliseconds: number };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom(
        'add',
        'add',
        'label',
        'delete label and contacts',
        'delete label',
        'sync',
        'sync',
        'wait',
      ),
    }),
    fc.record({ kind: fc.constantFrom('edit', 'remove', 'tick', 'untick', 'star'), whom: fc.nat(7) }),
    fc.record({ kind: fc.constant('lag'), milliseconds: fc.constantFrom(0, 90_000, 200_000) }),
  ),
  { maxLength: 40 },
);

const personFields = 'names,memberships,metadata';
const pageSize = '2';

/** A client's copy; between two of its pages, what `meanwhile` holds happens. */
const openCopy = ({ list }: Contacts) => {
  const copy = new Map<string, Person>();
  let syncToken = '';
  const sync = (meanwhile: () => void): void => {
    const since = syncToken === '' ? {} : { syncToken };
    let page: Listing = {};
    do {
      const at = page.nextPageToken === undefined ? {} : { pageToken: page.nextPageToken };
      page = list({ personFields, pageSize, ...since, ...at }).body;
      for (const person of page.connections ?? []) {
        if (person.metadata?.deleted) copy.delete(person.resourceName);
        else copy.set(person.resourceName, person);
      }
      if (page.nextPageToken !== undefined) meanwhile();
    } while (page.nextPageToken !== undefined);
    syncToken = page.nextSyncToken ?? '';
  };
  return { copy, sync };
};

const perform = (contacts: Contacts, act: Act, sync: () => void): void => {
  const { page, world } = contacts;
  const label = page.labels()[0]?.name;
  const everybody = page.contacts();
  const chosen =
    'whom' in act ? everybody[act.whom % Math.max(1, everybody.length)]?.resourceName : undefined;
  switch (act.kind) {
    case 'add':
      page.add({ names: [{ givenName: `P ${world.nextId}` }] }, label === undefined ? [] : [label]);
      return;
    case 'label':
      if (page.labels().length < 2) page.createLabel(`L ${world.nextId}`);
      return;
    case 'delete label':
    case 'delete label and contacts':
      if (label !== undefined) page.deleteLabel(label, { keepContacts: act.kind === 'delete label' });
      return;
    case 'sync':
      sync();
      return;
    case 'wait':
      world.now += 60_000;
      return;
    case 'lag':
      world.people.lagMs = act.milliseconds;
      return;
    case 'edit':
      if (chosen !== undefined) page.edit(chosen, { names: [{ givenName: `E ${world.nextId++}` }] });
      return;
    case 'remove':
      if (chosen !== undefined) page.remove(chosen);
      return;
    case 'tick':
      if (chosen !== undefined && label !== undefined) page.addLabel(chosen, label);
      return;
    case 'untick':
      if (chosen !== undefined && label !== undefined) page.removeLabel(chosen, label);
      return;
    case 'star':
      if (chosen !== undefined) page.star(chosen);
  }
};

/** Syncs at the beginning, at the end and where the sequence says; acts also happen between two pages. */
const run = (sequence: readonly Act[]) => {
  const contacts = openContacts();
  const { copy, sync } = openCopy(contacts);
  const ahead = [...sequence];
  const betweenPages = (): void => {
    const act = ahead.shift();
    if (act !== undefined) perform(contacts, act, () => undefined);
  };
  sync(betweenPages);
  for (let act = ahead.shift(); act !== undefined; act = ahead.shift()) {
    perform(contacts, act, () => sync(betweenPages));
  }
  contacts.world.now += 1_000_000;
  sync(() => undefined);
  return { contacts, copy };
};

it('changes applied to the first listing, in whatever order of edits, equal a fresh listing', () => {
  fc.assert(
    fc.property(acts, (sequence) => {
      const { contacts, copy } = run(sequence);
      const fresh = contacts.list({ personFields, pageSize: '1000' }).body.connections ?? [];
      expect(new Map([...copy].sort())).toEqual(
        new Map(fresh.map((person): [string, Person] => [person.resourceName, person]).sort()),
      );
    }),
    { numRuns: 150 },
  );
});

it('a snapshot of the world is the world, and stays what it was', () => {
  fc.assert(
    fc.property(acts, acts, (before, after) => {
      const { contacts } = run(before);
      const snapshot = structuredClone(contacts.world);
      expect(snapshot).toEqual(contacts.world);
      expect(JSON.parse(JSON.stringify(snapshot.people))).toEqual(snapshot.people);
      const text = JSON.stringify(snapshot);
      for (const act of after) perform(contacts, act, () => undefined);
      expect(JSON.stringify(snapshot)).toBe(text);
    }),
    { numRuns: 30 },
  );
});
