/**
 * What a label shares and hides, by clicking in Japanese and by keyboard in English.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { askWorkbench, shareCustomers } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await shareCustomers(workbench, 'ben', 'manager');
  await shareCustomers(workbench, 'chie', 'viewer');
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const openLabel = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Customers' }).click();
  await panel.getByRole('heading', { name: 'Customers' }).waitFor();
  return panel;
};

const press = async (panel: Locator, name: string | RegExp, heading: string): Promise<void> => {
  await panel.getByRole('button', { name, exact: true }).click();
  await panel.getByRole('heading', { name: heading, exact: true }).waitFor();
};

const expectFine = async (page: Page): Promise<void> => {
  expect(await cutTexts(page, '.panel')).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
};

it('Aiko chooses what her label shares, and hides a field from viewers', async () => {
  const page = await workbench.open('/gmail?as=aiko');
  const panel = await openLabel(page);
  await press(panel, '共有する項目', '共有する項目');
  expect(await panel.getByRole('checkbox', { name: 'メモ' }).isChecked()).toBe(false);
  expect(await panel.getByRole('checkbox', { name: '電話番号' }).isChecked()).toBe(true);
  await panel.getByRole('checkbox', { name: '誕生日' }).check();
  await panel.getByRole('checkbox', { name: 'ウェブサイト' }).uncheck();
  await expectFine(page);
  await press(panel, '次へ', '共有する項目を変更しますか？');
  const said = await panel.innerText();
  expect(said).toMatch(/誕生日\s+今後 2 人と共有します/);
  expect(said).toMatch(/ウェブサイト\s+共有を終了し、2 人の連絡先からなくなります/);
  await expectFine(page);
  await press(panel, '保存', 'Customers');
  await panel.getByText('共有する項目を変更しました').waitFor();

  await press(panel, '共有する項目', '共有する項目');
  expect(await panel.getByRole('checkbox', { name: '誕生日' }).isChecked()).toBe(true);
  await panel.getByRole('combobox', { name: '項目' }).selectOption({ label: '誕生日' });
  await press(panel, '非表示にする相手を選択', '誕生日');
  await panel.getByRole('radio', { name: '閲覧者', exact: true }).check();
  await expectFine(page);
  await press(panel, '次へ', '共有する項目を変更しますか？');
  expect(await panel.innerText()).toMatch(/誕生日\s+非表示にし、1 人の連絡先からなくなります/);
  await press(panel, '保存', 'Customers');

  await askWorkbench(workbench, 'advance', { minutes: 180 });
  const birthdaysOf = async (as: string): Promise<number> => {
    const { contacts } = await askWorkbench(workbench, 'contacts', { as, search: '@', from: 0, count: 500 });
    const whole = await Promise.all(
      contacts.map(({ resourceName: contact }) => askWorkbench(workbench, 'contact', { as, contact })),
    );
    return whole.filter(({ contact }) => (contact?.birthdays ?? []).length > 0).length;
  };
  expect(await birthdaysOf('ben')).toBeGreaterThan(0);
  expect(await birthdaysOf('chie')).toBe(0);
});

it('Ben, a manager, shows it again to everybody, by keyboard alone', async () => {
  const page = await workbench.open('/gmail?as=ben');
  const panel = await openLabel(page);
  const enter = async (target: Locator): Promise<void> => {
    await target.focus();
    await page.keyboard.press('Enter');
  };
  await enter(panel.getByRole('button', { name: 'Shared fields' }));
  const hidden = panel.getByRole('button', { name: /Birthdays/ });
  await hidden.waitFor();
  expect(await hidden.innerText()).toMatch(/Birthdays\s+Hidden from Viewers/);
  await enter(hidden);
  await panel.getByRole('heading', { name: 'Birthdays' }).waitFor();
  await panel.getByRole('radio', { name: 'Viewers', exact: true }).focus();
  await page.keyboard.press('ArrowUp');
  expect(await panel.getByRole('radio', { name: 'No role' }).isChecked()).toBe(true);
  await enter(panel.getByRole('button', { name: 'Next' }));
  await panel.getByText('No longer hidden: comes to the contacts of one person').waitFor();
  await expectFine(page);
  await enter(panel.getByRole('button', { name: 'Save' }));
  await panel.getByText('The shared fields are changed.').waitFor();
  expect(workbench.failures).toEqual([]);
});
