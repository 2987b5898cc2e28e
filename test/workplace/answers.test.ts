/** What people are answered on the shipped bundle: who has a label, why they see a contact, what a share would do, to what they ask for, and to a hint. */
import { notificationIn, share } from '../../workbench/demo/team';
import { judge } from '../../workbench/demo/story';
import { waitUntilQuiet, writesSince } from '../../workbench/demo/quiet';
import { returned } from '../../workbench/companySetup';
import { startCompanyWorker } from '../../workbench/companyWorker';
import { createContactsPage, seedContacts } from '../../workbench/google/people/contactsPage';
import { contactsOf, labelsOf } from '../../workbench/judge/accountContacts';
import { digest } from '../../workbench/judge/digest';
import { rowsOf } from './bookRows';
import { clickOn, inputsOn } from './onCard';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

const SUZUKI = '19d5f3b0a41c0001';
const SUZUKIS_ADDRESS = 'itsuki.suzuki@akanegumo-shoji.example.co.jp';
const MINUTE = 60_000;

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 24 });
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

/** What a button or row of the answer carries. */
const carried = (answer: string, key: string): string =>
  new RegExp(`"key":"${key}","value":"([^"]*)"`).exec(answer)?.[1] ?? '';

/** What the buttons of a suggestion's card give back. */
const namesIn = (card: string): Readonly<Record<string, string>> => ({
  suggestion: carried(card, 'suggestion'),
  record: carried(card, 'record'),
  base: carried(card, 'base'),
  personBase: carried(card, 'personBase'),
});

/** The contact of the open message, as its reader is shown it. */
const suzukiFor = (who: 'ben' | 'chie'): string =>
  JSON.stringify(returned(rehearsal.team.place.openMessage(sub(who), SUZUKI), 'the message'));

/** Everybody in whose Google Contacts the label stands, as Google has it. */
const holders = (): number =>
  rehearsal.team.place
    .world()
    .accounts.filter((account) =>
      labelsOf(rehearsal.team.place.world(), account.sub).some(({ name }) => name === 'Customers'),
    ).length;

it('[SH-09] who has access: its number is that of the people in whose contacts the label really is', () => {
  const { begin, label, team } = rehearsal;
  begin('copied');
  expect(judge(team, team.members, team.company.expected).differences).toEqual([]);
  const before = click('aiko', { action: 'who-has', label });
  expect(before).toContain(`${String(holders())} 人がこのラベルを受け取っています。`);
  for (const part of ['Ben Whitlock', '荒川 千恵', '編集者：', '閲覧者：', '森下 愛子さんが共有（個人）'])
    expect(before).toContain(part);

  click('chie', { action: 'choose-copy', label }, { copy: 'none' });
  waitUntilQuiet(team.place);
  const after = click('ben', { action: 'who-has', label });
  expect(after).toContain(`3 people receive this label, 1 of them only in Meibo.`);
  expect(holders()).toBe(2);
  expect(notificationIn(JSON.parse(click('emi', { action: 'who-has', label })))).toBe(
    'そのラベルはあなたと共有されていません。',
  );
});

it('[SH-04] of several shares the highest counts, and why one sees a contact names each: who put it there, who gave it', () => {
  const { begin, team } = rehearsal;
  begin('copied');
  const { place, company } = team;
  // The same contact comes to Ben a second time, by a label on which he may only look.
  const page = createContactsPage(place.world, sub('aiko'));
  const press = page.createLabel('Press');
  const suzuki = page.find(({ emailAddresses }) => emailAddresses?.[0]?.value === SUZUKIS_ADDRESS);
  click('aiko', { action: 'share', label: press, who: company.accounts.ben.email, role: 'viewer' });
  page.addLabel(suzuki?.resourceName ?? '', 'Press');
  waitUntilQuiet(place);

  const person = suzukiFor('ben');
  expect(person).not.toContain('suggest-form');
  const record = carried(person, 'record');
  const why = click('ben', { action: 'why', record });
  const said = [
    'Why do I see this?',
    'Your role: Editor',
    'Through “Customers”',
    'Added by 森下 愛子 on',
    'Given directly by 森下 愛子 on 6 Apr 2026: Editor',
    '"Press"',
    'Placed here by 森下 愛子 on 6 Apr 2026, Viewer at most',
    'Given directly by 森下 愛子 on 6 Apr 2026: Viewer',
  ];
  const places = said.map((part) => why.indexOf(part));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);

  const before = digest(place.world());
  expect(notificationIn(JSON.parse(click('emi', { action: 'why', record })))).toBe(
    'その連絡先はあなたと共有されていません。',
  );
  expect(digest(place.world())).toBe(before);
});

it('[SH-13] a dry run tells what a share would do, writes nothing, and then exactly that happens', () => {
  const { begin, team } = rehearsal;
  const world = begin('installed');
  const { place, company, label } = team;
  startCompanyWorker(team);
  const ask = (): string =>
    click('aiko', { action: 'dry-run', label, who: company.accounts.ben.email, role: 'editor' });
  expect(ask()).toContain('依頼しました');
  const before = new Map(contactsOf(world, sub('ben')).map((contact) => [contact.resourceName, contact]));
  place.wait(10 * MINUTE);
  const after = contactsOf(place.world(), sub('ben'));
  expect(after.map((contact) => JSON.stringify(contact))).toEqual(
    [...before.values()].map((contact) => JSON.stringify(contact)),
  );
  const [, created, linked, changed] = /新規 (\d+) · リンク (\d+) · 変更 (\d+) · 競合 \d+/.exec(ask()) ?? [];

  share(team, company.accounts.ben);
  waitUntilQuiet(place);
  const contacts = contactsOf(place.world(), sub('ben'));
  const own = contacts.filter(({ resourceName }) => before.has(resourceName));
  const content = (contact: (typeof contacts)[number]): string => {
    const { clientData: _tags, memberships: _labels, ...rest } = contact.content as Record<string, unknown>;
    return JSON.stringify(rest);
  };
  const touched = own.filter((contact) => content(contact) !== content(before.get(contact.resourceName)!));
  expect(Number(created)).toBe(contacts.length - own.length);
  expect(Number(linked)).toBe(24 - Number(created));
  expect(Number(linked)).toBeGreaterThan(0);
  expect(Number(changed)).toBe(touched.length);
});

it('[RQ-04] who may only look suggests a change, on a form and on the phone, and asks for a role; each is decided, and told', () => {
  const { begin, label, team } = rehearsal;
  begin('copied');
  const shown = suzukiFor('chie');
  const record = carried(shown, 'record');
  const form = click('chie', { action: 'suggest-form', record });
  const sent = click('chie', clickOn(form, 'suggest-change'), {
    ...inputsOn(form),
    organization_0_title: '相談役',
  });
  expect(sent).toContain('送信しました。');

  const wish = click('ben', { action: 'open-suggestions' });
  expect(wish).toContain('相談役');
  click('ben', { action: 'accept-suggestion', ...namesIn(wish) }, { word: 'Thank you!' });
  const home = JSON.stringify(returned(team.place.open(sub('chie')), 'the home card'));
  expect(home).toContain('Ben Whitlockさんが承認しました');
  expect(home).toContain('Thank you!');
  waitUntilQuiet(team.place);
  for (const who of ['aiko', 'chie'] as const)
    expect(JSON.stringify(contactsOf(team.place.world(), sub(who)))).toContain('相談役');

  const page = createContactsPage(team.place.world, sub('chie'));
  const hers = page.find(({ emailAddresses }) => emailAddresses?.[0]?.value === SUZUKIS_ADDRESS);
  page.edit(hers?.resourceName ?? '', { nicknames: [{ value: 'いっくん' }] });
  waitUntilQuiet(team.place);
  expect(JSON.stringify(contactsOf(team.place.world(), sub('chie')))).not.toContain('いっくん');
  expect(click('ben', { action: 'open-suggestions' })).toContain('いっくん');

  click('chie', { action: 'ask-access', label }, { role: 'editor', word: '番号を直します。' });
  expect(click('ben', { action: 'open-suggestions' })).not.toContain('番号を直します。');
  const [wanted] = [
    ...click('aiko', { action: 'open-suggestions' }).matchAll(/"key":"suggestion","value":"([^"]*)"/g),
  ];
  const request = click('aiko', { action: 'open-suggestion', suggestion: wanted?.[1] ?? '' });
  expect(request).toContain('番号を直します。');
  click('aiko', { action: 'accept-suggestion', ...namesIn(request) });
  expect(click('chie', { action: 'open-label', label })).toContain('編集者');
});

it('[RP-11] of Chie, whose Google Contacts are full with what lies in the trash, both read what is missing, and she what to do', () => {
  const { team, begin, label } = rehearsal;
  const world = begin('shared');
  const { place } = team;
  const chie = sub('chie');
  // 25,000 with the trash, of which Google tells a program nothing; two of the label's 24 still fit.
  const room = 25_000 - contactsOf(world, chie).length - 2;
  const many = Array.from({ length: room }, () => ({ nicknames: [{ value: 'x' }] }));
  const thrown = seedContacts(world, chie, many);
  const page = createContactsPage(place.world, chie);
  for (const name of thrown) page.remove(name);

  place.wait(120 * MINUTE);
  const hers = click('chie', { action: 'open-label', label });
  for (const part of ['連絡先 22 件が届いていません', 'ゴミ箱を空にしてください'])
    expect(hers).toContain(part);
  for (const action of ['open-label', 'who-has'])
    expect(click('aiko', { action, label })).toContain('閲覧者 · 連絡先 22 件が未着');

  // She empties it.
  const { contacts } = place.world().people.books[chie] ?? { contacts: {} };
  for (const name of thrown) Reflect.deleteProperty(contacts, name);
  place.wait(26 * 60 * MINUTE);
  expect(click('chie', { action: 'open-label', label })).not.toContain('届いていません');
  expect(click('aiko', { action: 'who-has', label })).toMatch(/閲覧者 · [^"]*最新/);
});

it('[NT-03] a pinned hint is the first line of the note in everybody’s Google Contacts, and is nobody’s note', () => {
  const { team, begin } = rehearsal;
  const { place, company } = team;
  const world = begin('copied');
  const suzukiOf = (who: Who) =>
    contactsOf(place.world(), sub(who)).find(({ content }) =>
      JSON.stringify(content.emailAddresses ?? []).includes(SUZUKIS_ADDRESS),
    );
  const noteOf = (who: Who): string => {
    const note = suzukiOf(who)?.content.biographies?.[0]?.['value'];
    return typeof note === 'string' ? note : '';
  };
  const type = (note: string): void => {
    const page = createContactsPage(place.world, sub('chie'));
    page.edit(suzukiOf('chie')?.resourceName ?? '', { biographies: [{ value: note }] });
  };
  const pin = (action: string, inputs: Readonly<Record<string, string>> = {}): void => {
    const card = JSON.stringify(returned(place.openMessage(sub('ben'), SUZUKI), 'the message'));
    click('ben', clickOn(click('ben', clickOn(card, 'hint-form')), action), inputs);
  };
  const bensOwn = noteOf('ben');
  expect(bensOwn).not.toBe('');

  pin('pin-hint', { hint: '火曜は電話しない' });
  waitUntilQuiet(place);
  for (const who of ['aiko', 'chie'] as const) expect(noteOf(who)).toBe('[Meibo] 火曜は電話しない');
  expect(noteOf('ben')).toBe(`[Meibo] 火曜は電話しない\n${bensOwn}`);
  const before = world.calls.length;
  place.wait(3 * 60 * MINUTE);
  expect(writesSince(place, before)).toBe(0);

  type('[Meibo] 火曜は電話しない\nお茶が好き');
  pin('pin-hint', { hint: '水曜も電話しない' });
  waitUntilQuiet(place);
  expect(noteOf('chie')).toBe('[Meibo] 水曜も電話しない\nお茶が好き');
  expect(noteOf('ben')).toBe(`[Meibo] 水曜も電話しない\n${bensOwn}`);
  // What a viewer writes into the line is told to nobody, and the next hint takes its place.
  type('[Meibo] いつでも電話\nお茶が好き');
  pin('unpin-hint');
  waitUntilQuiet(place);
  expect(noteOf('chie')).toBe('お茶が好き');
  expect([noteOf('aiko'), noteOf('ben')]).toEqual(['', bensOwn]);
  expect(rowsOf(world, company.bookSpreadsheetId, 'Suggestions')).toEqual([]);
  expect(JSON.stringify(rowsOf(world, company.bookSpreadsheetId, 'People'))).not.toMatch(/Meibo\]|お茶/);
});
