/**
 * People talk about a contact in the panel: a hint, comments for all and for oneself, a colleague who is told, one who may not see it.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { askWorkbench, shareCustomers, shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { openPanel } from './openPanel';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench(4);
  await shareCustomersWithBen(workbench);
  await shareCustomers(workbench, 'chie', 'viewer');
  await askWorkbench(workbench, 'advance', { minutes: 120 });
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const SUBJECT = /Delivery of the April order|4月分のご注文の納品/;
const CANARY = 'cornflower, for me alone';

const openMessage = async (as: string): Promise<readonly [Page, Locator]> => {
  const page = await workbench.open(`/gmail?as=${as}`);
  await page.getByRole('link', { name: SUBJECT }).click();
  await page.getByRole('heading', { name: SUBJECT }).waitFor();
  await page.getByRole('button', { name: 'Meibo' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { name: '鈴木 樹' }).waitFor();
  return [page, panel];
};

const heading = (panel: Locator, name: string): Promise<void> =>
  panel.getByRole('heading', { name, exact: true }).waitFor();

const press = async (panel: Locator, name: string, next: string): Promise<void> => {
  await panel.getByRole('button', { name, exact: true }).last().click();
  await heading(panel, next);
};

/** All these cards are looked through by axe on the page of all cards: here only what journeys make of them. */
const expectSound = async (page: Page): Promise<void> => {
  await expectWhole(page);
  expect(await seriousFindings(page)).toEqual([]);
};

const expectWhole = async (page: Page): Promise<void> => {
  expect((await page.getByRole('complementary').boundingBox())?.width).toBe(300);
  expect(await cutTexts(page, '.panel')).toEqual([]);
};

/** Everything that has come to somebody's mailbox, as it is stored. */
const lettersTo = (name: string): string => {
  const { accounts, gmail } = workbench.office.place.world();
  const account = accounts.find(({ email }) => email === `${name}@kaede.example`);
  return JSON.stringify(gmail.mailboxes[account?.sub ?? '']);
};

it('Ben, by keyboard and in English, pins a hint that everybody reads first, and tells Chie something [NT-01, NT-02, NT-03]', async () => {
  const [page, panel] = await openMessage('ben');
  const reach = async (target: Locator): Promise<void> => {
    const isReached = async (): Promise<boolean> => (await target.and(page.locator(':focus')).count()) === 1;
    for (let presses = 0; presses < 30 && !(await isReached()); presses += 1)
      await page.keyboard.press('Tab');
    expect(await isReached()).toBe(true);
  };
  const enter = async (name: string, next: string): Promise<void> => {
    await panel.getByRole('button').first().focus();
    await reach(panel.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
    await heading(panel, next);
  };
  await enter('Pin a hint', 'Pin a hint');
  await panel.getByRole('textbox', { name: 'Hint' }).focus();
  await page.keyboard.type('Never call on Tuesdays');
  await expectWhole(page);
  await enter('Pin', '鈴木 樹');
  await panel.getByText('Hint pinned.').waitFor();
  const first = panel.locator('.card-section').first();
  await first.getByText('Never call on Tuesdays').waitFor();
  expect(await first.innerText()).toContain('Pinned by Ben Whitlock');

  await enter('Comment', 'Comment');
  await panel.getByRole('textbox', { name: 'Comment' }).focus();
  await page.keyboard.type('Could you send him the new price list?');
  await panel.getByRole('combobox', { name: 'Mention colleagues' }).focus();
  await page.keyboard.type('chie');
  await panel.getByRole('option', { name: '荒川 千恵 <chie@kaede.example>' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectWhole(page);
  await enter('Comment', 'Comments');
  await panel.getByText('Comment added. 荒川 千恵 got an email.').waitFor();
  expect(await panel.innerText()).toContain(
    '@荒川 千恵 Could you send him the new price list?\nEveryone with “Customers”',
  );
  await expectSound(page);
  await enter('Back', '鈴木 樹');
  await panel.getByText('1 comment', { exact: true }).waitFor();
});

it('Chie, in Japanese and by mouse, reads it in her inbox, behind the link and on her first card, and cannot change it', async () => {
  const page = await workbench.open('/gmail?as=chie');
  await page.getByText('Ben Whitlockさんからコメントのお知らせ：鈴木 樹').first().waitFor();
  const [link = ''] = /exec\?comment=[^"\\]+/.exec(lettersTo('chie')) ?? [];
  await page.goto(`${workbench.server.address}/exec?as=chie&${link.replace('exec?', '')}`);
  await page.getByRole('heading', { name: '鈴木 樹' }).waitFor();
  expect(await page.locator('blockquote').innerText()).toBe('Could you send him the new price list?');
  expect(await seriousFindings(page)).toEqual([]);
  await page.goto(`${workbench.server.address}/exec?as=emi&${link.replace('exec?', '')}`);
  await page.getByRole('heading', { name: 'このリンクのコメントは表示できません' }).waitFor();

  await page.goto(`${workbench.server.address}/gmail?as=chie`);
  const panel = await openPanel(page);
  const mentions = panel.getByRole('region', { name: 'あなた宛てのコメント' });
  await mentions.getByText('Could you send him the new price list?').waitFor();
  await expectWhole(page);
  await mentions.getByRole('button').first().click();
  await heading(panel, 'コメント');
  await panel.getByText('「Customers」の全員').waitFor();
  await panel
    .getByRole('button', { name: /^(編集|削除)$/ })
    .first()
    .waitFor({ state: 'detached' });
  await press(panel, '戻る', '鈴木 樹');
  await panel.getByText('Never call on Tuesdays').waitFor();
  await press(panel, 'コメントする', 'コメントする');
  await panel.getByText('コメントは自分だけが読めます。').waitFor();
  await expectWhole(page);

  await page.goto(`${workbench.server.address}/gmail?as=chie`);
  await openPanel(page);
  await mentions.first().waitFor({ state: 'detached' });
});

it('what Ben writes for himself nobody else sees; what he changes and deletes everybody sees at once [NT-01]', async () => {
  const [page, panel] = await openMessage('ben');
  await press(panel, 'Comment', 'Comment');
  await panel.getByRole('textbox', { name: 'Comment' }).fill(CANARY);
  await panel.getByRole('combobox', { name: 'Who reads it' }).selectOption({ label: 'Only you' });
  await press(panel, 'Comment', 'Comments');
  await panel.getByText(CANARY).waitFor();
  const changed = panel.getByRole('button', { name: 'Edit', exact: true }).last();
  await changed.click();
  await heading(panel, 'Edit comment');
  await panel.getByRole('textbox', { name: 'Comment' }).fill('He has the price list.');
  await expectWhole(page);
  await press(panel, 'Save', 'Comments');
  await panel.getByText('“Customers” · edited').waitFor();

  const [, aikos] = await openMessage('aiko');
  await aikos.getByText('コメント 1 件', { exact: true }).click();
  await heading(aikos, 'コメント');
  await aikos.getByText('He has the price list.').waitFor();
  expect(await aikos.innerText()).not.toContain(CANARY);
  await press(aikos, '削除', 'コメントを削除しますか？');
  await expectWhole(aikos.page());
  await press(aikos, '削除', 'コメント');
  await aikos.getByText('コメントはまだありません。').waitFor();

  await press(panel, 'Back', '鈴木 樹');
  await panel.getByText('1 comment', { exact: true }).click();
  await heading(panel, 'Comments');
  await panel.getByText(CANARY).waitFor();
  expect(await panel.innerText()).not.toContain('price list');
  expect(lettersTo('aiko') + lettersTo('chie')).not.toContain(CANARY);
});

it('Aiko mentions Emi, who cannot see the contact: she is warned, shares, and only then is Emi told [NT-02]', async () => {
  const [page, panel] = await openMessage('aiko');
  await press(panel, 'コメントする', 'コメントする');
  await panel.getByRole('textbox', { name: 'コメント' }).fill('見積もりをお願いします。');
  await panel.getByRole('combobox', { name: '知らせる相手' }).fill('emi@kaede.example');
  await press(panel, 'コメントする', 'この連絡先を閲覧できない相手です');
  await panel.getByText('まだ何も送信していません。').waitFor();
  await expectSound(page);
  expect(lettersTo('emi')).not.toContain('見積もり');
  await press(panel, '共有に進む', '共有しますか？');
  await press(panel, '共有', 'コメントする');
  await panel.getByText('入力したコメントは残っています').waitFor();
  expect(await panel.getByRole('textbox', { name: 'コメント' }).inputValue()).toBe(
    '見積もりをお願いします。',
  );
  await expectWhole(page);
  expect(lettersTo('emi')).not.toContain('見積もり');
  await press(panel, 'コメントする', 'コメント');
  await panel.getByText(/にメールで知らせました。/).waitFor();
  expect(lettersTo('emi')).toContain('見積もりをお願いします。');
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
