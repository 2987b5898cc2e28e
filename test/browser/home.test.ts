/**
 * The first page: who one can be, the tour, the clock, starting over; and fonts that move nothing when they come late.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());
afterEach(() => {
  workbench.putBack();
  expect(workbench.failures).toEqual([]);
});

describe.each([
  ['aiko', 'ja', 'Ben Whitlockさんの Gmail', 'Ben Whitlockさんの Google コンタクト'],
  ['ben', 'en', 'Gmail of Ben Whitlock', 'Google Contacts of Ben Whitlock'],
])('as %s, whose language is %s', (as, language, gmail, contacts) => {
  it('the page is in that language, and accessible', async () => {
    const page = await workbench.open(`/?as=${as}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('楓商事 Kaede Trading');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('everybody’s pages are one click away', async () => {
    const page = await workbench.open(`/?as=${as}`);
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(5);
    await page.getByRole('link', { name: gmail }).click();
    await page.waitForURL('**/gmail?as=ben');
    await page.goBack();
    await page.getByRole('link', { name: contacts }).click();
    await page.waitForURL('**/contacts?as=ben');
  });
});

it('nothing is cut off or overlaps sideways, on a wide window as on a phone', async () => {
  for (const width of [1280, 360])
    for (const as of ['aiko', 'ben']) {
      const page = await workbench.open(`/?as=${as}`, { width, height: 800 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
});

it('text is drawn in the fonts that came with it, and symbols are symbols', async () => {
  const page = await workbench.open('/?as=aiko');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  for (const [font, letter] of [
    ['14px Roboto', 'a'],
    ['500 14px "Noto Sans JP Variable"', '名'],
    ['20px "Material Symbols Outlined"', 'a'],
  ])
    expect(await page.evaluate<boolean>(`document.fonts.check('${font}', '${letter}')`)).toBe(true);
  const symbol = await page.locator('.material-symbols-outlined').first().boundingBox();
  expect(symbol?.width).toBeLessThanOrEqual(24);
});

it('what is drawn stays where it is when the tour and the symbols come late: no click misses its button', async () => {
  // In a context of its own, whose cache has no fonts yet.
  const context = await (await workbench.open('/')).context().browser()?.newContext();
  const page = await context?.newPage();
  if (context === undefined || page === undefined) throw new Error('There is no browser.');
  for (const [late, milliseconds] of [
    ['**/api/tour', 300],
    ['**/*symbols*.woff2', 900],
  ] as const)
    await page.route(late, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await route.continue();
    });
  await page.goto(`${workbench.server.address}/gmail?as=ben`);
  const button = page.getByRole('button', { name: 'Meibo' });
  await button.waitFor();
  // Its own words come in their font at any time; here it is about what else comes late.
  await page.evaluate(
    `Promise.all(['400', '500'].map((weight) => document.fonts.load(weight + ' 14px Roboto')))`,
  );
  const before = await button.boundingBox();
  await page.getByRole('region', { name: 'Try it in two minutes' }).waitFor();
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  expect(await button.boundingBox()).toEqual(before);
  await context.close();
});

describe('by keyboard', () => {
  it('one becomes somebody else, on the same page', async () => {
    const page = await workbench.open('/?as=aiko');
    const me = page.getByRole('navigation', { name: '操作する人' });
    await me.getByRole('link', { name: 'Ben Whitlock' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?as=ben');
    await page.getByRole('navigation', { name: 'Who you are' }).waitFor();
    expect(
      await page
        .getByRole('navigation', { name: 'Who you are' })
        .locator('[aria-current]')
        .getAttribute('aria-label'),
    ).toBe('Ben Whitlock');
  });

  it('an hour passes, and the company starts over', async () => {
    const page = await workbench.open('/?as=ben');
    const clock = page.getByRole('banner').locator('time');
    const before = (await clock.getAttribute('datetime')) ?? '';
    const anHourLater = new Date(Date.parse(before) + 3_600_000).toISOString();
    // The clock is asked for after the answer has been shown: each is waited for by itself.
    const clockAt = (moment: string): Promise<void> =>
      page.locator(`header time[datetime="${moment}"]`).waitFor();
    await page.getByRole('button', { name: '+1 hour' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('3 triggers ran.').waitFor();
    await clockAt(anHourLater);

    await page.getByRole('button', { name: 'Start over' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The company is as it was at the start.').waitFor();
    await clockAt(before);
  });
});

it('due triggers run one firing at a time', async () => {
  await workbench.office.startOver();
  const page = await workbench.open('/?as=ben');
  await page.getByRole('button', { name: 'Run due triggers' }).click();
  await page.getByText('1 trigger ran.').waitFor();
  expect(workbench.office.executions()[0]?.execution.functionName).toBe('onClock');
});

it('a question that fails is a sentence on the page', async () => {
  const page = await workbench.open('/?as=ben');
  await page.route('**/api/advance', (route) => route.fulfill({ status: 500, body: 'It did not work.' }));
  await page.getByRole('button', { name: '+1 hour' }).click();
  await page.getByText('It did not work.').waitFor();
  expect(await page.getByRole('button', { name: '+1 hour' }).isEnabled()).toBe(true);
  // The browser notes every failed request; here that is what was wanted.
  expect(workbench.failures.splice(0)).toHaveLength(1);
});
