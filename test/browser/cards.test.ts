/**
 * Every widget and every card of ours can be read and operated at 300 px, in both languages; so can the add-on on a phone.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { seriousFindings } from './seriousFindings';

let workbench: Workbench;
/** All cards, drawn once for all that follows: hundreds of them take seconds. */
let page: Page;
beforeAll(async () => {
  workbench = await openWorkbench(2);
  page = await workbench.open('/cards?as=ben&language=en', { width: 1330, height: 900 });
  await page.locator('.gallery-card .card-sections').first().waitFor();
});
afterAll(() => workbench.close());

const card = (id: string): Locator => page.locator(`#${id} .gallery-card`);

/** Google cuts these: a line that is not to wrap, a label above it, folded text, and what is scrolled sideways. */
const CUT_BY_GOOGLE =
  '.card-line-text-cut, .card-line-top, .card-paragraph-folded, .card-carousel *, .card-chips-scrolled *';

/** Runs in the page, whose names this project's other programs must not know: so it is text. */
const FIND_CUT = `[...document.querySelectorAll('.gallery-card')].flatMap((container) => {
  const edges = container.getBoundingClientRect();
  return [...container.querySelectorAll('*')].filter((part) => {
    if (part.matches('.visually-hidden, .visually-hidden *, .material-symbols-outlined, option, ${CUT_BY_GOOGLE}')) return false;
    if (part.textContent.trim() === '' || getComputedStyle(part).display === 'inline') return false;
    if (part.closest('.card-carousel, .card-chips-scrolled')) return false;
    const { left, right } = part.getBoundingClientRect();
    return left < edges.left - 1 || right > edges.right + 1 || part.scrollWidth > part.clientWidth + 1;
  }).map((part) => container.closest('li').id + ': ' + part.className + ' ' + part.textContent.slice(0, 40));
})`;

/** Letters that no font of the pages has. What is drawn for them is what is drawn for letters of two scripts that the pages never have. */
const FIND_GLYPHLESS = `(async () => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const font = '16px ' + getComputedStyle(document.documentElement).fontFamily;
  const drawn = (letter) => {
    context.canvas.width = 24;
    context.canvas.height = 24;
    context.font = font;
    context.fillText(letter, 2, 18);
    return context.getImageData(0, 0, 24, 24).data.join();
  };
  const none = new Set(['\\u0f40', '\\u1200'].map(drawn));
  const letters = new Set(document.querySelector('main').innerText + document.querySelector('.top-bar').innerText);
  // A part of a font that only bold text or no text has needed is not there yet.
  await document.fonts.load(font, [...letters].join(''));
  return [...letters].filter((letter) => !/[\\s\\u200d\\ufe0f]/u.test(letter) && none.has(drawn(letter)));
})()`;

/** Of a long list the first lines and the last: those between are made like them, and axe takes milliseconds for each. */
const REPEATED = ['.card-widgets > :nth-child(n + 7):nth-last-child(n + 4)'];

const show = async (language: 'en' | 'ja'): Promise<void> => {
  await page
    .locator('.gallery-tools')
    .getByRole('combobox', { name: /^(?:Language|言語)$/ })
    .selectOption(language);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
};

/** Widgets are the same elements in both languages. */
const ONCE = { en: [], ja: ['.gallery-widgets'] };

describe('all cards', () => {
  it.each(['ja', 'en'] as const)('can be read by everyone (%s)', async (language) => {
    await show(language);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    expect(new URL(page.url()).searchParams.get('language')).toBe(language);
    expect(await page.evaluate(FIND_CUT)).toEqual([]);
    expect(await page.evaluate(FIND_GLYPHLESS)).toEqual([]);
    expect(await seriousFindings(page, [...REPEATED, ...ONCE[language]])).toEqual([]);
  });

  it('are found by their names', async () => {
    const filter = page.getByRole('searchbox', { name: 'Filter cards' });
    await filter.fill('multi');
    expect(await page.locator('.gallery-tools').getByRole('status').innerText()).toBe('3 cards');
    expect(await page.locator('.gallery-story').count()).toBe(3);
    await filter.fill('nothing of this name');
    expect(await page.locator('.gallery-tools').getByRole('status').innerText()).toBe(
      'No card is called that.',
    );
    await filter.fill('');
  });
});

describe('by keyboard', () => {
  const said = (id: string): Locator => card(id).getByRole('status');

  it('several people are chosen up to the most, and taken back', async () => {
    const story = card('choice-multi');
    const field = story.getByRole('combobox', { name: 'Share with' });
    await field.focus();
    expect(await story.getByRole('option').allInnerTexts()).toHaveLength(4);
    await field.pressSequentially('ch');
    await field.press('ArrowDown');
    await field.press('Enter');
    await field.press('ArrowDown');
    await field.press('Enter');
    expect(await story.getByRole('button', { name: /^Remove/ }).count()).toBe(3);
    await story.getByRole('option').first().waitFor({ state: 'detached' });
    await field.press('Backspace');
    await story.getByRole('button', { name: 'Next' }).press('Enter');
    await said('choice-multi').getByText('who=Aiko Mori, Chie Sato').waitFor();
  });

  it('a date and a time reach the script as one moment, in the account’s time zone', async () => {
    const story = card('picker-date_and_time');
    expect(await story.getByLabel('Time').inputValue()).toBe('09:30');
    await story.getByLabel('Date').fill('2026-04-05');
    await story.getByRole('button', { name: 'Save' }).press('Enter');
    await said('picker-date_and_time')
      .getByText(String(Date.UTC(2026, 3, 5, 0, 30)))
      .waitFor();
  });

  it('a menu opens beside its button; what is disabled in it is passed over', async () => {
    const opener = card('button-overflow').getByRole('button', { name: 'More actions' });
    await opener.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await said('button-overflow').getByText('delete').waitFor();
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('More actions');
  });

  it('a carousel is gone through to its end', async () => {
    const story = card('carousel-three');
    const next = story.getByRole('button', { name: 'Next' });
    await next.press('Enter');
    await next.press('Enter');
    expect(await next.isDisabled()).toBe(true);
    expect(await story.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(false);
    await story.getByRole('button', { name: 'Visit 3' }).press('Enter');
    await said('carousel-three').getByText('3').waitFor();
  });

  it('a section opens and closes by the card’s own buttons; a long text unfolds', async () => {
    const story = card('section-control');
    await story.getByRole('button', { name: 'All numbers' }).press('Enter');
    await story.getByText('Number 4').waitFor();
    await story.getByRole('button', { name: 'One number' }).press('Enter');
    await story.getByText('Number 4').first().waitFor({ state: 'detached' });
    const fold = card('paragraph-lines').getByRole('button', { name: 'Show more' });
    await fold.press('Enter');
    await card('paragraph-lines').getByRole('button', { name: 'Show less' }).waitFor();
  });

  it('cards lie on cards: pushed, updated, popped, gone back to by name and to the root', async () => {
    const story = card('stack');
    const go = (name: string): Promise<void> =>
      story.getByRole('button', { name, exact: true }).press('Enter');
    const arrived = (title: string): Promise<void> => story.getByRole('heading', { name: title }).waitFor();
    await go('A card in the click');
    await arrived('Second card');
    await go('Third card');
    await arrived('Third card');
    await go('To the second');
    await arrived('Second card');
    await go('Update');
    await arrived('Updated card');
    await go('Back');
    await arrived('First card');
    await story.getByRole('button', { name: 'Back' }).first().waitFor({ state: 'detached' });
    await go('Second card');
    await go('Third card');
    await go('To the root');
    await arrived('First card');
  });

  it('a card that peeks is opened by its header, over the homepage', async () => {
    const story = card('peek');
    await story.getByRole('heading', { name: 'Homepage' }).waitFor();
    await story.getByRole('button', { name: 'Rin Kanda' }).press('Enter');
    await story.getByText('The whole card.').waitFor();
    await story.getByRole('button', { name: 'Back' }).press('Enter');
    await story.getByRole('heading', { name: 'Homepage' }).waitFor();
  });

  it('a form that lacks something is not sent, and says which field; filled in, it is', async () => {
    const story = card('text-required');
    await story.getByRole('button', { name: 'Add' }).press('Enter');
    const family = story.getByLabel('Family name', { exact: true });
    expect(await family.getAttribute('aria-invalid')).toBe('true');
    await story.getByText('Fill in this field.').waitFor();
    expect(await said('text-required').innerText()).toBe('');
    await family.fill('神田');
    await story.getByRole('button', { name: 'Add' }).press('Enter');
    await said('text-required').getByText('family=神田').waitFor();
  });

  it('a text of the wrong type is refused', async () => {
    const story = card('text-email');
    await story.getByLabel('EMAIL').fill('rin');
    await story.getByRole('button', { name: 'Send' }).press('Enter');
    await story.getByText('Enter an email address.').waitFor();
    expect(await said('text-email').innerText()).toBe('');
  });

  it('what fails can be tried again; what is slow shows that it is', async () => {
    const story = card('error');
    await story.getByRole('button', { name: 'Fail' }).press('Enter');
    await story.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
    await story.getByRole('button', { name: 'Slow', exact: true }).press('Enter');
    await story.getByRole('progressbar').waitFor();
    await said('error').getByText('The answer is there.').waitFor();
  });
});

describe('on a phone', () => {
  it('the add-on stands beside an open message alone, as a sheet from below', async () => {
    const phone = await workbench.open('/gmail?as=ben&host=mobile', { width: 390, height: 844 });
    await phone.getByRole('link', { name: 'Delivery of the April order' }).waitFor();
    await phone.getByRole('button', { name: 'Meibo' }).first().waitFor({ state: 'detached' });
    await phone.getByRole('link', { name: 'Delivery of the April order' }).click();
    const asked = phone.waitForRequest('**/api/openPanel');
    await phone.getByRole('button', { name: 'Meibo' }).press('Enter');
    expect((await asked).postDataJSON()).toMatchObject({ host: 'mobile' });
    const sheet = phone.getByRole('complementary');
    await sheet.getByRole('heading').first().waitFor();
    expect((await sheet.boundingBox())?.width).toBe(390);
    expect(await seriousFindings(phone)).toEqual([]);
    await sheet.getByRole('button', { name: 'Close the side panel' }).press('Escape');
    await sheet.first().waitFor({ state: 'detached' });
    await phone.getByRole('link', { name: 'Back to inbox' }).click();
    await phone.getByRole('button', { name: 'Meibo' }).waitFor({ state: 'detached' });
  });
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
