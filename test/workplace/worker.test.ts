/** The worker on the bundle: it looks after Dai, who has never opened Meibo, whatever Google or an administrator does meanwhile. */
import { startCompanyWorker, putWorkerKey } from '../../workbench/companyWorker';
import { returned } from '../../workbench/companySetup';
import { createSwitches } from '../../workbench/control/switches';
import { benChangesAPhone, judge } from '../../workbench/demo/story';
import { addKey, revokeKey } from '../../workbench/google/oauth/serviceAccounts';
import type { CallRecord, World } from '../../workbench/google/world';
import { contactsOf, labelsOf } from '../../workbench/judge/accountContacts';
import type { Execution } from '../../workbench/runtime/execution';
import { workerServiceAccount } from '../../workbench/seed/company';
import { HOUR } from '../../workbench/workplace';
import { doubledRows } from './bookRows';
import type { Rehearsal } from './rehearsal';
import { rehearse } from './rehearsal';

const MINUTE = 60_000;

let rehearsal: Rehearsal;
/** Everybody but Dai has the label, and the worker has just been started. */
let started: World;
beforeAll(() => {
  rehearsal = rehearse({ members: 4, contacts: 12 });
  rehearsal.begin('copied');
  startCompanyWorker(rehearsal.team);
  started = structuredClone(rehearsal.team.place.world());
});

const begin = (): World => {
  rehearsal.begin('copied');
  rehearsal.team.place.enter(structuredClone(started));
  return rehearsal.team.place.world();
};

const workersRuns = (executions: readonly Execution[]): readonly Execution[] =>
  executions.filter(({ account }) => account === rehearsal.team.company.worker.sub);

const daysContacts = (): number =>
  contactsOf(rehearsal.team.place.world(), rehearsal.team.company.accounts.dai.sub).length;

/** Nobody but Dai has what Dai had before: nothing of anybody's own is looked at here. */
const expectAllTheSame = (people = rehearsal.team.company.expected): void => {
  const { team } = rehearsal;
  expect(judge(team, team.members, people).differences).toEqual([]);
  expect(doubledRows(team.place.world(), team.company.bookSpreadsheetId)).toEqual([]);
};

it('Dai gets label and contacts within ten minutes, without ever opening Meibo', () => {
  const world = begin();
  const { place, company } = rehearsal.team;
  expect(labelsOf(world, company.accounts.dai.sub)).not.toContainEqual(
    expect.objectContaining({ name: 'Customers' }),
  );
  place.wait(10 * MINUTE);
  expectAllTheSame();
  expect(labelsOf(world, company.accounts.dai.sub)).toContainEqual(
    expect.objectContaining({ name: 'Customers' }),
  );
});

it('whatever is written in his place is written with a token of his own account, after it was asked whose it is', () => {
  const world = begin();
  const from = world.calls.length;
  rehearsal.team.place.wait(5 * MINUTE);
  const his = world.calls.slice(from).filter(({ caller }) => caller === 'dai@kaede.example');
  expect(his[0]).toMatchObject({ operation: 'people.people.get', writes: false });
  expect(his.filter(({ writes }) => writes).length).toBeGreaterThan(2);
});

it('a round trip has reads or writes, and no two writes to one account', () => {
  const world = begin();
  const { place, company } = rehearsal.team;
  const { dai, chie, ben } = company.accounts;
  // Three who have to begin from nothing, at once.
  for (const { sub } of [dai, chie, ben]) delete world.script.scriptProperties[`visit.${sub}`];
  const from = world.calls.length;
  const [run] = workersRuns(place.wait(5 * MINUTE));
  const rounds = new Map<number, CallRecord[]>();
  for (const call of world.calls.slice(from))
    if (call.execution === run?.id) rounds.set(call.at, [...(rounds.get(call.at) ?? []), call]);
  expect([...rounds.values()].some((round) => round.length > 1)).toBe(true);
  for (const round of rounds.values()) {
    expect(new Set(round.map(({ writes }) => writes)).size).toBe(1);
    const writers = round.filter(({ writes }) => writes).map(({ caller }) => caller);
    expect(new Set(writers).size).toBe(writers.length);
  }
  expectAllTheSame();
});

it('an edit reaches everybody within ten minutes of the run that tells it', () => {
  begin();
  rehearsal.team.place.wait(HOUR);
  const edited = benChangesAPhone(rehearsal.team, 3);
  rehearsal.team.place.wait(HOUR + 10 * MINUTE);
  expectAllTheSame(edited);
});

it('a share that ends is given up for somebody who never opened Meibo', () => {
  begin();
  const { team, label } = rehearsal;
  const before = daysContacts();
  team.place.wait(10 * MINUTE);
  expect(daysContacts()).toBeGreaterThan(before);
  const principal = `account:${team.company.accounts.dai.sub}`;
  returned(
    team.place.click(team.owner.sub, { parameters: { action: 'stop-sharing', label, principal } }),
    'stopping',
  );
  team.place.wait(30 * MINUTE);
  expect(daysContacts()).toBe(before);
});

it('killed anywhere in his first copy: nothing doubled, nothing gone', () => {
  begin();
  const steps = workersRuns(rehearsal.team.place.wait(5 * MINUTE))[0]?.steps ?? 0;
  expect(steps).toBeGreaterThan(20);
  for (let step = 3; step <= steps; step += 7) {
    begin();
    let runs = 0;
    rehearsal.team.place.wait(25 * MINUTE, () => {
      runs += 1;
      return runs === 1 ? { step, when: step % 2 === 0 ? 'before' : 'after' } : undefined;
    });
    expectAllTheSame();
  }
});

const emisHomeCard = (): string => {
  const { team } = rehearsal;
  return JSON.stringify(returned(team.place.open(team.company.accounts.emi.sub), 'Emi opens Meibo'));
};

const ownersLabelCard = (): string => {
  const { team, label } = rehearsal;
  return JSON.stringify(
    returned(team.place.click(team.owner.sub, { parameters: { action: 'open-label', label } }), 'the label'),
  );
};

it('delegation revoked: nobody is asked again and again, the administrator reads it, and it goes on when it is back', () => {
  const world = begin();
  const { place } = rehearsal.team;
  const switches = createSwitches(place.world, place.faults);
  switches.turnOn('delegation-revoked', {});
  const from = world.calls.length;
  const runs = workersRuns(place.wait(HOUR));
  expect(runs[0]?.logs).toEqual(['worker {"type":"troubled","trouble":"delegation"}']);
  expect(runs.map(({ fetches }) => fetches)).toEqual(runs.map(() => 1));
  expect(world.calls.slice(from).filter(({ caller }) => caller === 'dai@kaede.example')).toEqual([]);
  expect(emisHomeCard()).toContain('管理コンソールでワーカーの代理が許可されていません');
  const { aiko } = rehearsal.team.company.accounts;
  expect(JSON.stringify(returned(place.open(aiko.sub), 'Aiko opens Meibo'))).not.toContain('ワーカー');
  switches.turnAllOff();
  place.wait(10 * MINUTE);
  expectAllTheSame();
  expect(emisHomeCard()).not.toContain('ワーカー');
});

it('silent for three hours: an administrator reads it in red', () => {
  const world = begin();
  rehearsal.team.place.wait(5 * MINUTE);
  for (let trigger = world.script.triggers.length - 1; trigger >= 0; trigger -= 1)
    if (world.script.triggers[trigger]?.owner === rehearsal.team.company.worker.sub)
      world.script.triggers.splice(trigger, 1);
  rehearsal.team.place.wait(3 * HOUR - 6 * MINUTE);
  expect(emisHomeCard()).not.toContain('ワーカー');
  rehearsal.team.place.wait(6 * MINUTE);
  expect(emisHomeCard()).toContain('<font color=\\"#B3261E\\"><b>ワーカーが停止しています');
});

it('[RP-11] one suspended member: the label’s card says so, the others go on, and he has everything once he is back', () => {
  begin();
  const { place } = rehearsal.team;
  const switches = createSwitches(place.world, place.faults);
  switches.turnOn('account-suspended', { account: 'dai@kaede.example' });
  const before = daysContacts();
  const edited = benChangesAPhone(rehearsal.team, 3);
  const runs = workersRuns(place.wait(2 * HOUR));
  const asked = runs.filter(({ logs }) => logs.join().includes('"refused":1'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(4);
  expect(daysContacts()).toBe(before);
  expect(ownersLabelCard()).toContain('Google がアクセスを拒否しています');
  switches.turnAllOff();
  place.wait(HOUR + 10 * MINUTE);
  expectAllTheSame(edited);
});

it('of several keys the next is tried when Google knows the first no more', () => {
  const world = begin();
  const { team } = rehearsal;
  const second = addKey(world, workerServiceAccount).keyJson;
  putWorkerKey(team, `[${team.company.workerKeyJson},${second}]`);
  const [first] = world.oauth.serviceAccounts.find(({ email }) => email === workerServiceAccount)!.keys;
  revokeKey(world, first!.id);
  team.place.wait(10 * MINUTE);
  expectAllTheSame();
});

it.each(['hidden-folder-per-client', 'sync-tokens-per-client'] as const)(
  '%s: Dai opens Meibo after the worker’s copy, and edits of his and of Ben’s go everywhere, once',
  (name) => {
    begin();
    const { team } = rehearsal;
    const { place, company } = team;
    createSwitches(place.world, place.faults).turnOn(name, {});
    place.wait(10 * MINUTE);
    expectAllTheSame();
    returned(place.open(company.accounts.dai.sub), 'Dai opens Meibo');
    place.wait(2 * HOUR);
    expectAllTheSame();
    const edited = benChangesAPhone(team, 3);
    place.wait(3 * HOUR);
    expectAllTheSame(edited);
  },
);

it('stopWorker ends it: its trigger is gone, and nobody is told of its silence', () => {
  const world = begin();
  const { team } = rehearsal;
  const { sub } = team.company.worker;
  const report = team.place.runtime.execute({ account: sub, functionName: 'stopWorker', kind: 'editor' });
  expect(returned(report, 'stopWorker')).toBe('✓ This account runs the worker no more.');
  expect(world.script.triggers.filter(({ owner }) => owner === sub)).toEqual([]);
  team.place.wait(4 * HOUR);
  expect(emisHomeCard()).not.toContain('ワーカー');
});
