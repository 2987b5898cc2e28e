/** Ben deletes a quarter of the label in his Google Contacts: nobody loses anything until Aiko has decided on her card. */
import type { Page } from 'playwright-core';
import { askWorkbench, shareCustomers } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench, seriousFindings } from './browser';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await shareCustomers(workbench, 'ben', 'curator');
  await askWorkbench(workbench, 'advance', { minutes: 120 });
});
afterAll(() => workbench.close());

const inCustomers = async (as: string): Promise<number | undefined> => {
  const { labels } = await askWorkbench(workbench, 'contacts', { as, from: 0, count: 0 });
  return labels.find(({ name }) => name === 'Customers')?.count;
};

/** With his mouse, one after the other. */
const deleteFirst = async (page: Page, count: number): Promise<void> => {
  const customers = (left: number) =>
    page.getByRole('heading', { level: 1, name: `Customers (${String(left)})` });
  await page.getByRole('link', { name: /^Customers/ }).click();
  for (let deleted = 0; deleted < count; deleted += 1) {
    await customers(12 - deleted).waitFor();
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  }
  await customers(12 - count).waitFor();
};

const panelOf = async (as: string): Promise<ReturnType<Page['getByRole']>> => {
  const page = await workbench.open(`/gmail?as=${as}`);
  await page.getByRole('button', { name: 'Meibo' }).click();
  return page.getByRole('complementary');
};

it('what Ben deleted waits: Aiko’s card says it, his own says for whom, and one tap brings all back', async () => {
  const ben = await workbench.open('/contacts?as=ben');
  await deleteFirst(ben, 3);
  await askWorkbench(workbench, 'advance', { minutes: 120 });
  expect([await inCustomers('aiko'), await inCustomers('ben')]).toEqual([12, 9]);
  const { labels } = await askWorkbench(workbench, 'judgement', {});
  expect(labels).toMatchObject([{ name: 'Customers', members: 2, identical: 1, lost: 0 }]);

  const his = await panelOf('ben');
  await his.getByText(/You removed 3 of 12 contacts from “Customers”.*until 森下 愛子 or another/).waitFor();
  expect(await his.getByRole('button', { name: 'Restore' }).count()).toBe(0);

  const hers = await panelOf('aiko');
  await hers
    .getByText(
      /Ben Whitlockさんが「Customers」の連絡先 12 件のうち 3 件を外しました。他の人の連絡先はそのままです。/,
    )
    .waitFor();
  expect(await seriousFindings(hers.page())).toEqual([]);
  await hers.getByRole('button', { name: '元に戻す' }).click();
  await hers.getByRole('button', { name: '元に戻す' }).waitFor({ state: 'detached' });
  await askWorkbench(workbench, 'advance', { minutes: 120 });
  expect([await inCustomers('aiko'), await inCustomers('ben')]).toEqual([12, 12]);
});

it('another time she lets it go from the label’s card, after a question: everybody follows', async () => {
  const ben = await workbench.open('/contacts?as=ben');
  await deleteFirst(ben, 3);
  await askWorkbench(workbench, 'advance', { minutes: 120 });
  expect(await inCustomers('aiko')).toBe(12);

  const hers = await panelOf('aiko');
  await hers.getByRole('button', { name: 'Customers' }).click();
  await hers.getByRole('button', { name: '共有', exact: true }).waitFor();
  await hers.getByRole('button', { name: '全員から外す' }).click();
  await hers.getByRole('heading', { name: '全員から外しますか？' }).waitFor();
  expect(await seriousFindings(hers.page())).toEqual([]);
  await hers.getByRole('button', { name: '3 件を外す' }).click();
  await hers.getByRole('heading', { name: 'Meibo' }).waitFor();
  await askWorkbench(workbench, 'advance', { minutes: 180 });
  expect([await inCustomers('aiko'), await inCustomers('ben')]).toEqual([9, 9]);
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
