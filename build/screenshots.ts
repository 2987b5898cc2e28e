/** `npm run screenshots`: plays a small company to the states worth showing, and writes `docs/images/*.png`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import {
  askWorkbench,
  changeTitle,
  shareCustomers,
  shareCustomersWithBen,
} from '../test/browser/askWorkbench';
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

const openLabel = async (page: Page, label = 'Customers'): Promise<void> => {
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

const chooseColleague =
  ({ label, share, who }: ShareWords) =>
  async (page: Page): Promise<void> => {
    await openLabel(page, label);
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: share, exact: true }).click();
    await panel.getByRole('combobox', { name: who }).fill('d');
    await panel.getByRole('option').first().waitFor();
  };

/** The share flow up to its question, in the page's language. */
const confirm =
  (words: ShareWords) =>
  async (page: Page): Promise<void> => {
    const panel = page.getByRole('complementary');
    await chooseColleague(words)(page);
    await panel.getByRole('option').first().click();
    await panel.getByRole('button', { name: words.next, exact: true }).click();
    await panel.getByRole('heading', { name: words.asks, exact: true }).waitFor();
  };

const inJapanese = {
  label: 'Customers',
  share: '共有',
  who: '共有する相手',
  next: '次へ',
  asks: '共有しますか？',
};
const inEnglish = {
  label: 'Golf',
  share: 'Share',
  who: 'Share with',
  next: 'Next',
  asks: 'Share this label?',
};

const openMessage =
  (subject: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: subject }).click();
    await page.getByRole('button', { name: 'Meibo' }).click();
    await page.getByRole('complementary').getByRole('heading').first().waitFor();
  };

/** The card behind a button of another one, which is called like it. */
const openFrom =
  (open: (page: Page) => Promise<void>, name: string) =>
  async (page: Page): Promise<void> => {
    await open(page);
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name, exact: true }).click();
    await panel.getByRole('heading', { name, exact: true }).waitFor();
  };

/** A card of all cards at work, among its neighbours. */
const showChoices = async (page: Page): Promise<void> => {
  const field = page.locator('#choice-multi').getByRole('combobox');
  await field.focus();
  await field.press('ArrowDown');
  await page.evaluate("document.getElementById('selectionInput').scrollIntoView()");
};

/** Chie, a viewer, changes a title where she may not. */
const changeTitleAsChie = async (workbench: Workbench): Promise<void> => {
  await shareCustomers(workbench, 'chie', 'viewer');
  await addHours(workbench, 2);
  await changeTitle(workbench, 'chie', 'itsuki.suzuki', '執行役員');
  await addHours(workbench, 1);
};

const openPlainPanel = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  await page.getByRole('complementary').getByRole('heading', { name: 'Meibo' }).waitFor();
};

const openSuggestion = async (page: Page): Promise<void> => {
  await openPlainPanel(page);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: '1 suggestion' }).click();
  await panel.getByRole('button', { name: 'Accept' }).waitFor();
};

const openDrawer = async (page: Page): Promise<void> => {
  await page.locator('summary').first().click();
  await page.getByRole('button', { name: 'Mend everything' }).waitFor();
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
  { name: 'label-card', path: '/gmail?as=aiko', arrange: (page) => openLabel(page) },
  { name: 'share-ja', path: '/gmail?as=aiko', arrange: chooseColleague(inJapanese) },
  { name: 'confirm-ja', path: '/gmail?as=aiko', arrange: confirm(inJapanese) },
  { name: 'confirm-en', path: '/gmail?as=ben', arrange: confirm(inEnglish) },
  {
    name: 'shared-ja',
    path: '/gmail?as=aiko',
    before: shareCustomersWithBen,
    arrange: (page) => openLabel(page),
  },
  {
    name: 'duo',
    path: '/duo?as=ben&left=aiko&right=ben',
    before: (workbench) => addHours(workbench, 2),
    arrange: openBothCustomers,
  },
  { name: 'person-en', path: '/gmail?as=ben', arrange: openMessage('Delivery of the April order') },
  {
    name: 'who-has-ja',
    path: '/gmail?as=aiko',
    arrange: openFrom((page) => openLabel(page), 'アクセスできる人'),
  },
  {
    name: 'why-en',
    path: '/gmail?as=ben',
    arrange: openFrom(openMessage('Delivery of the April order'), 'Why do I see this?'),
  },
  { name: 'gmail-en', path: '/gmail?as=ben', arrange: openPanel },
  { name: 'contacts-ben', path: '/contacts?as=ben', arrange: openCustomers },
  { name: 'follow', path: '/contacts?as=ben', arrange: followThird },
  { name: 'put-back-ja', path: '/gmail?as=chie', before: changeTitleAsChie, arrange: openPlainPanel },
  { name: 'suggestion-en', path: '/gmail?as=ben', arrange: openSuggestion },
  { name: 'activity', path: '/activity?as=ben' },
  { name: 'break-it', path: '/activity?as=ben', arrange: openDrawer },
  { name: 'admin', path: '/admin?as=emi' },
  { name: 'contacts-phone', path: '/contacts?as=ben', viewport: PHONE, arrange: openCustomers },
  { name: 'cards', path: '/cards?as=ben', arrange: showChoices },
  {
    name: 'gmail-mobile',
    path: '/gmail?as=ben&host=mobile',
    viewport: PHONE,
    arrange: openMessage('Delivery of the April order'),
  },
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
