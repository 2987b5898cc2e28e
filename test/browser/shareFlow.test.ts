/**
 * A share from the first card to the letter in somebody's inbox: several people, outsiders, policies, links and letters again.
 *
 * @jest-environment <rootDir>/test/browser/chromiumEnvironment.ts
 */
import type { Locator, Page } from 'playwright-core';
import { addAccount } from '../../workbench/google/createWorld';
import { setScriptProperty } from '../../workbench/seed/company';
import { askWorkbench } from './askWorkbench';
import type { Workbench } from './browser';
import { openWorkbench } from './browser';
import { cutTexts } from './cutTexts';
import { openPanel } from './openPanel';
import { seriousFindings } from './seriousFindings';
import { enterOn } from './tabTo';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.putBack());
afterAll(() => workbench.close());

const press = async (panel: Locator, name: string, heading: string): Promise<void> => {
  await panel.getByRole('button', { name, exact: true }).click();
  await panel.getByRole('heading', { name: heading, exact: true }).waitFor();
};

const expectFine = async (page: Page): Promise<void> => {
  expect(await cutTexts(page, '.panel')).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);
};

/** Aiko's card that asks with whom, with these people typed. */
const typed = async (page: Page, people: string): Promise<Locator> => {
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Customers' }).first().click();
  await panel.getByRole('heading', { name: 'Customers' }).waitFor();
  await press(panel, '共有', '共有');
  await panel.getByRole('combobox', { name: '共有する相手' }).fill(people);
  return panel;
};

const lettersOf = async (as: string): Promise<string> => {
  const page = await workbench.open(`/gmail?as=${as}`);
  const text = await page.locator('main').innerText();
  await page.close();
  return text;
};

describe('Aiko, in Japanese', () => {
  it('shares with two colleagues at once until a last day, in her own words; each is written to', async () => {
    const page = await workbench.open('/gmail?as=aiko');
    const panel = await typed(page, 'ben@kaede.example, dai@kaede.example, zoe@kaede.example');
    await panel.getByRole('group', { name: 'アクセスの最終日' }).locator('input').fill('2026-06-30');
    await expectFine(page);
    await press(panel, '次へ', '共有しますか？');
    const said = await panel.innerText();
    for (const part of [
      'BW · 営業',
      'Ben Whitlock',
      '橘 大',
      '共有できない相手',
      'zoe@kaede.example',
      '連絡先 12 件',
      '最終日：2026年6月30日',
    ])
      expect(said).toContain(part);
    await panel.getByRole('textbox', { name: 'メッセージ（任意）' }).fill('得意先のリストです。');
    await expectFine(page);
    await press(panel, '共有', 'Customers');
    await panel.getByRole('status').getByText('Ben Whitlockさん、橘 大さん').waitFor();
    await panel.getByRole('button', { name: /^Ben Whitlock 閲覧者 · あと \d+ 日で終了/ }).waitFor();
    expect(await lettersOf('ben')).toContain('shared “Customers” with you');
    expect(JSON.stringify(workbench.office.place.world().gmail.mailboxes)).toContain('得意先のリストです。');

    await panel.getByRole('button', { name: '閉じる', exact: true }).click();
    await panel
      .getByRole('region', { name: '共有相手' })
      .getByRole('button', { name: /^橘 大/ })
      .first()
      .click();
    await panel.getByRole('heading', { name: '役割を変更' }).waitFor();
    expect(await panel.getByRole('group', { name: 'アクセスの最終日' }).locator('input').inputValue()).toBe(
      '2026-06-30',
    );
    await panel.getByRole('button', { name: 'メールを再送信' }).click();
    await panel.getByText('1 時間以内に招待メールを送信しています').waitFor();
  });

  it('is refused outsiders until the administrator allows them, and is then warned of a look-alike [SH-06]', async () => {
    const aikos = await workbench.open('/gmail?as=aiko');
    const panel = await typed(aikos, 'ben@keade.example');
    await panel.getByRole('button', { name: '次へ', exact: true }).click();
    await panel.getByText('社外の人とは連絡先を共有できない').waitFor();

    const emis = await workbench.open('/gmail?as=emi');
    const admin = await openPanel(emis);
    await admin.getByRole('button', { name: 'その他のオプション' }).click();
    await emis.getByRole('menuitem', { name: '共有ポリシー' }).click();
    await admin.getByRole('heading', { name: '共有ポリシー' }).waitFor();
    await admin.getByRole('combobox', { name: '組織外との共有' }).selectOption({ label: '許可する' });
    await expectFine(emis);
    await press(admin, '保存', 'Meibo');

    await panel.getByRole('button', { name: '次へ', exact: true }).click();
    await panel.getByRole('heading', { name: '組織外と共有しますか？' }).waitFor();
    const warned = await panel.innerText();
    for (const part of ['ben@keade.example', 'Ben Whitlock', 'よく似ています', '連絡先 12 件', '届きません'])
      expect(warned).toContain(part);
    await expectFine(aikos);
    const red = `getComputedStyle([...document.querySelectorAll('.panel *')].findLast((one) => one.textContent === 'keade.example')).color`;
    expect(await aikos.evaluate<string>(red)).toBe('rgb(179, 38, 30)');
    await press(panel, '続ける', '共有しますか？');
    const confirmed = await panel.innerText();
    for (const part of ['組織外', 'ben@keade.example', '連絡先 12 件', '電話番号'])
      expect(confirmed).toContain(part);
    await press(panel, '共有', 'Customers');
    const invited = panel.getByRole('region', { name: '組織外への招待' });
    expect(await invited.innerText()).toContain('承諾待ち');
    await expectFine(aikos);
    await panel.getByRole('button', { name: 'ben@keade.example への招待を取り消す' }).click();
    await panel.getByText('招待を取り消しました。').waitFor();
    await invited.first().waitFor({ state: 'detached' });
  });
});

describe('Ben, in English, by keyboard alone', () => {
  it('copies the link of a label, and its page says what it is', async () => {
    const page = await workbench.open('/gmail?as=ben');
    const panel = page.getByRole('complementary');
    const enter = async (target: Locator): Promise<void> => {
      await target.focus();
      await page.keyboard.press('Enter');
    };
    await enter(page.getByRole('button', { name: 'Meibo' }));
    await enter(panel.getByRole('button', { name: 'Customers' }));
    await panel.getByRole('heading', { name: 'Customers' }).waitFor();
    await enter(panel.getByRole('button', { name: 'Copy link', exact: true }));
    await panel.getByRole('heading', { name: 'Link to this label' }).waitFor();
    const link = new URL(await panel.getByRole('textbox', { name: 'Link' }).inputValue());
    await expectFine(page);

    const explained = await page.context().newPage();
    const { address } = workbench.server;
    await explained.goto(`${address}/exec?as=ben&label=${link.searchParams.get('label') ?? ''}`);
    await explained.getByRole('heading', { name: 'The label “Customers” is shared with you' }).waitFor();
    expect(await explained.getByRole('link', { name: 'Open Gmail' }).getAttribute('href')).toContain(
      'authuser=ben%40kaede.example',
    );
    expect(await seriousFindings(explained)).toEqual([]);
    await explained.goto(`${address}/exec?as=chie&label=${link.searchParams.get('label') ?? ''}`);
    await explained
      .getByRole('heading', { name: 'このリンクのラベルは、あなたと共有されていません' })
      .waitFor();
    expect(await explained.content()).not.toContain('Customers');
  });
});

describe('somebody from outside the company, where others can install the add-on', () => {
  const press = (as: string, action: string, parameters: object, inputs: object = {}): Promise<unknown> =>
    askWorkbench(workbench, 'callPanel', {
      as,
      function: 'onCardAction',
      parameters: { action, ...parameters },
      inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, [String(value)]])),
    });

  beforeAll(async () => {
    const world = workbench.office.place.world();
    setScriptProperty(world, 'REACHES_OUTSIDE', 'yes');
    addAccount(world, { email: 'rin@aoi.example', name: '青井 凛', locale: 'ja' });
    addAccount(world, { email: 'noah@birch.example', name: 'Noah Birch', locale: 'en' });
    const policies = { outside: 'on', domains: '', defaultRole: 'viewer', wholeCompany: 'managers' };
    await press('emi', 'save-policies', {}, { ...policies, longestDays: '', copies: 'choose' });
    const { labels } = await askWorkbench(workbench, 'contacts', { as: 'aiko', from: 0, count: 0 });
    const label = labels.find(({ name }) => name === 'Customers')?.resourceName ?? '';
    const until = String(Date.UTC(2026, 5, 30, 15));
    for (const who of ['rin@aoi.example', 'noah@birch.example'])
      await press('aiko', 'share', { label, who, role: 'viewer', until, outside: 'yes' });
  });

  it('accepts on his own first card, by mouse and in Japanese, and then has the contacts', async () => {
    const page = await workbench.open('/gmail?as=rin');
    const panel = await openPanel(page);
    const invitations = panel.getByRole('region', { name: '招待', exact: true });
    await invitations.getByText('森下 愛子さんからの招待').waitFor();
    await invitations.getByText(/^閲覧者 · あと \d+ 日で終了$/).waitFor();
    await expectFine(page);
    await panel.getByRole('button', { name: '「Customers」への招待を承諾' }).click();
    await panel.getByText('「Customers」を利用できるようになりました。').waitFor();
    await invitations.first().waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: /^Customers/ }).waitFor();
    await expectFine(page);
    await askWorkbench(workbench, 'advance', { minutes: 120 });
    const { total } = await askWorkbench(workbench, 'contacts', { as: 'rin', from: 0, count: 0 });
    expect(total).toBe(12);
  });

  it('declines by keyboard and in English: nothing is shared, and whoever invited reads it', async () => {
    const page = await workbench.open('/gmail?as=noah');
    const panel = page.getByRole('complementary');
    await enterOn(page, page.getByRole('button', { name: 'Meibo' }));
    const invitations = panel.getByRole('region', { name: 'Invitations' });
    await invitations.getByText('森下 愛子 invites you').waitFor();
    await invitations.getByText(/^Viewer · Ends in \d+ days$/).waitFor();
    await expectFine(page);
    await enterOn(page, panel.getByRole('button', { name: 'Decline the invitation to “Customers”' }));
    await panel.getByText('You declined the invitation to “Customers”.').waitFor();
    await invitations.waitFor({ state: 'detached' });
    expect(await panel.innerText()).not.toContain('森下');

    const aikos = await workbench.open('/gmail?as=aiko');
    const hers = await openPanel(aikos);
    await hers.getByRole('button', { name: 'Customers' }).first().click();
    const invited = hers.getByRole('region', { name: '組織外への招待' });
    await invited.getByText('辞退されました').waitFor();
    expect(await invited.innerText()).toContain('noah@birch.example');
    await expectFine(aikos);
  });
});

it('no page threw, logged an error or asked for what is not there', () => {
  expect(workbench.failures).toEqual([]);
});
