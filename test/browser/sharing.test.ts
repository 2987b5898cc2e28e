/**
 * The main job, by clicking: Aiko shares her label with a colleague in Gmail's side panel, and sees what came of it.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { returned } from '../../workbench/companySetup';
import { shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { openPanel } from './openPanel';
import { seriousFindings } from './seriousFindings';
import { enterOn, tabTo } from './tabTo';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

/** The label's card, reached from the add-on's home card, where a new label stands among the news as well. */
const openLabel = async (page: Page, label: string): Promise<Locator> => {
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: label }).last().click();
  await panel.getByRole('heading', { name: label }).waitFor();
  return panel;
};

const press = async (panel: Locator, name: string, heading: string): Promise<void> => {
  await panel.getByRole('button', { name, exact: true }).click();
  await panel.getByRole('heading', { name: heading, exact: true }).waitFor();
};

const suggestions = (panel: Locator): Locator =>
  panel.getByRole('listbox', { name: /^(共有する相手|Share with)$/ }).getByRole('option');

/** On every card of the journey. */
const expectNothingCut = async (page: Page): Promise<void> => {
  expect((await page.getByRole('complementary').boundingBox())?.width).toBe(300);
  expect(await cutTexts(page, '.panel')).toEqual([]);
};

/** On one card of each kind: axe takes its time. */
const expectFine = async (page: Page): Promise<void> => {
  await expectNothingCut(page);
  expect(await seriousFindings(page)).toEqual([]);
};

describe('Aiko shares her label, in Japanese', () => {
  it('with Ben: suggested, confirmed, done, in another role, and taken back', async () => {
    const page = await workbench.open('/gmail?as=aiko');
    const panel = await openLabel(page, 'Customers');
    await expectNothingCut(page);
    await press(panel, '共有', '共有');
    await panel.getByRole('combobox', { name: '共有する相手' }).fill('whit');
    await suggestions(panel).getByText('Ben Whitlock <ben@kaede.example>').click();
    await panel.getByRole('combobox', { name: '役割' }).selectOption({ label: '編集者' });
    await expectFine(page);

    await press(panel, '次へ', '共有しますか？');
    const said = await panel.innerText();
    for (const part of ['Customers', 'Ben Whitlock', '編集者', '連絡先 12 件', '電話番号', '2 時間ほど'])
      expect(said).toContain(part);
    expect(await panel.getByRole('checkbox', { name: 'メモ', exact: true }).isChecked()).toBe(false);
    expect(await panel.getByRole('checkbox', { name: '電話番号' }).isChecked()).toBe(true);
    await expectFine(page);

    await press(panel, '共有', 'Customers');
    await panel.getByRole('status').getByText('2 時間ほどで届きます').waitFor();
    const people = panel.getByRole('region', { name: '共有相手' });
    expect(await people.innerText()).toMatch(/Ben Whitlock\s+編集者 · 連絡先は 2 時間ほどで届きます。/);
    await panel.getByRole('button', { name: '閉じる', exact: true }).click();
    await expectNothingCut(page);

    await panel.getByRole('button', { name: '戻る' }).click();
    await panel.getByRole('heading', { name: 'Meibo' }).waitFor();
    const line = panel.getByRole('button', { name: 'Customers' });
    // The home card below was drawn anew: it knows of the share.
    expect(await line.innerText()).toMatch(/オーナー · 連絡先 12 件/);
    await line.click();
    await panel.getByRole('heading', { name: 'Customers' }).waitFor();

    await people.getByRole('button', { name: 'Ben Whitlock 編集者' }).click();
    await panel.getByRole('heading', { name: '役割を変更' }).waitFor();
    await panel.getByRole('combobox', { name: '役割' }).selectOption({ label: '整理担当' });
    await expectFine(page);
    await press(panel, '保存', 'Customers');
    expect(await people.innerText()).toMatch(/Ben Whitlock\s+整理担当/);

    await press(panel, 'Ben Whitlockさんとの共有を停止', '共有を停止しますか？');
    await panel.getByText('元のまま残ります').waitFor();
    await expectFine(page);
    await press(panel, 'キャンセル', 'Customers');
    expect(await people.innerText()).toContain('Ben Whitlock');
    await press(panel, 'Ben Whitlockさんとの共有を停止', '共有を停止しますか？');
    await press(panel, '共有を停止', 'Customers');
    expect(await people.innerText()).not.toContain('Ben Whitlock');
  });

  it('with nobody: one sentence says what is missing, and what was chosen stays', async () => {
    const page = await workbench.open('/gmail?as=aiko');
    const panel = await openLabel(page, 'Customers');
    await press(panel, '共有', '共有');
    await panel.getByRole('combobox', { name: '役割' }).selectOption({ label: '整理担当' });
    await panel.getByRole('button', { name: '次へ', exact: true }).click();
    await panel.getByText('共有する相手のメールアドレスを入力してください。').waitFor();
    expect(await panel.getByRole('combobox', { name: '役割' }).inputValue()).toBe('curator');
    await press(panel, 'キャンセル', 'Customers');
  });

  it('with Dai, who never opened the add-on: each card says that nothing arrives until he does', async () => {
    const page = await workbench.open('/gmail?as=aiko');
    const panel = await openLabel(page, 'Customers');
    await press(panel, '共有', '共有');
    await panel.getByRole('combobox', { name: '共有する相手' }).fill('橘');
    await suggestions(panel).first().click();
    await press(panel, '次へ', '共有しますか？');
    await panel.getByText('橘 大さんはまだ Meibo を開いていません。').waitFor();
    await press(panel, '共有', 'Customers');
    const people = panel.getByRole('region', { name: '共有相手' });
    expect(await people.innerText()).toContain('まだ Meibo を開いていません');
    await expectNothingCut(page);
  });
});

describe('Ben, in English', () => {
  it('shares a label of his own until a day, and gives the share another one, by keyboard alone', async () => {
    const page = await workbench.open('/gmail?as=ben');
    const panel = page.getByRole('complementary');
    const button = (name: string): Locator => panel.getByRole('button', { name, exact: true });
    const heading = (name: string): Promise<void> =>
      panel.getByRole('heading', { name, exact: true }).waitFor();
    /** As it is typed into the browser's own field: month, day, year. */
    const pickDay = async (typed: string, day: string): Promise<void> => {
      const field = panel.getByRole('group', { name: 'Last day of access' }).locator('input');
      await tabTo(page, field);
      // As fast as nobody types: a field that is drawn anew between two keys would lose the second.
      await page.keyboard.type(typed, { delay: 50 });
      await page.waitForFunction(`document.activeElement.value === '${day}'`);
    };

    await enterOn(page, page.getByRole('button', { name: 'Meibo' }));
    await enterOn(page, panel.getByRole('button', { name: 'Golf' }));
    await heading('Golf');
    await enterOn(page, button('Share'));
    await heading('Share');
    await tabTo(page, panel.getByRole('combobox', { name: 'Share with' }));
    await page.keyboard.type('chi');
    await suggestions(panel).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await panel.getByRole('combobox', { name: 'Share with' }).inputValue()).toBe(
      '荒川 千恵 <chie@kaede.example>',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await pickDay('06302026', '2026-06-30');
    await expectNothingCut(page);
    await enterOn(page, button('Next'));
    await heading('Share this label?');
    await panel.getByText('Last day: 30 Jun 2026').waitFor();
    await expectFine(page);
    await enterOn(page, button('Share'));
    await panel.getByText('“Golf” is shared with 荒川 千恵 (Editor).').waitFor();
    await expectFine(page);

    await enterOn(page, button('Dismiss'));
    await enterOn(page, panel.getByRole('button', { name: /^荒川 千恵 Editor · Ends in \d\d days/ }));
    await heading('Change role');
    await pickDay('04082026', '2026-04-08');
    await enterOn(page, button('Save'));
    await heading('Golf');
    await panel.getByRole('button', { name: /^荒川 千恵 Editor · Ends in [23] days/ }).waitFor();
  });

  it('reads in mid-copy how many of how many there are, and afterwards that all is up to date', async () => {
    await shareCustomersWithBen(workbench);
    const { place, company } = workbench.office;
    const run = (sub: string, step?: number): void => {
      place.runtime.execute({
        account: sub,
        functionName: 'onClock',
        kind: 'trigger',
        ...(step === undefined ? {} : { kill: { step, when: 'before' } as const }),
      });
    };
    run(company.accounts.aiko.sub);
    // Killed as soon as the note of what is to come is written: before the contacts are made.
    const noted = (): boolean =>
      JSON.stringify(place.world().script.scriptProperties).includes('\\"copying\\"');
    const before = structuredClone(place.world());
    for (let step = 2; !noted() && step < 40; step += 1) {
      place.enter(structuredClone(before));
      run(company.accounts.ben.sub, step);
    }
    expect(noted()).toBe(true);

    place.world().now += 20 * 60_000;
    const page = await workbench.open('/gmail?as=ben');
    const panel = await openPanel(page);
    const line = panel.getByRole('button', { name: 'Customers' });
    expect(await line.innerText()).toMatch(/Shared by 森下 愛子 · 0 of 12, the rest within about 40 minutes/);
    await line.click();
    await panel.getByText('0 of 12, the rest within about 40 minutes').waitFor();
    await expectNothingCut(page);

    place.wait(2 * 3_600_000);
    returned(place.open(company.accounts.ben.sub), 'Ben opens Meibo');
    await page.reload();
    await openLabel(page, 'Customers');
    await panel.getByText('12 contacts').waitFor();
    await panel.getByText(/^Up to date (just now|\d+ minutes? ago)$/).waitFor();

    await press(panel, 'Leave this label', 'Leave this label?');
    await expectNothingCut(page);
    await press(panel, 'Leave this label', 'Meibo');
    await panel.getByText('You have left the label.').waitFor();
    await panel.getByRole('button', { name: 'Golf' }).waitFor();
    // What is left of it goes with the next run, and is no label to share meanwhile.
    await panel.getByRole('button', { name: 'Customers' }).first().waitFor({ state: 'detached' });
  });
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
