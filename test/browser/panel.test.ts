/**
 * The side panel draws what CardService built, whatever that is, and stays usable whatever the answer is.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import { CardService } from '@google-apps-script/card-service-mock';
import type { Locator, Page } from 'playwright-core';
import type { PanelAnswer, PanelCall } from '../../workbench/web/api';
import type { Workbench } from './browser';
import { asShown } from '../asShown';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { everyWidget, HOSTILE } from './everyWidget';
import { seriousFindings } from './seriousFindings';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const answered = (built: object): PanelAnswer => ({
  ok: true,
  answer: asShown(built),
  virtualMilliseconds: 1,
});

const said = (text: string): PanelAnswer =>
  answered(
    CardService.newActionResponseBuilder()
      .setNotification(CardService.newNotification().setText(text))
      .build(),
  );

interface OpenPanel {
  readonly page: Page;
  readonly panel: Locator;
  /** What was asked of the bundle, in order. */
  readonly calls: readonly PanelCall[];
}

/** The panel at a card with every widget; `answer` stands in for the bundle. */
const openCard = async (
  answer: (call: PanelCall) => PanelAnswer | Promise<PanelAnswer>,
): Promise<OpenPanel> => {
  const page = await workbench.open('/gmail?as=ben', { width: 1280, height: 1600 });
  const calls: PanelCall[] = [];
  await page.route('https://pictures.kaede.example/**', (route) =>
    route.fulfill({ contentType: 'image/png', body: PIXEL }),
  );
  await page.route('**/api/openPanel', (route) => route.fulfill({ json: answered(everyWidget()) }));
  await page.route('**/api/callPanel', async (route) => {
    const call = route.request().postDataJSON() as PanelCall;
    calls.push(call);
    await route.fulfill({ json: await answer(call) });
  });
  await page.getByRole('button', { name: 'Meibo' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { name: 'Every widget' }).waitFor();
  return { page, panel, calls };
};

describe('a card with every widget', () => {
  it('is drawn whole; a stranger’s text stays text', async () => {
    const { page, panel } = await openCard(() => said('Saved.'));
    expect(await panel.getByText(HOSTILE).count()).toBe(1);
    expect(await panel.getByRole('link').allTextContents()).toEqual(['A link', 'Outside']);
    expect(await panel.getByLabel('Until').count()).toBe(2);
    expect(await panel.getByRole('img').count()).toBe(2);
    expect(await page.title()).not.toMatch(/^\d$/);

    const more = panel.getByRole('button', { name: 'Show 1 more' });
    await panel.getByRole('button', { name: 'Second' }).first().waitFor({ state: 'detached' });
    await more.click();
    await panel.getByRole('button', { name: 'Second' }).waitFor();
    expect(await cutTexts(page, '.panel')).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('sends everything that is filled in, with every click', async () => {
    const { panel, calls } = await openCard(() => said('Saved.'));
    await panel.getByLabel('Note').fill('two\nlines');
    await panel.getByLabel('list').selectOption('one');
    await panel.getByLabel('radio two').check();
    await panel.getByLabel('boxes two').check();
    await panel.getByRole('switch', { name: 'switches one' }).check();
    await panel.getByRole('switch', { name: 'Weekly report' }).check();
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('Saved.').waitFor();
    expect(calls).toEqual([
      {
        as: 'ben',
        function: 'onCardAction',
        parameters: { name: 'Save' },
        inputs: {
          who: [''],
          note: ['two\nlines'],
          list: ['one'],
          radio: ['two'],
          boxes: ['one', 'two'],
          switches: ['one'],
          weekly: ['yes'],
        },
      },
    ]);
  });

  it('sends which item of a grid was clicked, and what its menu asks for', async () => {
    const { page, panel, calls } = await openCard(() => said('Done.'));
    await panel.getByRole('button', { name: 'Show 1 more' }).click();
    await panel.getByRole('button', { name: 'Second' }).click();
    await panel.getByText('Done.').waitFor();
    await panel.getByRole('button', { name: 'Dismiss' }).click();
    await panel.getByRole('button', { name: 'More options' }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    // Down to the last item and up again: the card's own stands first.
    await panel.getByText('Done.').waitFor();
    expect(calls.map(({ parameters }) => parameters)).toEqual([
      { name: 'pick', grid_item_identifier: 'second', grid_index: '1' },
      { name: 'settings' },
    ]);
  });
});

describe('suggestions', () => {
  it('come when typing pauses, and are chosen by keyboard', async () => {
    const { page, panel, calls } = await openCard(() =>
      answered(
        CardService.newSuggestionsResponseBuilder()
          .setSuggestions(CardService.newSuggestions().addSuggestions(['Chie Arakawa', 'Chika Mori']))
          .build(),
      ),
    );
    const field = panel.getByRole('combobox', { name: 'Who' });
    await field.pressSequentially('chi', { delay: 20 });
    await panel.getByRole('listbox').waitFor();
    expect(await panel.getByRole('option', { name: 'Ch' }).allTextContents()).toEqual([
      'Chie Arakawa',
      'Chika Mori',
    ]);
    expect(calls.map(({ inputs }) => inputs['who'])).toEqual([['chi']]);
    expect(await seriousFindings(page)).toEqual([]);
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('Chika Mori');
    await panel.getByRole('listbox').first().waitFor({ state: 'detached' });
  });
});

describe('an answer that is no good', () => {
  it('is a sentence with a number and a way to try again, and the form is as it was', async () => {
    let failures = 1;
    const { page, panel, calls } = await openCard(() => {
      failures -= 1;
      return failures < 0 ? said('Saved.') : { ok: false, sentence: 'It went wrong.', reference: 'run-7' };
    });
    await panel.getByLabel('Note').fill('kept');
    await panel.getByRole('button', { name: 'Save' }).click();
    const alert = panel.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/It went wrong\.\s+Reference: run-7\s+Try again/);
    expect(await seriousFindings(page)).toEqual([]);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('Saved.').waitFor();
    await alert.first().waitFor({ state: 'detached' });
    expect(calls.map(({ inputs }) => inputs['note'])).toEqual([['kept'], ['kept']]);
  });

  it('that does not come blocks further clicks; refreshing leaves it behind', async () => {
    let release: (answer: PanelAnswer) => void = () => undefined;
    const { panel, calls } = await openCard(
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    );
    const save = panel.getByRole('button', { name: 'Save' });
    await save.click();
    await panel.getByRole('progressbar').waitFor();
    await save.press('Enter');
    await save.dispatchEvent('click');
    expect(calls).toHaveLength(1);
    await panel.getByRole('button', { name: 'More options' }).click();
    await panel.getByRole('menuitem', { name: 'Refresh' }).click();
    await panel.getByRole('progressbar').waitFor({ state: 'hidden' });
    release(said('Too late.'));
    await save.click();
    await panel.getByRole('progressbar').waitFor();
    await panel.getByText('Too late.').first().waitFor({ state: 'detached' });
    release(said('Saved.'));
    await panel.getByText('Saved.').waitFor();
  });
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
