/** Why a member sees a person, and what he may do with him: label by label, placement by placement, grant by grant. */
import { admissible, findPerson } from '../../core/book/operations/person';
import { fieldsOf } from '../../core/book/personFields';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { BookRecord, RecordId, StoredField } from '../../core/book/record';
import { isRecordId, textOf } from '../../core/book/record';
import { displayName } from '../../core/contacts/displayName';
import type { ShareItem } from '../../core/contacts/sharedPart';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { ACCESS_KINDS, roleOn } from '../../core/sharing/access';
import type { Label } from '../../core/sharing/label';
import { principalText } from '../../core/sharing/principal';
import type { Role } from '../../core/sharing/role';
import { isRole, lowerRole } from '../../core/sharing/role';
import type { Hidden } from '../../core/sharing/visibility';
import { hiddenOn } from '../../core/sharing/visibility';
import type { WayIn } from '../../core/sharing/waysIn';
import { waysIn } from '../../core/sharing/waysIn';
import type { Given, Giver } from '../sharing/given';
import { giverOf } from '../sharing/given';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { WayView } from '../sharing/wayView';
import { roleField, wayView } from '../sharing/wayView';
import type { SharedBookDeps } from './readSharedBook';

export interface WhyLabel {
  readonly name: string;
  /** Whose label it is; '' where that is the member himself. */
  readonly sharedBy: string;
  /** What he may do with this person by this label: no more than the cap of a placement. */
  readonly role: Role;
  /** Who put the person into it: nothing is known of the home of one whose first change nobody remembers. */
  readonly put?: Given;
  /** Absent for the home. */
  readonly cap?: Role;
  readonly ways: readonly WayView[];
}

/** What a label shares of this person and this member does not see: which field, never what stands in it. */
export interface WhyHidden {
  readonly item: ShareItem;
  /** Whose rule it is; '' for a label behind a wall. */
  readonly label: string;
  readonly from:
    | { readonly type: 'role'; readonly role: Role }
    | { readonly type: 'account' }
    | { readonly type: 'group' | 'domain'; readonly name: string };
}

export interface WhyView {
  readonly record: RecordId;
  /** '' for somebody without a name. */
  readonly person: string;
  /** The highest of what the labels give. */
  readonly role: Role;
  /** Those that give that role first; none behind a wall. */
  readonly labels: readonly WhyLabel[];
  readonly hidden: readonly WhyHidden[];
}

/** What is to be told of one label, with the fields that say by whom and when. */
interface Path {
  readonly label: Label;
  readonly role: Role;
  readonly cap?: Role;
  readonly put: StoredField | undefined;
  readonly ways: readonly { readonly way: WayIn; readonly field: StoredField | undefined }[];
}

const placementIn = (
  records: readonly BookRecord[],
  person: RecordId,
  label: string,
): BookRecord | undefined =>
  records.find(
    (record) =>
      record.kind === 'placement' &&
      record.deleted === undefined &&
      record.label === label &&
      textOf(record, 'person') === person,
  );

/** The oldest change that one of his fields still shows: usually the one that made him. */
const firstChange = ({ fields }: BookRecord): StoredField | undefined =>
  Object.values(fields).reduce<StoredField | undefined>(
    (oldest, field) => (oldest === undefined || field.seq < oldest.seq ? field : oldest),
    undefined,
  );

const pathsOf = (reading: Reading, records: readonly BookRecord[], person: BookRecord): readonly Path[] => {
  const { author, now } = reading;
  const access = reading.access();
  return access.labels.flatMap((label): readonly Path[] => {
    const role = roleOn(access, label.id, author, now);
    const isHome = person.label === label.id;
    const placement = isHome ? undefined : placementIn(records, person.id, label.id);
    if (role === undefined || (!isHome && placement === undefined)) return [];
    const given = placement === undefined ? '' : textOf(placement, 'cap');
    const cap = isRole(given) ? given : undefined;
    return [
      {
        label,
        role: cap === undefined ? role : lowerRole(role, cap),
        ...(cap === undefined ? {} : { cap }),
        put: placement === undefined ? firstChange(person) : placement.fields['cap'],
        ways: waysIn(access, label.id, author, now).map((way) => ({
          way,
          field: roleField(records, label.id, way),
        })),
      },
    ];
  });
};

const told = ({ label, role, cap, put, ways }: Path, giver: Giver): WhyLabel => {
  const isKnown = put !== undefined && (cap !== undefined || giver.hasMade(put));
  return {
    name: label.name,
    sharedBy: role === 'owner' ? '' : label.origin.name,
    role,
    ...(isKnown ? { put: giver.given(put) } : {}),
    ...(cap === undefined ? {} : { cap }),
    ways: ways.map(({ way, field }) => wayView(way, field, giver)),
  };
};

const fromOf = ({ rule }: Hidden, groups: AccessView['groups']): WhyHidden['from'] => {
  const { from } = rule;
  if (from.type === 'role') return from;
  if (from.type === 'account') return { type: 'account' };
  const text = principalText(from);
  const group = groups.find(({ crowd }) => principalText(crowd) === text);
  return { type: from.type, name: group?.name || group?.email || from.id };
};

const hiddenFrom = (reading: Reading, person: BookRecord): readonly WhyHidden[] => {
  const { author: account, now } = reading;
  const access = reading.access();
  const placements = reading.placements().filter((placement) => placement.person === person.id);
  return hiddenOn(access, person, placements, { account, now }).map((one) => ({
    item: one.item,
    label: roleOn(access, one.label.id, account, now) === undefined ? '' : one.label.name,
    from: fromOf(one, access.groups),
  }));
};

/** Two reads of the book. `record` came from a card: it is believed to name a person, and nothing more. */
export const whySeen =
  (deps: SharedBookDeps) =>
  (record: string): Result<WhyView, Refusal> => {
    if (!isRecordId(record, 'person')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement', 'member'], records: [record] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const { id } = author.value;
    const reading = readingOf(page.value, id, deps.clock.now());
    const seen = findPerson(reading, record);
    if (seen === undefined || seen.person.deleted !== undefined) return fail({ type: 'unknown-record' });

    const records = [...page.value.records.values()];
    const paths = pathsOf(reading, records, seen.person);
    const fields = paths.flatMap(({ put, ways }) => [put, ...ways.map(({ field }) => field)]);
    const giver = giverOf(deps.book, records, fields);
    if (!giver.ok) return fail(outOfReach(giver.problem));
    const labels = paths.map((path) => told(path, giver.value));
    return succeed({
      record,
      person: displayName(admissible(fieldsOf(seen.person), seen.shared)),
      role: seen.right,
      labels: [
        ...labels.filter(({ role }) => role === seen.right),
        ...labels.filter(({ role }) => role !== seen.right),
      ],
      hidden: hiddenFrom(reading, seen.person),
    });
  };
