/** The main job, by clicking: Aiko shares her label with Ben in Gmail's side panel. */
import type { Locator, Page } from 'playwright-core';
import type { Workbench } from './browser';
import { openWorkbench, seriousFindings } from './browser';
import { cutTexts } from './cutTexts';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const panelOf = (page: Page): Locator => page.getByRole('complementary');

/** The label's card, reached from the add-on's home card. */
const openLabel = async (page: Page, label: string): Promise<Locator> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  const panel = panelOf(page);
  await panel.getByRole('button', { name: label }).click();
  await panel.getByRole('heading', { name: label }).waitFor();
  return panel;
};

describe('Aiko shares her label', () => {
  it('with Ben as an editor, in Japanese; the card lists him, and says how soon he has it', async () => {
    const page = await workbench.open('/gmail?as=aiko');
    const panel = await openLabel(page, 'Customers');
    await panel.getByLabel('共有する相手').fill('ben@kaede.example');
    await panel.getByLabel('役割').selectOption({ label: '編集者' });
    await panel.getByRole('button', { name: '共有', exact: true }).click();

    const notification = panel.getByRole('status');
    await notification.getByText('1 時間ほどで届きます').waitFor();
    expect(await notification.textContent()).toContain('Ben Whitlock');
    const shared = panel.getByRole('region', { name: '共有相手' });
    expect(await shared.innerText()).toMatch(/編集者\s+Ben Whitlock/);
    // The card that came back gives an empty form, so the address is gone.
    expect(await panel.getByLabel('共有する相手').inputValue()).toBe('');

    await panel.getByRole('button', { name: '閉じる', exact: true }).click();
    expect(await notification.textContent()).toBe('');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('with nobody: one sentence says what is missing, and nothing else changes', async () => {
    const page = await workbench.open('/gmail?as=aiko');
    const panel = await openLabel(page, 'Customers');
    await panel.getByLabel('役割').selectOption({ label: '整理担当' });
    await panel.getByRole('button', { name: '共有', exact: true }).click();
    await panel.getByText('共有する相手のメールアドレスを入力してください。').waitFor();
    expect(await panel.getByLabel('役割').inputValue()).toBe('curator');
    await panel.getByRole('button', { name: '戻る' }).click();
    await panel.getByRole('heading', { name: 'Meibo' }).waitFor();
  });

  it('in a panel of 300 pixels nothing is cut, in Japanese', async () => {
    const page = await workbench.open('/gmail?as=aiko');
    const panel = await openLabel(page, 'Customers');
    await panel.getByLabel('共有する相手').fill('dai@kaede.example');
    await panel.getByRole('button', { name: '共有', exact: true }).click();
    await panel.getByText('まだ Meibo を開いていません').waitFor();
    expect((await panel.boundingBox())?.width).toBe(300);
    expect(await cutTexts(page, '.panel')).toEqual([]);
  });
});

describe('Ben shares a label of his own, in English', () => {
  it('by keyboard alone', async () => {
    const page = await workbench.open('/gmail?as=ben');
    await page.getByRole('button', { name: 'Meibo' }).focus();
    await page.keyboard.press('Enter');
    const panel = panelOf(page);
    const label = panel.getByRole('button', { name: 'Golf' });
    await label.waitFor();
    const isReached = async (target: Locator): Promise<boolean> =>
      (await target.and(page.locator(':focus')).count()) === 1;
    const tabTo = async (target: Locator, key = 'Tab'): Promise<void> => {
      for (let presses = 0; presses < 12 && !(await isReached(target)); presses += 1)
        await page.keyboard.press(key);
      expect(await isReached(target)).toBe(true);
    };

    await tabTo(label, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Golf' }).waitFor();
    await tabTo(panel.getByLabel('Share with'));
    await page.keyboard.type('chie@kaede.example');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.getByText('“Golf” is shared with 荒川 千恵 (Editor).').waitFor();
    expect(await isReached(panel.getByRole('button', { name: 'Share', exact: true }))).toBe(true);
    expect(await cutTexts(page, '.panel')).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
  });
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
