/**
 * The activity page shows what happened, call by call, and what is broken there heals.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Page } from 'playwright-core';
import { askWorkbench, changeTitle, shareCustomersWithBen } from './askWorkbench';
import { openWorkbench, type Workbench } from './browser';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const activity = (person: string): Promise<Page> => workbench.open(`/activity?as=${person}`);

/** The rows of the executions, below the header. */
const executions = (page: Page) => page.getByRole('region', { name: 'Executions' }).getByRole('row');

it('the installation and the first visits are there, newest first, each opening to its calls', async () => {
  const page = await activity('ben');
  await executions(page).nth(4).waitFor();
  const rows = await executions(page).allTextContents();
  expect(rows[1]).toMatch(/onHomepage/);
  expect(rows.at(-1)).toMatch(/install.*Completed.*\d+ calls, \d+ writes?/);
  await executions(page).last().getByRole('button').click();
  await page.getByRole('columnheader', { name: 'Operation' }).waitFor();
  await page
    .getByRole('cell', { name: /spreadsheets/ })
    .first()
    .waitFor();
});

it('what runs elsewhere appears by itself, with its cost', async () => {
  const page = await activity('ben');
  await executions(page).nth(4).waitFor();
  await shareCustomersWithBen(workbench);
  await askWorkbench(workbench, 'advance', { minutes: 60 });
  const cycle = executions(page).filter({ hasText: 'Ben Whitlock' }).filter({ hasText: 'trigger' });
  await cycle.first().waitFor();
  expect(await cycle.first().textContent()).toMatch(/Completed\d+ calls, \d+ writes/);
});

it('the Access sheet names who may do what', async () => {
  const page = await activity('ben');
  await page.getByRole('button', { name: 'Labels' }).click();
  await page
    .getByRole('region', { name: 'Labels' })
    .getByRole('cell', { name: 'Customers', exact: true })
    .waitFor();
  await page.getByRole('button', { name: 'Access' }).click();
  const sheet = page.getByRole('region', { name: 'Access' });
  await sheet.getByRole('columnheader', { name: 'role' }).waitFor();
  await sheet.getByRole('cell', { name: 'editor', exact: true }).waitFor();
});

it('the script properties are summed up against what Google gives', async () => {
  const page = await activity('ben');
  const properties = page.getByRole('region', { name: 'Script properties' });
  await properties.getByText(/kB of 500 kB/).waitFor();
  await properties.getByRole('rowheader', { name: 'BOOK_ACCOUNT_KEY' }).waitFor();
});

it('a run is killed in the middle of the copy: the page moves by itself, and says when everyone has the same', async () => {
  await askWorkbench(workbench, 'startOver', {});
  await shareCustomersWithBen(workbench);
  const page = await activity('ben');
  const judged = page.getByRole('region', { name: 'Break it' });
  await judged.getByText('Customers: 1 of 2 identical · 0 lost · 0 doubled').waitFor();

  await page.getByText('Break it', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('spinbutton', { name: 'After step' }).fill('14');
  await page.getByRole('button', { name: 'Kill a run' }).press('Enter');
  await judged.getByText('Waiting for it').waitFor();
  // From elsewhere: nobody touches this page any more.
  await askWorkbench(workbench, 'advance', { minutes: 60 });
  await executions(page).filter({ hasText: 'Killed' }).first().waitFor();
  await askWorkbench(workbench, 'advance', { minutes: 180 });
  await judged.getByText('Customers: 2 of 2 identical · 0 lost · 0 doubled').waitFor();
  await executions(page)
    .filter({ hasText: /(\d+) calls?, bound \1$/ })
    .filter({ hasNotText: '0 calls, bound 0' })
    .first()
    .waitFor();
  await judged.getByText('Waiting for it').waitFor({ state: 'detached' });
  expect(await page.locator('.receipt.over').count()).toBeLessThanOrEqual(1);
});

it('a killed run, lost properties, lost states: nothing is doubled, nothing is gone, and edits arrive', async () => {
  const page = await activity('ben');
  await page.getByText('Break it', { exact: true }).click();
  await page.getByRole('spinbutton', { name: 'After step' }).fill('6');
  const pass = (minutes: number) => askWorkbench(workbench, 'advance', { minutes });

  const breaks = ['Kill a run', 'Wipe the script properties', 'Delete everyone’s state'];
  for (const what of breaks) {
    const title = `Head of ${what.slice(0, 4)}`;
    // An edit that nobody was told of before its author’s state went stays with him, so that one comes after the loss.
    const isTold = what !== breaks[2];
    if (isTold) await changeTitle(workbench, 'ben', 'itsuki.suzuki', title);
    const done = page.waitForResponse(/breakIt/);
    await page.getByRole('button', { name: what }).click();
    await done;
    await pass(120);
    if (!isTold) await changeTitle(workbench, 'ben', 'itsuki.suzuki', title);
    await pass(120);
    for (const as of ['aiko', 'ben']) {
      const ask = { as, search: 'itsuki.suzuki', from: 0, count: 9 };
      const { labels, contacts } = await askWorkbench(workbench, 'contacts', ask);
      expect(labels.find(({ name }) => name === 'Customers')?.count).toBe(12);
      expect(contacts.map(({ organization }) => organization)).toEqual([expect.stringContaining(title)]);
    }
    const { labels } = await askWorkbench(workbench, 'judgement', {});
    expect(labels).toMatchObject([{ members: 2, identical: 2, lost: 0, doubled: 0 }]);
  }
  expect(await executions(page).filter({ hasText: 'Killed' }).count()).toBeGreaterThan(1);
});

it('quotas are shown as used and limit, and the mail section says why there is none', async () => {
  const page = await activity('ben');
  const quotas = page.getByRole('region', { name: 'Quotas' });
  await quotas.getByRole('row', { name: /Contact writes.*of 30/ }).waitFor();
  await page.getByRole('region', { name: 'Mail' }).getByText('No mail was sent').waitFor();
});

it.each(['ben', 'aiko'])('axe finds nothing serious as %s reads it', async (person) => {
  const page = await activity(person);
  await page.locator('.break-it summary').click();
  await page.locator('.executions button').first().click();
  await page.locator('.sheet').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
