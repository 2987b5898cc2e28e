/**
 * One's own export is shared, and the share ends by clicking: what came with it goes, and what was Ben's own is as it was.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Page } from 'playwright-core';
import { askWorkbench, shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';

/** As Google Contacts exports it. */
const EXPORT = [
  'First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value',
  'Wren,Halloway,Tallow & Pine,Work,wren@tallowpine.example,Mobile,+1 503-555-0171',
  '燈,小夜,灯台堂,Work,akari@todaido.example,Work,03-5550-0120',
  'Otis,Quill,Quill Paper,Work,otis@quillpaper.example,,',
].join('\n');

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench(20, EXPORT);
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const contactsOfBen = async () => {
  const { labels, total, contacts } = await askWorkbench(workbench, 'contacts', {
    as: 'ben',
    from: 0,
    count: 500,
  });
  const whole = await Promise.all(
    contacts.map(async ({ resourceName }) => [
      resourceName,
      (await askWorkbench(workbench, 'contact', { as: 'ben', contact: resourceName })).contact,
    ]),
  );
  return { labels, total, whole };
};

const rows = async (page: Page): Promise<string> => page.getByRole('rowgroup').last().innerText();

it('one’s own export is the label’s contents, and nobody is made up beside it', async () => {
  const page = await workbench.open('/contacts?as=aiko');
  await page.getByRole('link', { name: /^Customers 3/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Customers (3)' }).waitFor();
  for (const part of ['Halloway', '小夜', 'Quill']) expect(await rows(page)).toContain(part);
});

it('Aiko stops sharing with Ben by clicking: his contacts and labels are to the letter what they were', async () => {
  const before = await contactsOfBen();
  // He knew all three already, written in ways of his own.
  expect(before.total).toBe(3);
  await shareCustomersWithBen(workbench);
  await askWorkbench(workbench, 'advance', { minutes: 120 });
  expect((await contactsOfBen()).labels.map(({ name, count }) => [name, count])).toContainEqual([
    'Customers',
    3,
  ]);

  const page = await workbench.open('/gmail?as=aiko');
  await page.getByRole('button', { name: 'Meibo' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Customers' }).click();
  await panel.getByRole('button', { name: 'Ben Whitlockさんとの共有を停止' }).click();
  await panel.getByRole('heading', { name: '共有を停止しますか？' }).waitFor();
  await panel.getByRole('button', { name: '共有を停止', exact: true }).click();
  await panel.getByRole('heading', { name: 'Customers' }).waitFor();
  expect(await panel.innerText()).not.toContain('Ben Whitlock');
  await askWorkbench(workbench, 'advance', { minutes: 120 });

  expect(await contactsOfBen()).toEqual(before);
  const bens = await workbench.open('/contacts?as=ben');
  await bens.getByRole('link', { name: /^Golf/ }).waitFor();
  await bens
    .getByRole('link', { name: /^Customers/ })
    .first()
    .waitFor({ state: 'detached' });
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
