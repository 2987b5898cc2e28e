/** Something that goes wrong, where it can. */
import type { Inventor } from './invent';
import { PERSONS } from './inventBeginning';
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
  'book damaged',
  'visits lost',
  'quota used up',
  'lock held',
  'clock off',
  'consent gone',
  'contact refused',
  'second tool',
];

/** Google’s servers differ by less; a clock that is a day off would keep its lease for a day. */
const MOST_MINUTES_OFF = 2;

const CHANNELS = ['contacts', 'state', 'book'] as const;

/** Of a member: undefined where nothing would change. */
const ofMember = (
  { random }: Inventor,
  town: Town,
  fault: Fault['fault'],
  who: number,
): Fault | undefined => {
  const { state, oldState, trouble } = town.members[who] ?? {};
  const now = state?.current ?? null;
  switch (fault) {
    case 'lost request':
    case 'lost answer':
      return { fault, who, at: random.pick(CHANNELS) ?? 'book' };
    case 'lag':
      return { fault, who, changes: 1 + random.below(8) };
    case 'quota used up':
    case 'lock held':
      return { fault, who, requests: 1 + random.below(4) };
    case 'clock off':
      return { fault, who, minutes: random.below(2 * MOST_MINUTES_OFF + 1) - MOST_MINUTES_OFF };
    case 'clock right':
      return trouble?.minutesOff === 0 ? undefined : { fault, who };
    case 'consent gone':
      return trouble?.isRefused === true ? undefined : { fault, who };
    case 'consent back':
      return trouble?.isRefused === true ? { fault, who } : undefined;
    case 'contact refused':
      return { fault, who, person: 1 + random.below(PERSONS) };
    case 'second tool': {
      const from = random.below(town.members.length);
      return from === who ? undefined : { fault, who, from };
    }
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

const ofAll = ({ mirror, oldMirror, bookIs }: Town, fault: Fault['fault']): Fault | undefined => {
  switch (fault) {
    case 'mirror lost':
    case 'mirror copied':
      return mirror.access === null ? undefined : { fault };
    case 'mirror put back':
      return oldMirror === null || oldMirror.seq === mirror.access?.seq ? undefined : { fault };
    case 'book away':
    case 'book damaged':
      return bookIs === 'there' ? { fault } : undefined;
    case 'book back':
      return bookIs === 'there' ? undefined : { fault };
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
  if (town.bookIs !== 'there' && random.chance(0.5)) return { fault: 'book back' };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const fault = random.pick(faults);
    if (fault === undefined) return undefined;
    const found = ofMember(inventor, town, fault, random.below(beginning.members)) ?? ofAll(town, fault);
    if (found !== undefined) return found;
  }
  return undefined;
};
