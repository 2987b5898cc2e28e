/** Starts the browser that npm brought, and elsewhere than on Linux an installed Chrome. */
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumBinary } from './chromiumBinary';

/** Where there is none, tests fail and are not skipped. */
export const launchChromium = (): Promise<Browser> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  // Pages that share a process share their fonts and styles too: a new one costs half.
  return chromium.launch({
    ...chromiumBinary(),
    args: ['--no-sandbox', '--disable-gpu', '--process-per-site'],
  });
};
