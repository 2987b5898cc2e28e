/** Of what Apps Script gives each person for a day: who has used most of it, and how much there is. */
import type { World } from '../../google/world';
import type { DailyUse } from '../../runtime/dailyBudgets';
import { usesOfToday } from '../../runtime/dailyBudgets';
import type { ActivityAnswer } from '../api';

type DailyKind = ActivityAnswer['daily'][number]['what'];

const MINUTE = 60_000;

const kinds: readonly (readonly [DailyKind, (use: Omit<DailyUse, 'since'>) => number])[] = [
  ['trigger-minutes', ({ triggerMilliseconds }) => Math.ceil(triggerMilliseconds / MINUTE)],
  ['fetches', ({ fetches }) => fetches],
  ['property-calls', ({ propertyCalls }) => propertyCalls],
];

export const dailyUse = (world: World): ActivityAnswer['daily'] => {
  const people = Object.entries(usesOfToday(world));
  const addressOf = (sub: string): string =>
    world.accounts.find((account) => account.sub === sub)?.email ?? sub;
  return kinds.map(([what, countOf]) => {
    const [most] = people
      .map(([sub, use]) => ({ used: countOf(use), caller: addressOf(sub) }))
      .sort((one, other) => other.used - one.used);
    return { what, limit: countOf(world.script.limits), ...(most ?? { used: 0, caller: '' }) };
  });
};
