import { contactsOf } from '../../../../workbench/judge/accountContacts';
import { handlers } from '../../../../workbench/web/handlers/handlers';
import type { Office } from '../../../../workbench/web/office';
import { addHours, contactOf, edit, openBundledOffice, share } from '../sharedOffice';

let office: Office;
beforeAll(async () => {
  office = await openBundledOffice();
});

const judged = async () => {
  const { labels } = await handlers.judgement(office, {});
  return labels.map(({ name, members, identical, lost, doubled }) => ({
    name,
    members,
    identical,
    lost,
    doubled,
  }));
};

const well = { name: 'Customers', members: 3, identical: 3, lost: 0, doubled: 0 };

const bensBook = () => office.place.world().people.books[office.person('ben')?.sub ?? ''];

it('nothing is judged while nothing is shared', async () => {
  expect(await judged()).toEqual([]);
});

it('all three who hold the label hold the same, once time has passed', async () => {
  await share(office, 'ben', 'editor');
  await share(office, 'chie', 'viewer');
  await addHours(office, 3);
  expect(await judged()).toEqual([well]);
});

it('an edit is a difference until it has been everywhere', async () => {
  await edit(office, 'aiko', await contactOf(office, 'aiko'), { nicknames: [{ value: 'モミジ' }] });
  expect((await judged())[0]?.identical).toBeLessThan(3);
  await addHours(office, 3);
  expect(await judged()).toEqual([well]);
});

it('a contact that Ben lacks is lost', async () => {
  const contact = await contactOf(office, 'ben', 5);
  const stored = bensBook()?.contacts[contact];
  Reflect.deleteProperty(bensBook()?.contacts ?? {}, contact);
  expect(await judged()).toEqual([{ ...well, identical: 2, lost: 1 }]);
  Object.assign(bensBook()?.contacts ?? {}, { [contact]: stored });
  expect(await judged()).toEqual([well]);
});

it('a contact that Ben has twice is doubled', async () => {
  const contact = await contactOf(office, 'ben', 5);
  const stored = bensBook()?.contacts[contact];
  Object.assign(bensBook()?.contacts ?? {}, { 'people/c7': { ...stored, resourceName: 'people/c7' } });
  expect(contactsOf(office.place.world(), office.person('ben')?.sub ?? '')).toHaveLength(23);
  expect(await judged()).toEqual([{ ...well, identical: 2, doubled: 1 }]);
});
