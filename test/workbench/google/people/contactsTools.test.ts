/** Merging, undoing, the trash, imports and phones, and how each shows to a client that synchronises. */
import { createContactsTools } from '../../../../workbench/google/people/contactsTools';
import type { TypedPerson } from '../../../../workbench/google/people/contactsPage';
import { openContacts } from './contactsOfKaede';

const MINUTE = 60_000;

const open = () => {
  const contacts = openContacts();
  const tools = createContactsTools(() => contacts.world, contacts.aiko.sub);
  const first = contacts.list().body.nextSyncToken ?? '';
  /** What a client with the first token is told, by name. */
  const changes = () =>
    (contacts.list({ syncToken: first }).body.connections ?? []).map(({ resourceName, metadata }) =>
      metadata?.deleted === true ? `${resourceName} deleted` : resourceName,
    );
  const pass = (milliseconds: number): void => {
    contacts.world.now += milliseconds;
  };
  return { ...contacts, tools, changes, pass };
};

const tagged = (name: string, phone: string, tag: string): TypedPerson => ({
  names: [{ givenName: name }],
  phoneNumbers: [{ value: phone }],
  clientData: [{ key: 'meibo.record', value: tag }],
});

describe('two contacts are merged', () => {
  it.each([
    ['of all', ['p1', 'p2']],
    ['of the first', ['p1']],
    ['none', []],
  ] as const)('the survivor keeps the programs’ data %s', (kept, tags) => {
    const { page, tools, changes } = open();
    page.createLabel('Golf');
    const [one, other] = [
      page.add(tagged('Yuki', '1', 'p1')),
      page.add(tagged('Yuki A.', '2', 'p2'), ['Golf']),
    ];
    tools.merge([one, other], kept);
    const [survivor, ...rest] = page.contacts();
    expect(rest).toEqual([]);
    expect(survivor?.names).toMatchObject([{ givenName: 'Yuki' }]);
    expect(survivor?.phoneNumbers).toMatchObject([{ value: '1' }, { value: '2' }]);
    expect((survivor?.clientData ?? []).map(({ value }) => value)).toEqual(tags);
    expect(page.contacts('Golf')).toHaveLength(1);
    expect(changes()).toEqual([one, `${other} deleted`]);
  });

  it('a value that both have is there once', () => {
    const { page, tools } = open();
    tools.merge([page.add({ urls: [{ value: 'u' }] }), page.add({ urls: [{ value: 'u' }] })], 'none');
    expect(page.contacts()[0]?.urls).toHaveLength(1);
  });
});

describe('changes are undone to a moment', () => {
  it('what was made since goes, what was deleted comes back, what was edited is as it was', () => {
    const { page, tools, world, pass, changes } = open();
    const edited = page.add({ phoneNumbers: [{ value: '1' }] });
    const deleted = page.add({ urls: [{ value: 'u' }] });
    pass(MINUTE);
    const moment = world.now;
    pass(MINUTE);
    page.edit(edited, { phoneNumbers: [{ value: '2' }] });
    page.edit(edited, { phoneNumbers: [{ value: '3' }] });
    page.remove(deleted);
    const made = page.add({ urls: [{ value: 'new' }] });
    tools.undoSince(moment);
    expect(page.contacts()).toMatchObject([
      { resourceName: edited, phoneNumbers: [{ value: '1' }] },
      { resourceName: deleted, urls: [{ value: 'u' }] },
    ]);
    expect([...changes()].sort()).toEqual([edited, deleted, `${made} deleted`].sort());
  });

  it('a contact that nobody touched has no new version', () => {
    const { page, tools, world, pass } = open();
    page.add({ urls: [{ value: 'u' }] });
    const before = page.contacts();
    pass(MINUTE);
    tools.undoSince(world.now - 1);
    expect(page.contacts()).toEqual(before);
  });

  it('a label that was deleted stays deleted, and its contact is in My Contacts', () => {
    const { page, tools, world, pass } = open();
    page.createLabel('Golf');
    const name = page.add({ urls: [{ value: 'u' }] }, ['Golf']);
    const moment = world.now;
    pass(MINUTE);
    page.deleteLabel('Golf', { keepContacts: false });
    tools.undoSince(moment);
    expect(
      page.contacts().map(({ resourceName, memberships }) => [resourceName, memberships?.length]),
    ).toEqual([[name, 1]]);
  });

  it('undoing can be undone', () => {
    const { page, tools, world, pass } = open();
    const moment = world.now;
    pass(MINUTE);
    page.add({ urls: [{ value: 'u' }] });
    const later = world.now;
    pass(MINUTE);
    tools.undoSince(moment);
    expect(page.contacts()).toEqual([]);
    tools.undoSince(later);
    expect(page.contacts()).toMatchObject([{ urls: [{ value: 'u' }] }]);
  });
});

describe('the trash', () => {
  it('gives a contact back with its labels and its name', () => {
    const { page, tools } = open();
    page.createLabel('Golf');
    const name = page.add({ urls: [{ value: 'u' }] }, ['Golf']);
    page.remove(name);
    tools.restore(name);
    expect(page.contacts('Golf')).toMatchObject([{ resourceName: name }]);
  });

  it('gives nothing back that was never there, is not in it, or lay in it for more than 30 days', () => {
    const { page, tools, pass } = open();
    const name = page.add({});
    expect(() => tools.restore(name)).toThrow('in the trash');
    expect(() => tools.restore('people/c1')).toThrow('in the trash');
    page.remove(name);
    pass(30 * 24 * 60 * MINUTE + 1);
    expect(() => tools.restore(name)).toThrow('in the trash');
  });
});

it('an old export is imported as new contacts, with the programs’ data of the old ones', () => {
  const { page, tools, world } = open();
  world.now = Date.UTC(2026, 10, 22);
  const old = page.add(tagged('Yuki', '1', 'p1'));
  const [imported] = tools.importExport([tagged('Yuki', '1', 'p1')]);
  expect(imported).not.toBe(old);
  expect(page.contacts('Imported on 11/22')).toMatchObject([
    { resourceName: imported, clientData: [{ key: 'meibo.record', value: 'p1' }] },
  ]);
});

it('a phone writes the whole card: what is not on it is gone, but for what the phone does not know', () => {
  const { page, tools } = open();
  page.createLabel('Golf');
  const name = page.add({ ...tagged('Yuki', '1', 'p1'), urls: [{ value: 'u' }] }, ['Golf']);
  tools.editOnIphone(name, { names: [{ givenName: 'Yuki' }], phoneNumbers: [{ value: '2' }] }, [
    'clientData',
  ]);
  const [person] = page.contacts('Golf');
  expect(person).toMatchObject({ phoneNumbers: [{ value: '2' }], clientData: [{ value: 'p1' }] });
  expect(person).not.toHaveProperty('urls');
});
