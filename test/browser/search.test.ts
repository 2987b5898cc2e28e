/**
 * The first card: a contact is searched for, found among namesakes, and there again when one comes back; and the settings.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { askWorkbench, shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { openPanel } from './openPanel';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench(4);
  await shareCustomersWithBen(workbench);
  await askWorkbench(workbench, 'advance', { minutes: 120 });
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const expectSound = async (page: Page): Promise<void> => {
  expect(await cutTexts(page, '.panel')).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
};

const enter = async (control: Locator): Promise<void> => {
  await control.focus();
  await control.press('Enter');
};

it('in English, by keyboard: a part of a number finds the person, who is one tap away when one comes back', async () => {
  const page = await workbench.open('/gmail?as=ben');
  const panel = await openPanel(page);
  await panel.getByRole('combobox', { name: 'Search contacts' }).fill('0251-05');
  await enter(panel.getByRole('button', { name: 'Search', exact: true }));
  const line = panel.getByRole('button', { name: '鈴木 樹' });
  await line.waitFor();
  await panel.getByText('Phone: ').waitFor();
  await expectSound(page);
  await enter(line);
  await panel.getByText('すずき いつき').waitFor();

  await enter(panel.getByRole('button', { name: 'Back' }));
  await panel.getByRole('heading', { name: 'Search results' }).waitFor();
  await panel.getByRole('combobox', { name: 'Search contacts' }).fill('鈴');
  await panel.getByRole('option', { name: '鈴木 樹' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    "[...document.querySelectorAll('input')].some(({ value }) => value === '鈴木 樹')",
  );
  await panel.getByRole('combobox', { name: 'Search contacts' }).fill('nobody is called that');
  await enter(panel.getByRole('button', { name: 'Search', exact: true }));
  await panel.getByText('Nothing found for “nobody is called that”.').waitFor();

  const again = await openPanel(await workbench.open('/gmail?as=ben'));
  const recent = again.getByRole('region', { name: 'Recently viewed' });
  await enter(recent.getByRole('button', { name: '鈴木 樹' }));
  await again.getByText('すずき いつき').waitFor();
});

it('in Japanese, by mouse: the reading finds the person; the settings change the language of the next card', async () => {
  const page = await workbench.open('/gmail?as=aiko');
  const panel = await openPanel(page);
  await panel.getByRole('combobox', { name: '連絡先を検索' }).fill('すずき');
  await panel.getByRole('button', { name: '検索', exact: true }).click();
  await panel.getByRole('button', { name: '鈴木 樹' }).waitFor();
  await panel.getByText('連絡先 1 件', { exact: true }).waitFor();
  await expectSound(page);

  const other = await workbench.open('/gmail?as=aiko');
  const home = await openPanel(other);
  await home.getByRole('button', { name: 'その他のオプション' }).click();
  await home.getByRole('menuitem', { name: '設定' }).click();
  await home.getByLabel('言語').selectOption('en');
  await expectSound(other);
  await home.getByRole('button', { name: '保存' }).click();
  await home.getByText('Your settings are saved.').waitFor();
  await home.getByRole('combobox', { name: 'Search contacts' }).waitFor();
  await home.getByText('Updated ').first().waitFor();
  await expectSound(other);
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
