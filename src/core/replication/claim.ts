/** What may be believed of a contact that carries our tag while the state does not know it. */
import type { LabelId, RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES, FIELDS } from '../contacts/fieldTable';
import type { Element, FieldName, Fields, FieldValue } from '../contacts/fieldValue';
import type { ShareItem } from '../contacts/sharedPart';
import type { BookPerson } from './catchUp';
import type { HeldContact, MemberState } from './memberState';
import { isAsBefore } from './nearest';
import type { ActiveLabels } from './observe';
import { sharedBy, sharedFields } from './observe';
import type { ReplicaContact } from './replica';
import { isSameContact } from './sameContact';
import { hiddenIn, sharedOnly } from './sight';

/** `left alone`: of what its label has come to nothing is known, so nothing is believed of the contact and nothing done to it. */
export type Claim = (record: RecordId, contact: ReplicaContact) => HeldContact | 'left alone' | undefined;

const isShown = (name: FieldName, element: Element, value: FieldValue = []): boolean =>
  value.some((other) => sameValue(name, [other], [element]));

/** What a record's copy says, and the labels that it carries. */
type Said = Pick<HeldContact, 'labels' | 'shadow'>;

const saysTheSame = ({ shadow }: Said, { fields }: ReplicaContact): boolean =>
  FIELD_NAMES.every((name) => sameValue(name, fields[name] ?? [], shadow[name] ?? []));

/**
 * Tag, label and values are written at once. A contact with the tag alone got it from another program: what it says was never
 * this record's, and would be told as its owner's edit. Two people may have one name, so another value has to be the same.
 */
export const isLike = (said: Said, contact: ReplicaContact, isIn: (label: LabelId) => boolean): boolean =>
  saysTheSame(said, contact) || (said.labels.some(isIn) && saysSome(said, contact));

const saysSome = ({ shadow }: Said, { fields }: ReplicaContact): boolean => {
  const named = FIELD_NAMES.filter((name) => (shadow[name] ?? []).length > 0);
  const telling = named.filter((name) => !FIELDS[name].single);
  return (telling.length > 0 ? telling : named).some((name) =>
    shadow[name]?.some((element) => isShown(name, element, fields[name])),
  );
};

/** Neither a label nor a value of its record: its tag tells nothing, whoever put it there. */
export const isForeign = (said: Said, contact: ReplicaContact, isIn: (label: LabelId) => boolean): boolean =>
  !said.labels.some(isIn) && !saysSome(said, contact);

/** Whether the contact has the label, or had it until the label itself was deleted. */
const wasIn =
  ({ labels: contactLabels }: ReplicaContact, { labels }: MemberState, active: ActiveLabels) =>
  (label: LabelId): boolean =>
    active.get(label)?.held.reopened === true || contactLabels.includes(labels[label]?.handle ?? '');

/** The tag was put on with this very intent: no older copy has it, and no program that knows nothing but the record. */
export const isMeant = ({ meantAt }: HeldContact, contact: ReplicaContact): boolean =>
  meantAt !== undefined && contact.meantAt === meantAt;

/**
 * An earlier run stored that it was about to make this of a new contact. One that has lost its tag has to say exactly that, for it
 * may be an older copy.
 */
export const claimOfMade =
  (state: MemberState): Claim =>
  (record, contact) => {
    const made = state.intent?.creates[record];
    if (made === undefined) return undefined;
    const isMade = contact.record === record ? isMeant(made, contact) : saysTheSame(made, contact);
    return isMade ? made : undefined;
  };

/** The same, or of one that it was adopting: that one it knew by its name, and needs no tag to know it again. */
export const claimFromIntent =
  (state: MemberState, active: ActiveLabels): Claim =>
  (record, contact) => {
    const { intent } = state;
    if (intent?.creates[record] !== undefined) return claimOfMade(state)(record, contact);
    const meant = intent?.updates[record];
    if (meant === undefined) return undefined;
    if (contact.record === record) return isMeant(meant, contact) ? meant : undefined;
    const isNamed =
      contact.record === undefined && meant.original !== undefined && isSameContact(meant, contact);
    const isIts = isNamed && !isAsBefore(meant, contact);
    return isIts && isLike(meant, contact, wasIn(contact, state, active)) ? meant : undefined;
  };

/**
 * What a run has made, and a copy that lost its tag, come before what only says so, and that before what says nothing of its record:
 * the first that claims a record holds it.
 */
export const meantFirst = (
  contacts: readonly ReplicaContact[],
  known: Claim,
  copies: ReadonlyMap<string, RecordId>,
  isBelieved: (contact: ReplicaContact) => boolean,
): readonly ReplicaContact[] => {
  const isMeant = (contact: ReplicaContact): boolean =>
    copies.has(contact.handle) ||
    (contact.record !== undefined && known(contact.record, contact) !== undefined);
  const ranked: [ReplicaContact[], ReplicaContact[], ReplicaContact[]] = [[], [], []];
  for (const contact of contacts) ranked[isMeant(contact) ? 0 : isBelieved(contact) ? 1 : 2].push(contact);
  return ranked.flat();
};

const carriedBy = (contact: ReplicaContact, active: ActiveLabels): readonly LabelId[] =>
  [...active].flatMap(([label, { held }]) => (contact.labels.includes(held.handle) ? [label] : []));

/** No label holds its record any more. Whether the member typed into it nobody knows, so it is given to him as it is. */
const claimOfLeft = (contact: ReplicaContact, active: ActiveLabels): HeldContact => {
  const labels = carriedBy(contact, active);
  const shadow = sharedOnly(contact.fields, sharedBy({ labels }, active));
  return { handle: '', source: 'contributed', v: 0, labels, shadow, original: contact.fields };
};

/** Why a tag is not in the state: with a lost state nothing in it can be told from an edit. */
export type Unknown = 'state lost' | 'contact back';

/**
 * A contact that says what the book says is taken for one that we made. What says something else is the member's, and not
 * told to the book. With the state lost it is not put back either, and stays beside what the book says later wherever it
 * can; in a contact that came back from the trash, what it lacks of the book is filled in.
 */
export const claimFromBook =
  (persons: ReadonlyMap<RecordId, BookPerson>, active: ActiveLabels, why: Unknown): Claim =>
  (record, contact) => {
    const person = persons.get(record);
    if (person === undefined) return undefined;
    if (person.labels.length === 0) return claimOfLeft(contact, active);
    const labels = carriedBy(contact, active).filter((label) => person.labels.includes(label));
    const shared = sharedBy(person, active);
    const shadow = sharedOnly(person.fields, shared);
    const owned = person.labels.some((label) => active.get(label)?.held.created === false);
    const plain: HeldContact = {
      handle: '',
      source: owned ? 'contributed' : 'created',
      v: labels.length === person.labels.length ? person.v : 0,
      labels,
      ...hiddenIn(person),
      shadow,
    };
    return withUnknownAsOwn(plain, contact, shared, why);
  };

/** What differs from what was agreed on is taken for the member's own: told to others by mistake it could not be taken back. */
const withUnknownAsOwn = (
  held: HeldContact,
  contact: ReplicaContact,
  shared: readonly ShareItem[],
  why: Unknown,
): HeldContact => {
  if (differences(sharedFields(contact, held, shared), held.shadow) === undefined) return held;
  const { echo: _former, covered: _hidden, ...rest } = held;
  const differing: HeldContact = { ...rest, source: 'contributed', original: contact.fields };
  const seen = sharedFields(contact, differing, shared);
  // What it showed before is what its owner gets back one day.
  if (why === 'contact back') return { ...differing, source: 'adopted', v: 0, shadow: seen };
  const echo = differences(seen, held.shadow);
  return echo === undefined ? differing : { ...differing, echo };
};

/** Another contact carries the tag of one that is gone: it came back from the trash, with what its owner never shared. */
export const claimSuccessor = (
  held: HeldContact,
  contact: ReplicaContact,
  active: ActiveLabels,
): HeldContact => {
  const { handle, identity } = contact;
  const renamed = { ...held, handle, ...(identity === undefined ? {} : { identity }) };
  return withUnknownAsOwn(renamed, contact, sharedBy(held, active), 'contact back');
};

/** The fields of `seen` that are not as in `agreed`, or undefined where all are. */
const differences = (seen: Fields, agreed: Fields): Fields | undefined => {
  const names = FIELD_NAMES.filter((name) => !sameValue(name, seen[name] ?? [], agreed[name] ?? []));
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, seen[name] ?? []]));
};
