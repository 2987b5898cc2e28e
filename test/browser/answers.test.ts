/**
 * Answers in the panel: why one sees a contact, who has a label, what a share would do, and what becomes of what one asks for.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { startCompanyWorker } from '../../workbench/companyWorker';
import { askWorkbench, shareCustomers, shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { seriousFindings } from './seriousFindings';
import { enterOn, tabTo } from './tabTo';

const hours = (count: number) => askWorkbench(workbench, 'advance', { minutes: 60 * count });

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench(24);
  await shareCustomersWithBen(workbench);
  await shareCustomers(workbench, 'chie', 'viewer');
  await hours(2);
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const panelOf = (page: Page): Locator => page.getByRole('complementary');

const openPanel = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  return panelOf(page);
};

const openMessage = async (page: Page): Promise<Locator> => {
  const subject = /Delivery of the April order|4月分のご注文の納品/;
  await page.getByRole('link', { name: subject }).click();
  await page.getByRole('heading', { name: subject }).waitFor();
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: '鈴木 樹' }).waitFor();
  return panel;
};

/** On every card of a journey; axe on one of each kind, for it takes its time. */
const expectSound = async (page: Page): Promise<void> => {
  expect((await panelOf(page).boundingBox())?.width).toBe(300);
  expect(await cutTexts(page, '.panel')).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
};

const go = async (panel: Locator, button: string | RegExp, heading: string): Promise<void> => {
  await panel.getByRole('button', { name: button }).click();
  await panel.getByRole('heading', { name: heading, exact: true }).waitFor();
};

const texts = async (panel: Locator, parts: readonly string[]): Promise<void> => {
  const said = await panel.innerText();
  for (const part of parts) expect(said).toContain(part);
};

it('Ben, by keyboard and in English, learns why he sees a contact, and who else has the label', async () => {
  const page = await workbench.open('/gmail?as=ben');
  const panel = await openMessage(page);
  const press = async (name: string, heading: string): Promise<void> => {
    const target = panel.getByRole('button', { name, exact: true });
    const isReached = async (): Promise<boolean> => (await target.and(page.locator(':focus')).count()) === 1;
    // The card before may still be there: its first button would take the focus away with it.
    await target.waitFor();
    await panel.getByRole('button').first().focus();
    for (let presses = 0; presses < 20 && !(await isReached()); presses += 1)
      await page.keyboard.press('Tab');
    expect(await isReached()).toBe(true);
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: heading, exact: true }).waitFor();
  };
  await press('Why do I see this?', 'Why do I see this?');
  await texts(panel, [
    'Your role: Editor',
    'Through “Customers”',
    'Added by 森下 愛子 on 6 Apr 2026',
    'Given directly by 森下 愛子 on 6 Apr 2026: Editor',
  ]);
  await expectSound(page);

  await page.goto(`${workbench.server.address}/gmail?as=ben`);
  await openPanel(page);
  await panel.getByRole('button', { name: /^Customers/ }).press('Enter');
  await press('Who has access', 'Who has access');
  await texts(panel, [
    '3 people receive this label.',
    'Owner · Their own contacts',
    'Viewer · Up to date',
    'Ben Whitlock (you)',
    '荒川 千恵',
  ]);
  await expectSound(page);
});

it('Chie, by mouse and in Japanese, reads the same two answers', async () => {
  const page = await workbench.open('/gmail?as=chie');
  const panel = await openMessage(page);
  await go(panel, 'この連絡先が表示される理由', 'この連絡先が表示される理由');
  await texts(panel, [
    'あなたの役割：閲覧者',
    '「Customers」',
    '閲覧者：2026年4月6日に森下 愛子さんが共有（個人）',
  ]);
  await expectSound(page);

  await page.goto(`${workbench.server.address}/gmail?as=chie`);
  await openPanel(page);
  await go(panel, /^Customers/, 'Customers');
  await go(panel, 'アクセスできる人', 'アクセスできる人');
  await texts(panel, [
    '3 人がこのラベルを受け取っています。',
    'オーナー · 本人の連絡先',
    '荒川 千恵（自分）',
  ]);
  await expectSound(page);
});

it('Chie, a viewer, suggests a title on a form; Ben accepts with a word, and her card tells her', async () => {
  const hers = await workbench.open('/gmail?as=chie');
  const form = await openMessage(hers);
  await go(form, '変更を提案', '変更を提案');
  await expectSound(hers);
  await form.getByLabel('役職', { exact: true }).fill('相談役');
  await form.getByRole('button', { name: '送信' }).click();
  await form.getByText('送信しました。').waitFor();
  await form.getByRole('heading', { name: '鈴木 樹' }).waitFor();

  const his = await workbench.open('/gmail?as=ben');
  const panel = await openPanel(his);
  await go(panel, '1 suggestion', '鈴木 樹');
  await texts(panel, ['専務取締役', '相談役', '荒川 千恵']);
  await panel.getByLabel('Message (optional)').fill('Thank you, Chie.');
  await expectSound(his);
  await panel.getByRole('button', { name: 'Accept' }).click();
  await panel.getByText('Accepted.').waitFor();

  await hers.goto(`${workbench.server.address}/gmail?as=chie`);
  const home = await openPanel(hers);
  const news = home.getByRole('region', { name: '結果のお知らせ' });
  await news.getByText('Ben Whitlockさんが承認しました：鈴木 樹（会社・役職）').waitFor();
  expect(await news.innerText()).toContain('Thank you, Chie.');
  await expectSound(hers);
  await news.getByRole('button', { name: 'OK' }).click();
  await home.getByText('表示を消しました。').waitFor();
  await news.first().waitFor({ state: 'detached' });
});

it('Chie asks for a role on the label, in Japanese, and Aiko gives it', async () => {
  const hers = await workbench.open('/gmail?as=chie');
  const panel = await openPanel(hers);
  await go(panel, /^Customers/, 'Customers');
  await go(panel, 'アクセス権をリクエスト', 'アクセス権をリクエスト');
  await panel.getByLabel('メッセージ（任意）').fill('番号を直します。');
  await expectSound(hers);
  await panel.getByRole('button', { name: '送信' }).click();
  await panel.getByText('送信しました。').waitFor();

  const aikos = await workbench.open('/gmail?as=aiko');
  const decided = await openPanel(aikos);
  await go(decided, '提案 1 件', '荒川 千恵');
  await texts(decided, ['荒川 千恵さんが「編集者」の役割を希望しています。', '番号を直します。']);
  await expectSound(aikos);
  await decided.getByRole('button', { name: '承認' }).click();
  await decided.getByText('承認しました').first().waitFor();

  await hers.goto(`${workbench.server.address}/gmail?as=chie`);
  const home = await openPanel(hers);
  await home.getByText('森下 愛子さんが承認しました：Customers（編集者）').waitFor();
});

it('Aiko tries a share out: it is asked, looked at by the worker, and told before she confirms', async () => {
  const { place, company } = workbench.office;
  startCompanyWorker({ place, company });
  await askWorkbench(workbench, 'advance', { minutes: 10 });
  const page = await workbench.open('/gmail?as=aiko');
  const panel = await openPanel(page);
  await go(panel, /^Customers/, 'Customers');
  await go(panel, /^共有$/, '共有');
  await panel.getByRole('combobox', { name: '共有する相手' }).fill('emi@kaede.example');
  await go(panel, '次へ', '共有しますか？');
  await go(panel, '事前に確認', '事前確認');
  await panel.getByText('たった今依頼しました。').waitFor();
  await expectSound(page);

  await askWorkbench(workbench, 'advance', { minutes: 10 });
  await panel.getByRole('button', { name: '再表示' }).click();
  await panel.getByText(/^連絡先 24 件（/).waitFor();
  expect(await panel.innerText()).toMatch(/新規 \d+ · リンク \d+ · 変更 \d+ · 競合 \d+/);
  await expectSound(page);
  await panel.getByRole('button', { name: '戻る' }).last().click();
  await panel.getByRole('heading', { name: '共有しますか？' }).waitFor();
});

it('Ben, a manager by now, tries it out in English and by keyboard alone, and goes back to the question', async () => {
  await shareCustomers(workbench, 'ben', 'manager');
  const page = await workbench.open('/gmail?as=ben');
  const panel = panelOf(page);
  const heading = (name: string): Promise<void> =>
    panel.getByRole('heading', { name, exact: true }).waitFor();
  const button = (name: string): Locator => panel.getByRole('button', { name, exact: true });
  await enterOn(page, page.getByRole('button', { name: 'Meibo' }));
  await heading('Meibo');
  await enterOn(page, panel.getByRole('button', { name: /^Customers/ }));
  await heading('Customers');
  await enterOn(page, button('Share'));
  await heading('Share');
  await tabTo(page, panel.getByRole('combobox', { name: 'Share with' }));
  await page.keyboard.type('emi@kaede.example');
  await enterOn(page, button('Next'));
  await heading('Share this label?');
  await enterOn(page, button('Try it first'));
  await heading('Dry run');
  await panel.getByText('Asked just now.').waitFor();
  await expectSound(page);

  await askWorkbench(workbench, 'advance', { minutes: 10 });
  await enterOn(page, button('Look again'));
  await panel.getByText(/^24 contacts, looked at /).waitFor();
  expect(await panel.innerText()).toMatch(/New \d+ · linked \d+ · changed \d+ · conflicts \d+/);
  await expectSound(page);
  await enterOn(page, button('Back').last());
  await heading('Share this label?');
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
