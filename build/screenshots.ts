/** `npm run screenshots`: plays a small company to the states worth showing, and writes `docs/images/*.png`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { askWorkbench, shareCustomersWithBen } from '../test/browser/askWorkbench';
import type { Workbench } from '../test/browser/browser';
import { openWorkbench } from '../test/browser/browser';

const CONTACTS = 60;
/** What the README loads at once must not keep its reader waiting. */
const MOST_BYTES = 200_000;

interface State {
  /** Without `.png`. */
  readonly name: string;
  readonly path: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What happens in the company before the page is opened; states follow one another in one company. */
  readonly before?: (workbench: Workbench) => Promise<unknown>;
  /** What is done on the page, up to what is worth showing. */
  readonly arrange?: (page: Page) => Promise<unknown>;
}

const PHONE = { width: 390, height: 844 };

const addHours = (workbench: Workbench, hours: number): Promise<unknown> =>
  askWorkbench(workbench, 'advance', { minutes: hours * 60 });

const openPanel = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Customers' }).waitFor();
};

const openLabel = async (page: Page): Promise<void> => {
  await openPanel(page);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Customers' }).click();
  await panel.getByRole('heading', { name: 'Customers' }).waitFor();
};

const openCustomers = (page: Page): Promise<void> =>
  page.getByRole('link', { name: /^Customers \d/ }).click();

const openBothCustomers = async (page: Page): Promise<void> => {
  for (const frame of await page.locator('iframe').all()) {
    const inside = frame.contentFrame();
    await inside.getByRole('link', { name: /Customers \d/ }).click();
    await inside.getByRole('row').nth(3).waitFor();
  }
  await page.locator('.verdict[data-state="well"]').waitFor();
};

const followThird = async (page: Page): Promise<void> => {
  await openCustomers(page);
  await page.getByRole('row').nth(3).getByRole('link').click();
  await page.getByRole('button', { name: 'Follow this contact' }).click();
  await page.getByRole('heading', { name: /^The way of/ }).waitFor();
};

const states: readonly State[] = [
  { name: 'gmail-ja', path: '/gmail?as=aiko', arrange: openPanel },
  { name: 'label-card', path: '/gmail?as=aiko', arrange: openLabel },
  { name: 'shared-ja', path: '/gmail?as=aiko', before: shareCustomersWithBen, arrange: openLabel },
  {
    name: 'duo',
    path: '/duo?as=ben&left=aiko&right=ben',
    before: (workbench) => addHours(workbench, 2),
    arrange: openBothCustomers,
  },
  { name: 'gmail-en', path: '/gmail?as=ben', arrange: openPanel },
  { name: 'contacts-ben', path: '/contacts?as=ben', arrange: openCustomers },
  { name: 'follow', path: '/contacts?as=ben', arrange: followThird },
  { name: 'activity', path: '/activity?as=ben' },
  { name: 'contacts-phone', path: '/contacts?as=ben', viewport: PHONE, arrange: openCustomers },
  { name: 'gmail-phone', path: '/gmail?as=aiko', viewport: PHONE, arrange: openPanel },
];

/** What was drawn last may have asked for one more part of a font; then nothing moves for two frames of the screen. */
const SETTLE = `(async () => {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  do {
    await document.fonts.ready;
    await nextFrame();
    await nextFrame();
  } while (document.fonts.status !== 'loaded');
})()`;

const take = async (workbench: Workbench, state: State): Promise<Buffer> => {
  await state.before?.(workbench);
  const page = await workbench.open(state.path, state.viewport);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await state.arrange?.(page);
  // Away from whatever would look different under the pointer.
  await page.mouse.move(0, 0);
  for (const frame of page.frames()) await frame.evaluate(SETTLE);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.close();
  if (picture.byteLength > MOST_BYTES)
    throw new Error(
      `${state.name}.png has ${String(picture.byteLength)} bytes, ${String(MOST_BYTES)} at most.`,
    );
  return picture;
};

const run = async (): Promise<void> => {
  const folder = process.argv[2] ?? path.join('docs', 'images');
  mkdirSync(folder, { recursive: true });
  const workbench = await openWorkbench(CONTACTS);
  try {
    for (const state of states) {
      const picture = await take(workbench, state);
      writeFileSync(path.join(folder, `${state.name}.png`), picture);
      process.stdout.write(`${state.name}.png ${String(Math.ceil(picture.byteLength / 1_000))} KB\n`);
    }
  } finally {
    await workbench.close();
  }
};

void run();
