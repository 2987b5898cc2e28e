/** An act of somebody in his own Google Contacts, on contacts and labels that he has. */
import type { StoredContact } from '../memory/addressBookData';
import { liveContacts, STARRED } from '../memory/addressBookData';
import type { Inventor } from './invent';
import { NAMES, PERSONS } from './inventBeginning';
import type { Stage } from './stage';
import type { Hand } from './step';
import { tokensIn } from './tokens';
import type { Townsman } from './town';

export const COMMON: readonly Hand['act'][] = [
  'phone',
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
export const RARE: readonly Hand['act'][] = [
  'restore',
  'merge',
  'undo',
  'import',
  'untag',
  'rename',
  'renameLabel',
  'deleteLabel',
  'makeLabel',
  'forge',
];

const newToken = (inventor: Inventor): number => (inventor.token += 1);

const personOf = ({ fields }: StoredContact): number | undefined => {
  for (const token of tokensIn(fields.name ?? []))
    if (token.startsWith('name')) return Number(token.slice(4));
  return undefined;
};

/** Which of his contacts an act makes sense on. */
const fits = (act: Hand['act'], { fields, labels, record }: StoredContact): boolean => {
  if (act === 'dropPhone') return (fields.phone ?? []).length > 0;
  if (act === 'star') return !labels.includes(STARRED);
  return act === 'untag' ? record !== undefined : true;
};

/** One of his contacts, most often one that is shared. */
const someContact = (
  { random }: Inventor,
  contacts: readonly StoredContact[],
  act: Hand['act'],
): StoredContact | undefined => {
  const fitting = contacts.filter((contact) => fits(act, contact));
  const shared = fitting.filter(({ record }) => record !== undefined);
  return random.pick(shared.length > 0 && random.chance(0.7) ? shared : fitting);
};

const somePerson = (
  inventor: Inventor,
  contacts: readonly StoredContact[],
  act: Hand['act'],
): number | undefined => {
  const contact = someContact(inventor, contacts, act);
  return contact === undefined ? undefined : personOf(contact);
};

const tick = (inventor: Inventor, { contacts: data }: Townsman, act: 'tick' | 'untick'): Hand | undefined => {
  const { random } = inventor;
  const label = random.pick(Object.values(data.labels));
  if (label === undefined) return undefined;
  const fitting = liveContacts(data).filter(
    ({ labels }) => labels.includes(label.handle) === (act === 'untick'),
  );
  const contact = random.pick(fitting);
  const person = contact === undefined ? undefined : personOf(contact);
  return person === undefined ? undefined : { act, person, label: label.name };
};

const add = (inventor: Inventor, { contacts: data }: Townsman): Hand | undefined => {
  const { random } = inventor;
  const there = new Set(liveContacts(data).map(personOf));
  const person = random.pick([10, 11, 12, 13].filter((one) => !there.has(one)));
  if (person === undefined) return undefined;
  const token = newToken(inventor);
  const label = random.chance(0.7) ? random.pick(Object.values(data.labels))?.name : undefined;
  return {
    act: 'add',
    person,
    phone: 200_000 + token,
    email: 100 + token,
    ...(label === undefined ? {} : { label }),
  };
};

const onLabel = (
  inventor: Inventor,
  { contacts: data }: Townsman,
  act: 'renameLabel' | 'deleteLabel' | 'makeLabel',
): Hand | undefined => {
  const { random } = inventor;
  const names = Object.values(data.labels).map(({ name }) => name);
  const free = random.pick(NAMES.filter((name) => !names.includes(name)));
  if (act === 'makeLabel') return free === undefined ? undefined : { act, label: free };
  const label = random.pick(names);
  if (label === undefined) return undefined;
  if (act === 'deleteLabel') return { act, label };
  return free === undefined ? undefined : { act, label, to: free };
};

const merge = (inventor: Inventor, contacts: readonly StoredContact[]): Hand | undefined => {
  const { random } = inventor;
  const person = somePerson(inventor, contacts, 'merge');
  const other = random.pick(contacts.map(personOf).filter((one) => one !== person));
  const tags = random.pick(['first', 'second', 'none'] as const) ?? 'none';
  return person === undefined || other === undefined
    ? undefined
    : { act: 'merge', person, with: other, tags };
};

const handOf = (inventor: Inventor, member: Townsman, act: Hand['act']): Hand | undefined => {
  const { random } = inventor;
  const contacts = liveContacts(member.contacts);
  switch (act) {
    case 'tick':
    case 'untick':
      return tick(inventor, member, act);
    case 'add':
      return add(inventor, member);
    case 'merge':
      return merge(inventor, contacts);
    case 'renameLabel':
    case 'makeLabel':
    case 'deleteLabel':
      return onLabel(inventor, member, act);
    case 'undo':
      return member.contacts.changes === 0 ? undefined : { act, changes: 1 + random.below(20) };
    case 'restore': {
      const gone = Object.values(member.contacts.contacts).filter(({ deleted }) => deleted);
      const contact = random.pick(gone);
      const person = contact === undefined ? undefined : personOf(contact);
      return person === undefined ? undefined : { act, person };
    }
    default: {
      const person = somePerson(inventor, contacts, act);
      if (person === undefined) return undefined;
      if (act === 'phone')
        return { act, person, token: 200_000 + newToken(inventor), replace: random.chance(0.5) };
      if (act === 'own') return { act, person, token: 600_000 + newToken(inventor) };
      if (act === 'title' || act === 'note') return { act, person, token: newToken(inventor) };
      if (act === 'forge') return { act, person, record: random.below(PERSONS) };
      return { act, person };
    }
  }
};

const TRIES = 4;

export const inventHand = (
  inventor: Inventor,
  { town, flights }: Stage,
): { readonly who: number; readonly hand: Hand } | undefined => {
  const { random } = inventor;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    // Most telling is what somebody does while a run of his is under way.
    const flying = random.chance(0.5) ? random.pick(flights)?.who : undefined;
    const who = flying ?? random.below(town.members.length);
    const member = town.members[who];
    const hand =
      member === undefined ? undefined : handOf(inventor, member, random.pick(inventor.hands) ?? 'phone');
    if (hand !== undefined) return { who, hand };
  }
  return undefined;
};
