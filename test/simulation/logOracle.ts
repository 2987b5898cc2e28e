/**
 * The book held against hands: every entry of the log is read once, against a small model of who may do what, which knows
 * roles from the log alone. It imports nothing of the product.
 */
import type { BookModel } from './bookModel';
import { emptyBookModel, take } from './bookModel';
import type { BrakeModel } from './brakeOracle';
import { newBrakeModel, readBrake } from './brakeOracle';
import type { Chronicle } from './chronicle';
import { isCopyLike, noteLeftBehind } from './leftBehind';
import { tokensIn } from './tokens';
import type { Town } from './town';

const RANKS = ['viewer', 'editor', 'curator', 'manager', 'owner'];
const rank = (role: unknown): number => RANKS.indexOf(typeof role === 'string' ? role : '');
export const EDITOR = 1;
const CURATOR = 2;
const MANAGER = 3;

interface Grant {
  readonly label: string;
  principal: string;
  role: number;
  live: boolean;
  /** The entries that gave it first and that said so. */
  readonly since: number;
  readonly seq: number;
}

interface Held {
  readonly label: string;
  readonly person: string;
  cap: number;
  live: boolean;
  /** The entry that said so. */
  readonly seq: number;
}

export interface LogModel {
  /** Entries that have been read. */
  read: number;
  readonly grants: Map<string, Grant>;
  readonly placements: Map<string, Held>;
  /** Persons by id, with their home, who put them there, and whether they live. */
  readonly persons: Map<string, { readonly home: string; readonly by: string; live: boolean }>;
  readonly keys: Set<string>;
  /** How often the book was told of somebody new, by `who:name`. */
  readonly creates: Map<string, number>;
  /** The first entry that says a value. */
  readonly saidAt: Map<string, number>;
  readonly brake: BrakeModel;
  readonly book: BookModel;
}

export const newLogModel = (): LogModel => ({
  read: 0,
  grants: new Map(),
  placements: new Map(),
  persons: new Map(),
  keys: new Set(),
  creates: new Map(),
  saidAt: new Map(),
  brake: newBrakeModel(),
  book: emptyBookModel(),
});

export const roleOf = (model: LogModel, account: string, label: string): number =>
  Math.max(
    -1,
    ...[...model.grants.values()]
      .filter((grant) => grant.live && grant.label === label && grant.principal === `account:${account}`)
      .map(({ role }) => role),
  );

export const labelsOf = (model: LogModel, person: string): readonly { label: string; cap: number }[] => {
  const known = model.persons.get(person);
  if (known === undefined || !known.live) return [];
  return [
    { label: known.home, cap: RANKS.length },
    ...[...model.placements.values()].filter((held) => held.live && held.person === person),
  ];
};

const rightOf = (model: LogModel, account: string, person: string, home: string): number =>
  Math.max(
    roleOf(model, account, home),
    ...[...model.placements.values()]
      .filter((held) => held.live && held.person === person)
      .map(({ label, cap }) => Math.min(cap, roleOf(model, account, label))),
  );

type Entry = Town['book']['log'][number];

const homeOf = (town: Town, id: string, kind: 'person' | 'grant' | 'placement'): string =>
  town.book.rows[kind].find((row) => row?.id === id)?.label ?? '';

const now = (entry: Entry, field: string): unknown => entry.changes[field]?.now;

/** I2: of a list nothing goes but what somebody took out of it. */
const lostFromLists = ({ changes }: Entry, { retired }: Chronicle): readonly string[] =>
  ['phone', 'email'].flatMap((field) => {
    const after = tokensIn(changes[field]?.now ?? []);
    return [...tokensIn(changes[field]?.was ?? [])]
      .filter((token) => !after.has(token) && !retired.has(token))
      .map((token) => `${field} loses ${token}, which nobody took away (I2)`);
  });

/** I8: whoever deletes has seen what others had typed by then. */
const unseenBy = (
  town: Town,
  { typedBy, shaken }: Chronicle,
  entry: Entry,
  who: number,
): readonly string[] => {
  const contacts = town.members[who]?.contacts;
  if (contacts === undefined || shaken.has(who)) return [];
  const person = town.book.rows.person.find((row) => row?.id === entry.record);
  const seen = tokensIn([contacts.contacts, contacts.past]);
  return [...tokensIn([person?.fields['phone']?.value ?? [], person?.fields['email']?.value ?? []])]
    .filter((token) => !seen.has(token) && typedBy.get(token)?.has(who) !== true)
    .map((token) => `he has never seen ${token} (I8)`);
};

/** I4: so often as he put a person into a label, the book may be told of somebody new. */
const toldTwice = (
  { creates }: LogModel,
  { putIn }: Chronicle,
  entry: Entry,
  who: number,
): readonly string[] =>
  [...tokensIn(now(entry, 'name') ?? [])].flatMap((name) => {
    const key = `${String(who)}:${name}`;
    const count = (creates.get(key) ?? 0) + 1;
    creates.set(key, count);
    return count > (putIn.get(key) ?? 0) ? [`${name} is told of ${String(count)} times (I4)`] : [];
  });

/** What only a run can do wrong; on a card a person decides himself. */
const judgeCycle = (
  town: Town,
  model: LogModel,
  chronicle: Chronicle,
  entry: Entry,
  who: number,
): readonly string[] => [
  ...(entry.type === 'delete' ? unseenBy(town, chronicle, entry, who) : lostFromLists(entry, chronicle)),
  // Without his state, a copy without a tag is known by an address, and by none that two records have.
  ...(entry.type === 'create' && !chronicle.shaken.has(who) ? toldTwice(model, chronicle, entry, who) : []),
];

const readPerson = (town: Town, model: LogModel, chronicle: Chronicle, entry: Entry): readonly string[] => {
  const faults: string[] = [];
  const { record, by, type, seq } = entry;
  const who = town.members.findIndex(({ author }) => author.id === by);
  const where = `entry ${String(seq)} (${type} of ${record} by ${String(who)})`;
  const home = model.persons.get(record)?.home ?? homeOf(town, record, 'person');
  const byCycle = entry.key.split('|')[1] === 'cycle';
  if (type === 'create' && model.persons.has(record)) faults.push(`${where}: a person is made twice`);
  if (type === 'create') model.persons.set(record, { home, by, live: true });

  const needed = type === 'delete' ? CURATOR : EDITOR;
  const right =
    type === 'delete' || type === 'create' ? roleOf(model, by, home) : rightOf(model, by, record, home);
  if (right < needed) faults.push(`${where}: he has no right to (I22)`);

  if (type === 'delete') {
    noteLeftBehind(town, model, chronicle, record);
    const person = model.persons.get(record);
    if (person !== undefined) person.live = false;
    const names = [
      ...tokensIn(town.book.rows.person.find((row) => row?.id === record)?.fields['name']?.value ?? []),
    ];
    if (byCycle && !names.some((name) => chronicle.takenOut.has(`${String(who)}:${name.slice(4)}`)))
      faults.push(`${where}: no hand of his took ${names.join(' ')} away (I7)`);
  }
  if (type === 'restore') {
    const person = model.persons.get(record);
    if (person !== undefined) person.live = true;
  }
  if (byCycle && type !== 'delete')
    for (const [field, { was, now: after }] of Object.entries(entry.changes)) {
      const before = tokensIn(was);
      for (const token of tokensIn(after)) {
        if (before.has(token)) continue;
        if (
          chronicle.typedBy.get(token)?.has(who) !== true &&
          !isCopyLike(town, model, chronicle, who, token)
        )
          faults.push(`${where}: ${field} says ${token}, which he never typed (I3)`);
        if (chronicle.outside.get(token) === who)
          faults.push(`${where}: ${field} says ${token}, typed after he had taken it out (I27)`);
      }
    }
  if (byCycle && who >= 0)
    faults.push(...judgeCycle(town, model, chronicle, entry, who).map((f) => `${where}: ${f}`));
  return faults;
};

const readGrant = (town: Town, model: LogModel, entry: Entry): readonly string[] => {
  const before = model.grants.get(entry.record);
  const label = before?.label ?? homeOf(town, entry.record, 'grant');
  const principal = now(entry, 'principal') ?? before?.principal;
  const role = now(entry, 'role') === undefined ? (before?.role ?? -1) : rank(now(entry, 'role'));
  const giver = roleOf(model, entry.by, label);
  const isFirst = ![...model.grants.values()].some((grant) => grant.label === label);
  const isOwnLeave = entry.type === 'delete' && principal === `account:${entry.by}`;
  model.grants.set(entry.record, {
    label,
    principal: typeof principal === 'string' ? principal : '',
    role,
    live: entry.type !== 'delete',
    since: before?.since ?? entry.seq,
    seq: entry.seq,
  });
  return isFirst || isOwnLeave || giver >= Math.max(MANAGER, role)
    ? []
    : [`entry ${String(entry.seq)}: a grant by somebody without the right (I22)`];
};

const readPlacement = (town: Town, model: LogModel, entry: Entry): readonly string[] => {
  const before = model.placements.get(entry.record);
  const label = before?.label ?? homeOf(town, entry.record, 'placement');
  const person = before?.person ?? String(now(entry, 'person'));
  const home = model.persons.get(person)?.home ?? '';
  const cap = now(entry, 'cap') === undefined ? (before?.cap ?? -1) : rank(now(entry, 'cap'));
  const allowed =
    entry.type === 'delete'
      ? roleOf(model, entry.by, label) >= CURATOR
      : roleOf(model, entry.by, home) >= MANAGER && roleOf(model, entry.by, label) >= EDITOR;
  model.placements.set(entry.record, { label, person, cap, live: entry.type !== 'delete', seq: entry.seq });
  return allowed ? [] : [`entry ${String(entry.seq)}: a placement by somebody without the right (I22)`];
};

/** I33: a new name is told by whoever manages the label, and by nobody else. */
const readLabel = (model: LogModel, entry: Entry): readonly string[] =>
  entry.type === 'create' || roleOf(model, entry.by, entry.record) >= MANAGER
    ? []
    : [`entry ${String(entry.seq)}: a label renamed by somebody without the right (I22, I33)`];

/** I25, at once: what is a member’s own by now is in no entry. */
const secretsIn = (entry: Entry, { secret }: Chronicle, { saidAt }: LogModel): readonly string[] => {
  const faults: string[] = [];
  for (const token of tokensIn(entry.changes)) {
    if (!saidAt.has(token)) saidAt.set(token, entry.seq);
    const owner = secret.get(token);
    if (owner !== undefined)
      faults.push(`entry ${String(entry.seq)} says ${token}, which is ${String(owner)}’s own (I25)`);
  }
  return faults;
};

/** Reads what the log has new. */
export const readLog = (town: Town, model: LogModel, chronicle: Chronicle): readonly string[] => {
  const faults: string[] = [];
  if (town.book.log.length === model.read) return faults;
  for (const entry of town.book.log.slice(model.read)) {
    model.read += 1;
    faults.push(...take(model.book, entry), ...secretsIn(entry, chronicle, model));
    const key = `${entry.key}|${entry.record}|${entry.type}`;
    if (model.keys.has(key)) faults.push(`entry ${String(entry.seq)}: ${key} took effect twice (I4)`);
    model.keys.add(key);
    if (entry.kind === 'person') faults.push(...readPerson(town, model, chronicle, entry));
    faults.push(...readBrake(town, model.brake, chronicle, entry));
    if (entry.kind === 'label') faults.push(...readLabel(model, entry));
    if (entry.kind === 'grant') faults.push(...readGrant(town, model, entry));
    if (entry.kind === 'placement') faults.push(...readPlacement(town, model, entry));
  }
  return faults;
};
