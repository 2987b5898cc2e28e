/** Kills a run before and after every one of its steps, lets the triggers go on, and judges what comes of it. */
import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { World } from '../google/world';
import type { PersonJson } from '../seed/personJson';
import type { Execution, KillSwitch } from '../runtime/execution';
import type { DemoOptions } from './demoOptions';
import { waitUntilQuiet } from './quiet';
import { createProgressBar } from './reportTable';
import { benChangesAPhone, bensDifferences, judge, sharedLabelId } from './story';
import type { Team } from './team';
import { returned } from '../companySetup';
import { assembleTeam, share } from './team';

export interface KillResult {
  readonly members: number;
  readonly contacts: number;
  readonly identical: boolean;
  readonly kills: number;
  readonly ends: number;
  readonly wallMs: number;
}

/** An act: what sets it going, and what must hold once everything is quiet again. */
interface Act {
  readonly name: string;
  /** A click that may be killed like everything else; a person then clicks again. */
  readonly click?: (kill?: KillSwitch) => Execution;
  readonly findings: () => readonly string[];
}

const isKilled = ({ outcome }: Execution): boolean => outcome.type === 'killed';

interface Killed {
  readonly kills: number;
  /** The different worlds that the kills left behind: each was lived on in to its end. */
  readonly ends: number;
}

/**
 * What a kill leaves behind, but for the clock, for what was only asked, and for how much of a day was used: after the n-th step and before the next one
 * the same is left, and so it is between two reads. To live on from the same world again would show nothing new.
 */
const fingerprintOf = ({ script, ...world }: World): string => {
  const { now: _now, nextId: _id, calls: _calls, quota: _quota, oauth: _oauth, ...left } = world;
  const { dailyUse: _use, ...remembered } = script;
  return createHash('sha256')
    .update(serialize([left, remembered]))
    .digest('base64');
};

/** Every kill of one act, each from the same moment; the world is afterwards that of the act without a kill. */
const killThrough = (team: Team, act: Act, differences: string[], onKill: (text: string) => void): Killed => {
  const { place } = team;
  // The world as each run of the undisturbed act found it: a kill starts there, not at the beginning.
  const moments = [structuredClone(place.world())];
  const stopNoting = place.runtime.observe(() => moments.push(structuredClone(place.world())));
  const whole: Execution[] = act.click === undefined ? [] : [act.click()];
  whole.push(...waitUntilQuiet(place).executions);
  stopNoting();
  differences.push(...act.findings().map((finding) => `${act.name}, not killed: ${finding}`));
  const after = structuredClone(place.world());

  const clicks = (target: number): boolean => act.click !== undefined && target === 0;

  const runKilled = (target: number, kill: KillSwitch): Execution | undefined => {
    place.enter(structuredClone(moments[target] ?? after));
    if (act.click !== undefined && clicks(target)) return act.click(kill);
    const untilItFires = (place.runtime.nextTriggerAt() ?? place.world().now) - place.world().now;
    return place.wait(untilItFires, (index) => (index === 0 ? kill : undefined))[0];
  };

  let kills = 0;
  let ends = 0;
  whole.forEach(({ steps }, target) => {
    const left = new Set<string>();
    for (let step = 1; step <= steps; step += 1)
      for (const when of ['before', 'after'] as const) {
        onKill(
          `${act.name}: run ${String(target + 1)} of ${String(whole.length)}, step ${String(step)} of ${String(steps)}`,
        );
        const run = runKilled(target, { step, when });
        kills += 1;
        const where = `${act.name}, killed ${when} step ${String(step)} of run ${String(target + 1)}`;
        if (run === undefined || !isKilled(run)) differences.push(`${where}: was not killed`);
        const leftBehind = fingerprintOf(place.world());
        if (left.has(leftBehind)) continue;
        left.add(leftBehind);
        ends += 1;
        if (clicks(target)) act.click?.();
        waitUntilQuiet(place);
        differences.push(...act.findings().map((finding) => `${where}: ${finding}`));
      }
  });
  place.enter(structuredClone(after));
  return { kills, ends };
};

export const killEach = (
  options: DemoOptions,
  startedAt: number,
): { readonly result: KillResult; readonly differences: readonly string[] } => {
  const bar = createProgressBar(3);
  const differences: string[] = [];
  const team = assembleTeam(options);
  const { place, members, company } = team;
  const { ben, dai } = company.accounts;
  // Everyone's triggers are part of the run, so everyone has opened Meibo.
  if (members.some(({ sub }) => sub === dai.sub)) returned(place.open(dai.sub), 'Dai opens Meibo');
  const before = structuredClone(place.world());
  for (const member of members.slice(1)) share(team, member);

  const everyoneHas = (people: readonly PersonJson[]) => () => judge(team, members, people).differences;
  const copy = killThrough(
    team,
    { name: 'first copy', findings: everyoneHas(company.expected) },
    differences,
    bar.during,
  );
  bar.done(`first copy: ${String(copy.kills)} kills`);

  const expected = benChangesAPhone(team, company.expected.length - 1);
  const edit = killThrough(
    team,
    { name: 'one edit', findings: everyoneHas(expected) },
    differences,
    bar.during,
  );
  bar.done(`one edit: ${String(edit.kills)} kills`);

  const label = sharedLabelId(team);
  const stop: Act = {
    name: 'the stop',
    click: (kill) =>
      place.click(
        team.owner.sub,
        { parameters: { action: 'stop-sharing', label, principal: `account:${ben.sub}` } },
        kill,
      ),
    findings: () => [
      ...judge(
        team,
        members.filter(({ sub }) => sub !== ben.sub),
        expected,
      ).differences,
      ...bensDifferences(team, before),
    ],
  };
  const stopped = killThrough(team, stop, differences, bar.during);
  bar.done(`the stop: ${String(stopped.kills)} kills`);

  return {
    differences,
    result: {
      members: members.length,
      contacts: company.expected.length,
      identical: differences.length === 0,
      kills: copy.kills + edit.kills + stopped.kills,
      ends: copy.ends + edit.ends + stopped.ends,
      wallMs: Math.round(performance.now() - startedAt),
    },
  };
};
