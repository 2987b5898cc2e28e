/**
 * What must hold once everything is quiet: everybody has what his labels hold and nothing twice, nothing that was typed is
 * gone, nothing secret got about, nobody keeps what was taken from him. It imports nothing of the product.
 */
import type { StoredContact } from '../memory/addressBookData';
import { liveContacts } from '../memory/addressBookData';
import { refines } from './bookModel';
import type { Chronicle } from './chronicle';
import type { LogModel } from './logOracle';
import { labelsOf, roleOf } from './logOracle';
import type { Tally } from './tally';
import { tokensIn } from './tokens';
import type { Town, Townsman } from './town';

const SHARED_FIELDS = ['name', 'phone', 'email', 'organization'] as const;

const managedHandles = (member: Townsman): ReadonlyMap<string, string> =>
  new Map(
    Object.values(member.contacts.labels).flatMap(({ label, handle }) =>
      label === undefined ? [] : [[handle, label] as const],
    ),
  );

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));

/** I1, I5: exactly one contact for each record, in exactly the labels that hold it, with the book's values. */
const convergence = (
  town: Town,
  model: LogModel,
  chronicle: Chronicle,
  who: number,
  member: Townsman,
): readonly string[] => {
  const faults: string[] = [];
  const { id } = member.author;
  const live = liveContacts(member.contacts);
  const handles = managedHandles(member);
  const byRecord = new Map<string, StoredContact[]>();
  for (const contact of live)
    if (contact.record !== undefined)
      byRecord.set(contact.record, [...(byRecord.get(contact.record) ?? []), contact]);

  for (const row of town.book.rows.person) {
    if (row === undefined) continue;
    const labels = labelsOf(model, row.id)
      .map(({ label }) => label)
      .filter((label) => roleOf(model, id, label) >= 0);
    const contacts = byRecord.get(row.id) ?? [];
    const what = `${String(who)}: ${[...tokensIn(row.fields['name']?.value ?? [])].join(' ')} (${row.id})`;
    const isForged = chronicle.forged.has(`${String(who)}:${row.id}`);
    if (labels.length === 0) {
      if (contacts.length > 0 && !chronicle.revivers.has(who) && !isForged)
        faults.push(`${what}: still tagged, though no label of his holds it (I24)`);
      continue;
    }
    // I5 speaks of contacts that carry the label; where none of his holds the record, none may be left at all.
    if (contacts.length > 1 && !isForged)
      faults.push(`${what}: ${String(contacts.length)} contacts for one record (I5)`);
    // A forged tag may stand on a contact that is in no label: nobody replicates that one.
    const contact = contacts.find((one) => one.labels.some((label) => handles.has(label))) ?? contacts[0];
    // What Google will not have written he has not, or has as it was (F13), under whatever name it was then.
    const isUnwanted = [...tokensIn([row.fields['name']?.value ?? [], contact?.fields.name ?? []])].some(
      (name) => member.trouble.unwanted.has(Number(name.slice(4))),
    );
    if (isUnwanted) continue;
    if (contact === undefined) {
      faults.push(`${what}: he has no contact (I1)`);
      continue;
    }
    const carried = new Set(contact.labels.flatMap((handle) => handles.get(handle) ?? []));
    if (!sameSet(carried, new Set(labels)))
      faults.push(`${what}: in ${[...carried].join(' ')} instead of ${labels.join(' ')} (I1)`);
    for (const field of SHARED_FIELDS) {
      const inBook = tokensIn(row.fields[field]?.value ?? []);
      const here = tokensIn(contact.fields[field] ?? []);
      const isResisted = (token: string): boolean =>
        (chronicle.takenBack.get(`${String(who)}:${token}`) ?? 0) >= 3;
      const missing = [...inBook].filter((token) => !here.has(token) && !isResisted(token));
      const extra = [...here].filter((token) => !inBook.has(token));
      if (missing.length > 0 && !chronicle.shaken.has(who))
        faults.push(`${what}: lacks ${missing.join(' ')} (I1)`);
      for (const token of extra)
        if (
          chronicle.secret.get(token) !== who &&
          !chronicle.brought.has(`${String(who)}:${token}`) &&
          !chronicle.shaken.has(who)
        )
          faults.push(`${what}: has ${token}, which the book has not (I1)`);
    }
  }
  for (const contact of live) {
    const inShared = contact.labels.some((handle) => handles.has(handle));
    if (inShared && contact.record === undefined)
      faults.push(`${String(who)}: ${contact.handle} is in a shared label and in no book (I1)`);
  }
  return faults;
};

/** I33: every copy is called what the book calls the label, or so with its owner's name where that is taken. */
const sameNames = (town: Town, { shaken }: Chronicle, who: number, member: Townsman): readonly string[] => {
  // Without his state nobody knows whose a name is: it stays until the label is renamed again.
  if (shaken.has(who)) return [];
  return Object.values(member.contacts.labels).flatMap(({ label, name }) => {
    const book = town.book.rows.label.find((row) => row?.id === label)?.fields['name']?.value;
    return typeof book !== 'string' || name === book || name.startsWith(`${book} (`)
      ? []
      : [`${String(who)}: ${label ?? ''} is called ${name} instead of ${book} (I33)`];
  });
};

/** Where a value may be that nobody took away: in the book, with somebody, or kept for him. */
const placesOf = ({ book, members }: Town): ReadonlySet<string> =>
  tokensIn([
    book.log,
    book.rows,
    members.map(({ contacts, state }) => [liveContacts(contacts), state.current]),
  ]);

/** What people threw away themselves, and what replication did. What it had kept of it may be lost with the state. */
const trashOf = (
  { members }: Town,
  { deletions, shaken }: Chronicle,
): readonly [Set<string>, Set<string>] => {
  const [byHand, byUs] = [new Set<string>(), new Set<string>()];
  for (const [who, { contacts }] of members.entries())
    for (const contact of Object.values(contacts.contacts)) {
      const isOurs = deletions.get(contact.handle) === contact.seq && !shaken.has(who);
      if (contact.deleted) for (const token of tokensIn(contact.fields)) (isOurs ? byUs : byHand).add(token);
    }
  return [byHand, byUs];
};

/**
 * I2: whatever was typed and not taken back by its owner is in the book, in somebody's account, kept, or in the trash of who
 * threw it away. In the trash of a contact that replication deleted it may be only if it was typed after our last look at it,
 * in that same run: no client of Google can protect that (the delete window).
 */
export const nothingLost = (town: Town, chronicle: Chronicle, tally: Tally): readonly string[] => {
  const found = placesOf(town);
  const [byHand, byUs] = trashOf(town, chronicle);
  return [...chronicle.typedBy.keys()].flatMap((token) => {
    if (found.has(token) || byHand.has(token) || chronicle.retired.has(token)) return [];
    if (chronicle.lostWithState.has(token)) return [];
    if (!byUs.has(token)) return [`${token} is nowhere any more (I2)`];
    if (!chronicle.window.has(token)) return [`${token} was deleted with its contact (I2)`];
    tally.deleteWindow += 1;
    return [];
  });
};

/** I25, I26: what a member keeps for himself is in no book and in nobody else's account. */
export const nothingLeaked = (town: Town, chronicle: Chronicle): readonly string[] => {
  const faults: string[] = [];
  const inBook = tokensIn([town.book.log, town.book.rows]);
  const places = town.members.map(({ contacts }) => tokensIn(contacts.contacts));
  for (const [token, owner] of chronicle.secret) {
    if (inBook.has(token)) faults.push(`${token} of ${String(owner)} is in the book (I25)`);
    places.forEach((tokens, who) => {
      if (who !== owner && tokens.has(token))
        faults.push(`${token} of ${String(owner)} is with ${String(who)} (I25)`);
    });
  }
  return faults;
};

export const judgeEnd = (town: Town, model: LogModel, chronicle: Chronicle): readonly string[] => [
  ...town.members.flatMap((member, who) => convergence(town, model, chronicle, who, member)),
  ...town.members.flatMap((member, who) => sameNames(town, chronicle, who, member)),
  ...nothingLost(town, chronicle, town.tally),
  ...nothingLeaked(town, chronicle),
  ...refines(
    model.book,
    town.book.head,
    Object.values(town.book.rows).flatMap((rows) => rows.flatMap((row) => row ?? [])),
  ),
];
