/**
 * Ben does something to a whole label in his Google Contacts: nobody loses anything until Aiko has decided on her card.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { askWorkbench, shareCustomers } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await shareCustomers(workbench, 'ben', 'curator');
  await hours(2);
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const hours = (count: number) => askWorkbench(workbench, 'advance', { minutes: 60 * count });

const inCustomers = async (as: string): Promise<number | undefined> => {
  const { labels } = await askWorkbench(workbench, 'contacts', { as, from: 0, count: 0 });
  return labels.find(({ name }) => name === 'Customers')?.count;
};

/** Aiko's, then Ben's. */
const counts = async () => [await inCustomers('aiko'), await inCustomers('ben')];

const contactsOfBen = async (label = 'Customers'): Promise<Page> => {
  const ben = await workbench.open('/contacts?as=ben');
  await ben.getByRole('link', { name: new RegExp(`^${label} `) }).click();
  await ben.getByRole('heading', { level: 1, name: label }).waitFor();
  return ben;
};

/** Ticks the first ones of the list; answers what can be done with them. */
const tickFirst = async (page: Page, count: number): Promise<Locator> => {
  for (let row = 1; row <= count; row += 1)
    await page.getByRole('row').nth(row).getByRole('checkbox').check();
  return page.getByRole('toolbar', { name: `${String(count)} selected` });
};

const answer = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

const deleteFirst = async (count: number): Promise<void> => {
  const ben = await contactsOfBen();
  await (await tickFirst(ben, count)).getByRole('button', { name: 'Delete' }).click();
  await answer(ben, 'Delete');
  await ben.getByText(`${String(count)} contacts are in Trash.`).waitFor();
};

const panelOf = async (as: string): Promise<Locator> => {
  const page = await workbench.open(`/gmail?as=${as}`);
  await page.getByRole('button', { name: 'Meibo' }).click();
  return page.getByRole('complementary');
};

/** One tap on Aiko's first card, which says who did what to how many. */
const restore = async (sentence: string): Promise<Locator> => {
  const hers = await panelOf('aiko');
  await hers.getByText(sentence).waitFor();
  await hers.getByRole('button', { name: '元に戻す' }).click();
  await hers.getByRole('button', { name: '元に戻す' }).waitFor({ state: 'detached' });
  return hers;
};

it('[RP-06] what Ben deleted waits: Aiko’s card says it, his own says for whom, and one tap brings all back', async () => {
  await deleteFirst(3);
  await hours(2);
  expect(await counts()).toEqual([12, 9]);
  const { labels } = await askWorkbench(workbench, 'judgement', {});
  expect(labels).toMatchObject([{ name: 'Customers', members: 2, identical: 1, lost: 0 }]);

  const his = await panelOf('ben');
  await his.getByText(/You removed 3 of 12 contacts from “Customers”.*until 森下 愛子 or another/).waitFor();
  await his.getByRole('button', { name: 'Restore' }).first().waitFor({ state: 'detached' });

  const hers = await restore(
    'Ben Whitlockさんが「Customers」の連絡先 12 件のうち 3 件を外しました。他の人の連絡先はそのままです。',
  );
  expect(await seriousFindings(hers.page())).toEqual([]);
  await hours(2);
  expect(await counts()).toEqual([12, 12]);
});

it('what he took the label off waits the same, and is ticked again from the label’s own card', async () => {
  const ben = await contactsOfBen();
  await (await tickFirst(ben, 4)).getByRole('button', { name: 'Manage labels' }).click();
  expect(await seriousFindings(ben)).toEqual([]);
  await ben.getByRole('checkbox', { name: 'Customers' }).uncheck();
  await ben.getByRole('heading', { level: 1, name: 'Customers (8)' }).waitFor();
  await hours(2);
  expect(await counts()).toEqual([12, 8]);

  const hers = await panelOf('aiko');
  await hers.getByRole('button', { name: 'Customers' }).click();
  await hers.getByRole('button', { name: '共有', exact: true }).waitFor();
  await hers.getByText('「Customers」の連絡先 12 件のうち 4 件を外しました。').waitFor();
  await hers.getByRole('button', { name: '元に戻す' }).click();
  await hers.getByRole('button', { name: '元に戻す' }).waitFor({ state: 'detached' });
  await hours(2);
  expect(await counts()).toEqual([12, 12]);
});

it('the label that he deletes, with all its contacts, is nobody else’s loss: he gets it again', async () => {
  const ben = await contactsOfBen();
  await ben.getByRole('button', { name: 'Delete label Customers' }).click();
  await ben.getByRole('radio', { name: 'Delete all contacts and delete this label' }).check();
  expect(await seriousFindings(ben)).toEqual([]);
  await answer(ben, 'Delete');
  expect(await counts()).toEqual([12, undefined]);
  await hours(2);
  expect(await counts()).toEqual([12, 12]);
  const { labels } = await askWorkbench(workbench, 'judgement', {});
  expect(labels).toMatchObject([{ members: 2, identical: 2, lost: 0, doubled: 0 }]);
});

it('“Undo changes” takes the whole label from him and nobody else, until one tap of Aiko’s', async () => {
  const ben = await contactsOfBen('Golf');
  await ben.getByRole('button', { name: 'Undo changes' }).click();
  await ben.getByRole('radio', { name: '1 week ago' }).check();
  await answer(ben, 'Undo');
  await ben.getByText('Your contacts are as they were.').waitFor();
  expect(await counts()).toEqual([12, 0]);
  await hours(2);
  expect(await counts()).toEqual([12, 0]);

  await restore('「Customers」の連絡先 12 件のうち 12 件を外しました。');
  await hours(2);
  expect(await counts()).toEqual([12, 12]);
});

it('what Aiko edited, and his “Undo changes” puts back with him, stays with everybody else until she decides', async () => {
  const { labels } = await askWorkbench(workbench, 'contacts', { as: 'aiko', from: 0, count: 0 });
  const label = labels.find(({ name }) => name === 'Customers')?.resourceName ?? '';
  const page = { as: 'aiko', label, from: 0, count: 3 };
  const { contacts } = await askWorkbench(workbench, 'contacts', page);
  const organizations = [{ title: '最高顧問' }];
  for (const { resourceName: contact } of contacts) {
    const { contact: fields } = await askWorkbench(workbench, 'contact', { as: 'aiko', contact });
    const changed = { ...fields, organizations };
    await askWorkbench(workbench, 'actOnContacts', { as: 'aiko', act: 'edit', contact, fields: changed });
  }
  const titled = async (as: string) =>
    (await askWorkbench(workbench, 'contacts', { as, search: '最高顧問', from: 0, count: 9 })).contacts
      .length;
  await hours(3);
  expect([await titled('aiko'), await titled('ben')]).toEqual([3, 3]);

  await askWorkbench(workbench, 'actOnContacts', { as: 'ben', act: 'undo', minutes: 170 });
  expect(await titled('ben')).toBe(0);
  await hours(2);
  expect([await titled('aiko'), await titled('ben')]).toEqual([3, 0]);

  const hers = await panelOf('aiko');
  await hers.getByText('「Customers」の連絡先 12 件のうち 3 件を以前の内容に戻しました。').waitFor();
  expect(await seriousFindings(hers.page())).toEqual([]);
  await hers.getByRole('button', { name: '新しい内容を残す' }).click();
  await hers.getByRole('button', { name: '新しい内容を残す' }).waitFor({ state: 'detached' });
  await hours(2);
  expect([await titled('aiko'), await titled('ben')]).toEqual([3, 3]);
});

it('two contacts that Aiko merges there are one contact everywhere, with the numbers of both', async () => {
  const { labels } = await askWorkbench(workbench, 'contacts', { as: 'aiko', from: 0, count: 0 });
  for (const number of ['03-5550-0101', '03-5550-0102'])
    await askWorkbench(workbench, 'actOnContacts', {
      as: 'aiko',
      act: 'add',
      labels: [labels.find(({ name }) => name === 'Customers')?.resourceName ?? ''],
      fields: { names: [{ familyName: 'Aalto', givenName: 'Ilta' }], phoneNumbers: [{ value: number }] },
    });
  await shareCustomers(workbench, 'chie', 'viewer');
  await hours(3);
  const found = async (as: string) =>
    (await askWorkbench(workbench, 'contacts', { as, search: 'Aalto', from: 0, count: 9 })).contacts;
  for (const as of ['aiko', 'ben', 'chie']) expect(await found(as)).toHaveLength(2);

  const aiko = await workbench.open('/contacts?as=aiko');
  await aiko.getByRole('searchbox').fill('Aalto');
  await aiko.getByRole('heading', { level: 1, name: /\(2\)/ }).waitFor();
  for (const row of [1, 2]) await aiko.getByRole('row').nth(row).getByRole('checkbox').check();
  await aiko.getByRole('toolbar', { name: '2 件を選択中' }).getByRole('button', { name: '統合' }).click();
  await aiko.getByText('1 件の連絡先に統合しました。').waitFor();
  await hours(3);
  for (const as of ['aiko', 'ben', 'chie']) {
    const [contact, ...others] = await found(as);
    expect(others).toEqual([]);
    const one = await askWorkbench(workbench, 'contact', { as, contact: contact?.resourceName ?? '' });
    expect(one.contact?.phoneNumbers?.map(({ value }) => value).toSorted()).toEqual([
      '03-5550-0101',
      '03-5550-0102',
    ]);
  }
  expect((await askWorkbench(workbench, 'judgement', {})).labels).toMatchObject([
    { members: 3, identical: 3, lost: 0, doubled: 0 },
  ]);
});

it('another time she lets it go from the label’s card, after a question: everybody follows', async () => {
  await deleteFirst(3);
  await hours(2);
  expect(await counts()).toEqual([13, 10]);

  const hers = await panelOf('aiko');
  await hers.getByRole('button', { name: 'Customers' }).click();
  await hers.getByRole('button', { name: '共有', exact: true }).waitFor();
  await hers.getByRole('button', { name: '全員から外す' }).click();
  await hers.getByRole('heading', { name: '全員から外しますか？' }).waitFor();
  expect(await seriousFindings(hers.page())).toEqual([]);
  await hers.getByRole('button', { name: '3 件を外す' }).click();
  await hers.getByRole('heading', { name: 'Meibo' }).waitFor();
  await hours(3);
  expect(await counts()).toEqual([10, 10]);
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
