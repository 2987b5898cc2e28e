/** Where browser tests run: one Chromium for all files of a jest worker, loaded and started once. */
import { TestEnvironment } from 'jest-environment-node';
import type { Browser } from 'playwright-core';
import { launchChromium } from './launchChromium';

/** Longer than from one file to the next; jest that runs a file itself instead of in a worker complains when it cannot end. */
const IDLE_MS = process.send === undefined ? 500 : 3_000;

let chromium: Promise<Browser> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

const close = (): void => {
  void chromium?.then((browser) => browser.close());
  chromium = undefined;
};

/** One that has crashed is not lent again. */
const running = async (): Promise<Browser> => {
  const browser = await (chromium ??= launchChromium());
  if (browser.isConnected()) return browser;
  return (chromium = launchChromium());
};

export default class ChromiumEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    clearTimeout(closing);
    this.global.lentChromium = await running();
  }

  override async teardown(): Promise<void> {
    closing = setTimeout(close, IDLE_MS);
    await super.teardown();
  }
}
