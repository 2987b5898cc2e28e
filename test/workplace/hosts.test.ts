/** On the shipped bundle: Sync now in every host, what it hands to a trigger, and what a card says where something fails. */
import { benChangesAPhone, judge } from '../../workbench/demo/story';
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { returned } from '../../workbench/companySetup';
import { HOSTS } from '../../workbench/addOnManifest';
import { addFault } from '../../workbench/google/faults';
import type { FaultEffect } from '../../workbench/google/faults';
import { setConsent } from '../../workbench/google/oauth/identity';
import { bookServiceAccount, setScriptProperty } from '../../workbench/seed/company';
import { revokeKey } from '../../workbench/google/oauth/serviceAccounts';
import { contactsOf } from '../../workbench/judge/accountContacts';
import type { Execution } from '../../workbench/runtime/execution';
import { japaneseReach } from '../../src/sidebar/messages/reachWords';
import { englishSync, japaneseSync } from '../../src/sidebar/messages/syncWords';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 5 });
});

type Who = 'aiko' | 'ben' | 'chie';
const subOf = (who: Who): string => rehearsal.team.company.accounts[who].sub;
const textOf = (execution: Execution): string => JSON.stringify(returned(execution, 'the card'));
const syncNow = (who: Who): Execution =>
  rehearsal.team.place.callFunction(subOf(who), 'onSyncNow', { parameters: {}, host: 'CALENDAR' });
const seconds = ({ startedAt, endedAt }: Execution): number => (endedAt - startedAt) / 1_000;

/** Those that will fire. */
const liveTriggers = (who: Who): readonly string[] =>
  rehearsal.team.place
    .world()
    .script.triggers.filter(({ owner, nextAt }) => owner === subOf(who) && nextAt !== undefined)
    .map(({ handler }) => handler);

const SUZUKI = '19d5f3b0a41c0001';
const ADDRESS = 'itsuki.suzuki@akanegumo-shoji.example.co.jp';

it('[RP-09] a label says when it was brought up to date, when next and how long it usually takes; a sync ends with numbers', () => {
  const { team, begin } = rehearsal;
  begin('copied');
  const first = benChangesAPhone(team, 2);
  waitUntilQuiet(team.place);
  const home = textOf(team.place.open(subOf('aiko')));
  expect(home).toMatch(/\d+ 分前に更新\D+次回は \d+ 分以内\D+通常 \d+ 分で反映/);
  const second = benChangesAPhone(team, 3);
  const edited = second.map((person, position) => (position === 2 ? (first[2] ?? person) : person));
  const counts = (card: string): readonly string[] =>
    [...card.matchAll(/"text":"(\d+)(?: 件)?","topLabel":/g)].map(([, count = '']) => count);
  expect(counts(textOf(syncNow('ben')))).toEqual(['0', '0', '0', '1']);
  expect(counts(textOf(syncNow('aiko')))).toEqual(['0', '1', '0', '0']);
  expect(judge(team, team.members.slice(0, 2), edited).differences).toEqual([]);
});

describe('Sync now', () => {
  it('brings what was shared within 25 seconds, and says how many; on home and on the label it is a button', () => {
    const { team, begin, label } = rehearsal;
    const world = begin('shared');
    const { place } = team;
    const hers = syncNow('aiko');
    expect(textOf(hers)).toContain(`"topLabel":"${japaneseSync.counts.told}"`);
    const his = syncNow('ben');
    const card = textOf(his);
    expect(card).toContain(englishSync.done);
    for (const execution of [hers, his]) expect(seconds(execution)).toBeLessThan(25);
    expect(contactsOf(world, subOf('ben')).length).toBeGreaterThanOrEqual(5);
    expect(card).toContain('"text":"5"');

    expect(textOf(place.open(subOf('ben')))).toContain(englishSync.now);
    const opened = place.click(subOf('ben'), { parameters: { action: 'open-label', label } });
    expect(textOf(opened)).toContain(englishSync.now);
    const again = place.click(subOf('ben'), { parameters: { action: 'sync-now' } });
    expect(textOf(again)).toContain(englishSync.nothing);
    expect(seconds(again)).toBeLessThan(25);
  });

  it('that meets a used-up quota goes on in a trigger that fires once, and the hourly one is back after it', () => {
    const { team, begin } = rehearsal;
    const world = begin('shared');
    const { place } = team;
    syncNow('aiko');
    expect(liveTriggers('ben')).toEqual(['onClock']);
    const { ofPerson } = world.quota;
    world.quota.ofPerson = { ...ofPerson, 'critical-writes': 0 };
    expect(textOf(syncNow('ben'))).toContain(englishSync.continuesSoon);
    expect(liveTriggers('ben')).toEqual(['onSyncLater']);
    // Opened meanwhile, the add-on says so, and leaves the trigger alone.
    expect(textOf(place.open(subOf('ben')))).toContain(englishSync.handedOver);
    expect(liveTriggers('ben')).toEqual(['onSyncLater']);

    world.quota.ofPerson = ofPerson;
    place.wait(3 * 60_000);
    expect(liveTriggers('ben')).toEqual(['onClock']);
    expect(textOf(place.open(subOf('ben')))).not.toContain(englishSync.handedOver);
    waitUntilQuiet(place);
    expect(judge(team, team.members, team.company.expected).differences).toEqual([]);
  });

  it('killed at any of its requests and properties leaves nobody without a trigger, and is made good', () => {
    const { team, begin } = rehearsal;
    begin('shared');
    const { place } = team;
    syncNow('aiko');
    const start = structuredClone(place.world());
    const { steps } = syncNow('ben');
    expect(steps).toBeGreaterThan(6);
    for (let step = 1; step <= steps; step += 3) {
      place.enter(structuredClone(start));
      const killed = place.callFunction(
        subOf('ben'),
        'onSyncNow',
        { parameters: {} },
        { step, when: 'after' },
      );
      expect(killed.outcome.type).toBe('killed');
      place.open(subOf('ben'));
      expect(liveTriggers('ben')).toEqual(['onClock']);
    }
    waitUntilQuiet(place);
    expect(judge(team, team.members, team.company.expected).differences).toEqual([]);
  });

  it('asked for while another run holds the person says so, at no cost', () => {
    const { begin, team } = rehearsal;
    const world = begin('copied');
    const visit = { at: world.now, leasedUntil: world.now + 60_000, generation: 1 };
    setScriptProperty(world, `visit.${subOf('ben')}`, JSON.stringify({ ...visit, ownAt: 1 }));
    const before = world.calls.length;
    expect(textOf(syncNow('ben'))).toContain(englishSync.running);
    expect(world.calls.slice(before)).toEqual([]);
    expect(team.place.world()).toBe(world);
  });
});

it('the homepage opens in every host of the manifest, and the menu leads to the script’s page', () => {
  const { begin, team } = rehearsal;
  const world = begin('copied');
  for (const host of HOSTS)
    expect(textOf(team.place.open(subOf('ben'), undefined, host))).toContain('Customers');
  const open = () => textOf(team.place.callFunction(subOf('ben'), 'onOpenMeibo', { parameters: {} }));
  const page = 'https://script.google.com/macros/s/page/exec';
  setScriptProperty(world, 'PAGE_ADDRESS', page);
  expect(open()).toContain(page);
  delete world.script.scriptProperties['PAGE_ADDRESS'];
  expect(open()).not.toContain('script.google.com');
});

it('[GM-09] on a phone, beside a message: who is known is shown, who is not is added, and the signature read', () => {
  rehearsal.begin('copied');
  const { place } = rehearsal.team;
  const platform = 'ANDROID' as const;
  const open = (message: string): string =>
    textOf(place.openMessage(subOf('ben'), message, undefined, platform));
  const click = (action: string, inputs: Readonly<Record<string, string>>, message: string): string =>
    textOf(place.click(subOf('ben'), { parameters: { action }, inputs, message, platform }));
  expect(open(SUZUKI)).toContain('茜雲');
  const stranger = '19d5207c55e80003';
  expect(open(stranger)).toContain('add-sender-form');
  expect(click('read-signature', {}, stranger)).toContain('076-000-3344');
  const typed = {
    label: rehearsal.label,
    family: '相川',
    given: '澪',
    email: 'mio.aikawa@tsukimi-kobo.example',
    company: '月見工房',
  };
  expect(click('add-sender', typed, stranger)).toContain('月見工房');
  expect(open(stranger)).toContain('月見工房');
});

describe('the book is away', () => {
  const BATCH_GET = 'sheets.spreadsheets.values.batchGetByDataFilter';
  const opened = (): Execution =>
    rehearsal.team.place.openMessage(subOf('chie'), SUZUKI, undefined, 'ANDROID');
  const refusal = (httpStatus: number, status: string): FaultEffect => ({
    type: 'refuse',
    httpStatus,
    status,
    message: 'No.',
  });

  it.each([
    ['answers 403', refusal(403, 'PERMISSION_DENIED')],
    ['answers 404', refusal(404, 'NOT_FOUND')],
    ['answers 503', refusal(503, 'UNAVAILABLE')],
  ])(
    '[GM-09] and %s: on the phone the card says so, with the address and what one’s own contacts have',
    (_how, effect) => {
      rehearsal.begin('copied');
      addFault(rehearsal.team.place.faults, { operation: BATCH_GET, effect });
      const card = textOf(opened());
      expect(card).toContain(japaneseReach.away);
      expect(card).toContain(ADDRESS);
      expect(card).toContain('茜雲');
    },
  );

  it('because its key is refused: the same', () => {
    const world = rehearsal.begin('copied');
    const key = world.oauth.serviceAccounts.find(({ email }) => email === bookServiceAccount)?.keys[0];
    revokeKey(world, key?.id ?? '');
    world.now += 2 * 3_600_000;
    expect(textOf(opened())).toContain(japaneseReach.away);
  });

  it('and never answers: Google ends the first card, and the next one does not wait for it', () => {
    rehearsal.begin('copied');
    addFault(rehearsal.team.place.faults, { operation: BATCH_GET, effect: { type: 'lost-request' } });
    expect(opened().outcome.type).toBe('timed-out');
    rehearsal.team.place.world().now += 1_000;
    const next = opened();
    expect(textOf(next)).toContain(ADDRESS);
    expect(seconds(next)).toBeLessThan(5);
  });
});

describe('a permission that was taken back', () => {
  const scopes = () =>
    (rehearsal.team.place.project.manifest.oauthScopes ?? []).filter((scope) => !scope.endsWith('/contacts'));

  it('is told by name with Google’s own page, in every host and beside a message, and nothing fails', () => {
    const world = rehearsal.begin('copied');
    const { place } = rehearsal.team;
    setConsent(world, subOf('chie'), scopes());
    for (const card of [
      place.open(subOf('chie')),
      place.open(subOf('chie'), undefined, 'DRIVE'),
      place.openMessage(subOf('chie'), SUZUKI, undefined, 'ANDROID'),
      place.openCompose(subOf('chie')),
    ]) {
      expect(textOf(card)).toContain(japaneseReach.scopes.contacts);
      expect(textOf(card)).toContain('/authorize');
      expect(textOf(card)).not.toContain(japaneseReach.goOn);
      expect(card.logs).toEqual([]);
    }
  });

  it('of a lesser one lets Meibo be used without it', () => {
    const world = rehearsal.begin('copied');
    const lesser = (rehearsal.team.place.project.manifest.oauthScopes ?? []).filter(
      (scope) => !scope.endsWith('script.send_mail'),
    );
    setConsent(world, subOf('chie'), lesser);
    expect(textOf(rehearsal.team.place.open(subOf('chie')))).toContain(japaneseReach.goOn);
    const home = rehearsal.team.place.click(subOf('chie'), { parameters: { action: 'back' } });
    expect(textOf(home)).toContain('Customers');
  });
});

it('an exception is one sentence and a number, and the log has the same number', () => {
  const { begin, team } = rehearsal;
  const world = begin('shared');
  syncNow('aiko');
  // The rest of a sync is to be handed to a trigger, and to make one is not allowed.
  world.quota.ofPerson = { ...world.quota.ofPerson, 'critical-writes': 0 };
  const allowed = (team.place.project.manifest.oauthScopes ?? []).filter(
    (scope) => !scope.endsWith('script.scriptapp'),
  );
  setConsent(world, subOf('chie'), allowed);
  const failed = team.place.click(subOf('chie'), { parameters: { action: 'sync-now' } });
  const [, reference = 'none'] = /番号をお伝えください：([A-Z0-9]{6})/.exec(textOf(failed)) ?? [];
  expect(failed.logs.join()).toContain(`reference ${reference}:`);
});
