/**
 * The card of a contact in the panel: read, edited, taken back, deleted and brought back; by mouse and by keyboard.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { contactsOf } from '../../workbench/judge/accountContacts';
import { askWorkbench, changeTitle, shareCustomers, shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { openPanel } from './openPanel';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
const twoHours = () => askWorkbench(workbench, 'advance', { minutes: 120 });
beforeAll(async () => {
  workbench = await openWorkbench(4);
  await shareCustomersWithBen(workbench);
  await shareCustomers(workbench, 'chie', 'viewer');
  await twoHours();
  // On his phone, as it were: in his own Google Contacts.
  await changeTitle(workbench, 'ben', '鈴木', '相談役');
  await twoHours();
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const expectSound = async (page: Page): Promise<void> => {
  expect((await page.getByRole('complementary').boundingBox())?.width).toBe(300);
  expect(await cutTexts(page, '.panel')).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
};

const heading = (panel: Locator, name: string): Promise<void> =>
  panel.getByRole('heading', { name, exact: true }).waitFor();

/** In whose Google Contacts the number stands, as Google has it. */
const holdersOf = (text: string): readonly string[] => {
  const { place, company } = workbench.office;
  return (['aiko', 'ben', 'chie'] as const).filter((who) =>
    JSON.stringify(contactsOf(place.world(), company.accounts[who].sub)).includes(text),
  );
};

it('[AU-01] by mouse, in Japanese: what a phone changed is read in the history, and the value before is taken back', async () => {
  const page = await workbench.open('/gmail?as=aiko');
  const panel = await openPanel(page);
  const click = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();
  await panel.getByRole('button', { name: /^Customers/ }).click();
  await heading(panel, 'Customers');
  await click('連絡先');
  await panel.getByText('連絡先 4 件').waitFor();
  await expectSound(page);
  await panel.getByRole('button', { name: '鈴木 樹' }).click();
  await heading(panel, '鈴木 樹');
  await panel.getByText('最終更新：Ben Whitlockさん').waitFor();
  await expectSound(page);

  await click('変更履歴');
  await heading(panel, '変更履歴');
  await panel.getByText(/Ben Whitlockさん · Google コンタクト · 2026年4月6日 \d\d:\d\d/).waitFor();
  await panel.getByText(/会社・役職：.*専務取締役.* → .*相談役/).waitFor();
  await panel.getByText('連絡先を追加').first().waitFor();
  await expectSound(page);
  await panel.getByRole('button', { name: /会社・役職：/ }).click();
  await panel.getByText('現在の値').waitFor();
  await expectSound(page);
  await panel.getByRole('button', { name: 'この値を使う：会社・役職（変更前）' }).click();
  await panel.getByText('この値に戻しました。').waitFor();
  await panel.getByText('製造部 · 専務取締役').waitFor();

  await click('変更履歴');
  await panel.getByText(/森下 愛子さん · Meibo · /).waitFor();
  await panel.getByText(/会社・役職：.*相談役.* → .*専務取締役/).waitFor();
});

it('[GM-04] by keyboard, in English: an editor changes a number where he reads it; a viewer suggests', async () => {
  const page = await workbench.open('/gmail?as=ben');
  const panel = await openPanel(page);
  const press = (name: string | RegExp): Promise<void> =>
    panel.getByRole('button', { name, exact: typeof name === 'string' }).press('Enter');
  await press(/^Customers/);
  await heading(panel, 'Customers');
  await press('Contacts');
  await panel.getByText('4 contacts').waitFor();
  await press(/鈴木 樹/);
  await heading(panel, '鈴木 樹');
  await press('Edit');
  await heading(panel, 'Edit');
  await expectSound(page);

  // From field to field with the tabulator.
  const added = panel.getByLabel('Add: phone', { exact: true });
  await panel.getByLabel('Given name', { exact: true }).focus();
  const isReached = async (): Promise<boolean> => (await added.and(page.locator(':focus')).count()) === 1;
  for (let presses = 0; presses < 20 && !(await isReached()); presses += 1) await page.keyboard.press('Tab');
  expect(await isReached()).toBe(true);
  await page.keyboard.type('none');
  await panel.getByLabel('Type of the new phone').selectOption('Mobile');
  await press('Save');
  await panel.getByText('Phone: enter a number.').waitFor();
  expect(await added.inputValue()).toBe('none');
  await expectSound(page);
  await added.fill('090-0000-0777');
  await press('Save');
  await panel.getByText('Saved.').waitFor();
  await heading(panel, '鈴木 樹');
  await panel.getByRole('button', { name: /090-0000-0777/ }).waitFor();

  await press('Comment');
  await panel.getByRole('textbox', { name: 'Comment' }).fill('Mornings only.');
  await press('Comment');
  await panel.getByText('Comment added.').waitFor();

  const hers = await workbench.open('/gmail?as=chie');
  const her = await openPanel(hers);
  await her.getByRole('button', { name: /^Customers/ }).click();
  await her.getByRole('button', { name: '連絡先', exact: true }).click();
  await her.getByRole('button', { name: '鈴木 樹' }).click();
  await her.getByText('090-0000-0777').waitFor();
  await her.getByRole('button', { name: '編集', exact: true }).first().waitFor({ state: 'detached' });
  await her.getByRole('button', { name: '削除', exact: true }).first().waitFor({ state: 'detached' });
  await her.getByRole('button', { name: '変更を提案' }).click();
  await her.getByRole('button', { name: '送信', exact: true }).waitFor();
  await her.getByRole('button', { name: '保存', exact: true }).first().waitFor({ state: 'detached' });
  await twoHours();
  expect(holdersOf('090-0000-0777')).toEqual(['aiko', 'ben', 'chie']);
});

it('a deletion says what it does; undone at once or from the label, the contact is back in everybody’s Google Contacts', async () => {
  const page = await workbench.open('/gmail?as=aiko');
  const panel = await openPanel(page);
  const click = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();
  const openLabel = async (): Promise<void> => {
    await panel.getByRole('button', { name: /^Customers/ }).click();
    await heading(panel, 'Customers');
    await click('連絡先');
    await heading(panel, '連絡先');
  };
  const remove = async (): Promise<void> => {
    await click('削除');
    await heading(panel, 'この連絡先を削除しますか？');
    await panel.getByText('あなたを含む 3 人の Google コンタクトから').waitFor();
    await panel.getByText('Customers · 3 人').waitFor();
    await expectSound(page);
    await click('削除');
    await panel.getByText('鈴木 樹さんを削除しました。').waitFor();
  };
  await openLabel();
  await panel.getByRole('button', { name: '鈴木 樹' }).click();
  await heading(panel, '鈴木 樹');
  await remove();
  await expectSound(page);
  await click('元に戻す');
  await panel.getByText('鈴木 樹さんを元に戻しました。').waitFor();

  await remove();
  await twoHours();
  expect(holdersOf('鈴木').filter((who) => who !== 'aiko')).toEqual([]);
  await click('ラベル一覧');
  await openLabel();
  await panel.getByText('連絡先 3 件').waitFor();
  await click('最近削除した連絡先');
  await heading(panel, '最近削除した連絡先');
  await panel.getByText(/森下 愛子さんが削除/).waitFor();
  await expectSound(page);
  await panel.getByRole('button', { name: '鈴木 樹さんを復元' }).click();
  await panel.getByText('鈴木 樹さんを元に戻しました。').waitFor();
  await twoHours();
  expect(holdersOf('鈴木')).toEqual(['aiko', 'ben', 'chie']);
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
