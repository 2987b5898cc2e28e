/** Features of `docs/features.md` that take no click to be seen, each played on the shipped bundle as its row says it. */
import type { SwitchName } from '../../workbench/control/switches';
import { createSwitches } from '../../workbench/control/switches';
import { clickAndConfirm } from '../../workbench/demo/pressPrimary';
import { notificationIn } from '../../workbench/demo/team';
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { returned } from '../../workbench/companySetup';
import { createIdentity } from '../../workbench/google/oauth/identity';
import { createContactsPage } from '../../workbench/google/people/contactsPage';
import { createContactsTools } from '../../workbench/google/people/contactsTools';
import { contactsOf, labelsOf } from '../../workbench/judge/accountContacts';
import { digest } from '../../workbench/judge/digest';
import { HOUR } from '../../workbench/workplace';
import type { World } from '../../workbench/google/world';
import type { Row } from './bookRows';
import { rowsOf } from './bookRows';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';
import type { Sentence } from './sentences';
import { SENTENCES } from './sentences';

const BEN = 'ben@kaede.example';
const STRANGER = '19d5207c55e80003';
const SUZUKI = 'itsuki.suzuki@akanegumo-shoji.example.co.jp';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 6 });
});

/** What the buttons, rows and menus of whatever was shown ask for. */
const asked = (answer: unknown): ReadonlySet<string> =>
  new Set(
    [...JSON.stringify(answer).matchAll(/"key":"action","value":"([\w-]+)"/g)].map(([, name = '']) => name),
  );

/** Contacts of an account that have an address. */
const withAddress = (sub: string, address: string) =>
  contactsOf(rehearsal.team.place.world(), sub).filter(({ content }) =>
    JSON.stringify(content.emailAddresses ?? []).includes(address),
  );

const numbersOf = (sub: string, address: string): string =>
  JSON.stringify(withAddress(sub, address).map(({ content }) => content.phoneNumbers ?? []));

const logOf = (world: World): readonly Row[] =>
  rowsOf(world, rehearsal.team.company.bookSpreadsheetId, 'Log');

const attemptIn = ({ by, changes = '{}' }: Row) => [by, Object.keys(JSON.parse(changes) as object)];

const person = (who: 'aiko' | 'ben' | 'chie' | 'dai') => rehearsal.team.company.accounts[who].sub;

describe('[SH-02] each role has its buttons and no others, and what is called all the same is refused:', () => {
  const SHARING = ['choose-colleague', 'choose-role', 'confirm-stop'];
  const addSender = { action: 'add-sender', label: '', message: STRANGER };
  const stop = (sub: string) => ({ action: 'stop-sharing', principal: `account:${sub}` });

  it.each<[string, readonly string[], () => Readonly<Record<string, string>>, Sentence]>([
    ['viewer', ['confirm-leave'], () => addSender, 'no-right'],
    ['editor', ['confirm-leave', 'add-sender-form'], () => stop(person('chie')), 'no-right'],
    ['curator', ['confirm-leave', 'add-sender-form'], () => stop(person('chie')), 'no-right'],
    ['manager', ['confirm-leave', 'add-sender-form', ...SHARING], () => stop(person('aiko')), 'owner-stays'],
    ['owner', ['add-sender-form', ...SHARING], () => stop(person('aiko')), 'owner-stays'],
  ])('%s', (role, buttons, call, sentence) => {
    const { team, begin, label } = rehearsal;
    const { place } = team;
    const world = begin('copied');
    const who = person(role === 'owner' ? 'aiko' : 'ben');
    if (role !== 'owner')
      returned(place.click(person('aiko'), { parameters: { action: 'share', label, who: BEN, role } }), role);
    const card = returned(place.click(who, { parameters: { action: 'open-label', label } }), 'the label');
    const message = returned(place.openMessage(who, STRANGER), 'the message');
    const offered = [...asked(card), ...asked(message)].filter((name) =>
      [...SHARING, 'add-sender-form', 'confirm-leave'].includes(name),
    );
    expect(offered.toSorted()).toEqual(buttons.toSorted());

    const [before, logged] = [digest(world), logOf(world).length];
    const forced = returned(
      place.click(who, {
        parameters: { ...call(), label },
        inputs: { label, family: '相川', given: '澪', email: 'mio@tsukimi.example', company: '' },
      }),
      'the forced call',
    );
    const { locale } = world.accounts.find(({ sub }) => sub === who) ?? {};
    expect(notificationIn(forced)).toBe(SENTENCES[sentence][locale === 'ja' ? 'ja' : 'en']);
    // No card has that button for a manager: he is no slip, and stands in the log.
    if (sentence === 'owner-stays' && role === 'manager')
      expect(logOf(world).slice(logged).map(attemptIn)).toEqual([[who, ['attempts']]]);
    else expect(digest(world)).toBe(before);
  });
});

it('[SH-01] two colleagues at once: whoever has a label shares it himself, both see it in Meibo at once, and in Google Contacts within two hours', () => {
  const { team, begin } = rehearsal;
  begin('installed');
  const { place, company, owner, label } = team;
  const both = [company.accounts.ben, company.accounts.chie];
  const homeOf = (sub: string): string => JSON.stringify(returned(place.open(sub), 'the first card'));
  const named = (sub: string): boolean =>
    labelsOf(place.world(), sub).some(({ name }) => name === 'Customers');
  for (const { sub } of both) expect([homeOf(sub).includes('Customers'), named(sub)]).toEqual([false, false]);
  expect(owner.isAdmin).not.toBe(true);

  const who = both.map(({ email }) => email).join(', ');
  const inputs = { who, role: 'viewer' };
  returned(
    clickAndConfirm(place, owner.sub, { parameters: { action: 'confirm-share', label }, inputs }),
    'the share',
  );
  for (const { sub } of both) expect([homeOf(sub).includes('Customers'), named(sub)]).toEqual([true, false]);

  place.wait(2 * HOUR);
  for (const { sub } of both) {
    expect(named(sub)).toBe(true);
    expect(withAddress(sub, SUZUKI)).toHaveLength(1);
  }
});

it('[SH-12] a manager cannot give the owner’s role nor lower the owner, and each attempt stands in the log once', () => {
  const { team, begin, label } = rehearsal;
  const world = begin('copied');
  const ben = person('ben');
  returned(
    team.place.click(person('aiko'), { parameters: { action: 'share', label, who: BEN, role: 'manager' } }),
    'a manager',
  );
  const logged = logOf(world).length;
  const grants = rowsOf(world, team.company.bookSpreadsheetId, 'Access');
  const principal = `account:${person('aiko')}`;
  const forge = (principalOf: string, role: string) =>
    notificationIn(
      returned(
        team.place.click(ben, {
          parameters: { action: 'change-role', label, principal: principalOf },
          inputs: { role },
        }),
        'the forged click',
      ),
    );
  for (const _twice of [1, 2]) {
    expect(forge(principal, 'viewer')).toBe(SENTENCES['owner-stays'].en);
    expect(forge(`account:${person('chie')}`, 'owner')).toBe(SENTENCES['role-too-high'].en);
  }
  expect(logOf(world).slice(logged).map(attemptIn)).toEqual(
    Array.from({ length: 2 }, () => [ben, ['attempts']]),
  );
  expect(rowsOf(world, team.company.bookSpreadsheetId, 'Access')).toEqual(grants);
});

it('[SH-14] the file with the contacts is closed to members and to everybody else, by Google itself', () => {
  const { team, begin } = rehearsal;
  begin('copied');
  const { place, company } = team;
  const scopes = ['https://www.googleapis.com/auth/spreadsheets', 'https://www.googleapis.com/auth/drive'];
  const statusFor = (token: string): number => {
    const url = `https://sheets.googleapis.com/v4/spreadsheets/${company.bookSpreadsheetId}/values/People!A1:Z9`;
    const headers = { authorization: `Bearer ${token}` };
    return place.router.send({ method: 'GET', url, headers, body: new Uint8Array() }).response.status;
  };
  const identity = createIdentity(place.world);
  for (const who of ['ben', 'chie', 'dai', 'aiko'] as const)
    expect(statusFor(identity.accessToken(person(who), scopes))).toBe(403);
});

it('[RP-02] a number that an editor changes on the phone is on everybody’s within two hours', () => {
  const { team, begin } = rehearsal;
  begin('copied');
  const { place } = team;
  const [shared] = withAddress(person('aiko'), SUZUKI)[0]?.content.phoneNumbers ?? [];
  const [mine] = withAddress(person('ben'), SUZUKI);
  // A phone writes the whole card: its other numbers, Ben's own among them, go with it.
  const phoneNumbers = (mine?.content.phoneNumbers ?? []).map((number) =>
    number['value'] === shared?.['value'] ? { ...number, value: '090-5550-0177' } : number,
  );
  const { names, emailAddresses, organizations } = mine?.content ?? {};
  createContactsTools(place.world, person('ben')).editOnIphone(
    mine?.resourceName ?? '',
    { names, emailAddresses, organizations, phoneNumbers },
    ['clientData'],
  );
  place.wait(2 * HOUR);
  for (const who of ['aiko', 'chie'] as const) {
    expect(withAddress(person(who), SUZUKI)).toHaveLength(1);
    expect(numbersOf(person(who), SUZUKI)).toContain('090-5550-0177');
    expect(numbersOf(person(who), SUZUKI)).not.toContain(shared?.['value']);
  }
});

it('[RP-14] a colleague has another address and a contact too: the share and the link hold', () => {
  const { team, begin, label } = rehearsal;
  const world = begin('copied');
  const { place } = team;
  const [mine] = withAddress(person('ben'), SUZUKI);
  const [aikos] = withAddress(person('aiko'), SUZUKI);
  for (const account of world.accounts) if (account.email === BEN) account.email = 'benjamin@kaede.example';
  const page = createContactsPage(place.world, person('aiko'));
  page.edit(aikos?.resourceName ?? '', { emailAddresses: [{ value: 'itsuki@seiun.example', type: 'work' }] });
  waitUntilQuiet(place);
  expect(withAddress(person('ben'), 'itsuki@seiun.example').map(({ resourceName }) => resourceName)).toEqual([
    mine?.resourceName,
  ]);
  expect(withAddress(person('ben'), SUZUKI)).toEqual([]);
  const card = JSON.stringify(
    returned(place.click(person('ben'), { parameters: { action: 'open-label', label } }), 'the label'),
  );
  expect(card).toContain('Editor');
});

/** What he has ticked of all that the manifest asks for. */
const withoutContacts = (): readonly string[] =>
  (rehearsal.team.place.project.manifest.oauthScopes ?? []).filter((scope) => !scope.endsWith('/contacts'));

const aikosCard = (action: string, label: string): string =>
  JSON.stringify(
    returned(rehearsal.team.place.click(person('aiko'), { parameters: { action, label } }), action),
  );

it.each<[string, SwitchName, () => object, number, string, string]>([
  [
    'has unticked contacts',
    'consent-partial',
    () => ({ account: BEN, scopes: withoutContacts() }),
    1,
    '権限がありません。本人が Meibo を開き',
    '権限なし',
  ],
  [
    'has taken all consent back, which ends his trigger',
    'consent-revoked',
    () => ({ account: BEN }),
    4,
    '数時間動いていません。本人が Meibo を開き',
    '数時間応答なし',
  ],
  [
    'has no Drive',
    'drive-off',
    () => ({ account: BEN }),
    1,
    '管理者が有効にするか',
    'ドライブ無効または容量不足',
  ],
])(
  '[RP-11] of Ben, who %s, the label’s card says what to do, until it is done',
  (_what, name, parameters, hours, remedy, state) => {
    const { team, begin, label } = rehearsal;
    begin('copied');
    const { place } = team;
    const switches = createSwitches(place.world, place.faults);
    switches.turnOn(name, parameters());
    place.wait(hours * HOUR);
    expect(aikosCard('open-label', label)).toContain(remedy);
    expect(aikosCard('who-has', label)).toContain(`編集者 · ${state}`);
    switches.turnAllOff();
    returned(place.open(person('ben')), 'Ben opens Meibo');
    place.wait(HOUR);
    expect(aikosCard('open-label', label)).not.toContain(remedy);
    expect(aikosCard('who-has', label)).toMatch(/編集者 · [^"]*最新/);
  },
);

it('[RP-11] who pauses, and who keeps a label out of Google Contacts, is told apart from who has it', () => {
  const { team, begin, label } = rehearsal;
  begin('copied');
  for (const [copy, state] of [
    ['paused', '一時停止中'],
    ['none', 'Meibo 内のみ'],
  ] as const) {
    team.place.click(person('ben'), { parameters: { action: 'choose-copy', label }, inputs: { copy } });
    expect(aikosCard('who-has', label)).toContain(`編集者 · ${state}`);
  }
});
