/**
 * Two accounts side by side: what one does reaches the other, the line above says so, and a loss turns it red.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { FrameLocator, Page } from 'playwright-core';
import { shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const addHours = async (page: Page, hours: number): Promise<void> => {
  for (let hour = 0; hour < hours; hour += 1) {
    await page.getByRole('button', { name: '+1 hour' }).click();
    await page.locator('header[aria-busy="false"]').waitFor();
  }
};

const frameOf = (page: Page, title: string): FrameLocator => page.getByTitle(title).contentFrame();

const verdict = (page: Page, sentence: string, state: string) =>
  page.locator(`.verdict[data-state="${state}"]`, { hasText: `Customers ${sentence}` });

const tourStep = (page: Page, number: number, state: 'Done' | 'To do') =>
  page
    .getByRole('region', { name: 'Try it in two minutes' })
    .getByRole('listitem')
    .nth(number - 1)
    .filter({ hasText: `${state}:` });

it('an edit on the right reaches the left, the line tells it, and the tour ticks it off', async () => {
  const page = await workbench.open('/duo?as=ben&left=aiko&right=ben');
  await page.getByText('Nothing is shared yet.').waitFor();
  await tourStep(page, 1, 'To do').waitFor();
  await shareCustomersWithBen(workbench);
  await tourStep(page, 1, 'Done').waitFor();
  await addHours(page, 2);
  await verdict(page, '2 of 2 identical · 0 lost · 0 doubled', 'well').waitFor();
  await tourStep(page, 3, 'Done').waitFor();

  const ben = frameOf(page, 'Google Contacts of Ben Whitlock');
  await ben.getByRole('link', { name: /^Customers 12/ }).click();
  await ben.getByRole('heading', { name: 'Customers (12)' }).waitFor();
  await ben.getByRole('row').nth(2).getByRole('link').click();
  await ben.getByRole('link', { name: 'Edit' }).click();
  await ben.getByLabel('Job title').fill('Ambassador');
  await ben.getByLabel('Phone 1', { exact: true }).fill('+81 3 0000 4243');
  await ben.getByRole('button', { name: 'Save' }).click();
  await ben.getByRole('link', { name: '+81 3 0000 4243' }).waitFor();
  await verdict(page, '1 of 2 identical · 0 lost · 0 doubled', 'underWay').waitFor();

  const aiko = frameOf(page, 'Google Contacts of 森下 愛子');
  await aiko.getByRole('searchbox', { name: '検索' }).fill('+81 3 0000 4243');
  await aiko.getByRole('heading', { name: /検索結果 \(0\)/ }).waitFor();
  await addHours(page, 2);
  await aiko.getByRole('heading', { name: /検索結果 \(1\)/ }).waitFor();
  await verdict(page, '2 of 2 identical · 0 lost · 0 doubled', 'well').waitFor();
  await tourStep(page, 4, 'Done').waitFor();

  // The same contact, followed in its frame: every stretch of its way, and the edit.
  await ben.getByRole('button', { name: 'Follow this contact' }).click();
  await ben
    .getByRole('heading', { name: /^The way of/ })
    .and(ben.locator(':focus'))
    .waitFor();
  const way = ben.getByRole('region', { name: /^The way of/ });
  await way.getByText('Meibo sees the contact in 森下 愛子’s label').waitFor();
  await way.getByText('src/core/replication/observe.ts').first().waitFor();
  await way.getByText('Ben Whitlock changed the phone numbers').waitFor();
  await way.getByText('Waiting').first().waitFor({ state: 'detached' });
  await way.getByRole('button', { name: 'Stop following' }).click();
  await way.waitFor({ state: 'detached' });
  expect(await seriousFindings(page)).toEqual([]);
});

it('a contact that is gone from Ben’s account turns the line red', async () => {
  const page = await workbench.open('/duo?as=aiko&left=aiko&right=ben');
  await page.getByText('2 人中 2 人が一致・欠落 0 件・重複 0 件').waitFor();
  const contacts =
    workbench.office.place.world().people.books[workbench.office.person('ben')?.sub ?? '']?.contacts;
  const [copy] = Object.values(contacts ?? {}).filter(
    ({ current }) => current.content.clientData !== undefined,
  );
  Reflect.deleteProperty(contacts ?? {}, copy?.resourceName ?? '');
  await page
    .locator('.verdict[data-state="wrong"]', { hasText: '2 人中 1 人が一致・欠落 1 件・重複 0 件' })
    .waitFor();
  Object.assign(contacts ?? {}, { [copy?.resourceName ?? '']: copy });
  await page.locator('.verdict[data-state="well"]').waitFor();
});

it('each side shows whom and what one chooses', async () => {
  const page = await workbench.open('/duo?as=ben');
  await page.getByLabel('Right', { exact: true }).selectOption({ label: '荒川 千恵' });
  await frameOf(page, 'Google Contacts of 荒川 千恵').getByRole('link', { name: '連絡先を作成' }).waitFor();
  await page
    .getByRole('region', { name: /^Right/ })
    .getByRole('button', { name: 'Gmail' })
    .click();
  await frameOf(page, 'Gmail of 荒川 千恵').getByRole('button', { name: 'Meibo' }).waitFor();
  expect(page.url()).toContain('right=chie');
});

it('the tour is folded by keyboard, on every page, and covers nothing at any width', async () => {
  const page = await workbench.open('/contacts?as=ben', { width: 390, height: 844 });
  const steps = page.getByRole('region', { name: 'Try it in two minutes' });
  await steps.getByRole('link', { name: 'Step 5' }).waitFor();
  expect(await cutTexts(page, '.tour-steps li')).toEqual([]);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await steps.getByRole('button', { name: 'Hide the steps' }).focus();
  await page.keyboard.press('Enter');
  await steps.getByRole('list').waitFor({ state: 'detached' });
  const other = await workbench.open('/activity?as=aiko');
  await other.getByRole('button', { name: '手順を表示' }).click();
  await other.getByRole('link', { name: '手順 7' }).waitFor();
  expect(await seriousFindings(other)).toEqual([]);
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
