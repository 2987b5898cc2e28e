import { addAccount, createWorld } from '../../../workbench/google/createWorld';
import { createContactsPage, seedContacts } from '../../../workbench/google/people/contactsPage';
import type { World } from '../../../workbench/google/world';
import { contactsOf } from '../../../workbench/judge/accountContacts';
import { lowerBound } from '../../../workbench/judge/lowerBound';
import { replicatedCompany } from './replicatedCompany';

const people = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ names: [{ givenName: `Person ${number}` }] }));

const startWith = (count: number): { world: World; sub: string; before: World } => {
  const world = createWorld();
  const { sub } = addAccount(world, { email: 'aiko@kaede.example', name: 'Aiko' });
  seedContacts(world, sub, people(count), 'Customers');
  return { world, sub, before: structuredClone(world) };
};

describe('the fewest calls that make one world of another', () => {
  it('are none where nothing changed, even where it was written again', () => {
    const { world, sub, before } = startWith(3);
    const [contact] = contactsOf(world, sub);
    createContactsPage(() => world, sub).edit(contact!.resourceName, { ...contact!.content });
    expect(lowerBound(before, world, [sub]).total).toBe(0);
  });

  it.each([
    [1, 1],
    [200, 1],
    [201, 2],
    [400, 2],
    [401, 3],
  ])('for %i new contacts are %i', (count, calls) => {
    const { world, sub, before } = startWith(0);
    seedContacts(world, sub, people(count), 'Customers');
    expect(lowerBound(before, world, [sub])).toEqual({
      total: calls,
      perMember: { [sub]: { created: count, updated: 0, deleted: 0, newLabels: 0, calls } },
    });
  });

  it.each([
    [500, 1],
    [501, 2],
  ])('for %i deleted contacts are %i', (count, calls) => {
    const { world, sub, before } = startWith(count);
    createContactsPage(() => world, sub).deleteLabel('Customers', { keepContacts: false });
    expect(lowerBound(before, world, [sub]).perMember[sub]).toMatchObject({ deleted: count, calls });
  });

  it('count content, tags and memberships as updates, and each new label', () => {
    const { world, sub, before } = startWith(4);
    const page = createContactsPage(() => world, sub);
    const [first, second, third] = contactsOf(world, sub).map(({ resourceName }) => resourceName);
    page.edit(first!, { nicknames: [{ value: 'new' }] });
    page.edit(second!, { clientData: [{ key: 'meibo', value: 'p1' }] });
    page.star(third!);
    page.createLabel('A');
    page.createLabel('B');
    expect(lowerBound(before, world, [sub]).perMember[sub]).toEqual({
      created: 0,
      updated: 3,
      deleted: 0,
      newLabels: 2,
      calls: 3,
    });
  });

  it('do not count a contact that came and went', () => {
    const { world, sub, before } = startWith(0);
    const page = createContactsPage(() => world, sub);
    page.remove(page.add({ names: [{ givenName: 'Guest' }] }));
    expect(lowerBound(before, world, [sub]).total).toBe(0);
  });

  it('are added up over the members who were asked for', () => {
    const { before, world, company } = replicatedCompany();
    const { aiko, ben, chie, dai } = company.accounts;
    const bound = lowerBound(
      before,
      world,
      [aiko, ben, chie, dai].map(({ sub }) => sub),
    );
    expect(bound.perMember[aiko.sub]?.calls).toBe(0);
    expect(bound.perMember[ben.sub]).toMatchObject({ created: 20, updated: 20, newLabels: 1, calls: 3 });
    expect(bound.perMember[chie.sub]).toMatchObject({ created: 40, updated: 0, newLabels: 1, calls: 2 });
    expect(bound.total).toBe(5);
    expect(lowerBound(before, world, [dai.sub]).total).toBe(0);
  });
});
