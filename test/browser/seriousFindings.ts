/** What axe finds serious or critical on a page. */
import type { AxeResults } from 'axe-core';
import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './settled';

/**
 * The rules whose findings can never be more than moderate are left out: nobody reads them, and on a long page they take a third
 * of the time. A rule's own impact is that of all its findings.
 */
const OPTIONS = `{
  resultTypes: ['violations'],
  rules: Object.fromEntries(
    axe._audit.rules
      .filter(({ impact }) => impact === 'minor' || impact === 'moderate')
      .map(({ id }) => [id, { enabled: false }]),
  ),
}`;

/**
 * With the elements. Where something is left out, axe looks at a copy of the page without it: what it is told to pass over it
 * still goes through, for each of its rules.
 */
export const seriousFindings = async (
  page: Page,
  /** Selectors of what is not looked at. */
  leftOut: readonly string[] = [],
): Promise<readonly string[]> => {
  // A card that waits for an answer is pale, and axe would find it hard to read.
  await settled(page);
  // Until its font is there, a symbol is a word on the button, and axe reads it as one.
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe);
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(`(async () => {
    const whole = document.body;
    const violations = async () => ({ violations: (await axe.run(document, ${OPTIONS})).violations });
    if (${String(leftOut.length === 0)}) return violations();
    const copy = whole.cloneNode(true);
    for (const part of [...copy.querySelectorAll(${JSON.stringify(leftOut.join(', '))})]) part.remove();
    whole.replaceWith(copy);
    try {
      return await violations();
    } finally {
      copy.replaceWith(whole);
    }
  })()`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
