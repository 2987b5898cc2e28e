import type { Page } from 'playwright-core';
import { askWorkbench, shareCustomersWithBen } from './askWorkbench';
import { openWorkbench, seriousFindings, type Workbench } from './browser';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
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

it.each(['ben', 'aiko'])('axe finds nothing serious as %s reads it', async (person) => {
  const page = await activity(person);
  await page.locator('.executions button').first().click();
  await page.locator('.sheet').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(workbench.failures).toEqual([]);
});
