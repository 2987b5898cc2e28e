/** P11: what fifty members who all commit in the same hours get out of one book, over what one after the other would. */
import type { Measure } from '../../workbench/bench/measure';
import { contend, FAIR } from '../app/book/contention';

const MEMBERS = 50;
const TURNS = 3;
const PERIOD = 5 * 60_000;

export const commitsUnderContention = (): readonly Measure[] => {
  const given = { members: MEMBERS, turns: TURNS, period: PERIOD, operations: 1, seed: 11 };
  const { appends, told, longestWait } = contend({ ...given, weather: FAIR });
  const wait = contend({ ...given, weather: { lostRequests: 0.02, lostAnswers: 0.02, late: 0.02 } });
  return [
    {
      name: 'P11 useful commits',
      value: told.length / appends,
      unit: '× the writes sent',
      basis: `${String(told.length)} batches of ${String(MEMBERS)} members, ${String(appends)} writes`,
      goal: { atLeast: 0.9 },
    },
    {
      name: 'P11 longest wait',
      value: Math.max(longestWait, wait.longestWait) / PERIOD,
      unit: '× a period',
      basis: `${String(Math.round(longestWait / 1_000))} s, ${String(Math.round(wait.longestWait / 1_000))} s where one write in seventeen is lost or late`,
      goal: { atMost: 3 },
    },
  ];
};
