/** What the company of the screenshots does, and what is done on a page, up to what is worth showing. */
import type { Page } from 'playwright-core';
import { askWorkbench, changeTitle, shareCustomers } from '../test/browser/askWorkbench';
import type { Workbench } from '../test/browser/browser';
import { startCompanyWorker } from '../workbench/companyWorker';

export const addHours = (workbench: Workbench, hours: number): Promise<unknown> =>
  askWorkbench(workbench, 'advance', { minutes: hours * 60 });

export const openPanel = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Customers' }).waitFor();
};

export const openLabel = async (page: Page, label = 'Customers'): Promise<void> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: label }).click();
  await panel.getByRole('heading', { name: label }).waitFor();
};

/** Whose label it is, and the names of the cards' controls in the language of that person. */
interface ShareWords {
  readonly label: string;
  readonly share: string;
  readonly who: string;
  readonly next: string;
  readonly asks: string;
}

export const chooseColleague =
  ({ label, share, who }: ShareWords) =>
  async (page: Page): Promise<void> => {
    await openLabel(page, label);
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: share, exact: true }).click();
    await panel.getByRole('combobox', { name: who }).fill('d');
    await panel.getByRole('option').first().waitFor();
  };

/** The share flow up to its question, in the page's language. */
export const confirm =
  (words: ShareWords) =>
  async (page: Page): Promise<void> => {
    const panel = page.getByRole('complementary');
    await chooseColleague(words)(page);
    await panel.getByRole('option').first().click();
    await panel.getByRole('button', { name: words.next, exact: true }).click();
    await panel.getByRole('heading', { name: words.asks, exact: true }).waitFor();
  };

/** The worker's first hour: after it, it is known to be awake. */
export const startWorker = async (workbench: Workbench): Promise<void> => {
  startCompanyWorker(workbench.office);
  await addHours(workbench, 1);
};

/** Ben has some of her contacts already; Chie has none. */
export const tryOut = async (page: Page): Promise<void> => {
  await openLabel(page);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: '共有', exact: true }).click();
  await panel.getByRole('combobox', { name: '共有する相手' }).fill('ben@kaede.example, chie@kaede.example');
  await panel.getByRole('button', { name: '次へ', exact: true }).click();
  await panel.getByRole('heading', { name: '共有しますか？', exact: true }).waitFor();
  await panel.getByRole('button', { name: '事前に確認', exact: true }).click();
  await panel.getByText('たった今依頼しました。').waitFor();
  await page.request.post(new URL('/api/advance', page.url()).href, { data: { minutes: 10 } });
  await panel.getByRole('button', { name: '再表示', exact: true }).click();
  await panel.getByText('相手ごとの結果').waitFor();
};

export const inJapanese = {
  label: 'Customers',
  share: '共有',
  who: '共有する相手',
  next: '次へ',
  asks: '共有しますか？',
};
export const inEnglish = {
  label: 'Golf',
  share: 'Share',
  who: 'Share with',
  next: 'Next',
  asks: 'Share this label?',
};

export const openMessage =
  (subject: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: subject }).click();
    await page.getByRole('button', { name: 'Meibo' }).click();
    await page.getByRole('complementary').getByRole('heading').first().waitFor();
  };

/** The card behind a button of another one, which is called like it. */
export const openFrom =
  (open: (page: Page) => Promise<void>, name: string) =>
  async (page: Page): Promise<void> => {
    await open(page);
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name, exact: true }).click();
    await panel.getByRole('heading', { name, exact: true }).waitFor();
  };

/** A card of all cards at work, among its neighbours. */
export const showChoices = async (page: Page): Promise<void> => {
  const field = page.locator('#choice-multi').getByRole('combobox');
  await field.focus();
  await field.press('ArrowDown');
  await page.evaluate("document.getElementById('selectionInput').scrollIntoView()");
};

/** Chie, a viewer, changes a title where she may not. */
export const changeTitleAsChie = async (workbench: Workbench): Promise<void> => {
  await shareCustomers(workbench, 'chie', 'viewer');
  await addHours(workbench, 2);
  await changeTitle(workbench, 'chie', 'itsuki.suzuki', '執行役員');
  await addHours(workbench, 1);
};

export const openPlainPanel = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  await page.getByRole('complementary').getByRole('heading', { name: 'Meibo' }).waitFor();
};

export const openSuggestion = async (page: Page): Promise<void> => {
  await openPlainPanel(page);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: '1 suggestion' }).click();
  await panel.getByRole('button', { name: 'Accept' }).waitFor();
};

export const searchFor =
  (field: string, part: string, press: string) =>
  async (page: Page): Promise<void> => {
    await openPlainPanel(page);
    const panel = page.getByRole('complementary');
    await panel.getByRole('combobox', { name: field }).fill(part);
    await panel.getByRole('button', { name: press, exact: true }).press('Enter');
    await panel.getByRole('button', { name: '鈴木 樹' }).waitFor();
  };

export const composeToCustomers = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '作成' }).click();
  await page.getByRole('button', { name: /宛先を追加/ }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Customers' }).click();
  await page.getByRole('complementary').getByRole('radio', { name: 'To', exact: true }).waitFor();
};

export const comment =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await openFrom(openMessage('4月分のご注文の納品'), 'コメント')(page);
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'コメントする', exact: true }).click();
    await panel.getByRole('textbox').first().fill(text);
    await panel.getByRole('button', { name: 'コメントする', exact: true }).last().click();
    await panel.getByText(text).waitFor();
  };

export const changeTitleAsBen = async (workbench: Workbench): Promise<void> => {
  await changeTitle(workbench, 'ben', 'itsuki.suzuki', '相談役');
  await addHours(workbench, 1);
};

export const openDrawer = async (page: Page): Promise<void> => {
  await page.locator('summary').first().click();
  await page.getByRole('button', { name: 'Mend everything' }).waitFor();
};

export const openCustomers = (page: Page): Promise<void> =>
  page.getByRole('link', { name: /^Customers \d/ }).click();

export const openBothCustomers = async (page: Page): Promise<void> => {
  for (const frame of await page.locator('iframe').all()) {
    const inside = frame.contentFrame();
    await inside.getByRole('link', { name: /Customers \d/ }).click();
    await inside.getByRole('row').nth(3).waitFor();
  }
  await page.locator('.verdict[data-state="well"]').waitFor();
};

export const followThird = async (page: Page): Promise<void> => {
  await openCustomers(page);
  await page.getByRole('row').nth(3).getByRole('link').click();
  await page.getByRole('button', { name: 'Follow this contact' }).click();
  await page.getByRole('heading', { name: /^The way of/ }).waitFor();
};

/** Link by link through the contacts manager. */
export const openManaged =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) {
      await page.getByRole('listitem').getByRole('link', { name }).first().click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    }
  };
