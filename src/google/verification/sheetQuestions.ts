/** Whether a name of a range is taken twice: the book's commits follow one another because it is not. */
import type { PlatformQuestion } from '../../app/platformQuestion';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import { bodyOf, isTaken } from './trial';
import type { TrialTab } from './trialTab';
import * as v from 'valibot';

const anything = v.looseObject({});

/** Each time the first in a batch of its own, as an earlier commit has made it. */
const twice = (
  tab: TrialTab,
  [first, second]: readonly [Range, Range],
): ReturnType<PlatformQuestion['ask']> => {
  const made = bodyOf(tab.addRange(first.name, first.id), 'named range', anything);
  if (!made.ok) return made;
  const taken: Result<boolean, Problem> = isTaken(tab.addRange(second.name, second.id), 'named range');
  return taken.ok ? succeed({ word: taken.value ? 'accepted' : 'refused' }) : taken;
};

interface Range {
  readonly name: string;
  readonly id: string;
}

export const sheetQuestions = (tab: TrialTab): readonly PlatformQuestion[] => {
  const free = tab.freeName;
  return [
    {
      id: 'named-range-name-twice',
      assumed: { word: 'refused' },
      takes: 5_000,
      ask: () => {
        const name = free();
        return twice(tab, [
          { name, id: free() },
          { name, id: free() },
        ]);
      },
    },
    {
      id: 'named-range-id-twice',
      assumed: { word: 'refused' },
      takes: 5_000,
      ask: () => {
        const id = free();
        return twice(tab, [
          { name: free(), id },
          { name: free(), id },
        ]);
      },
    },
  ];
};
