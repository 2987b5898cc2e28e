/** Who is there when a life begins, and who has whom in his contacts. */
import type { Random } from './random';
import type { Beginning, GoogleHabits } from './step';

export const NAMES = ['Customers', 'Suppliers', 'Friends'];
export const ROLES = ['viewer', 'editor', 'curator', 'manager'];
export const PERSONS = 6;

const inventHabits = (random: Random): GoogleHabits => ({
  pageSize: random.pick([3, 4, 1000]) ?? 1000,
  ...(random.chance(0.25) ? { listed: 2 } : {}),
  ...(random.chance(0.35) ? { respells: true } : {}),
});

export const inventBeginning = (random: Random): Beginning => {
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
  return { members, labels: once, own, google: inventHabits(random) };
};
