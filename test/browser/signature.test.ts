/**
 * Beside a message: its signature is read when somebody asks for it, and only what he ticks is kept.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { askWorkbench, shareCustomers, shareCustomersWithBen } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
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

const openMessage = async (as: string, subject: string): Promise<readonly [Page, Locator]> => {
  const page = await workbench.open(`/gmail?as=${as}`);
  await page.getByRole('link', { name: subject }).click();
  await page.getByRole('heading', { name: subject }).waitFor();
  await page.getByRole('button', { name: 'Meibo' }).click();
  return [page, page.getByRole('complementary')];
};

const expectSound = async (page: Page): Promise<void> => {
  expect(await cutTexts(page, '.panel')).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
};

it('a stranger is added with what is left ticked of his signature, in one act', async () => {
  const [page, panel] = await openMessage('ben', 'Introducing our workshop');
  await panel.getByRole('button', { name: 'Read the signature' }).press('Enter');
  const fax = panel.getByRole('checkbox', { name: 'Work fax: 076-000-3345' });
  await fax.waitFor();
  expect(await panel.getByLabel('Company', { exact: true }).inputValue()).toBe('株式会社月見工房');
  for (const name of [
    'Title: 部長',
    'Phone: 076-000-3344',
    'Mobile: 090-0123-4567',
    'Reading: あいかわ みお',
  ])
    expect(await panel.getByRole('checkbox', { name }).isChecked()).toBe(true);
  await expectSound(page);

  await fax.press('Space');
  await panel.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await panel.getByText('was added to “Customers”').waitFor();
  const text = await panel.innerText();
  for (const part of ['あいかわ みお', '株式会社月見工房', '企画部 · 部長', '076-000-3344', '090-0123-4567'])
    expect(text).toContain(part);
  expect(text).not.toContain('076-000-3345');
});

it('of a known sender a new title replaces nothing that is not ticked; the new number is added', async () => {
  const [page, panel] = await openMessage('ben', 'Delivery of the April order');
  await panel.getByRole('button', { name: 'Read the signature' }).click();
  const title = panel.getByRole('checkbox', { name: 'Title: 専務取締役 → 代表理事' });
  await title.waitFor();
  expect(await title.isChecked()).toBe(false);
  expect(await panel.getByRole('checkbox', { name: 'Phone: 03-0251-0599' }).isChecked()).toBe(true);
  await expectSound(page);
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('Saved.').waitFor();
  const text = await panel.innerText();
  for (const part of ['製造部 · 専務取締役', '03-0251-0599', '０３－０２５１－０５１０'])
    expect(text).toContain(part);
});

it('a viewer suggests the title, in Japanese, and an editor is asked', async () => {
  const [page, panel] = await openMessage('chie', '4月分のご注文の納品について');
  await panel.getByRole('button', { name: '署名を読み取る' }).click();
  await panel.getByRole('checkbox', { name: '役職：専務取締役 → 代表理事' }).check();
  await expectSound(page);
  await panel.getByRole('button', { name: '提案' }).click();
  await panel.getByText('提案しました。').waitFor();
  expect(await panel.innerText()).toContain('製造部 · 専務取締役');

  const his = await workbench.open('/gmail?as=ben');
  await his.getByRole('button', { name: 'Meibo' }).click();
  await his.getByRole('complementary').getByRole('button', { name: '1 suggestion' }).waitFor();
});

it('who else received the message is shown, as far as a label holds him, and leads to his card', async () => {
  const [page, panel] = await openMessage('ben', 'Agenda for Thursday');
  const also = panel.getByRole('region', { name: 'Also in this message' });
  await also.waitFor();
  await expectSound(page);
  await also.getByRole('button', { name: '鈴木 樹' }).click();
  await panel.getByText('すずき いつき').waitFor();
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
