/** Finds words that do not fit where they stand: beyond an edge, or hidden behind three dots. */
import type { Page } from 'playwright-core';
import { settled } from './settled';

/** Runs in the page, whose names this project's other programs must not know: so it is text. */
const FIND = `(container) => {
  const edges = container.getBoundingClientRect();
  const isText = (part) =>
    part.textContent.trim() !== '' &&
    !part.matches('.visually-hidden, .material-symbols-outlined, option') &&
    getComputedStyle(part).display !== 'inline';
  const isCut = (part) => {
    const { left, right } = part.getBoundingClientRect();
    return left < edges.left - 1 || right > edges.right + 1 || part.scrollWidth > part.clientWidth + 1;
  };
  return [...container.querySelectorAll('*')].filter((part) => isText(part) && isCut(part)).map((part) => part.textContent);
}`;

/** Their texts, inside the first element of that selector; empty where all can be read. */
export const cutTexts = async (page: Page, selector: string): Promise<readonly string[]> => {
  await settled(page);
  // Until its font is there, a symbol is a word, and wider than its button.
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return page.evaluate<readonly string[]>(`(${FIND})(document.querySelector(${JSON.stringify(selector)}))`);
};
