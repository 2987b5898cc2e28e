/** An act on a card: sharing with somebody who has it not, or not so; taking it away from, or leaving, where there is something. */
import type { Inventor } from './invent';
import { PERSONS, ROLES } from './inventBeginning';
import { roleOf } from './logOracle';
import type { Stage } from './stage';
import type { Card } from './step';

const FORGERIES = ['edit', 'take-out', 'place'] as const;
const NAMES_OF_ROLES = [...ROLES, 'owner'];

export const inventCard = (
  { random, beginning }: Inventor,
  { town, model }: Stage,
): { readonly who: number; readonly card: Card } | undefined => {
  const label = random.pick(beginning.labels);
  if (label === undefined) return undefined;
  const { name, owner } = label;
  const id = town.book.rows.label.find((row) => row?.fields['name']?.value === name)?.id ?? '';
  const others = town.members.flatMap((_, who) => (who === owner ? [] : [who]));
  if (random.chance(0.1))
    return {
      who: random.below(beginning.members),
      card: {
        act: 'forge',
        label: name,
        with: owner,
        record: random.below(PERSONS),
        operation: random.pick(FORGERIES) ?? 'edit',
      },
    };
  const roleIn = (who: number): number => roleOf(model, town.members[who]?.author.id ?? '', id);
  const holders = others.filter((who) => roleIn(who) >= 0);
  // Now and then it is somebody who may not.
  const giver = random.chance(0.85) ? owner : random.below(beginning.members);
  const other = random.pick(others);
  if (holders.length === 0 || random.chance(0.6)) {
    const role = random.pick(ROLES.filter((one) => one !== NAMES_OF_ROLES[roleIn(other ?? -1)]));
    if (other === undefined || role === undefined) return undefined;
    return { who: giver, card: { act: 'share', label: name, with: other, role } };
  }
  const holder = random.pick(holders) ?? 0;
  return random.chance(0.7)
    ? { who: giver, card: { act: 'stop', label: name, with: holder } }
    : { who: holder, card: { act: 'leave', label: name, with: holder } };
};
