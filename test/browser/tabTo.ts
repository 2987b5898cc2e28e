/** The keyboard's way to a control: as a person goes it, key by key, from wherever the focus is. */
import type { Locator, Page } from 'playwright-core';

/** More stops than any page has: a control that cannot be reached is not sought for ever. */
const MOST_PRESSES = 60;

/** The control is awaited first: the card before it may still be there, and would take the focus away with it. */
export const tabTo = async (page: Page, target: Locator, key = 'Tab'): Promise<void> => {
  await target.waitFor();
  const isReached = async (): Promise<boolean> => (await target.and(page.locator(':focus')).count()) === 1;
  for (let presses = 0; presses < MOST_PRESSES && !(await isReached()); presses += 1)
    await page.keyboard.press(key);
  expect(await isReached()).toBe(true);
};

export const enterOn = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};
