/** Something that goes wrong, where it can. */
import type { Inventor } from './invent';
import type { Stage } from './stage';
import type { Fault } from './step';
import type { Town } from './town';

export const FAULTS: readonly Fault['fault'][] = [
  'lost request',
  'lost answer',
  'marks expire',
  'lag',
  'state lost',
  'state put back',
  'state torn',
  'mirror lost',
  'mirror dirty',
  'mirror put back',
  'book away',
  'visits lost',
];

const CHANNELS = ['contacts', 'state', 'book'] as const;

/** Of a member: undefined where nothing would change. */
const ofMember = (
  { random }: Inventor,
  town: Town,
  fault: Fault['fault'],
  who: number,
): Fault | undefined => {
  const { state, oldState } = town.members[who] ?? {};
  const now = state?.current ?? null;
  switch (fault) {
    case 'lost request':
    case 'lost answer':
      return { fault, who, at: random.pick(CHANNELS) ?? 'book' };
    case 'lag':
      return { fault, who, changes: 1 + random.below(8) };
    case 'marks expire':
    case 'state lost':
    case 'state torn':
      return now === null ? undefined : { fault, who };
    case 'state copied':
      return now === null || now === oldState ? undefined : { fault, who };
    case 'state put back':
      return oldState === null || now === oldState ? undefined : { fault, who };
    default:
      return undefined;
  }
};

const ofAll = ({ mirror, oldMirror, bookIsAway }: Town, fault: Fault['fault']): Fault | undefined => {
  switch (fault) {
    case 'mirror lost':
    case 'mirror copied':
      return mirror.access === null ? undefined : { fault };
    case 'mirror put back':
      return oldMirror === null || oldMirror.seq === mirror.access?.seq ? undefined : { fault };
    case 'book away':
      return bookIsAway ? undefined : { fault };
    case 'book back':
      return bookIsAway ? { fault } : undefined;
    case 'mirror dirty':
    case 'visits lost':
      return { fault };
    default:
      return undefined;
  }
};

const TRIES = 4;

export const inventFault = (inventor: Inventor, { town }: Stage): Fault | undefined => {
  const { random, beginning, faults } = inventor;
  // Nothing happens in a town without its book for long.
  if (town.bookIsAway && random.chance(0.5)) return { fault: 'book back' };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const fault = random.pick(faults);
    if (fault === undefined) return undefined;
    const found = ofMember(inventor, town, fault, random.below(beginning.members)) ?? ofAll(town, fault);
    if (found !== undefined) return found;
  }
  return undefined;
};
