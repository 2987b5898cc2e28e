/** Performing what a person does in his own Google Contacts, and writing it into the chronicle. */
import type { Fields, FieldValue } from '../../src/core/contacts/fieldValue';
import * as byHand from '../memory/addressBookByHand';
import type { AddressBookData, StoredContact, Tag } from '../memory/addressBookData';
import { liveContacts, MY_CONTACTS, STARRED, storeContact, withTag } from '../memory/addressBookData';
import type { Chronicle } from './chronicle';
import { notePutIn, noteTakenBack, noteTyped } from './chronicle';
import { textOfState } from './keptState';
import type { LogModel } from './logOracle';
import { labelsOf, roleOf } from './logOracle';
import type { Stage } from './stage';
import type { Hand } from './step';
import { cardOf, tokensIn, tokenText } from './tokens';
import type { Town, Townsman } from './town';

const isOf = (contact: StoredContact, person: number): boolean =>
  tokensIn(contact.fields.name ?? []).has(`name${String(person)}`);

export const contactOf = (data: AddressBookData, person: number): StoredContact | undefined =>
  liveContacts(data).find((contact) => isOf(contact, person));

const labelHandle = (data: AddressBookData, name: string): string | undefined =>
  Object.values(data.labels).find((label) => label.name === name)?.handle;

interface Scene {
  readonly town: Town;
  readonly model: LogModel;
  readonly who: number;
  readonly data: AddressBookData;
  readonly chronicle: Chronicle;
}

/** Still tagged, though no label of his holds it any more: what he types into it goes to nobody. */
const isTaken = ({ town, model, who }: Scene, { record }: StoredContact): boolean => {
  const account = town.members[who]?.author.id ?? '';
  return (
    record !== undefined && !labelsOf(model, record).some(({ label }) => roleOf(model, account, label) >= 0)
  );
};

/** Known to no run of his yet. */
const isUnseen = ({ town, who }: Scene, { handle }: StoredContact): boolean => {
  const state = town.members[who]?.state;
  return state === undefined || !textOfState(state).includes(`"${handle}"`);
};

/** Values that were there and are not any more were taken away by this hand. */
const rewrite = (scene: Scene, contact: StoredContact, fields: Fields): void => {
  const { town, who, data, chronicle } = scene;
  const before = tokensIn(contact.fields);
  byHand.edit(data, contact.handle, fields);
  const after = tokensIn(byHand.contactAt(data, contact.handle).fields);
  const gone = [...before].filter((token) => !after.has(token));
  for (const token of gone) chronicle.retired.add(token);
  // A private value that is corrected may stay private (design, D10), and nobody can always tell which of the new ones took
  // its place: what the book does not have by then may stay beside it.
  const isBrought = (token: string): boolean => chronicle.brought.has(`${String(who)}:${token}`);
  const living = town.book.rows.person.filter((row) => row?.deleted === undefined);
  const key = `${String(who)}:${contact.handle}`;
  const told = tokensIn(gone.some(isBrought) || chronicle.corrected.has(key) ? living : []);
  const state = town.members[who]?.state.current;
  if (gone.some((token) => chronicle.secret.get(token) === who || (isBrought(token) && !told.has(token))))
    chronicle.corrected.set(key, state);
  if (chronicle.corrected.has(key) && chronicle.corrected.get(key) === state)
    for (const token of after) if (!told.has(token)) chronicle.brought.add(`${String(who)}:${token}`);
  const typed = [...after].filter((token) => !before.has(token));
  noteTyped(chronicle, who, typed);
  const isOut = !contact.labels.some((label) => data.labels[label] !== undefined);
  if (isOut) for (const token of typed) chronicle.outside.set(token, who);
  // Whoever brings contacts back types into what nobody can tell from what he had before; so does who has had another program
  // tag a contact of his own, or has merged it into a shared one, until a run has looked at it.
  const isForged = chronicle.forged.has(`${String(who)}:${contact.record ?? ''}`) && isUnseen(scene, contact);
  const isMerged = chronicle.mergers.has(who) && isUnseen(scene, contact);
  const isHis = contact.record === undefined || isTaken(scene, contact) || isForged || isMerged;
  if (isHis || isOut || chronicle.revivers.has(who))
    for (const token of typed) chronicle.brought.add(`${String(who)}:${token}`);
};

/** What he put into a label, or merged into what is in one, he shared; notes and values typed as his own he did not. */
const noteShared = ({ chronicle }: Scene, contact: StoredContact): void => {
  const own = (contact.fields.phone ?? []).filter((one) => one['type'] === 'own');
  const stays = tokensIn([own, contact.fields.note ?? []]);
  for (const token of tokensIn(contact.fields)) {
    chronicle.outside.delete(token);
    if (!stays.has(token)) chronicle.secret.delete(token);
  }
};

/** What he took out of a label is his again, with what he had typed into it. */
const noteBrought = ({ chronicle, who }: Scene, contact: StoredContact): void => {
  for (const token of tokensIn(contact.fields)) chronicle.brought.add(`${String(who)}:${token}`);
};

/** What an act of many contacts brings back or takes away is this member's doing. */
const noteUpheaval = (scene: Scene): void => {
  for (const contact of liveContacts(scene.data)) {
    noteBrought(scene, contact);
    noteTyped(scene.chronicle, scene.who, tokensIn(contact.fields));
    if (contact.labels.some((label) => scene.data.labels[label] !== undefined)) noteShared(scene, contact);
  }
};

const withPhone = (before: FieldValue, token: number, replace: boolean, type: string): FieldValue => [
  ...(replace ? before.slice(1) : before),
  { value: tokenText('phone', token), type },
];

const edit = (scene: Scene, contact: StoredContact, hand: Hand): void => {
  const { fields } = contact;
  switch (hand.act) {
    case 'phone':
      return rewrite(scene, contact, {
        phone: withPhone(fields.phone ?? [], hand.token, hand.replace, 'work'),
      });
    case 'own':
      scene.chronicle.secret.set(`phone${String(hand.token)}`, scene.who);
      return rewrite(scene, contact, { phone: withPhone(fields.phone ?? [], hand.token, false, 'own') });
    case 'title':
      return rewrite(scene, contact, {
        organization: [{ ...fields.organization?.[0], name: 'Kaede', title: tokenText('title', hand.token) }],
      });
    case 'note':
      scene.chronicle.secret.set(`note${String(hand.token)}`, scene.who);
      return rewrite(scene, contact, { note: [{ value: tokenText('note', hand.token) }] });
    case 'dropPhone':
      return rewrite(scene, contact, { phone: (fields.phone ?? []).slice(1) });
    case 'star':
      return byHand.label(scene.data, contact.handle, STARRED);
    case 'untag':
      // Without tag, and made by a run that did not live to note it, it is nothing but a contact of his own (design, D10).
      if (isUnseen(scene, contact)) noteBrought(scene, contact);
      if (contact.record !== undefined)
        scene.chronicle.untagged.set(`${String(scene.who)}:${contact.handle}`, contact.record);
      return byHand.tag(scene.data, contact.handle, { record: null });
    case 'rename':
      byHand.changeHandle(scene.data, contact.handle);
      scene.chronicle.renamed.add(scene.who);
      return;
    case 'import':
      byHand.add(scene.data, fields);
      return noteUpheaval(scene);
    case 'delete':
      noteBrought(scene, contact);
      scene.chronicle.takenOut.add(`${String(scene.who)}:${String(hand.person)}`);
      return byHand.remove(scene.data, contact.handle);
    default:
  }
};

/** An adopted contact has its own name again when its share ends. */
const namesOf = ({ past }: AddressBookData, { handle, fields }: StoredContact): readonly unknown[] => [
  fields.name,
  ...past.filter((former) => former.handle === handle).map((former) => former.fields.name),
];

const retick = (
  scene: Scene,
  contact: StoredContact,
  hand: Extract<Hand, { act: 'tick' | 'untick' }>,
): void => {
  const handle = labelHandle(scene.data, hand.label);
  if (handle === undefined) return;
  if (hand.act === 'tick') {
    // Whoever puts a contact into a shared label shares what it holds.
    noteTyped(scene.chronicle, scene.who, tokensIn(contact.fields));
    noteShared(scene, contact);
    if (!contact.labels.includes(handle)) notePutIn(scene.chronicle, scene.who, namesOf(scene.data, contact));
    byHand.label(scene.data, contact.handle, handle);
  }
  if (hand.act === 'untick' && contact.labels.includes(handle)) {
    noteBrought(scene, contact);
    scene.chronicle.takenOut.add(`${String(scene.who)}:${String(hand.person)}`);
    byHand.unlabel(scene.data, contact.handle, handle);
  }
};

/** Google keeps one contact, with what both had, and deletes the other. */
const merge = (
  scene: Scene,
  survivor: StoredContact,
  other: StoredContact,
  tags: 'first' | 'second' | 'none',
): void => {
  const { data, chronicle } = scene;
  const second = other.record === undefined ? survivor : other;
  const tag: Tag = { first: survivor, second, none: {} }[tags];
  storeContact(data, {
    ...withTag(survivor, tag),
    labels: [...new Set([...survivor.labels, ...other.labels])],
    fields: {
      ...other.fields,
      ...survivor.fields,
      phone: [...(survivor.fields.phone ?? []), ...(other.fields.phone ?? [])],
      email: [...(survivor.fields.email ?? []), ...(other.fields.email ?? [])],
    },
  });
  byHand.remove(data, other.handle);
  notePutIn(chronicle, scene.who, [namesOf(data, survivor), namesOf(data, other)]);
  chronicle.mergers.add(scene.who);
  // What he types now looks like what he typed after the share had ended and before he merged the two (docs/sync.md).
  if (isTaken(scene, survivor))
    chronicle.corrected.set(
      `${String(scene.who)}:${survivor.handle}`,
      scene.town.members[scene.who]?.state.current,
    );
  for (const one of [survivor, other])
    for (const name of tokensIn(one.fields.name ?? []))
      chronicle.takenOut.add(`${String(scene.who)}:${name.slice(4)}`);
  noteUpheaval(scene);
};

/** Every contact as it was so many changes ago (support.google.com/contacts/answer/1069522, "Undo changes"). */
const undo = (scene: Scene, changes: number): void => {
  const { data, chronicle, who } = scene;
  const cut = Math.max(0, data.changes - changes);
  const versions = [...data.past];
  for (const contact of Object.values(data.contacts)) {
    if (contact.seq <= cut) continue;
    const former = versions.filter(({ handle, seq }) => handle === contact.handle && seq <= cut).at(-1);
    for (const name of tokensIn(contact.fields.name ?? []))
      chronicle.takenOut.add(`${String(who)}:${name.slice(4)}`);
    if (former === undefined) {
      if (!contact.deleted) byHand.remove(data, contact.handle);
    } else {
      notePutIn(chronicle, who, former.fields);
      const kept = tokensIn(former.fields);
      for (const token of tokensIn(contact.fields))
        if (!kept.has(token)) noteTakenBack(chronicle, who, token);
      storeContact(data, { ...former, labels: former.labels.filter((one) => isKnown(data, one)) });
    }
  }
  noteUpheaval(scene);
};

const isKnown = (data: AddressBookData, label: string): boolean =>
  label === MY_CONTACTS || label === STARRED || data.labels[label] !== undefined;

/** A tag of a record that he may not even have: whatever a tag says is a claim. */
const forgeTag = (town: Town, scene: Scene, contact: StoredContact, index: number): void => {
  const { data, chronicle, who } = scene;
  const records = town.book.rows.person.flatMap((row) => row?.id ?? []);
  const record = records[index % Math.max(1, records.length)];
  if (record === undefined || contact.record === record) return;
  if (contact.record !== undefined)
    chronicle.untagged.set(`${String(who)}:${contact.handle}`, contact.record);
  byHand.tag(data, contact.handle, { record });
  chronicle.forged.add(`${String(who)}:${record}`);
  chronicle.mergers.add(who);
  noteBrought(scene, contact);
  noteTyped(chronicle, who, tokensIn(contact.fields));
};

export const performHand = (
  { town, chronicle, model }: Pick<Stage, 'town' | 'chronicle' | 'model'>,
  who: number,
  hand: Hand,
): void => {
  const member: Townsman | undefined = town.members[who];
  if (member === undefined) return;
  const data = member.contacts;
  const scene: Scene = { town, model, who, data, chronicle };
  if (hand.act === 'undo' || hand.act === 'restore') chronicle.revivers.add(who);
  if (hand.act === 'undo') return undo(scene, hand.changes);
  if (hand.act === 'makeLabel') {
    if (labelHandle(data, hand.label) === undefined) byHand.createLabel(data, hand.label);
    return;
  }
  if (hand.act === 'deleteLabel' || hand.act === 'renameLabel') {
    const handle = labelHandle(data, hand.label);
    if (handle === undefined) return;
    if (hand.act === 'deleteLabel') return byHand.deleteLabel(data, handle);
    if (labelHandle(data, hand.to) === undefined) byHand.renameLabel(data, handle, hand.to);
    return;
  }
  if (hand.act === 'add') {
    const label = hand.label === undefined ? undefined : labelHandle(data, hand.label);
    if (contactOf(data, hand.person) !== undefined) return;
    const fields = cardOf(hand.person, hand.phone, hand.email);
    byHand.add(data, fields, label === undefined ? [] : [label]);
    notePutIn(chronicle, who, fields);
    return noteUpheaval(scene);
  }
  if (hand.act === 'restore') {
    const gone = Object.values(data.contacts).find(
      (contact) => contact.deleted && isOf(contact, hand.person),
    );
    if (gone === undefined) return;
    notePutIn(chronicle, who, gone.fields);
    storeContact(data, { ...gone, deleted: false, labels: gone.labels.filter((one) => isKnown(data, one)) });
    return noteUpheaval(scene);
  }
  const contact = contactOf(data, hand.person);
  if (contact === undefined) return;
  if (hand.act === 'tick' || hand.act === 'untick') return retick(scene, contact, hand);
  if (hand.act === 'forge') return forgeTag(town, scene, contact, hand.record);
  if (hand.act !== 'merge') return edit(scene, contact, hand);
  const other = contactOf(data, hand.with);
  if (other !== undefined && other.handle !== contact.handle) merge(scene, contact, other, hand.tags);
};
