/** A placement: a person of one home label held in another one, with a ceiling on what the other label's roles may do. */
import type { AccountId, BookRecord, LabelId, RecordId } from '../book/record';
import { textOf } from '../book/record';
import { roleOn } from './access';
import type { Role } from './role';
import { higherRole, isRole, lowerRole } from './role';
import type { Sharing } from './waysIn';

export interface Placement {
  readonly id: RecordId;
  readonly person: RecordId;
  readonly label: LabelId;
  readonly cap: Role;
}

export const placementOf = (record: BookRecord): Placement | undefined => {
  const cap = textOf(record, 'cap');
  if (
    record.kind !== 'placement' ||
    record.deleted !== undefined ||
    record.label === undefined ||
    !isRole(cap)
  )
    return undefined;
  return { id: record.id, person: textOf(record, 'person'), label: record.label, cap };
};

/** The labels that hold a person: its home, then where it is placed. A home is listed even of a deleted person. */
export const labelsHolding = (person: BookRecord, placements: readonly Placement[]): readonly LabelId[] => [
  ...(person.label === undefined ? [] : [person.label]),
  ...placements.filter((placement) => placement.person === person.id).map((placement) => placement.label),
];

/** `right(u, r) = max( role(u, home), max over placements of min( role(u, label), cap ) )` */
export const rightOn = (
  person: BookRecord,
  placements: readonly Placement[],
  access: Sharing,
  account: AccountId,
  now: number,
): Role | undefined => {
  const home = person.label === undefined ? undefined : roleOn(access, person.label, account, now);
  return placements
    .filter((placement) => placement.person === person.id)
    .map((placement) => {
      const role = roleOn(access, placement.label, account, now);
      return role === undefined ? undefined : lowerRole(role, placement.cap);
    })
    .reduce(higherRole, home);
};
