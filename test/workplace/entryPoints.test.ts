/** Every top-level function can be called by anybody in the domain with anything: none of them does harm. */
import { returned } from '../../workbench/companySetup';
import type { World } from '../../workbench/google/world';
import {
  createSpreadsheet,
  readTab,
  shareSpreadsheet,
  sortRows,
} from '../../workbench/google/sheets/spreadsheetPage';
import { contactsOf } from '../../workbench/judge/accountContacts';
import { digest } from '../../workbench/judge/digest';
import { setScriptProperty } from '../../workbench/seed/company';
import { HOUR } from '../../workbench/workplace';
import type { Execution } from '../../workbench/runtime/execution';
import type { Who } from './expectRefusal';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 5 });
});

const subOf = (who: Who): string => rehearsal.team.company.accounts[who].sub;

/** As a page's `google.script.run` calls it. */
const call = (who: Who, functionName: string, argument?: unknown): Execution =>
  rehearsal.team.place.callFromPage(subOf(who), functionName, argument === undefined ? [] : [argument])
    .execution;

/** Without when members were last looked after: that moves with every cycle. */
const digestButVisits = (world: World): string => {
  const copy = structuredClone(world);
  for (const name of Object.keys(copy.script.scriptProperties))
    if (name.startsWith('visit.')) delete copy.script.scriptProperties[name];
  return digest(copy);
};

const forged = (): readonly (readonly [string, unknown])[] => {
  const parameters = (values: object): object => ({ commonEventObject: { parameters: values } });
  const ben = `account:${subOf('ben')}`;
  return [
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['a long text', 'x'.repeat(1_000_000)],
    ['a list', [1, [2, [3]]]],
    ['an empty object', {}],
    ['an event without its parts', { commonEventObject: null }],
    ['parameters that are no texts', parameters({ action: { toString: 'share' }, label: 7 })],
    ['a long parameter', parameters({ action: 'open-label', label: 'l'.repeat(1_000_000) })],
    ['a forged stop', parameters({ action: 'stop-sharing', label: rehearsal.label, principal: ben })],
    [
      'a forged share, with a borrowed identity',
      {
        sub: subOf('aiko'),
        userIdToken: 'eyJhbGciOiJub25lIn0.e30.',
        commonEventObject: {
          userLocale: { toString: 'ja' },
          parameters: {
            action: 'share',
            label: rehearsal.label,
            account: subOf('aiko'),
            who: 'dai@kaede.example',
            role: 'viewer',
          },
          formInputs: { who: { stringInputs: { value: ['dai@kaede.example'] } }, role: { '': {} } },
        },
      },
    ],
    ['an open message that is none', { gmail: { messageId: '../users', accessToken: 'x' } }],
    ['a forged message', { gmail: { messageId: '19d5f3b0a41c0001', accessToken: 'AD5xRkzz' } }],
    ['a forged decision', parameters({ action: 'accept-suggestion', suggestion: 's0.0000000000000000' })],
    ['a trigger’s event', { authMode: 'FULL', triggerUid: '1', user: { email: 'aiko@kaede.example' } }],
  ];
};

const expectHarmless = (who: Who, functionName: string): void => {
  const world = rehearsal.begin('copied');
  // Emi's first opening is noted, once; what follows is not.
  returned(rehearsal.team.place.open(subOf(who)), 'opening');
  const before = digestButVisits(world);
  const outcomes = forged().map(([what, argument]) => {
    const { outcome } = call(who, functionName, argument);
    return [what, outcome.type, digestButVisits(world) === before];
  });
  expect(outcomes).toEqual(forged().map(([what]) => [what, 'returned', true]));
};

describe.each([
  'onHomepage',
  'onMessage',
  'onCardAction',
  'onSuggestColleagues',
  'doGet',
  'onClock',
  'install',
])('%s', (functionName) => {
  it.each(['chie', 'emi'] as const)('called by %s with whatever it may be changes nothing', (who) => {
    expectHarmless(who, functionName);
  });
});

it.each(['verifyPlatform', 'startWorker', 'stopWorker', 'repairBook', 'rehouseBook'])(
  '%s called by a member with whatever it may be changes nothing',
  (functionName) => {
    expectHarmless('chie', functionName);
  },
);

describe('the admin’s book', () => {
  const run = (functionName: string): unknown => returned(call('emi', functionName), functionName);

  it('is repaired after hands were in it: the admin reads it on his card, runs repairBook, and reads it no more', () => {
    const world = rehearsal.begin('copied');
    const { place, company } = rehearsal.team;
    const cardOf = (who: Who): string => JSON.stringify(returned(place.open(subOf(who)), 'opening'));
    cardOf('emi');
    const tabs = (): unknown =>
      ['People', 'Members'].map((tab) =>
        // Without the exact form, whose parts may stand in another order.
        readTab(place.world(), company.bookSpreadsheetId, tab).map((row) => row.slice(0, -1)),
      );
    const before = tabs();
    const contacts = JSON.stringify(world.people);
    for (const tab of ['People', 'Members']) sortRows(world, company.bookSpreadsheetId, tab, 0, 'DESCENDING');
    // Ben opens the label, which reads the members.
    place.click(subOf('ben'), { parameters: { action: 'open-label', label: rehearsal.label } });
    place.wait(3 * HOUR);
    expect(cardOf('emi')).toContain('repairBook');
    expect(cardOf('ben')).not.toContain('repairBook');
    expect(run('repairBook')).toBe('✓ 名簿を記録から修復しました。失われたものはありません。');
    expect(tabs()).toEqual(before);
    expect(JSON.stringify(place.world().people)).toBe(contacts);
    expect(cardOf('emi')).not.toContain('repairBook');
    expect(run('repairBook')).toBe('✓ 名簿に問題はありません。何も変更していません。');
  });

  it('moves to the spreadsheet that the admin has made and named, and everybody goes on', () => {
    const world = rehearsal.begin('copied');
    const { place, company } = rehearsal.team;
    expect(run('rehouseBook')).toContain('NEXT_BOOK_SPREADSHEET_ID');
    const old = readTab(world, company.bookSpreadsheetId, 'People');
    const { owner, writers } = world.sheets.spreadsheets[company.bookSpreadsheetId]!.access;
    const next = createSpreadsheet(world, { owner, title: 'Meibo book, 2' });
    for (const writer of writers) shareSpreadsheet(world, next, writer, 'writer');
    setScriptProperty(world, 'NEXT_BOOK_SPREADSHEET_ID', next);
    expect(run('rehouseBook')).toContain('✓ 名簿を移しました。');
    expect(readTab(place.world(), next, 'People')).toEqual(old);
    expect(readTab(place.world(), next, 'Log')).toHaveLength(1);
    expect(place.world().script.scriptProperties).toMatchObject({ BOOK_SPREADSHEET_ID: next });
    const contacts = JSON.stringify(contactsOf(place.world(), subOf('ben')));
    place.wait(3 * HOUR);
    expect(JSON.stringify(contactsOf(place.world(), subOf('ben')))).toBe(contacts);
    expect(run('repairBook')).toBe('✓ 名簿に問題はありません。何も変更していません。');
  });
});

it('an onClock that somebody calls by hand is his own cycle and nobody else’s', () => {
  const world = rehearsal.begin('shared');
  returned(call('aiko', 'onClock'), 'the owner’s cycle');
  const held = (who: Who): number => contactsOf(world, subOf(who)).length;
  const others = (): string =>
    JSON.stringify([contactsOf(world, subOf('aiko')), contactsOf(world, subOf('ben'))]);
  const [before, hers] = [others(), held('chie')];
  returned(call('chie', 'onClock'), 'the call');
  expect(held('chie')).toBe(hers + 5);
  expect(others()).toBe(before);
});

describe('install', () => {
  const report = (who: Who): unknown => returned(call(who, 'install'), 'install');

  it('by another administrator than the registered one is refused', () => {
    const world = rehearsal.begin('copied');
    for (const account of world.accounts) if (account.sub === subOf('ben')) account.isAdmin = true;
    const before = digest(world);
    expect(report('ben')).toBe(
      '✗ Another administrator has installed Meibo. Ask them, or clear the script property ADMIN_ACCOUNT.',
    );
    expect(digest(world)).toBe(before);
  });

  it('by somebody who is no administrator is refused, also where nobody is registered', () => {
    const world = rehearsal.begin('copied');
    delete world.script.scriptProperties['ADMIN_ACCOUNT'];
    const before = digest(world);
    expect(report('ben')).toBe('✗ Only an administrator of your Google Workspace can install Meibo.');
    expect(report('chie')).toBe('✗ インストールできるのは Google Workspace の管理者だけです。');
    expect(digest(world)).toBe(before);
  });

  it('by the registered administrator again finds everything as it is', () => {
    const world = rehearsal.begin('copied');
    const before = digest(world);
    expect(report('emi')).not.toContain('✗');
    expect(digest(world)).toBe(before);
  });
});
