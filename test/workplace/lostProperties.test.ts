/** Script properties are wiped or forged between two cycles: the book is asked, and no replica is withdrawn. */
import { createHmac } from 'node:crypto';
import { waitUntilQuiet, writesSince } from '../../workbench/demo/quiet';
import { benChangesAPhone, judge } from '../../workbench/demo/story';
import { returned } from '../../workbench/companySetup';
import type { World } from '../../workbench/google/world';
import { setScriptProperty } from '../../workbench/seed/company';
import { HOUR } from '../../workbench/workplace';
import { doubledRows } from './bookRows';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 8 });
});

type Properties = Record<string, string>;

const propertiesOf = (world: World): Properties => world.script.scriptProperties;

const mirrorOf = (world: World): Properties =>
  Object.fromEntries(Object.entries(propertiesOf(world)).filter(([name]) => name.startsWith('mirror.')));

const wipe = (world: World, matches: (name: string) => boolean): void => {
  for (const name of Object.keys(propertiesOf(world)))
    if (matches(name)) Reflect.deleteProperty(propertiesOf(world), name);
};

/** Every member has the label whole and once, and stays so while nobody does anything. */
const expectNothingWithdrawn = (): void => {
  const { team } = rehearsal;
  expect(judge(team, team.members, team.company.expected).differences).toEqual([]);
  expect(doubledRows(team.place.world(), team.company.bookSpreadsheetId)).toEqual([]);
};

const expectAnEditToGoRound = (): void => {
  const { team } = rehearsal;
  const expected = benChangesAPhone(team, 4);
  waitUntilQuiet(team.place);
  expect(judge(team, team.members, expected).differences).toEqual([]);
  expect(doubledRows(team.place.world(), team.company.bookSpreadsheetId)).toEqual([]);
};

describe('all script properties are wiped between two cycles', () => {
  it('cycles stop and touch nothing; with the keys back and install run everything is as before', () => {
    const { team, begin } = rehearsal;
    const world = begin('copied');
    const before = { ...propertiesOf(world) };
    wipe(world, () => true);
    const from = world.calls.length;
    const executions = team.place.wait(2 * HOUR);
    expect(executions.length).toBeGreaterThanOrEqual(6);
    expect(executions.map(({ logs }) => logs.join())).toEqual(
      executions.map(() => 'cycle stopped: {"type":"not-set-up","what":"book"}'),
    );
    expect(writesSince(team.place, from)).toBe(0);
    expectNothingWithdrawn();

    setScriptProperty(world, 'BOOK_ACCOUNT_KEY', before['BOOK_ACCOUNT_KEY'] ?? '');
    setScriptProperty(world, 'BOOK_SPREADSHEET_ID', team.company.bookSpreadsheetId);
    setScriptProperty(world, 'PAGE_ADDRESS', before['PAGE_ADDRESS'] ?? '');
    const { emi } = team.company.accounts;
    const installed = team.place.runtime.execute({
      account: emi.sub,
      functionName: 'install',
      kind: 'editor',
    });
    expect(returned(installed, 'install')).not.toContain('✗');
    expect(propertiesOf(world)['mirror.0']).toBe(before['mirror.0']);
    waitUntilQuiet(team.place);
    expectNothingWithdrawn();
    // How long changes took is told anew by the next ones.
    const kept = Object.keys(before).filter((name) => !name.startsWith('delivered.'));
    expect(Object.keys(propertiesOf(world)).sort()).toEqual(kept.sort());
    expectAnEditToGoRound();
  });

  it('and in the middle of the first copy', () => {
    const { team, begin } = rehearsal;
    const world = begin('shared');
    const keys = { ...propertiesOf(world) };
    team.place.wait(HOUR);
    wipe(world, () => true);
    team.place.wait(2 * HOUR);
    for (const name of ['BOOK_ACCOUNT_KEY', 'BOOK_SPREADSHEET_ID'])
      setScriptProperty(world, name, keys[name] ?? '');
    waitUntilQuiet(team.place);
    expectNothingWithdrawn();
  });
});

describe('the mirror alone', () => {
  it('is wiped: the next cycles read the book and put it back', () => {
    const { team, begin } = rehearsal;
    const world = begin('copied');
    const before = mirrorOf(world);
    wipe(world, (name) => name.startsWith('mirror.'));
    const from = world.calls.length;
    team.place.wait(2 * HOUR);
    expect(mirrorOf(world)).toEqual(before);
    expect(writesSince(team.place, from)).toBe(0);
    expectNothingWithdrawn();
  });

  it('is wiped with the secret that signs it: it is put back under a new one', () => {
    const { team, begin } = rehearsal;
    const world = begin('copied');
    const before = mirrorOf(world);
    wipe(world, (name) => name.startsWith('mirror'));
    team.place.wait(2 * HOUR);
    expect(mirrorOf(world)['mirror.0']).toBe(before['mirror.0']);
    expect(mirrorOf(world)['mirror.index']).not.toBe(before['mirror.index']);
    expectNothingWithdrawn();
    expectAnEditToGoRound();
  });

  it.each([
    ['torn', 'mirror.0', '{"labels":[]'],
    ['without its index', 'mirror.index', ''],
    ['with an index that is no JSON', 'mirror.index', 'no'],
    [
      'with an index that promises a million chunks',
      'mirror.index',
      '{"epoch":"e","seq":9,"chunks":1000000}',
    ],
    ['dirty for ever', 'mirror.dirty', '99999'],
  ])('is found %s', (_situation, name, value) => {
    const { team, begin } = rehearsal;
    const world = begin('copied');
    setScriptProperty(world, name, value);
    const from = world.calls.length;
    team.place.wait(2 * HOUR);
    expect(writesSince(team.place, from)).toBe(0);
    expectNothingWithdrawn();
    expectAnEditToGoRound();
  });
});

interface MirrorContent {
  readonly accounts: readonly string[];
  readonly grants: readonly (readonly [number, string])[];
}

describe('the mirror is forged so that it takes Ben’s grant away', () => {
  const withoutBen = (world: World): string => {
    const content = JSON.parse(propertiesOf(world)['mirror.0'] ?? '') as MirrorContent;
    const ben = content.accounts.indexOf(rehearsal.team.company.accounts.ben.sub).toString(36);
    const without = (given: string): string =>
      given
        .split(' ')
        .filter((one) => one.slice(1) !== ben)
        .join(' ');
    const forged = { ...content, grants: content.grants.map(([label, given]) => [label, without(given)]) };
    expect(JSON.stringify(forged)).not.toBe(JSON.stringify(content));
    return JSON.stringify(forged);
  };

  it('by somebody who does not know the secret: it is not believed, and mended', () => {
    const { team, begin } = rehearsal;
    const world = begin('copied');
    const before = mirrorOf(world);
    setScriptProperty(world, 'mirror.0', withoutBen(world));
    team.place.wait(2 * HOUR);
    expectNothingWithdrawn();
    expect(mirrorOf(world)).toEqual(before);
  });

  it('and signed with the secret itself: a label still ends only by a row of the book', () => {
    const { team, begin } = rehearsal;
    const world = begin('copied');
    const text = withoutBen(world);
    const { epoch, seq } = JSON.parse(propertiesOf(world)['mirror.index'] ?? '') as Record<string, unknown>;
    const signature = createHmac('sha256', propertiesOf(world)['mirror-secret'] ?? '')
      .update(JSON.stringify([epoch, seq, 1, text]))
      .digest('base64url');
    setScriptProperty(world, 'mirror.0', text);
    setScriptProperty(world, 'mirror.index', JSON.stringify({ epoch, seq, chunks: 1, signature }));
    team.place.wait(3 * HOUR);
    // It is believed: or this test would be the one before.
    expect(propertiesOf(world)['mirror.0']).toBe(text);
    expectNothingWithdrawn();
  });
});
