/** The book cannot be reached or written: a card says so in one sentence, a cycle stops, and nothing is half done. */
import { waitUntilQuiet } from '../../workbench/demo/quiet';
import { benChangesAPhone, judge } from '../../workbench/demo/story';
import { returned } from '../../workbench/companySetup';
import { notificationIn } from '../../workbench/demo/team';
import type { FaultEffect } from '../../workbench/google/faults';
import { addFault, clearFaults } from '../../workbench/google/faults';
import { addKey, revokeKey } from '../../workbench/google/oauth/serviceAccounts';
import type { World } from '../../workbench/google/world';
import { digest } from '../../workbench/judge/digest';
import type { Execution } from '../../workbench/runtime/execution';
import { bookServiceAccount, setScriptProperty } from '../../workbench/seed/company';
import { HOUR } from '../../workbench/workplace';
import { doubledRows, rowsOf } from './bookRows';
import { MARKER_TAKEN } from './misbehaviours';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';
import { SENTENCES } from './sentences';

let rehearsal: Rehearsal;
beforeAll(() => {
  rehearsal = rehearse({ members: 3, contacts: 5 });
});

const OUT_OF_REACH = SENTENCES['out-of-reach'].ja;

const shareWithDai = (): Execution =>
  rehearsal.team.place.click(rehearsal.team.owner.sub, {
    parameters: { action: 'share', label: rehearsal.label, who: 'dai@kaede.example', role: 'viewer' },
  });
const answerOf = (execution: Execution): string => notificationIn(returned(execution, 'the click'));

const grantsOfDai = (world: World): number =>
  rowsOf(world, rehearsal.team.company.bookSpreadsheetId, 'Access').filter(
    ({ principal }) => principal === `account:${rehearsal.team.company.accounts.dai.sub}`,
  ).length;

const fault = (operation: string, effect: FaultEffect, ...occurrences: readonly number[]): void => {
  addFault(rehearsal.team.place.faults, {
    operation,
    effect,
    ...(occurrences.length === 0 ? {} : { occurrences }),
  });
};

const BATCH_UPDATE = 'sheets.spreadsheets.batchUpdate';
const UNAVAILABLE: FaultEffect = {
  type: 'refuse',
  httpStatus: 503,
  status: 'UNAVAILABLE',
  message: 'The service is currently unavailable.',
};

describe('a share', () => {
  it.each([
    'sheets.spreadsheets.values.batchGetByDataFilter',
    'directory.users.get',
    'people.contactGroups.list',
  ])('while %s is unavailable is refused with a sentence, and nothing has changed', (operation) => {
    const world = rehearsal.begin('installed');
    const { team } = rehearsal;
    const before = digest(world);
    fault(operation, UNAVAILABLE);
    const click = {
      parameters: { action: 'share', label: team.label, who: 'ben@kaede.example', role: 'editor' },
    };
    expect(answerOf(team.place.click(team.owner.sub, click))).toBe(OUT_OF_REACH);
    expect(digest(world)).toBe(before);
  });

  it('goes on where the marker was taken once', () => {
    const world = rehearsal.begin('copied');
    fault(BATCH_UPDATE, MARKER_TAKEN, 1);
    expect(answerOf(shareWithDai())).toContain('共有しました');
    expect(grantsOfDai(world)).toBe(1);
  });

  it('stops with a sentence where the marker is refused for ever; only the mirror is no longer believed', () => {
    const world = rehearsal.begin('copied');
    const before = digest(world);
    fault(BATCH_UPDATE, MARKER_TAKEN);
    expect(answerOf(shareWithDai())).toBe(OUT_OF_REACH);
    const { ['mirror.dirty']: dirty, ...properties } = world.script.scriptProperties;
    expect(dirty).toMatch(/^\d+$/);
    expect(digest({ ...world, script: { ...world.script, scriptProperties: properties } })).toBe(before);

    clearFaults(rehearsal.team.place.faults);
    expect(answerOf(shareWithDai())).toContain('共有しました');
    expect(world.script.scriptProperties).not.toHaveProperty(['mirror.dirty']);
    expect(grantsOfDai(world)).toBe(1);
  });

  it.each(['lost-answer', 'lost-request'] as const)(
    'whose commit ends in a %s outlasts the card; pressed again it is there once',
    (type) => {
      const world = rehearsal.begin('copied');
      fault(BATCH_UPDATE, { type }, 1);
      expect(shareWithDai().outcome).toEqual({ type: 'timed-out' });
      expect(grantsOfDai(world)).toBe(type === 'lost-answer' ? 1 : 0);
      expect(answerOf(shareWithDai())).toContain('共有しました');
      expect(grantsOfDai(world)).toBe(1);
      expect(doubledRows(world, rehearsal.team.company.bookSpreadsheetId)).toEqual([]);
    },
  );
});

it('a cycle whose commits never arrive gives up within its time, instead of holding the lock until it is killed', () => {
  const { team, begin } = rehearsal;
  begin('copied');
  const expected = benChangesAPhone(team, 2);
  fault(BATCH_UPDATE, { type: 'lost-request' });
  const executions = team.place.wait(2 * HOUR);
  expect(executions.flatMap(({ logs }) => logs)).toContain(
    'cycle stopped: {"type":"unreachable","what":"sheets.googleapis.com"}',
  );
  for (const { outcome, startedAt, endedAt } of executions) {
    expect(outcome.type).toBe('returned');
    expect(endedAt - startedAt).toBeLessThan(270_000);
  }
  clearFaults(team.place.faults);
  waitUntilQuiet(team.place);
  expect(judge(team, team.members, expected).differences).toEqual([]);
});

describe('the book account’s key is revoked', () => {
  const revoke = (world: World): void => {
    const key = world.oauth.serviceAccounts.find(({ email }) => email === bookServiceAccount)?.keys[0];
    revokeKey(world, key?.id ?? '');
  };
  /** Longer than any token lives that was bought with the key. */
  const letTokensExpire = (world: World): void => {
    world.now += 2 * HOUR;
  };
  const addSecondKey = (world: World): void => {
    const { keyJson } = addKey(world, bookServiceAccount);
    setScriptProperty(world, 'BOOK_ACCOUNT_KEY', `[${rehearsal.team.company.bookKeyJson},${keyJson}]`);
  };

  it('with a token still in hand: work goes on until that expires', () => {
    const world = rehearsal.begin('copied');
    answerOf(shareWithDai());
    revoke(world);
    const dai = `account:${rehearsal.team.company.accounts.dai.sub}`;
    const stop = { parameters: { action: 'stop-sharing', label: rehearsal.label, principal: dai } };
    expect(answerOf(rehearsal.team.place.click(rehearsal.team.owner.sub, stop))).toContain('停止しました');
  });

  it('with a second key in the list: the second is used', () => {
    const world = rehearsal.begin('copied');
    addSecondKey(world);
    revoke(world);
    letTokensExpire(world);
    expect(answerOf(shareWithDai())).toContain('共有しました');
    expect(grantsOfDai(world)).toBe(1);
  });

  it('and there is no other: a card says one sentence and changes nothing', () => {
    const world = rehearsal.begin('copied');
    revoke(world);
    letTokensExpire(world);
    const before = digest(world);
    expect(answerOf(shareWithDai())).toBe(OUT_OF_REACH);
    expect(digest(world)).toBe(before);
  });

  it('and there is no other: an edit waits, nothing is taken back, and a new key lets it go round', () => {
    const { team, begin } = rehearsal;
    const world = begin('copied');
    revoke(world);
    letTokensExpire(world);
    const expected = benChangesAPhone(team, 2);
    const before = digest({ ...world, script: { ...world.script, scriptProperties: {} } });
    const executions = team.place.wait(3 * HOUR);
    const stopped = executions.filter(({ logs }) => logs.some((line) => line.includes('cycle stopped')));
    expect(new Set(stopped.map(({ account }) => account))).toEqual(new Set([team.company.accounts.ben.sub]));
    expect(digest({ ...world, script: { ...world.script, scriptProperties: {} } })).toBe(before);

    addSecondKey(world);
    waitUntilQuiet(team.place);
    expect(judge(team, team.members, expected).differences).toEqual([]);
  });
});
