/** `npm run screenshots`: plays a small company to the states worth showing, and writes `docs/images/*.png`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { askWorkbench, shareCustomersWithBen } from '../test/browser/askWorkbench';
import type { Workbench } from '../test/browser/browser';
import { openWorkbench } from '../test/browser/browser';
import {
  addHours,
  openPanel,
  openLabel,
  chooseColleague,
  confirm,
  inJapanese,
  inEnglish,
  openMessage,
  openFrom,
  showChoices,
  changeTitleAsChie,
  openPlainPanel,
  openSuggestion,
  searchFor,
  composeToCustomers,
  comment,
  changeTitleAsBen,
  openDrawer,
  openCustomers,
  openBothCustomers,
  followThird,
  openManaged,
  startWorker,
  tryOut,
} from './screenshotArrangements';

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

const states: readonly State[] = [
  { name: 'dry-run-ja', path: '/gmail?as=aiko', before: startWorker, arrange: tryOut },
  {
    name: 'gmail-ja',
    path: '/gmail?as=aiko',
    // Without the worker that has answered: the company of the others has none.
    before: (workbench) => askWorkbench(workbench, 'startOver', {}),
    arrange: openPanel,
  },
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
  {
    name: 'edit-en',
    path: '/gmail?as=ben',
    arrange: openFrom(openMessage('Delivery of the April order'), 'Edit'),
  },
  {
    name: 'comments-ja',
    path: '/gmail?as=aiko',
    arrange: comment('来週、新しい価格表をお送りする予定です。'),
  },
  { name: 'search-ja', path: '/gmail?as=aiko', arrange: searchFor('連絡先を検索', 'すずき', '検索') },
  { name: 'compose-ja', path: '/gmail?as=aiko', arrange: composeToCustomers },
  { name: 'gmail-en', path: '/gmail?as=ben', arrange: openPanel },
  { name: 'contacts-ben', path: '/contacts?as=ben', arrange: openCustomers },
  { name: 'follow', path: '/contacts?as=ben', arrange: followThird },
  { name: 'put-back-ja', path: '/gmail?as=chie', before: changeTitleAsChie, arrange: openPlainPanel },
  { name: 'suggestion-en', path: '/gmail?as=ben', arrange: openSuggestion },
  {
    name: 'history-ja',
    path: '/gmail?as=aiko',
    before: changeTitleAsBen,
    arrange: openFrom(openMessage('4月分のご注文の納品'), '変更履歴'),
  },
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
  { name: 'manager-ja', path: '/exec?as=aiko', arrange: openManaged('Customers') },
  {
    name: 'manager-phone',
    path: '/exec?as=ben',
    viewport: PHONE,
    arrange: openManaged('Customers', '鈴木 樹'),
  },
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
