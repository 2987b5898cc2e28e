/** A workbench on a free port and a context of a browser, for the tests of a file: each test gets its own page. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Started } from '../../workbench/web/start';
import { start } from '../../workbench/web/start';
import { bundledProject } from './bundledProject';
import { settled, watchQuestions } from './settled';

export interface Workbench extends Started {
  /** Opens `/gmail?as=aiko` and waits until the page has all it asked for. */
  readonly open: (
    path: string,
    viewport?: { readonly width: number; readonly height: number },
  ) => Promise<Page>;
  /** What pages have thrown or been refused, by any of the pages so far; a test expects none. */
  readonly failures: string[];
  /** After a test: its pages are given to those that follow. */
  readonly putBack: () => void;
  readonly close: () => Promise<void>;
}

declare global {
  /** In jest, the one of its worker; see chromiumEnvironment.ts. */
  var lentChromium: Browser | undefined;
}

/** Loaded where it is needed: playwright takes longer to load than the rest of a test file. */
const launchOwn = async (): Promise<Browser> => (await import('./launchChromium')).launchChromium();

/** A request that a navigation cuts short is no failure; one that is refused is in the console. */
const noteFailures = (context: BrowserContext, failures: string[]): void => {
  context.on('weberror', (error) => failures.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
};

/** Small unless a test is about many: seeding and copying a thousand contacts takes seconds. `csv` is an export's text. */
export const openWorkbench = async (contacts = 12, csv?: string): Promise<Workbench> => {
  // The browser first: a server that listens while no browser came would keep jest from ending.
  const lent = globalThis.lentChromium;
  const browser = lent ?? (await launchOwn());
  const started = await start({ port: 0, contacts, ...(csv === undefined ? {} : { csv }) }, bundledProject());
  // One context: the second page finds the fonts in the cache.
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo' });
  const failures: string[] = [];
  noteFailures(context, failures);
  // A page that has been used has its fonts at hand: it opens in half the time of a new one.
  const used: Page[] = [];
  let idle: Page[] = [];
  const emptied = async (page: Page | undefined): Promise<Page | undefined> => {
    if (page === undefined || page.isClosed()) return undefined;
    await page.unrouteAll();
    await page.evaluate('sessionStorage.clear()');
    return page;
  };
  const newPage = async (): Promise<Page> => {
    const page = await context.newPage();
    watchQuestions(page);
    return page;
  };
  const open: Workbench['open'] = async (path, viewport = { width: 1280, height: 800 }) => {
    const page = (await emptied(idle.pop())) ?? (await newPage());
    used.push(page);
    await page.setViewportSize(viewport);
    await page.goto(`${started.server.address}${path}`);
    await page.getByRole('banner').waitFor();
    await settled(page);
    return page;
  };
  return {
    ...started,
    open,
    failures,
    putBack: () => {
      idle = [...idle, ...used.splice(0)];
    },
    close: async () => {
      await (lent === undefined ? browser : context).close();
      await started.server.close();
    },
  };
};
