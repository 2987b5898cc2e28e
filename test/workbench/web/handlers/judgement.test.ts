import { createContactsPage } from '../../../../workbench/google/people/contactsPage';
import type { Contact } from '../../../../workbench/google/people/peopleData';
import { seedCompany } from '../../../../workbench/seed/company';
import type { JudgementAnswer } from '../../../../workbench/web/api';
import { handlers } from '../../../../workbench/web/handlers/handlers';
import type { Office } from '../../../../workbench/web/office';
import { openOffice } from '../../../../workbench/web/office';
import { HOUR } from '../../../../workbench/workplace';
import { bundledProject } from '../../../browser/bundledProject';

const CONTACTS = 24;

let office: Office;
beforeAll(() => {
  office = openOffice(seedCompany({ contacts: CONTACTS, members: 5 }), bundledProject());
});
beforeEach(() => office.startOver());

type Judged = JudgementAnswer['labels'][number];

const judged = async (): Promise<Judged> => {
  const { labels } = await handlers.judgement(office, {});
  if (labels[0] === undefined) throw new Error('Nothing is shared.');
  return labels[0];
};

const line = ({ members, identical, lost, doubled }: Judged): string =>
  `${identical} of ${members} identical · ${lost} lost · ${doubled} doubled`;

const share = (who: string, role: string): void => {
  const { aiko } = office.company.accounts;
  const groups = Object.values(office.place.world().people.books[aiko.sub]?.groups ?? {});
  const label = groups.find(({ name }) => name === 'Customers')?.resourceName ?? '';
  office.place.click(aiko.sub, {
    parameters: { action: 'share', label, who: `${who}@kaede.example`, role },
  });
};

const shareAndCopy = async (): Promise<void> => {
  share('ben', 'editor');
  share('chie', 'viewer');
  await office.advance(2 * HOUR);
};

/** Ben's copies, in the order in which they came. */
const bensCopies = (): readonly Contact[] =>
  Object.values(office.place.world().people.books[office.company.accounts.ben.sub]?.contacts ?? {}).filter(
    ({ current }) =>
      current.deletedAt === undefined &&
      current.content.clientData?.some(({ key }) => key === 'meibo.record'),
  );

const bensPage = () => createContactsPage(() => office.place.world(), office.company.accounts.ben.sub);

it('nothing is shared: there is nothing to judge', async () => {
  expect(await handlers.judgement(office, {})).toEqual({ labels: [] });
});

it('shared and not copied yet: nobody but the owner has it, and nothing is lost', async () => {
  share('ben', 'editor');
  expect(line(await judged())).toBe('1 of 2 identical · 0 lost · 0 doubled');
});

it('copied to a colleague with customers of his own, whose own values stay: everyone has the same', async () => {
  await shareAndCopy();
  const label = await judged();
  expect(line(label)).toBe('3 of 3 identical · 0 lost · 0 doubled');
  expect(label.copies.map(({ person, compared, identical }) => [person, compared, identical])).toEqual([
    ['aiko', CONTACTS, CONTACTS],
    ['ben', CONTACTS, CONTACTS],
    ['chie', CONTACTS, CONTACTS],
  ]);
});

it('shared with somebody who has never opened the add-on: no copy of hers is judged', async () => {
  share('dai', 'viewer');
  await office.advance(2 * HOUR);
  const label = await judged();
  expect(line(label)).toBe('1 of 1 identical · 0 lost · 0 doubled');
  expect(label.copies.find(({ person }) => person === 'dai')).toMatchObject({ started: false, lost: 0 });
});

it('an edit on its way makes a copy differ, and when it has gone round none does', async () => {
  await shareAndCopy();
  bensPage().edit(bensCopies().at(-1)?.resourceName ?? '', { phoneNumbers: [{ value: '050-5550-0142' }] });
  expect(line(await judged())).toBe('2 of 3 identical · 0 lost · 0 doubled');
  await office.advance(3 * HOUR);
  expect(line(await judged())).toBe('3 of 3 identical · 0 lost · 0 doubled');
});

it('somebody whom the owner adds is on the way, not lost', async () => {
  await shareAndCopy();
  const { aiko } = office.company.accounts;
  const page = createContactsPage(() => office.place.world(), aiko.sub);
  const added = page.add({ names: [{ givenName: '奈央', familyName: '白川' }] });
  page.addLabel(added, 'Customers');
  expect(line(await judged())).toBe('1 of 3 identical · 0 lost · 0 doubled');
  await office.advance(3 * HOUR);
  const label = await judged();
  expect(line(label)).toBe('3 of 3 identical · 0 lost · 0 doubled');
  expect(label.copies[0]?.compared).toBe(CONTACTS + 1);
});

it('a copy that vanishes from Ben’s contacts is lost', async () => {
  await shareAndCopy();
  const { resourceName } = bensCopies()[5] ?? { resourceName: '' };
  Reflect.deleteProperty(
    office.place.world().people.books[office.company.accounts.ben.sub]?.contacts ?? {},
    resourceName,
  );
  expect(line(await judged())).toBe('2 of 3 identical · 1 lost · 0 doubled');
});

it.each([
  ['with the id of the record', true],
  ['without it', false],
])('a second copy %s is a double', async (_situation, tagged) => {
  await shareAndCopy();
  const copy = bensCopies().at(-1);
  if (copy === undefined) throw new Error('Ben has no copy.');
  const { clientData, ...content } = copy.current.content;
  const page = bensPage();
  const added = page.add({ ...content, ...(tagged && clientData !== undefined ? { clientData } : {}) });
  page.addLabel(added, 'Customers');
  expect(line(await judged())).toBe('2 of 3 identical · 0 lost · 1 doubled');
});

it('a person whom nobody has any more, and the book still counts, is lost everywhere', async () => {
  await shareAndCopy();
  const { world } = office.place;
  const record = ({ current }: Contact) =>
    current.content.clientData?.find(({ key }) => key === 'meibo.record')?.['value'];
  const gone = bensCopies().at(-1);
  for (const { contacts } of Object.values(world().people.books))
    for (const contact of Object.values(contacts))
      if (gone !== undefined && record(contact) === record(gone))
        Reflect.deleteProperty(contacts, contact.resourceName);
  expect(line(await judged())).toBe('0 of 3 identical · 3 lost · 0 doubled');
});

it('a field that is hidden from viewers belongs in the editor’s copy, and not in the viewer’s', async () => {
  await shareAndCopy();
  const { aiko, chie } = office.company.accounts;
  const groups = office.place.world().people.books[chie.sub]?.groups ?? {};
  const label = Object.values(groups).flatMap(({ clientData }) =>
    clientData.flatMap(({ key, value }) => (key === 'meibo.label' ? [value] : [])),
  )[0];
  office.place.click(aiko.sub, {
    parameters: { action: 'save-fields', label: label ?? '', hide: 'phone role:viewer' },
  });
  expect(line(await judged())).toBe('2 of 3 identical · 0 lost · 0 doubled');
  await office.advance(2 * HOUR);
  expect(line(await judged())).toBe('3 of 3 identical · 0 lost · 0 doubled');

  const numbered = Object.values(office.place.world().people.books[aiko.sub]?.contacts ?? {}).find(
    ({ current: { content, deletedAt } }) =>
      deletedAt === undefined && content.clientData !== undefined && content.phoneNumbers !== undefined,
  )?.current.content;
  const tagOf = (content: Contact['current']['content'] | undefined) =>
    JSON.stringify(content?.clientData?.filter(({ key }) => key === 'meibo.record'));
  const copy = Object.values(office.place.world().people.books[chie.sub]?.contacts ?? {}).find(
    ({ current }) => tagOf(current.content) === tagOf(numbered),
  );
  createContactsPage(() => office.place.world(), chie.sub).edit(copy?.resourceName ?? '', {
    phoneNumbers: numbered?.phoneNumbers ?? [],
  });
  expect(line(await judged())).toBe('2 of 3 identical · 0 lost · 0 doubled');
});
