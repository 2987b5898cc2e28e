/** The first card and its search on the shipped bundle: what finds whom, for whom, and what it costs. */
import { returned } from '../../workbench/companySetup';
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { createContactsPage } from '../../workbench/google/people/contactsPage';
import { HOUR } from '../../workbench/workplace';
import { rowsOf } from './bookRows';
import { clickOn, inputsOn } from './onCard';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 12 });
});

type Who = 'aiko' | 'ben' | 'chie' | 'emi';

const sub = (who: Who): string => rehearsal.team.company.accounts[who].sub;

const click = (
  who: Who,
  parameters: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): string =>
  JSON.stringify(
    returned(rehearsal.team.place.click(sub(who), { parameters, inputs }), parameters['action'] ?? ''),
  );

const search = (who: Who, typed: string): string => click(who, { action: 'search' }, { typed });

const home = (who: Who): string =>
  JSON.stringify(returned(rehearsal.team.place.open(sub(who)), 'the homepage'));

/** What the lines of a card lead to. */
const targets = (card: string, action: string, key: string): readonly string[] =>
  [...card.matchAll(new RegExp(`"value":"${action}"\\},\\{"key":"${key}","value":"([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );

const found = (card: string): number => new Set(targets(card, 'open-person', 'record')).size;

/** What was asked of Google by what is done now. */
const operationsOf = (act: () => void): readonly string[] => {
  const before = rehearsal.team.place.world().calls.length;
  act();
  return rehearsal.team.place
    .world()
    .calls.slice(before)
    .map(({ operation }) => operation);
};

/** Contacts that Aiko adds to her shared label, in the book and in everybody's copies. */
const add = (...persons: Parameters<ReturnType<typeof createContactsPage>['add']>[0][]): void => {
  const page = createContactsPage(rehearsal.team.place.world, sub('aiko'));
  for (const person of persons) page.add(person, ['Customers']);
  waitUntilQuiet(rehearsal.team.place);
};

const named = (familyName: string, givenName: string, reading: readonly [string, string]) => ({
  names: [{ familyName, givenName, phoneticFamilyName: reading[0], phoneticGivenName: reading[1] }],
});

/** A person as the book keeps him. */
interface Stored {
  readonly fields: Readonly<Record<string, { readonly value: readonly Readonly<Record<string, string>>[] }>>;
}

it('[SD-01] the middle of any value that the label shares of a contact finds it, in one call, and nobody whom no label reaches finds it', () => {
  const world = rehearsal.begin('copied');
  const row = rowsOf(world, rehearsal.team.company.bookSpreadsheetId, 'People').find(({ name = '' }) =>
    name.includes('鈴木 樹'),
  );
  const { fields } = JSON.parse(row?.['record'] ?? '{}') as Stored;
  const values = Object.values(fields).flatMap(({ value }) =>
    value.flatMap((element) =>
      Object.entries(element).flatMap(([part, text]) => (part === 'type' ? [] : [text])),
    ),
  );
  expect(values.length).toBeGreaterThan(8);
  for (const value of values) {
    const letters = [...value];
    const middle = letters.length < 4 ? letters : letters.slice(1, -1);
    expect([value, search('ben', middle.join(''))]).toEqual([value, expect.stringContaining('鈴木 樹')]);
  }
  expect(operationsOf(() => search('ben', '鈴木'))).toEqual([
    'sheets.spreadsheets.values.batchGetByDataFilter',
  ]);
  expect(operationsOf(() => expect(found(search('emi', '鈴木'))).toBe(0))).toEqual([]);
});

it('while somebody types, names of the copies in his own Google Contacts are suggested, without the book and without what is his alone', () => {
  const world = rehearsal.begin('copied');
  createContactsPage(rehearsal.team.place.world, sub('ben')).add(
    named('鈴村', '樹', ['すずむら', 'いつき']),
    [],
  );
  const suggesting = (who: Who, typed: string) =>
    rehearsal.team.place.runtime.execute({
      account: sub(who),
      functionName: 'onSuggestColleagues',
      kind: 'page',
      argument: {
        commonEventObject: {
          parameters: { field: 'typed' },
          formInputs: { typed: { stringInputs: { value: [typed] } } },
        },
      },
    });
  const suggest = (who: Who, typed: string): unknown => returned(suggesting(who, typed), 'the suggestions');
  const before = world.calls.length;
  const names = JSON.stringify(suggest('ben', '鈴'));
  expect(names).toContain('鈴木 樹');
  expect(names).not.toContain('鈴村');
  // All of one fetchAll: the request that warms up Google's search, the search, and which file says more for the next letter.
  expect(world.calls.slice(before).map(({ operation }) => operation)).toEqual([
    'people.people.searchContacts',
    'people.people.searchContacts',
    'drive.files.list',
  ]);
  for (const typed of ['すずき', 'スズキ', 'suzuki', '雲商', 'いつき', '251-05']) {
    const execution = suggesting('ben', typed);
    expect(JSON.stringify(returned(execution, typed))).toContain('鈴木 樹');
    expect(JSON.stringify(execution.outcome)).not.toContain('鈴村');
    expect(execution.roundTrips).toBe(1);
  }
  const then = world.calls.length;
  for (const typed of ['', 's', '鈴']) expect(JSON.stringify(suggest('emi', typed))).not.toContain('鈴木');
  expect(world.calls).toHaveLength(then);
});

it('[SD-02] たかはし, takahashi, ﾀｶﾊｼ, 高橋 and 髙橋 find the same people', () => {
  rehearsal.begin('copied');
  add(
    named('高橋', '蓮', ['たかはし', 'れん']),
    named('髙橋', '葵', ['タカハシ', 'アオイ']),
    named('高島', '凛', ['たかしま', 'りん']),
  );
  const results = ['たかはし', 'takahashi', 'ﾀｶﾊｼ', '高橋', '髙橋'].map((typed) =>
    targets(search('ben', typed), 'open-person', 'record').toSorted(),
  );
  expect(new Set(results[0]).size).toBe(2);
  for (const one of results) expect(one).toEqual(results[0]);
});

it('[SD-07] two 佐藤 誠 differ visibly wherever they are listed: in a search, among what is new, and among those looked at', () => {
  rehearsal.begin('copied');
  home('ben');
  const sato = named('佐藤', '誠', ['さとう', 'まこと']);
  const at = (address: string) => ({
    ...sato,
    organizations: [{ name: '楓物産', department: '営業部' }],
    emailAddresses: [{ value: address }],
  });
  add(at('m.sato@kaede-bussan.example'), at('makoto@kaede-bussan.example'));
  const results = search('ben', '佐藤 誠');
  const records = [...new Set(targets(results, 'open-person', 'record'))];
  expect(records).toHaveLength(2);
  for (const record of records) click('ben', { action: 'open-person', record });
  rehearsal.team.place.wait(HOUR);
  const first = home('ben');
  for (const [card, times] of [
    [results, 1],
    [first, 2],
  ] as const)
    for (const address of ['m.sato@kaede-bussan.example', 'makoto@kaede-bussan.example'])
      expect(card.split(`"${address} · Customers"`)).toHaveLength(1 + times);
});

it('the first card lists what is new and whom one looked at, in two calls; of a label that was taken away nothing is left', () => {
  rehearsal.begin('copied');
  const { place, company } = rehearsal.team;
  home('chie');
  const [record = ''] = targets(search('chie', '鈴木 樹'), 'open-person', 'record');
  click('chie', { action: 'open-person', record });
  add(named('相川', '澪', ['あいかわ', 'みお']));
  place.wait(HOUR);
  // The first of an hour asks for a token as well.
  home('ben');
  let first = '';
  expect(operationsOf(() => (first = home('chie'))).toSorted()).toEqual([
    'people.contactGroups.list',
    'sheets.spreadsheets.values.batchGetByDataFilter',
  ]);
  expect(first).toMatch(/新着.*相川 澪.*最近表示した連絡先.*鈴木 樹/);

  const principal = `account:${company.accounts.chie.sub}`;
  click('aiko', { action: 'stop-sharing', label: rehearsal.label, principal });
  expect(home('chie')).not.toMatch(/相川|鈴木/);
  expect(found(search('chie', '鈴木'))).toBe(0);
  expect(JSON.stringify(place.world().script)).not.toMatch(/鈴木|相川/);
});

/** What each line of a card does when one taps it. */
const taps = (card: string): readonly Readonly<Record<string, string>>[] =>
  [...card.matchAll(/"onClick":\{"action":\{"function":"onCardAction","parameters":(\[.*?\])/g)].map(
    ([, given = '[]']) =>
      Object.fromEntries(
        (JSON.parse(given) as readonly { readonly key: string; readonly value: string }[]).map(
          ({ key, value }) => [key, value] as const,
        ),
      ),
  );

it('[GM-07] without a message the first card has search, labels, what is new, whom one looked at and what is asked of one; each entry leads there in one tap', () => {
  rehearsal.begin('copied');
  home('ben');
  const [record = ''] = targets(search('ben', '鈴木 樹'), 'open-person', 'record');
  click('ben', { action: 'open-person', record });
  const asked = targets(search('chie', '鈴木 樹'), 'open-person', 'record');
  expect(asked).toContain(record);
  const form = click('chie', { action: 'suggest-form', record });
  click('chie', clickOn(form, 'suggest-change'), { ...inputsOn(form), organization_0_title: '会長' });
  add(named('相川', '澪', ['あいかわ', 'みお']));
  rehearsal.team.place.wait(HOUR);

  const first = home('ben');
  for (const part of ['Search contacts', '1 suggestion', 'New for you', 'Recently viewed', 'Labels'])
    expect(first).toContain(part);
  const entries = taps(first).filter(({ action = '' }) => /^open-/.test(action));
  expect(new Set(entries.map(({ action }) => action))).toEqual(
    new Set(['open-suggestions', 'open-person', 'open-label', 'open-settings', 'open-policies']),
  );
  for (const entry of entries)
    expect([entry, click('ben', entry)]).toEqual([entry, expect.stringContaining('pushCard')]);
});

it('the language that somebody chooses is that of his cards, and of letters to him', () => {
  rehearsal.begin('copied');
  expect(home('ben')).toContain('Search contacts');
  const saved = click('ben', { action: 'save-settings' }, { language: 'ja', listLength: '10' });
  expect(saved).toContain('設定を保存しました。');
  expect(home('ben')).toContain('連絡先を検索');
  click('ben', { action: 'save-settings' }, { language: 'auto', listLength: '10' });
  expect(home('ben')).toContain('Search contacts');
  expect(click('ben', { action: 'save-settings' }, { language: 'fr', listLength: '10' })).toContain(
    'out of date',
  );
});
