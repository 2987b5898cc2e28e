/** Gmail's side panel, opened as a person does it, with the add-on's first card. */
import type { Locator, Page } from 'playwright-core';

export const openPanel = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Meibo' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { name: 'Meibo' }).waitFor();
  return panel;
};
