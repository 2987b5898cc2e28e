/**
 * Invents a life from a seed: who is there, what they do, and what goes wrong. Each life uses some of the faults only (a
 * swarm), and each step is chosen for the town as it is by then: people who are there, labels that they have.
 */
import { inventBeginning, ROLES } from './inventBeginning';
import { inventCard } from './inventCard';
import { FAULTS, inventFault } from './inventFault';
import { COMMON, inventHand, RARE } from './inventHand';
import type { Random } from './random';
import { createRandom } from './random';
import type { Stage } from './stage';
import type { Beginning, Card, Fault, Hand, Step } from './step';

export interface Inventor {
  readonly random: Random;
  readonly beginning: Beginning;
  /** The number of the next value that somebody types. */
  token: number;
  readonly hands: readonly Hand['act'][];
  readonly faults: readonly Fault['fault'][];
  readonly deaths: number;
  /** What each member's run saw last, so that most runs have something to do. */
  readonly looked: Map<number, string>;
  /** What comes next whatever the dice say: some faults bite only where one thing follows another. */
  readonly planned: Step[];
}

const some = <Item>(random: Random, items: readonly Item[], probability: number): readonly Item[] =>
  items.filter(() => random.chance(probability));

/** What is put back was copied before, and a book that went comes back. */
const withPartners = (faults: readonly Fault['fault'][]): readonly Fault['fault'][] => [
  ...faults,
  ...(faults.includes('state put back') ? (['state copied'] as const) : []),
  ...(faults.includes('mirror put back') ? (['mirror copied'] as const) : []),
  ...(faults.includes('book away') || faults.includes('book damaged')
    ? (['book back', 'book back'] as const)
    : []),
  ...(faults.includes('consent gone') ? (['consent back', 'consent back'] as const) : []),
  ...(faults.includes('clock off') ? (['clock right'] as const) : []),
];

export const createInventor = (seed: number): Inventor => {
  const random = createRandom(seed);
  return {
    random,
    beginning: inventBeginning(random),
    token: 0,
    hands: [...COMMON, ...some(random, RARE, 0.3)],
    faults: withPartners(some(random, FAULTS, 0.35)),
    deaths: random.pick([0, 0.15, 0.5]) ?? 0,
    looked: new Map(),
    planned: [],
  };
};

/** Every life begins with a share, or most would be about nothing. */
export const firstShares = ({ random, beginning }: Inventor): readonly Step[] =>
  beginning.labels.flatMap(({ name, owner }): readonly Step[] =>
    Array.from({ length: beginning.members }, (_, other) => other)
      .filter((other) => other !== owner && random.chance(0.7))
      .map((other) => ({
        type: 'card',
        who: owner,
        card: { act: 'share', label: name, with: other, role: random.pick(ROLES) ?? 'viewer' },
      })),
  );

const sightOf = ({ town }: Stage, who: number): string => {
  const member = town.members[who];
  const state = member?.state.current;
  return `${String(town.book.head.seq)} ${String(member?.contacts.changes)} ${String(state?.generation)}`;
};

/** Somebody, most often one for whom there is something to do. */
const someRunner = ({ random, beginning, looked }: Inventor, stage: Stage): number => {
  const all = Array.from({ length: beginning.members }, (_, who) => who);
  const busy = all.filter((who) => looked.get(who) !== sightOf(stage, who));
  const who = (random.chance(0.9) ? random.pick(busy) : undefined) ?? random.below(beginning.members);
  looked.set(who, sightOf(stage, who));
  return who;
};

/** A run that dies, and whose traces no listing shows when the next one comes. */
const inventDeath = ({ random, faults, planned }: Inventor, who: number): Step => {
  const strike = { at: 1 + random.below(8), when: random.chance(0.5) ? 'before' : 'after' } as const;
  if (faults.includes('lag') && random.chance(0.5))
    planned.push(
      { type: 'fault', fault: { fault: 'lag', who, changes: 1 + random.below(8) } },
      { type: 'wait', minutes: 8 },
      { type: 'run', who },
    );
  return { type: 'run', who, strike };
};

const inventRun = (inventor: Inventor, stage: Stage): Step => {
  const who = someRunner(inventor, stage);
  return inventor.random.chance(inventor.deaths) ? inventDeath(inventor, who) : { type: 'run', who };
};

/** What somebody gets on a card he soon has, and the mirror may forget that he has it. */
const copiedBefore = ({ random, faults, planned }: Inventor, share: Step, other: number): Step => {
  if (!faults.includes('mirror put back') || random.chance(0.5)) return share;
  planned.push(
    share,
    { type: 'run', who: other },
    { type: 'fault', fault: { fault: 'mirror put back' } },
    { type: 'run', who: other },
  );
  return { type: 'fault', fault: { fault: 'mirror copied' } };
};

/** What was taken from somebody comes back to him while a run has begun to give it up. */
const givenAgain = (inventor: Inventor, who: number, { label, with: other }: Card): void => {
  const { random, deaths, planned } = inventor;
  if (!random.chance(deaths)) return;
  const role = random.pick(ROLES) ?? 'viewer';
  planned.push(
    { type: 'run', who: other, strike: { at: 2 + random.below(4), when: 'after' } },
    { type: 'card', who, card: { act: 'share', label, with: other, role } },
    { type: 'wait', minutes: 8 },
    { type: 'run', who: other },
  );
};

const inventShareOrStop = (inventor: Inventor, stage: Stage): Step | undefined => {
  const carded = inventCard(inventor, stage);
  if (carded === undefined) return undefined;
  const { who, card } = carded;
  const step: Step = { type: 'card', who, card };
  if (card.act === 'share') return copiedBefore(inventor, step, card.with);
  if (card.act === 'forge') return step;
  givenAgain(inventor, who, card);
  return step;
};

const SOON_NOTICED: readonly Fault['fault'][] = [
  'state lost',
  'state torn',
  'state put back',
  'quota used up',
  'lock held',
  'consent gone',
  'clock off',
];

/** What bites a run only, soon meets one. */
const afterFault = ({ random, planned }: Inventor, fault: Fault): void => {
  if ('who' in fault && SOON_NOTICED.includes(fault.fault) && random.chance(0.7))
    planned.push({ type: 'run', who: fault.who });
};

export const nextStep = (inventor: Inventor, stage: Stage): Step => {
  const { random } = inventor;
  const planned = inventor.planned.shift();
  if (planned !== undefined) return planned;
  const dice = random.next();
  const handed = dice < 0.36 ? inventHand(inventor, stage) : undefined;
  if (handed !== undefined) return { type: 'hand', ...handed };
  const carded = dice >= 0.36 && dice < 0.42 ? inventShareOrStop(inventor, stage) : undefined;
  if (carded !== undefined) return carded;
  const fault = dice >= 0.42 && dice < 0.5 ? inventFault(inventor, stage) : undefined;
  if (fault !== undefined) {
    afterFault(inventor, fault);
    return { type: 'fault', fault };
  }
  if (dice >= 0.5 && dice < 0.54) return { type: 'wait', minutes: 1 + random.below(40) };
  if (dice < 0.72) return inventRun(inventor, stage);
  const flight = random.pick(stage.flights);
  if (flight === undefined || dice < 0.78) return { type: 'begin', who: someRunner(inventor, stage) };
  if (dice < 0.98) return { type: 'go', who: flight.who, effects: 1 + random.below(8) };
  return { type: 'drop', who: flight.who };
};
