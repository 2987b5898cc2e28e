/**
 * Whether the copies of every shared label are the same at this moment, whatever has been edited so far. What is right is
 * what the book counts and what the label's owner sees in Google Contacts; of somebody whom the owner does not have yet, what
 * the first member sees who has. Imports nothing from `src`.
 * A value that a member adds to a contact of his own after the first day, and that stays his, counts as a difference.
 */
import type { World } from '../google/world';
import { contactsOf, type AccountContact } from './accountContacts';
import { elementKey, mismatch, type Elements } from './element';
import { recognise } from './expectedPeople';
import { splitByShare, type SharedFields } from './sharedFields';
import { fieldsNamed, sharedLabels, type SharedLabel } from './sharedLabels';
import { visibleItems, type Visible } from './visibleItems';

export interface JudgedCopy {
  readonly account: string;
  /** False for somebody who has never opened the add-on: there is no copy yet, and nothing to compare. */
  readonly started: boolean;
  /** How many people the label has, and how many of them this copy has with the same values. */
  readonly compared: number;
  readonly identical: number;
  /** Not here, although a run of this member came to its end after the book had them, and nothing of it is known to wait. */
  readonly lost: number;
  /** Here more than once. */
  readonly doubled: number;
  /** Under the label, and nobody who belongs there. */
  readonly extra: number;
}

export interface JudgedLabel {
  readonly id: string;
  readonly name: string;
  readonly copies: readonly JudgedCopy[];
}

export interface JudgedMoment {
  readonly world: World;
  readonly book: string;
  /** What somebody had before anything was shared, whose own values stay beside the shared ones. */
  readonly before: World;
  /** When the member's last run began that came to its end; undefined where there was none. */
  readonly lastRun: (account: string) => number | undefined;
}

const tagOf = ({ content }: AccountContact): string | undefined => {
  const value = content.clientData?.find(({ key }) => key === 'meibo.record')?.['value'];
  return typeof value === 'string' ? value : undefined;
};

/** The label as it stands in an account, whatever it is called there. */
const labelIn = (world: World, account: string, label: SharedLabel): string | undefined => {
  const groups = Object.values(world.people.books[account]?.groups ?? {}).filter(({ deleted }) => !deleted);
  const tagged = groups.find(({ clientData }) =>
    clientData.some(({ key, value }) => key === 'meibo.label' && value === label.id),
  );
  if (tagged !== undefined) return tagged.resourceName;
  const isOrigin =
    account === label.owner && groups.some(({ resourceName }) => resourceName === label.origin);
  return isOrigin ? label.origin : undefined;
};

const under = (world: World, account: string, label: SharedLabel): readonly AccountContact[] => {
  const group = labelIn(world, account, label);
  return group === undefined
    ? []
    : contactsOf(world, account).filter(({ memberships }) => memberships.includes(group));
};

const elementsOf = (contact: AccountContact | undefined, field: string): Elements => {
  const fields: Readonly<Partial<Record<string, Elements>>> = contact?.content ?? {};
  return fields[field] ?? [];
};

const isMarkedOwn = ({ type }: Elements[number]): boolean =>
  typeof type === 'string' && /^(own|自分用)/i.test(type.trim());

/** What is hidden from the member is not there, unless he had it before. */
const isHidden = (
  label: SharedLabel,
  right: AccountContact,
  copy: AccountContact,
  before: AccountContact | undefined,
  seen: SharedFields,
): boolean =>
  label.sharedFields.fields.every((field) => {
    const hidden = (contact: AccountContact | undefined): readonly string[] =>
      splitByShare(
        seen,
        field,
        splitByShare(label.sharedFields, field, elementsOf(contact, field)).shared,
      ).unshared.map((element) => elementKey(field, element));
    const own = new Set(hidden(before));
    const there = new Set(hidden(copy));
    return hidden(right).every((key) => own.has(key) || !there.has(key));
  });

/** All that is shared is there, and beside it nothing but what the member had before or marked as his own. */
const isSame = (
  label: SharedLabel,
  seen: SharedFields,
  right: AccountContact,
  copy: AccountContact,
  before: AccountContact | undefined,
): boolean =>
  label.sharedFields.fields.every((field) => {
    const shared = (contact: AccountContact | undefined): Elements =>
      splitByShare(seen, field, splitByShare(label.sharedFields, field, elementsOf(contact, field)).shared)
        .shared;
    const { missing, extra } = mismatch(
      field,
      shared(right).filter((element) => !isMarkedOwn(element)),
      shared(copy),
    );
    const own = new Set(shared(before).map((element) => elementKey(field, element)));
    return (
      missing.length === 0 &&
      extra.every((element) => isMarkedOwn(element) || own.has(elementKey(field, element)))
    );
  });

/** The people of the label, each as the first of the members has them. */
const peopleOf = (world: World, label: SharedLabel): readonly AccountContact[] => {
  const inBook = new Set(label.people);
  const right = new Map<string, AccountContact>();
  for (const account of label.members)
    for (const contact of under(world, account, label)) {
      const tag = tagOf(contact);
      // What the owner has added since belongs to the label; what a member has added may still be refused.
      if (tag === undefined && account !== label.owner) continue;
      if (tag !== undefined && (!inBook.has(tag) || right.has(tag))) continue;
      right.set(tag ?? contact.resourceName, contact);
    }
  return [...right.values()];
};

const judgeCopy = (
  moment: JudgedMoment,
  label: SharedLabel,
  people: readonly AccountContact[],
  account: string,
  visible: Visible,
): JudgedCopy => {
  const { world, before } = moment;
  const ran = moment.lastRun(account);
  const isDue = (record: string): boolean => ran !== undefined && (label.changedAt.get(record) ?? ran) < ran;
  const copies = under(world, account, label);
  const known = new Set(people.map(tagOf));
  // Whom nobody has any more is missing in every copy.
  const nowhere = label.people.filter((record) => !known.has(record));
  const { contacts, strangers } = match(people, copies);
  const formerly = new Map(contactsOf(before, account).map((contact) => [contact.resourceName, contact]));
  const missing = [
    ...people.filter((_, position) => contacts[position]?.length === 0).map((person) => tagOf(person) ?? ''),
    ...nowhere,
  ];
  const same = people.filter((person, position) => {
    const [first, ...others] = contacts[position] ?? [];
    if (first === undefined || others.length > 0) return false;
    if (first === person) return true;
    const own = formerly.get(first.resourceName);
    const seen = fieldsNamed(visible(account, tagOf(person) ?? ''));
    // Who has no record yet is seen by the label's owner alone.
    const shown = tagOf(person) === undefined ? label.sharedFields : seen;
    return isSame(label, shown, person, first, own) && isHidden(label, person, first, own, shown);
  });
  return {
    account,
    started: world.script.triggers.some(({ owner }) => owner === account),
    compared: people.length + nowhere.length,
    identical: same.length,
    lost: Math.max(0, missing.filter(isDue).length - (label.waiting.get(account) ?? 0)),
    doubled: contacts.reduce((sum, found) => sum + Math.max(0, found.length - 1), 0),
    extra: strangers.length,
  };
};

/** By the record's id; who has none, or one that is unknown, by what a person would go by: address, name and company. */
const match = (
  people: readonly AccountContact[],
  copies: readonly AccountContact[],
): {
  readonly contacts: readonly (readonly AccountContact[])[];
  readonly strangers: readonly AccountContact[];
} => {
  const positions = new Map(
    people.map((person, position) => [tagOf(person) ?? person.resourceName, position]),
  );
  const positionOf = (copy: AccountContact): number | undefined =>
    positions.get(tagOf(copy) ?? copy.resourceName);
  const tagged = people.map((): AccountContact[] => []);
  for (const copy of copies) tagged[positionOf(copy) ?? -1]?.push(copy);
  const rest = recognise(
    people.map(({ content }) => content),
    copies.filter((copy) => positionOf(copy) === undefined),
  );
  return {
    contacts: tagged.map((found, position) => [...found, ...(rest.contacts[position] ?? [])]),
    strangers: rest.strangers,
  };
};

export const judgeLabels = (moment: JudgedMoment): readonly JudgedLabel[] => {
  const visible = visibleItems(moment.world, moment.book);
  return sharedLabels(moment.world, moment.book).map((label) => {
    const people = peopleOf(moment.world, label);
    return {
      id: label.id,
      name: label.name,
      copies: label.members.map((account) => judgeCopy(moment, label, people, account, visible)),
    };
  });
};
