/**
 * An administrator installs Meibo on Google's side of a Marketplace installation, and sees what was checked.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Page } from 'playwright-core';
import { askWorkbench } from './askWorkbench';
import { openWorkbench, type Workbench } from './browser';
import { cutTexts } from './cutTexts';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench(6);
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const step = (page: Page, name: string | RegExp) =>
  page.locator('.step').filter({ has: page.getByRole('heading', { name }) });

const press = async (page: Page, inStep: string | RegExp, button: string): Promise<void> =>
  step(page, inStep).getByRole('button', { name: button, exact: true }).click();

const progress = (page: Page, sentence: string): Promise<void> =>
  page.getByRole('main').getByRole('status').filter({ hasText: sentence }).waitFor();

it('from the day before: every step by clicking, a skipped grant is named by install, granted it is content', async () => {
  const page = await workbench.open('/admin?as=emi');
  await page.getByRole('button', { name: 'インストール前の状態' }).click();
  await progress(page, '6 ステップ中 0 完了');
  await page.getByLabel('Google アカウントの言語').selectOption('en');
  await progress(page, '0 of 6 steps done');

  await press(page, 'Install the app', 'Install');
  await progress(page, '1 of 6');
  // Access to data is left out.
  await press(page, 'Give it a book', 'Share');
  await press(page, 'Give it a book', 'Fill in: Script property BOOK_SPREADSHEET_ID');
  await press(page, 'Give it a book', 'Save: Script property BOOK_SPREADSHEET_ID');
  await page.getByRole('combobox', { name: 'BOOK_ACCOUNT_KEY' }).selectOption('book');
  await press(page, 'Give it a book', 'Save: Script property BOOK_ACCOUNT_KEY');
  await progress(page, '2 of 6');
  await page.getByRole('combobox', { name: 'WORKER_ACCOUNT_KEY' }).selectOption('worker');
  await press(page, 'Let the worker', 'Save: Your user property WORKER_ACCOUNT_KEY');
  await press(page, 'Let the worker', 'Fill in: Domain-wide delegation');
  await press(page, 'Let the worker', 'Authorise');
  await progress(page, '3 of 6');

  await press(page, 'Run install', 'Run install');
  const report = page.getByRole('region', { name: 'Report of install' });
  await report.getByText('Failed: Meibo’s access to data is not granted.').waitFor();
  expect(await report.getByRole('listitem').count()).toBe(1);

  await press(page, 'Grant access to data', 'Grant access');
  await progress(page, '4 of 6');
  await press(page, 'Run install', 'Run install');
  await report.getByText('Fine: 6 accounts are registered.').waitFor();
  await report.getByText('Failed').first().waitFor({ state: 'detached' });
  await progress(page, '5 of 6');

  const { people } = await askWorkbench(workbench, 'company', {});
  expect(people.every(({ addOn }) => addOn === 'there')).toBe(true);
  await askWorkbench(workbench, 'openPanel', { as: 'aiko' });
  await progress(page, '6 of 6 steps done');
});

it('a scope forgotten in the delegation is named by install, and added it is content', async () => {
  await askWorkbench(workbench, 'startOver', {});
  const page = await workbench.open('/admin?as=emi');
  const report = page.getByRole('region', { name: 'install の結果' });
  await page.getByLabel('OAuth スコープ（カンマ区切り）').fill('https://www.googleapis.com/auth/contacts');
  await press(page, 'ワーカーに代理を許可', '承認');
  await page.getByText('1 個のスコープが承認されています。').waitFor();
  await press(page, 'install を実行', 'install を実行');
  await report.getByText('失敗: ワーカーのサービス アカウントに代理の権限がありません').waitFor();
  await press(page, 'ワーカーに代理を許可', '自動入力: ドメイン全体の委任');
  await press(page, 'ワーカーに代理を許可', '承認');
  await page.getByText('5 個のスコープが承認されています。').waitFor();
  await press(page, 'install を実行', 'install を実行');
  await report.getByText('正常: ワーカーのサービス アカウントは').waitFor();
  await page.getByLabel('クライアント ID').fill('12345');
  await press(page, 'ワーカーに代理を許可', '承認');
  await page.getByRole('alert').getByText('この ID のクライアントはありません。').waitFor();
});

it('the worker is started by one click, keeps its time, and is stopped by another', async () => {
  await askWorkbench(workbench, 'startOver', {});
  const page = await workbench.open('/admin?as=emi');
  const worker = page.getByRole('group', { name: 'ワーカーのアカウント' });
  await worker.getByText('実行されていません。').waitFor();
  await worker.getByRole('button', { name: 'ワーカーを開始' }).click();
  await worker.getByText('5 分ごとに実行しています。').waitFor();
  await askWorkbench(workbench, 'advance', { minutes: 5 });
  const { executions } = await askWorkbench(workbench, 'activity', {});
  expect(executions[0]?.logs).toEqual(['worker {"type":"worked","visits":{},"left":0}']);
  await worker.getByRole('button', { name: 'ワーカーを停止' }).click();
  await worker.getByText('実行されていません。').waitFor();
});

it('installed for the sales unit: Dai, who is in another, sees no add-on and is told why; Ben sees it', async () => {
  await askWorkbench(workbench, 'startOver', {});
  const page = await workbench.open('/admin?as=emi');
  await page.getByRole('radio', { name: '1 つの組織部門' }).check();
  await page.getByLabel('組織部門', { exact: true }).selectOption('/営業');
  await press(page, 'アプリをインストール', '変更');
  await page.getByText('/営業 とその下位の組織部門にインストールされています。').waitFor();

  const dai = await workbench.open('/gmail?as=dai');
  await dai.getByText('管理者が Meibo をインストールしていません。').waitFor();
  await dai.getByRole('button', { name: 'Meibo' }).first().waitFor({ state: 'detached' });
  expect(await cutTexts(dai, '.mail-add-ons')).toEqual([]);
  const ben = await workbench.open('/gmail?as=ben');
  await ben.getByRole('button', { name: 'Meibo' }).click();
  await ben.getByRole('complementary', { name: 'Meibo side panel' }).waitFor();
});

it('whoever is no administrator reads one sentence, and has no way there', async () => {
  const page = await workbench.open('/admin?as=ben');
  await page.getByText('Only an administrator of the company’s Google Workspace sees this page.').waitFor();
  await page.getByRole('link', { name: 'Admin' }).first().waitFor({ state: 'detached' });
  await page.locator('.step').first().waitFor({ state: 'detached' });
});

it.each(['ja', 'en'] as const)(
  'axe finds nothing serious in %s, nor a text that is cut',
  async (language) => {
    await askWorkbench(workbench, 'startOver', {});
    await askWorkbench(workbench, 'actOnAdmin', { as: 'emi', act: 'speak', language });
    for (const width of [1280, 390]) {
      const page = await workbench.open('/admin?as=emi', { width, height: 800 });
      await page.locator('.report li').nth(6).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await cutTexts(page, 'main')).toEqual([]);
    }
    expect(workbench.failures).toEqual([]);
  },
);
