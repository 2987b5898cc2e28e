/** Labels shared with groups and with the whole company, on the bundle: from the share card to everybody's Google Contacts. */
import { startCompanyWorker } from '../../workbench/companyWorker';
import { returned } from '../../workbench/companySetup';
import { notificationIn } from '../../workbench/demo/team';
import { deleteAccount } from '../../workbench/google/directory/accountsTools';
import { joinGroup, leaveGroup, setViewMembers } from '../../workbench/google/directory/groupsTools';
import { grantDelegation } from '../../workbench/google/oauth/serviceAccounts';
import type { World } from '../../workbench/google/world';
import { judgeLabels } from '../../workbench/judge/judgeLabels';
import { sharedLabels } from '../../workbench/judge/sharedLabels';
import { contactsOf, labelsOf } from '../../workbench/judge/accountContacts';
import { workerServiceAccount } from '../../workbench/seed/company';
import type { Rehearsal } from './rehearsal';
import { clickOn } from './onCard';
import { rehearse } from './rehearsal';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SALES = 'sales@kaede.example';
const COMPANY = 'company@kaede.example';

let rehearsal: Rehearsal;
/** Shared with the company group; the sales group in it has nobody left but Ben. Everybody in them has the label. */
let started: World;
beforeAll(() => {
  rehearsal = rehearse({ members: 4, contacts: 6 });
  const world = rehearsal.begin('installed');
  startCompanyWorker(rehearsal.team);
  leaveGroup(world, SALES, 'aiko@kaede.example');
  leaveGroup(world, SALES, 'chie@kaede.example');
  rehearsal.team.place.wait(5 * MINUTE);
  expect(share(COMPANY)).toContain('Customers');
  rehearsal.team.place.wait(75 * MINUTE);
  started = structuredClone(rehearsal.team.place.world());
});

const begin = (): World => {
  rehearsal.team.place.enter(structuredClone(started));
  return rehearsal.team.place.world();
};

type Who = 'aiko' | 'ben' | 'chie' | 'dai' | 'emi';
const sub = (who: Who): string => rehearsal.team.company.accounts[who].sub;

const share = (who: string, role = 'viewer'): string => {
  const { place, label } = rehearsal.team;
  const parameters = { action: 'share', label, who, role };
  return notificationIn(returned(place.click(sub('aiko'), { parameters }), `sharing with ${who}`));
};

const COLLEAGUES = ['ben', 'chie', 'dai', 'emi'] as const;

/** Who has a label of that name with all its contacts in his Google Contacts. */
const having = (): readonly Who[] => {
  const world = rehearsal.team.place.world();
  return COLLEAGUES.filter((who) => {
    const label = labelsOf(world, sub(who)).find(({ name }) => name.startsWith('Customers'));
    return (
      label !== undefined &&
      contactsOf(world, sub(who)).filter(({ memberships }) => memberships.includes(label.resourceName))
        .length === 6
    );
  });
};

/** No trigger fires meanwhile, as when Google's do not: a week of them would take minutes. */
const sleepFor = (milliseconds: number): void => {
  const world = rehearsal.team.place.world();
  world.now += milliseconds;
  for (const trigger of world.script.triggers) trigger.nextAt = (trigger.nextAt ?? 0) + milliseconds;
};

const cardOf = (who: Who, key: string): string =>
  JSON.stringify(
    returned(
      rehearsal.team.place.click(sub(who), { parameters: { action: 'open-label', label: key } }),
      'the label',
    ),
  );

const sharedKey = (): string => {
  const home = JSON.stringify(returned(rehearsal.team.place.open(sub('aiko')), 'home'));
  return /l0\.[A-Za-z0-9_-]{16}/.exec(home)?.[0] ?? '';
};

it('[SH-03] whoever joins a group within the group has the label with no further act, and whoever leaves has it no more', () => {
  const world = begin();
  const { place } = rehearsal.team;
  expect(having()).toEqual(['ben', 'dai', 'emi']);
  expect(cardOf('aiko', sharedKey())).toContain('3 人');
  // The judge reads the rows by itself, and knows the same people.
  const [judged] = sharedLabels(world, rehearsal.team.company.bookSpreadsheetId);
  expect(new Set(judged?.members)).toEqual(new Set((['aiko', 'ben', 'dai', 'emi'] as const).map(sub)));
  const before = contactsOf(world, sub('chie')).length;
  joinGroup(world, SALES, 'chie@kaede.example');
  place.wait(20 * MINUTE);
  expect(having()).toEqual(['ben', 'chie', 'dai', 'emi']);
  leaveGroup(world, SALES, 'chie@kaede.example');
  place.wait(35 * MINUTE);
  expect(having()).toEqual(['ben', 'dai', 'emi']);
  expect(contactsOf(world, sub('chie')).length).toBe(before);
});

it('[SH-03] shared with the whole company, everybody has it', () => {
  begin();
  share('*@kaede.example');
  rehearsal.team.place.wait(20 * MINUTE);
  expect(having()).toEqual(['ben', 'chie', 'dai', 'emi']);
});

it('is found on the share card by the beginning of its name or its address, and the whole company too', () => {
  begin();
  const suggested = (typed: string): string =>
    JSON.stringify(
      returned(
        rehearsal.team.place.callFunction(sub('aiko'), 'onSuggestColleagues', {
          parameters: {},
          inputs: { who: typed },
        }),
        'suggestions',
      ),
    );
  expect(suggested('sal')).toContain(SALES);
  expect(suggested('営')).toContain(SALES);
  expect(suggested('kaede')).toContain('*@kaede.example');
  expect(suggested('zz')).not.toContain('@');
});

it('a group that hides its members is not an empty one: everybody keeps the label, and the card says so', () => {
  const world = begin();
  setViewMembers(world, COMPANY, 'nobody');
  rehearsal.team.place.wait(20 * MINUTE);
  expect(having()).toEqual(['ben', 'dai', 'emi']);
  expect(cardOf('aiko', sharedKey())).toContain('現在メンバーを確認できません');
});

it('without leave to read groups nothing is shared with one, and the sentence says why', () => {
  const world = begin();
  grantDelegation(world, workerServiceAccount, [
    'https://www.googleapis.com/auth/contacts',
    'https://www.googleapis.com/auth/drive.appdata',
  ]);
  rehearsal.team.place.wait(20 * MINUTE);
  expect(share(SALES)).toContain('ワーカー');
  expect(share('chie@kaede.example')).toContain('Customers');
  expect(having()).toEqual(['ben', 'dai', 'emi']);
});

const click = (who: Who, action: string, parameters: Readonly<Record<string, string>>, inputs = {}): string =>
  notificationIn(
    returned(
      rehearsal.team.place.click(sub(who), {
        parameters: { action, label: sharedKey(), ...parameters },
        inputs,
      }),
      action,
    ),
  );

it('of several ways the highest counts; one person of the group has less, and another none', () => {
  begin();
  const { place } = rehearsal.team;
  expect(share('ben@kaede.example', 'editor')).toContain('Customers');
  expect(cardOf('ben', sharedKey())).toContain('Editor');
  expect(cardOf('dai', sharedKey())).not.toContain('Editor');
  const except = (who: string, exception: string) =>
    click('aiko', 'set-exception', {}, { who: `${who}@kaede.example`, exception });
  expect(except('dai', 'none')).toContain('アクセスなし');
  // What he was given himself stays his.
  expect(except('ben', 'none')).toContain('アクセスなし');
  place.wait(35 * MINUTE);
  expect(having()).toEqual(['ben', 'emi']);
  expect(except('dai', 'group')).toContain('グループと同じ');
  place.wait(20 * MINUTE);
  expect(having()).toEqual(['ben', 'dai', 'emi']);
});

it('what is hidden from a role of the group is seen by whom an exception raises above it, and by nobody else: every copy is right', () => {
  const before = structuredClone(rehearsal.begin('installed'));
  begin();
  const { place, company } = rehearsal.team;
  const except = (who: string, exception: string) =>
    click('aiko', 'set-exception', {}, { who: `${who}@kaede.example`, exception });
  expect(except('dai', 'curator')).toContain('整理担当');
  click('aiko', 'save-fields', { hide: 'phone role:editor' });
  place.wait(75 * MINUTE);
  const book = company.bookSpreadsheetId;
  const at = place.world();
  const [label] = judgeLabels({ world: at, book, before, lastRun: () => at.now });
  // Ben had contacts of his own of these people: how he spells a number that is hidden from him now is another matter.
  const judged = label?.copies.filter(({ account }) => account !== sub('ben'));
  expect(judged?.map(({ account, identical, extra }) => [account, identical, extra])).toEqual(
    (['aiko', 'dai', 'emi'] as const).map((who) => [sub(who), 6, 0]),
  );
  const phonesOf = (who: Who) =>
    contactsOf(at, sub(who)).filter(
      ({ content }) => content.clientData?.length && content.phoneNumbers?.length,
    ).length;
  expect([phonesOf('dai') > 0, phonesOf('emi')]).toEqual([true, 0]);
});

it('whoever has a label from a group may leave it, and pause it, by himself', () => {
  begin();
  const { place } = rehearsal.team;
  click('dai', 'choose-copy', {}, { copy: 'paused' });
  expect(cardOf('dai', sharedKey())).toMatch(/一時停止|Paused/);
  click('emi', 'leave', {});
  place.wait(35 * MINUTE);
  expect(having()).toEqual(['ben', 'dai']);
});

/** A picked day, counted from today in Japan, as Google's event has it. */
const dayIn = (days: number): { readonly ends: object; readonly text: string } => {
  const today = Math.floor((rehearsal.team.place.world().now + 9 * HOUR) / DAY);
  const day = (today + days) * DAY;
  const date = new Date(day);
  return {
    ends: { dateInput: { msSinceEpoch: day } },
    text: `${String(date.getUTCFullYear())}年${String(date.getUTCMonth() + 1)}月${String(date.getUTCDate())}日`,
  };
};

it('[SH-07] a share is given a last day, changed later, and over when that day is: what came with it goes, the rest is as it was', () => {
  const world = begin();
  const { place } = rehearsal.team;
  const label = sharedKey();
  const before = contactsOf(world, sub('chie')).length;
  const press = (
    action: string,
    more: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>>,
    days?: number,
  ): string => {
    const parameters = { label, ...more, action };
    const moments = days === undefined ? {} : { moments: { ends: dayIn(days).ends } };
    return JSON.stringify(returned(place.click(sub('aiko'), { parameters, inputs, ...moments }), action));
  };
  expect(press('choose-colleague', {}, {})).toContain('"dateTimePicker"');
  const who = { who: 'chie@kaede.example', role: 'editor' };
  expect(press('confirm-share', {}, who, -1)).toContain('これから先の終了日');
  const asked = press('confirm-share', {}, who, 6);
  expect(asked).toContain(`最終日：${dayIn(6).text}`);
  returned(place.click(sub('aiko'), { parameters: clickOn(asked, 'share') }), 'the share');
  expect(cardOf('aiko', label)).toContain('あと 7 日で終了');
  const has = (): string => press('who-has', {}, {});
  expect(has()).toContain(`${dayIn(6).text}まで`);
  place.wait(20 * MINUTE);
  expect(having()).toContain('chie');

  const principal = `account:${sub('chie')}`;
  const role = press('choose-role', { principal }, {});
  const change = { ...clickOn(role, 'change-role') };
  press('change-role', change, { role: 'editor', endless: 'yes' });
  expect(has()).not.toContain('まで');
  press('change-role', change, { role: 'viewer' }, 3);
  expect(has()).toContain(`${dayIn(3).text}まで`);
  sleepFor(3 * DAY);
  place.wait(5 * MINUTE);
  expect(having()).toContain('chie');
  sleepFor(DAY);
  place.wait(35 * MINUTE);
  expect(having()).toEqual(['ben', 'dai', 'emi']);
  expect(contactsOf(world, sub('chie')).length).toBe(before);
  expect(cardOf('aiko', label)).not.toContain(principal);
});

it('[SH-08] is handed over in one step; when the only owner’s account goes, it goes on and an administrator is asked', () => {
  const world = begin();
  const { place } = rehearsal.team;
  share('ben@kaede.example', 'editor');
  expect(click('aiko', 'transfer-label', { principal: `account:${sub('ben')}` })).toContain('オーナー');
  expect(cardOf('ben', sharedKey())).toContain('Owner');
  expect(cardOf('aiko', sharedKey())).toContain('管理者');

  const home = () => JSON.stringify(returned(place.open(sub('emi')), 'home'));
  deleteAccount(world, 'ben@kaede.example');
  place.wait(20 * MINUTE);
  expect(home()).not.toContain('choose-owner');
  sleepFor(DAY);
  place.wait(20 * MINUTE);
  expect(home()).toContain('choose-owner');
  expect(JSON.stringify(returned(place.open(sub('dai')), 'home'))).not.toContain('choose-owner');
  expect(having()).toEqual(['dai', 'emi']);
  expect(click('dai', 'rescue-label', {}, { who: 'dai@kaede.example' })).not.toContain('Customers');
  expect(click('emi', 'rescue-label', {}, { who: 'chie@kaede.example' })).toContain('Customers');
  expect(cardOf('chie', sharedKey())).toMatch(/Owner|オーナー/);
  expect(home()).not.toContain('choose-owner');
});
