/** Waits until a page has what it asked for: nothing on the way, no load indicator, and the answers drawn. */
import type { Page, Request } from 'playwright-core';

const onTheWay = new WeakMap<Page, Set<Request>>();

const isQuestion = (request: Request): boolean => new URL(request.url()).pathname.startsWith('/api/');

/** From the page's beginning, for a question that was missed would never be waited for. */
export const watchQuestions = (page: Page): void => {
  const open = new Set<Request>();
  onTheWay.set(page, open);
  page.on('request', (request) => {
    if (isQuestion(request)) open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
};

/** Two frames: an answer that has come is drawn with the next one. */
const DRAWN = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined))))`;

const QUIET_MS = 20;

/** A page that asks again by itself is settled between two questions. Fails after `patienceMs`. */
export const settled = async (page: Page, patienceMs = 30_000): Promise<void> => {
  const end = Date.now() + patienceMs;
  const isQuiet = async (): Promise<boolean> =>
    (onTheWay.get(page)?.size ?? 0) === 0 && (await page.locator('[aria-busy="true"]').count()) === 0;
  for (;;) {
    await page.evaluate(DRAWN);
    if (await isQuiet()) return;
    if (Date.now() > end) throw new Error('the page still waits for answers');
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
};
