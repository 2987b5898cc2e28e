/** Invents a life from a seed: who is there, what they do, and what goes wrong. Each life uses some of the faults only (a swarm). */
import type { Random } from './random';
import { createRandom } from './random';
import type { Beginning, Card, Fault, Hand, Life, Step } from './step';

const NAMES = ['Customers', 'Suppliers', 'Friends'];
const ROLES = ['viewer', 'editor', 'curator', 'manager'];
const PERSONS = 6;

interface Inventor {
  readonly random: Random;
  readonly beginning: Beginning;
  /** The number of the next value that somebody types. */
  token: number;
  readonly hands: readonly Hand['act'][];
  readonly faults: readonly Fault['fault'][];
  readonly deaths: number;
}

const beginningOf = (random: Random): Beginning => {
  const members = 1 + random.below(4) + random.below(2);
  const labels = NAMES.slice(0, 1 + random.below(NAMES.length)).map((name) => ({
    name,
    owner: random.below(members),
    persons: Array.from({ length: PERSONS }, (_, person) => person + 1).filter(() => random.chance(0.5)),
  }));
  // A person stands in one owner's contacts once: whoever is in two labels there got a second tick.
  const seen = new Set<string>();
  const once = labels.map(({ persons, owner, ...label }) => ({
    ...label,
    owner,
    persons: persons.filter((person) => {
      const key = `${String(owner)}:${String(person)}`;
      return seen.has(key) ? false : seen.add(key);
    }),
  }));
  const own = Array.from({ length: members }, (_, who) => who).flatMap((who) =>
    random.chance(0.3)
      ? [1 + random.below(PERSONS)]
          .filter((person) => !seen.has(`${String(who)}:${String(person)}`))
          .map((person) => ({ who, person }))
      : [],
  );
  return { members, labels: once, own };
};

const COMMON: readonly Hand['act'][] = [
  'phone',
  'title',
  'dropPhone',
  'add',
  'delete',
  'tick',
  'untick',
  'note',
  'own',
  'star',
];
const RARE: readonly Hand['act'][] = [
  'restore',
  'merge',
  'undo',
  'import',
  'untag',
  'rename',
  'renameLabel',
  'deleteLabel',
  'makeLabel',
];
export const FAULTS: readonly Fault['fault'][] = [
  'lost request',
  'lost answer',
  'marks expire',
  'lag',
  'state lost',
  'state copied',
  'state put back',
  'state torn',
  'mirror lost',
  'mirror dirty',
  'book away',
  'book back',
  'visits lost',
];

const some = <Item>(random: Random, items: readonly Item[], probability: number): readonly Item[] =>
  items.filter(() => random.chance(probability));

const newToken = (inventor: Inventor): number => (inventor.token += 1);

const handOf = (inventor: Inventor): Hand => {
  const { random } = inventor;
  const act = random.pick(inventor.hands) ?? 'phone';
  const person = 1 + random.below(PERSONS);
  const label = random.pick(inventor.beginning.labels)?.name ?? 'Customers';
  switch (act) {
    case 'add': {
      const token = newToken(inventor);
      const labelled = random.chance(0.7) ? { label } : {};
      return { act, person: 10 + random.below(4), phone: 200_000 + token, email: 100 + token, ...labelled };
    }
    case 'phone':
      return { act, person, token: 200_000 + newToken(inventor), replace: random.chance(0.5) };
    case 'own':
      return { act, person, token: 600_000 + newToken(inventor) };
    case 'title':
    case 'note':
      return { act, person, token: newToken(inventor) };
    case 'tick':
    case 'untick':
      return { act, person, label };
    case 'merge':
      return {
        act,
        person,
        with: 1 + random.below(PERSONS),
        tags: random.pick(['first', 'second', 'none'] as const) ?? 'none',
      };
    case 'renameLabel':
      return { act, label, to: random.pick(NAMES) ?? label };
    case 'makeLabel':
    case 'deleteLabel':
      return { act, label };
    case 'undo':
      return { act, changes: 1 + random.below(20) };
    default:
      return { act, person };
  }
};

const cardOf = ({ random, beginning }: Inventor): { readonly who: number; readonly card: Card } => {
  const label = random.pick(beginning.labels);
  const name = label?.name ?? 'Customers';
  const other = random.below(beginning.members);
  if (random.chance(0.7))
    return {
      who: random.chance(0.8) ? (label?.owner ?? 0) : random.below(beginning.members),
      card: { act: 'share', label: name, with: other, role: random.pick(ROLES) ?? 'viewer' },
    };
  return random.chance(0.7)
    ? { who: label?.owner ?? 0, card: { act: 'stop', label: name, with: other } }
    : { who: other, card: { act: 'leave', label: name, with: other } };
};

const faultOf = ({ random, beginning, faults }: Inventor): Fault | undefined => {
  const fault = random.pick(faults);
  const who = random.below(beginning.members);
  switch (fault) {
    case undefined:
      return undefined;
    case 'lost request':
    case 'lost answer':
      return { fault, who, at: random.pick(['contacts', 'state', 'book'] as const) ?? 'book' };
    case 'lag':
      return { fault, who, changes: random.below(8) };
    case 'marks expire':
    case 'state lost':
    case 'state copied':
    case 'state put back':
    case 'state torn':
      return { fault, who };
    default:
      return { fault };
  }
};

const stepOf = (inventor: Inventor): Step => {
  const { random, beginning, deaths } = inventor;
  const who = random.below(beginning.members);
  const dice = random.next();
  if (dice < 0.36) return { type: 'hand', who, hand: handOf(inventor) };
  if (dice < 0.44) return { type: 'card', ...cardOf(inventor) };
  if (dice < 0.5) {
    const fault = faultOf(inventor);
    return fault === undefined ? { type: 'wait', minutes: 10 } : { type: 'fault', fault };
  }
  if (dice < 0.56) return { type: 'wait', minutes: 1 + random.below(40) };
  if (dice < 0.74) {
    const strike = { at: 1 + random.below(8), when: random.chance(0.5) ? 'before' : 'after' } as const;
    return random.chance(deaths) ? { type: 'run', who, strike } : { type: 'run', who };
  }
  if (dice < 0.8) return { type: 'begin', who };
  if (dice < 0.98) return { type: 'go', who, effects: 1 + random.below(8) };
  return { type: 'drop', who };
};

export const inventLife = (seed: number, steps: number): Life => {
  const random = createRandom(seed);
  const beginning = beginningOf(random);
  const inventor: Inventor = {
    random,
    beginning,
    token: 0,
    hands: [...COMMON, ...some(random, RARE, 0.25)],
    faults: some(random, FAULTS, 0.3),
    deaths: random.pick([0, 0.1, 0.4]) ?? 0,
  };
  // Every life begins with a share, or most would be about nothing.
  const shares = beginning.labels.flatMap(({ name, owner }): readonly Step[] =>
    Array.from({ length: beginning.members }, (_, other) => other)
      .filter((other) => other !== owner && random.chance(0.7))
      .map((other) => ({
        type: 'card',
        who: owner,
        card: { act: 'share', label: name, with: other, role: random.pick(ROLES) ?? 'viewer' },
      })),
  );
  const rest = Array.from({ length: Math.max(0, steps - shares.length) }, () => stepOf(inventor));
  return { beginning, steps: [...shares, ...rest] };
};
