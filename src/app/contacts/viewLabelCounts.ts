/** The shared labels that the member at the keyboard sees, each with how many contacts it has. */
import { readingOf } from '../../core/book/reading';
import type { LabelId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS, labelsFor } from '../../core/sharing/access';
import { labelsHolding } from '../../core/sharing/placement';
import type { Placement } from '../../core/sharing/placement';
import type { Role } from '../../core/sharing/role';
import type { SharedBookDeps } from '../mail/readSharedBook';
import { readReach } from '../sharing/readReach';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface LabelCount {
  readonly label: LabelId;
  readonly name: string;
  readonly role: Role;
  /** Whose label it is; '' where that is the member himself, or not known. */
  readonly owner: string;
  readonly contacts: number;
}

/** One read of the book: all its persons; none where the mirror says that no label reaches the member. */
export const viewLabelCounts = (deps: SharedBookDeps) => (): Result<readonly LabelCount[], Refusal> => {
  const reach = readReach(deps);
  if (!reach.ok) return reach;
  const { author, now, isReached } = reach.value;
  if (!isReached) return succeed([]);
  const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement', 'person'] });
  if (!page.ok) return fail(outOfReach(page.problem));
  const reading = readingOf(page.value, author.id, now);
  const placed = new Map<string, Placement[]>();
  for (const placement of reading.placements())
    placed.set(placement.person, [...(placed.get(placement.person) ?? []), placement]);
  const counts = new Map<LabelId, number>();
  for (const record of page.value.records.values()) {
    if (record.kind !== 'person' || record.deleted !== undefined) continue;
    for (const label of new Set(labelsHolding(record, placed.get(record.id) ?? [])))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return succeed(
    labelsFor(reading.access(), author.id, now).map(({ label: { id, name, origin }, role }) => ({
      label: id,
      name,
      role,
      owner: role === 'owner' ? '' : origin.name,
      contacts: counts.get(id) ?? 0,
    })),
  );
};
