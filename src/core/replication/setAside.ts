/**
 * What is shown to a member from now on, and what his contacts hold of it already. Pure.
 *
 * Who has put a contact into the label contributes to what the label begins to share. Everything else was typed as one's own:
 * it stays beside what the book says, and nobody is told of it.
 */
import type { RecordId } from '../book/record';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { FieldName, FieldValue } from '../contacts/fieldValue';
import type { ShareItem } from '../contacts/sharedPart';
import { sharedPart, unsharedPart } from '../contacts/sharedPart';
import type { AccessView } from '../sharing/access';
import { roleOn } from '../sharing/access';
import { may } from '../sharing/role';
import type { BookPerson } from './catchUp';
import type { Identified } from './identify';
import type { HeldContact } from './memberState';
import type { ActiveLabels } from './observe';
import { sharedBy } from './observe';
import type { ReplicaContact } from './replica';
import { hiddenIn } from './sight';

interface Shown {
  readonly active: ActiveLabels;
  readonly persons: ReadonlyMap<RecordId, BookPerson>;
  readonly access: AccessView;
  readonly now: number;
  readonly isShownAnew: boolean;
}

interface Before {
  /** What was shown to him. */
  readonly shared: readonly ShareItem[];
  /** What was not, though his labels shared it. */
  readonly unseen: readonly ShareItem[];
}

const beforeOf = ({ labels, hidden = [] }: HeldContact, active: ActiveLabels): Before => {
  const held = labels.flatMap((label) => active.get(label)?.held ?? []);
  return {
    shared: held.flatMap(({ shared }) => shared).filter((item) => !hidden.includes(item)),
    unseen: [...hidden, ...held.flatMap(({ unseen = [] }) => unseen)],
  };
};

const mayEdit = ({ labels }: HeldContact, { active, access, now }: Shown, account: string): boolean =>
  labels.some((label) => active.has(label) && may(roleOn(access, label, account, now), 'edit'));

/** Items of a field that its labels have begun to share, and did not hide from him before. */
const isContributed = (name: FieldName, { unseen }: Before): boolean =>
  !unseen.includes(name) && (name !== 'address' || !unseen.includes('homeAddress'));

const withOwnKept = (
  held: HeldContact,
  before: Before,
  contact: ReplicaContact,
  shared: readonly ShareItem[],
  contributes: boolean,
): HeldContact => {
  const original: Partial<Record<FieldName, FieldValue>> = {};
  for (const name of FIELD_NAMES) {
    const value = contact.fields[name];
    if (value === undefined || (contributes && isContributed(name, before))) continue;
    const isNew = (part: FieldValue): FieldValue =>
      sharedPart(name, unsharedPart(name, part, before.shared), shared);
    const own = isNew(value);
    // An earlier run has written what the book says over it, and did not live to note that all is done.
    const isWritten = isNew(held.shadow[name] ?? []).length > 0;
    if (own.length > 0 && !isWritten)
      original[name] = [...sharedPart(name, held.original?.[name] ?? [], before.shared), ...own];
  }
  return Object.keys(original).length === 0 ? held : { ...held, original: { ...held.original, ...original } };
};

/** The state as it has to be before anything is compared with it. */
export const setAside = (found: Identified, shown: Shown): Identified => {
  if (!shown.isShownAnew) return found;
  const contacts: Record<RecordId, HeldContact> = {};
  for (const [record, held] of Object.entries(found.state.contacts)) {
    const { hidden: _former, ...rest } = held;
    const person = shown.persons.get(record);
    const now = person === undefined ? held : { ...rest, ...hiddenIn(person) };
    const contact = found.hands.get(record);
    const contributes = held.source === 'contributed' && mayEdit(held, shown, found.state.account);
    const isMeant = found.state.intent?.updates[record] !== undefined;
    contacts[record] =
      contact === undefined || isMeant
        ? now
        : withOwnKept(now, beforeOf(held, shown.active), contact, sharedBy(now, shown.active), contributes);
  }
  return { ...found, state: { ...found.state, contacts } };
};
