/**
 * Beside a message: who wrote, adding whom nobody knows yet; and the way of a change that its author may not make.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { askWorkbench, changeTitle, shareCustomers, shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench(4);
  await shareCustomersWithBen(workbench);
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const panelOf = (page: Page): Locator => page.getByRole('complementary');

const openPanel = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  return panelOf(page);
};

const openMessage = async (as: string, subject: string): Promise<readonly [Page, Locator]> => {
  const page = await workbench.open(`/gmail?as=${as}`);
  await page.getByRole('link', { name: subject }).click();
  await page.getByRole('heading', { name: subject }).waitFor();
  return [page, await openPanel(page)];
};

const hours = (count: number) => askWorkbench(workbench, 'advance', { minutes: 60 * count });

const expectSound = async (page: Page): Promise<void> => {
  expect((await panelOf(page).boundingBox())?.width).toBe(300);
  expect(await cutTexts(page, '.panel')).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
};

/** What a person's Google Contacts shows of everyone found by a text, as one text. */
const contactsLike = async (as: string, search: string): Promise<string> => {
  const { contacts } = await askWorkbench(workbench, 'contacts', { as, search, from: 0, count: 9 });
  const found = await Promise.all(
    contacts.map(({ resourceName }) => askWorkbench(workbench, 'contact', { as, contact: resourceName })),
  );
  return JSON.stringify(found);
};

describe('Ben opens a message', () => {
  it('from a shared person: name, reading, company, title, phones, whose label it is, and a search of his own mailbox [GM-05]', async () => {
    await hours(2);
    const [page, panel] = await openMessage('ben', 'Delivery of the April order');
    await panel.getByRole('heading', { name: '鈴木 樹' }).waitFor();
    const text = await panel.innerText();
    for (const part of [
      'すずき いつき',
      '一般社団法人茜雲商事協会',
      '製造部 · 専務取締役',
      '０３－０２５１－０５１０',
      'itsuki.suzuki@akanegumo-shoji.example.co.jp',
      'Editor',
      'Customers',
      'Shared by 森下 愛子',
    ])
      expect(text).toContain(part);
    await expectSound(page);

    await panel.getByRole('button', { name: '０３－０２５１－０５１０' }).click();
    await panel.locator('a[href="tel:0302510510"]').waitFor();

    const [search] = await Promise.all([
      page.waitForEvent('popup'),
      panel.getByRole('link', { name: 'Latest mail with this person' }).click(),
    ]);
    await search.getByText('2 found for from:(itsuki.suzuki@').waitFor();
    const found = search.getByRole('region', { name: 'Messages' }).getByRole('link');
    expect(await found.allInnerTexts()).toEqual([
      expect.stringContaining('Delivery of the April order'),
      expect.stringContaining('Agenda for Thursday'),
    ]);
    expect(new URL(search.url()).searchParams.get('as')).toBe('ben');
    expect(await seriousFindings(search)).toEqual([]);
    await search.close();
  });

  it('from a colleague, who needs no label', async () => {
    const [, panel] = await openMessage('ben', 'Customers in one place');
    await panel.getByText('An address of your company').waitFor();
    await panel.getByRole('button', { name: 'Add to a shared label' }).first().waitFor({ state: 'detached' });
  });

  it('from somebody unknown, adds him by keyboard, and Aiko has him after the hour', async () => {
    const [page, panel] = await openMessage('ben', 'Introducing our workshop');
    await panel.getByText('Not in any label').waitFor();
    await panel.getByRole('button', { name: 'Add to a shared label' }).press('Enter');
    await panel.getByLabel('Family name').waitFor();
    const values = ['Family name', 'Given name', 'Email', 'Company'].map((name) =>
      panel.getByLabel(name, { exact: true }).inputValue(),
    );
    expect(await Promise.all(values)).toEqual(['相川', '澪', 'mio.aikawa@tsukimi-kobo.example', '']);
    await expectSound(page);

    await panel.getByLabel('Company').fill('月見工房');
    await panel.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await panel.getByText('was added to “Customers”').waitFor();
    expect(await panel.innerText()).toContain('月見工房');
    await hours(3);
    expect(await contactsLike('aiko', 'mio.aikawa')).toContain('月見工房');

    // The same message is from somebody known now, for Aiko too.
    const [japanese, hers] = await openMessage('aiko', '工房のご紹介');
    await hers.getByRole('heading', { name: '相川 澪' }).waitFor();
    expect(await hers.innerText()).toContain('自分のラベル');
    await hers
      .locator('a[href^="/gmail?as=aiko#search/"]', { hasText: 'この相手との最近のメール' })
      .waitFor();
    await expectSound(japanese);
  });
});

it('the add-on’s menu opens the contacts manager: labels, a label’s contacts, one of them and a search, by keyboard and on a phone', async () => {
  const page = await workbench.open('/gmail?as=ben');
  const panel = await openPanel(page);
  await panel.getByRole('link', { name: 'Open the contacts manager' }).waitFor();
  await panel.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('menuitem', { name: 'Open the contacts manager / 連絡先マネージャーを開く' }).click();
  const [manager] = await Promise.all([
    page.waitForEvent('popup'),
    panel.getByRole('link', { name: /^https:.*\/exec/ }).click(),
  ]);
  const heading = (name: string) => manager.getByRole('heading', { name, level: 1 }).waitFor();
  const enter = async (name: string, next: string): Promise<void> => {
    await manager.getByRole('link', { name }).first().focus();
    await manager.keyboard.press('Enter');
    await heading(next);
  };
  await heading('Labels');
  await enter('Customers', 'Customers');
  await enter('鈴木 樹', '鈴木 樹');
  expect(await manager.getByRole('main').innerText()).toContain(
    'itsuki.suzuki@akanegumo-shoji.example.co.jp',
  );
  expect(await seriousFindings(manager)).toEqual([]);
  await manager.getByRole('searchbox', { name: 'Search contacts' }).fill('すずき');
  await manager.keyboard.press('Enter');
  await heading('Search results');
  for (const width of [360, 1200]) {
    await manager.setViewportSize({ width, height: 800 });
    expect(await manager.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
  expect(await seriousFindings(manager)).toEqual([]);
  await enter('鈴木 樹', '鈴木 樹');
  await manager.goto(manager.url().replace('as=ben', 'as=emi'));
  await heading('このアドレスに、表示できる内容はありません。');
  await manager.close();
});

describe('Chie, a viewer,', () => {
  const TITLE = '執行役員';

  it('changes a title: it is put back, her card says why, Ben accepts, and everyone has it', async () => {
    await shareCustomers(workbench, 'chie', 'viewer');
    await hours(2);
    await changeTitle(workbench, 'chie', 'itsuki.suzuki', TITLE);
    await hours(1);
    expect(await contactsLike('chie', 'itsuki.suzuki')).not.toContain(TITLE);

    const hers = await workbench.open('/gmail?as=chie');
    const told = await openPanel(hers);
    await told.getByText('鈴木 樹さんへの変更は元に戻されました。').waitFor();
    expect(await told.innerText()).toContain(TITLE);
    await expectSound(hers);
    await told.getByRole('region', { name: 'あなたの提案' }).getByRole('button', { name: '閉じる' }).click();
    await told.getByText('表示を消しました').waitFor();
    await told.getByText('元に戻されました').first().waitFor({ state: 'detached' });

    const his = await workbench.open('/gmail?as=ben');
    const panel = await openPanel(his);
    await panel.getByRole('button', { name: '1 suggestion' }).click();
    await panel.getByRole('heading', { name: '鈴木 樹' }).waitFor();
    const text = await panel.innerText();
    for (const part of ['専務取締役', TITLE, '荒川 千恵', '6 Apr 2026']) expect(text).toContain(part);
    await expectSound(his);
    await panel.getByRole('button', { name: 'Accept' }).click();
    await panel.getByText('Accepted.').waitFor();
    await panel.getByText('1 suggestion').first().waitFor({ state: 'detached' });

    await hours(2);
    for (const as of ['aiko', 'ben', 'chie'])
      expect(await contactsLike(as, 'itsuki.suzuki')).toContain(TITLE);
  });
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
