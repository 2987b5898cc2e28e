/**
 * A message is written to a label, by mouse and by keyboard, in both languages; and the add-on in Google's other hosts.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { askWorkbench, shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench(12);
  await shareCustomersWithBen(workbench);
  await askWorkbench(workbench, 'advance', { minutes: 120 });
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const addressesIn = (page: Page, field: 'To' | 'Cc' | 'Bcc'): Locator =>
  page.getByRole('group', { name: field, exact: true }).getByRole('listitem').filter({ hasText: '@' });

const expectSound = async (page: Page): Promise<void> => {
  expect((await page.getByRole('complementary').boundingBox())?.width).toBe(300);
  expect(await cutTexts(page, '.panel')).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
};

it('[GM-08] Aiko, by mouse: the whole label goes into Bcc, each address once, and a second time nobody', async () => {
  const page = await workbench.open('/gmail?as=aiko');
  await page.getByRole('button', { name: '作成' }).click();
  await page.getByRole('button', { name: /宛先を追加/ }).click();
  const card = page.getByRole('complementary');
  await card.getByRole('button', { name: 'Customers' }).click();
  await card.getByText('メールアドレス 12 件を追加します。').waitFor();
  await expectSound(page);
  await card.getByRole('button', { name: '12 件すべて追加' }).click();
  await addressesIn(page, 'Bcc').nth(11).waitFor();
  const added = await addressesIn(page, 'Bcc').allInnerTexts();
  expect(added).toHaveLength(12);
  expect(new Set(added).size).toBe(12);
  expect(added.join(' ')).toContain('itsuki.suzuki@akanegumo-shoji.example.co.jp');
  await addressesIn(page, 'To').first().waitFor({ state: 'detached' });

  await page.getByRole('button', { name: /^itsuki\.suzuki.* を削除$/ }).click();
  await addressesIn(page, 'Bcc').nth(11).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /宛先を追加/ }).click();
  await card.getByRole('button', { name: 'Customers' }).click();
  await card.getByText('11 人はすでに宛先に入っています。').waitFor();
  await card.getByRole('radio', { name: 'To', exact: true }).check();
  await card.getByRole('button', { name: '1 件すべて追加' }).click();
  await addressesIn(page, 'To').filter({ hasText: 'itsuki.suzuki' }).waitFor();
  expect(await addressesIn(page, 'Bcc').count()).toBe(11);
});

it('[GM-08] Ben, by keyboard: two people of the label go into Cc, beside whom he typed', async () => {
  const page = await workbench.open('/gmail?as=ben');
  await page.getByRole('button', { name: 'Compose' }).press('Enter');
  await page.getByLabel('Add to Cc').fill('rin@aoi.example');
  await page.keyboard.press('Enter');
  await addressesIn(page, 'Cc').waitFor();
  await page.getByRole('button', { name: /Add people/ }).press('Enter');
  const card = page.getByRole('complementary');
  await card.getByRole('button', { name: 'Customers' }).press('Enter');
  await card.getByText('12 addresses will be added.').waitFor();
  await card.getByRole('radio', { name: 'Cc', exact: true }).press('Space');
  await card.getByRole('button', { name: 'Choose people' }).press('Enter');
  await card.getByRole('checkbox', { name: /Emma Vandenberg/ }).press('Space');
  await card.getByRole('checkbox', { name: /鈴木 樹/ }).press('Space');
  await expectSound(page);
  await card.getByRole('button', { name: 'Add those chosen' }).press('Enter');
  await addressesIn(page, 'Cc').nth(2).waitFor();
  const cc = await addressesIn(page, 'Cc').allInnerTexts();
  expect(cc).toHaveLength(3);
  expect(cc[0]).toContain('rin@aoi.example');
  expect(cc.slice(1).join(' ')).toMatch(/vandenberg|emma/);
  await addressesIn(page, 'Bcc').first().waitFor({ state: 'detached' });
});

it.each([
  ['calendar', 'ben', 'Calendar', 'Editor'],
  ['drive', 'aiko', 'ドライブ', 'オーナー'],
] as const)('the homepage stands in %s as in Gmail', async (host, as, name, role) => {
  const page = await workbench.open(`/gmail?as=${as}`);
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  const asked = page.waitForRequest('**/api/openPanel');
  await page.getByRole('button', { name: 'Meibo' }).click();
  expect((await asked).postDataJSON()).toMatchObject({ host });
  await page.getByRole('complementary').getByText(role).first().waitFor();
  await expectSound(page);
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
