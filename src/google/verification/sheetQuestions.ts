/** Whether a name of a range is taken twice: the book's commits follow one another because it is not. */
import * as v from 'valibot';
import type { Asked, PlatformQuestion } from '../../app/platformQuestion';
import { succeed } from '../../core/result';
import { bodyOf, isTaken } from './trial';
import type { TrialTab } from './trialTab';

interface Range {
  readonly name: string;
  readonly id: string;
}

const anything = v.looseObject({});

/** Each time the first in a batch of its own, as an earlier commit has made it. */
const twice = (tab: TrialTab, [first, second]: readonly [Range, Range]): Asked => {
  const made = bodyOf(tab.addRange(first.name, first.id), 'named range', anything);
  if (!made.ok) return made;
  const taken = isTaken(tab.addRange(second.name, second.id), 'named range');
  return taken.ok ? succeed({ word: taken.value ? 'accepted' : 'refused' }) : taken;
};

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
