/**
 * Google Contacts as people use it: labels, lists, edits, the trash, by mouse and by keyboard.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Page } from 'playwright-core';
import { seedContacts } from '../../workbench/google/people/contactsPage';
import { shareCustomersWithBen } from './askWorkbench';
import { openWorkbench, type Workbench } from './browser';
import { seriousFindings } from './seriousFindings';

const CUSTOMERS = 12;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench(CUSTOMERS);
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const contactsOf = (person: string): Promise<Page> => workbench.open(`/contacts?as=${person}`);

const addAnHour = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '+1 hour' }).click();
  await page.locator('header[aria-busy="false"]').waitFor();
};

const sideLink = (page: Page, name: string | RegExp) =>
  page.getByRole('main').or(page.getByRole('navigation')).getByRole('link', { name });

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Clicks on what asks, and answers with what confirms. */
const confirm = async (page: Page, opener: string, button: string): Promise<void> => {
  await page.getByRole('button', { name: opener }).click();
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

it('a shared label arrives with its contacts, and a phone edited there travels back', async () => {
  await shareCustomersWithBen(workbench);
  const ben = await contactsOf('ben');
  await sideLink(ben, /Golf/).waitFor();
  await sideLink(ben, /Customers/)
    .first()
    .waitFor({ state: 'detached' });
  for (let hours = 0; hours < 3; hours += 1) await addAnHour(ben);
  await sideLink(ben, `Customers ${String(CUSTOMERS)}`).click();
  await heading(ben, `Customers (${String(CUSTOMERS)})`).waitFor();

  await ben.getByRole('row').nth(2).getByRole('link').click();
  await ben.getByRole('link', { name: 'Edit' }).click();
  if ((await ben.getByLabel('Phone 1', { exact: true }).count()) === 0)
    await ben.getByRole('button', { name: 'Add phone' }).click();
  await ben.getByLabel('Phone 1', { exact: true }).fill('+81 3 0000 4242');
  await ben.getByRole('button', { name: 'Save' }).click();
  await ben.getByRole('link', { name: '+81 3 0000 4242' }).waitFor();

  const aiko = await contactsOf('aiko');
  const search = aiko.getByRole('searchbox', { name: '検索' });
  await search.fill('+81 3 0000 4242');
  await heading(aiko, /検索結果 \(0\)/).waitFor();
  for (let hours = 0; hours < 2; hours += 1) await addAnHour(ben);
  await heading(aiko, /検索結果 \(1\)/).waitFor();
  expect(workbench.failures).toEqual([]);
});

it('a label is made, renamed and deleted, and its contact stays', async () => {
  const chie = await contactsOf('chie');
  await chie.getByRole('button', { name: 'ラベルを作成' }).click();
  await chie.getByRole('textbox', { name: 'ラベル名' }).fill('展示会');
  await chie.getByRole('button', { name: '保存' }).click();
  await sideLink(chie, '展示会 0').waitFor();

  await chie.getByRole('row').nth(1).getByRole('link').click();
  await chie.getByRole('button', { name: 'ラベルを管理' }).click();
  await chie.getByRole('checkbox', { name: '展示会' }).check();
  await sideLink(chie, '展示会 1').waitFor();

  await chie.getByRole('button', { name: 'ラベル「展示会」の名前を変更' }).click();
  await chie.getByRole('textbox', { name: 'ラベル名' }).fill('春の展示会');
  await chie.getByRole('button', { name: '保存' }).click();
  await sideLink(chie, '春の展示会 1').click();
  await heading(chie, '春の展示会 (1)').waitFor();

  await confirm(chie, 'ラベル「春の展示会」を削除', '削除');
  await heading(chie, '連絡先 (4)').waitFor();
  await sideLink(chie, /展示会/)
    .first()
    .waitFor({ state: 'detached' });
});

it('a name that another label has is refused in the dialog', async () => {
  const ben = await contactsOf('ben');
  await ben.getByRole('button', { name: 'Create label' }).click();
  await ben.getByRole('textbox', { name: 'Label name' }).fill('Golf');
  await ben.getByRole('button', { name: 'Save' }).click();
  await expect(ben.getByRole('dialog').getByRole('alert').textContent()).resolves.toMatch(/Golf/);
});

it('a contact is made, starred, deleted, taken back, deleted again and recovered from the trash', async () => {
  const emi = await contactsOf('emi');
  await emi.getByRole('link', { name: '連絡先を作成' }).click();
  await emi.getByLabel('姓', { exact: true }).fill('白石');
  await emi.getByLabel('名', { exact: true }).fill('灯');
  await emi.getByRole('button', { name: 'メールを追加' }).click();
  await emi.getByLabel('メール 1', { exact: true }).fill('akari@shiraishi.example');
  await emi.getByLabel('誕生日').fill('6月9日');
  await emi.getByRole('button', { name: '保存' }).click();
  await heading(emi, '白石 灯').waitFor();
  await emi.getByText('6月9日').waitFor();
  const address = emi.url();

  await emi.getByRole('button', { name: '白石 灯 にスターを付ける' }).click();
  await emi.getByRole('button', { name: '白石 灯 のスターを外す' }).waitFor();

  await confirm(emi, '削除', '削除');
  await heading(emi, '連絡先 (4)').waitFor();
  await emi.getByRole('button', { name: '元に戻す', exact: true }).click();
  await heading(emi, '連絡先 (5)').waitFor();

  await emi.goto(address);
  await confirm(emi, '削除', '削除');
  await sideLink(emi, 'ゴミ箱').click();
  await heading(emi, 'ゴミ箱 (1)').waitFor();
  await emi.getByRole('button', { name: '白石 灯 を復元' }).click();
  await heading(emi, 'ゴミ箱 (0)').waitFor();
  await emi.goto(address);
  await heading(emi, '白石 灯').waitFor();
});

it('arrow keys walk the list, Enter opens, and back one is where one was', async () => {
  const ben = await contactsOf('ben');
  const focused = ben.locator(':focus');
  await ben.getByRole('row').nth(1).getByRole('link').focus();
  await ben.keyboard.press('ArrowDown');
  await ben.keyboard.press('ArrowDown');
  const name = await focused.textContent();
  expect(name).toBe(await ben.getByRole('row').nth(3).getByRole('link').textContent());
  await ben.keyboard.press('Enter');
  await heading(ben, /./).and(focused).waitFor();
  await ben.goBack();
  await ben.getByRole('row').nth(3).getByRole('link').and(focused).waitFor();
});

it('a dialog keeps the focus, closes with Escape, and gives the focus back', async () => {
  const ben = await contactsOf('ben');
  const opener = ben.getByRole('button', { name: 'Delete label Golf' });
  await opener.focus();
  await ben.keyboard.press('Enter');
  const dialog = ben.getByRole('dialog', { name: 'Delete label Golf' });
  for (const _ of [1, 2, 3, 4]) {
    await ben.keyboard.press('Tab');
    await ben.locator(':focus:not(dialog *)').first().waitFor({ state: 'detached' });
  }
  await ben.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await opener.and(ben.locator(':focus')).waitFor();
});

it('a dialog is open before the page can take another key', async () => {
  const ben = await contactsOf('ben');
  await ben.getByRole('button', { name: 'Delete label Golf' }).waitFor();
  // Within the task of the click, microtasks included: whatever is typed next comes in a later one.
  const isOpen = await ben.evaluate<boolean>(
    `(async () => {
      document.querySelector('[aria-label="Delete label Golf"]').click();
      for (let turn = 0; turn < 10; turn += 1) await undefined;
      return document.querySelector('dialog')?.open === true;
    })()`,
  );
  expect(isOpen).toBe(true);
});

it('of a thousand contacts only those in sight are on the page, to the last', async () => {
  const dai = workbench.office.person('dai');
  const persons = Array.from({ length: 1_000 }, (_, index) => ({
    names: [{ familyName: 'まつい', givenName: String(index).padStart(4, '0') }],
  }));
  seedContacts(workbench.office.place.world(), dai?.sub ?? '', persons);
  const page = await contactsOf('dai');
  await heading(page, '連絡先 (1,004)').waitFor();
  await page.getByRole('row').nth(1).getByRole('link').focus();
  await page.keyboard.press('End');
  await page.locator('[data-row="1003"]:focus').waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(40);
});

it.each([
  ['a list in English', '/contacts?as=ben', 'table'],
  ['a form in English', '/contacts?as=ben#new', 'form'],
  ['a list in Japanese', '/contacts?as=chie', 'table'],
] as const)('axe finds nothing serious in %s', async (_view, path, role) => {
  const page = await workbench.open(path);
  await page.getByRole(role).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

it('axe finds nothing serious in a contact, its labels, or the question before it is deleted', async () => {
  const page = await contactsOf('aiko');
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.getByRole('button', { name: 'ラベルを管理' }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '削除', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});
