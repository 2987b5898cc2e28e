/**
 * What replication does to contacts, judged at the moment it does it: nothing is doubled, nothing is taken away without a row,
 * and nothing is written that the member must not have.
 */
import type { StoredContact } from '../memory/addressBookData';
import { liveContact, liveContacts } from '../memory/addressBookData';
import type { Flight } from './flights';
import type { LogModel } from './logOracle';
import { labelsOf, readLog, roleOf } from './logOracle';
import type { Stage } from './stage';
import { tokensIn } from './tokens';
import type { TownDeps } from './town';

/** I9: the book says that a label of his holds the record, and said nothing else since the run began. */
const judgeRemoval = (stage: Stage, who: number, handles: readonly string[], logAt: number): void => {
  const { town, model, chronicle, faults } = stage;
  const member = town.members[who];
  if (member === undefined) return;
  faults.push(...readLog(town, model, chronicle));
  const isAsBefore = town.book.log
    .slice(logAt)
    .every(({ kind, type }) => kind === 'person' && type === 'edit');
  if (!isAsBefore) return;
  for (const handle of handles) {
    const tag = liveContact(member.contacts, handle)?.record ?? '';
    const isForged = chronicle.forged.has(`${String(who)}:${tag}`);
    const record = (isForged ? chronicle.untagged.get(`${String(who)}:${handle}`) : undefined) ?? tag;
    if (record === '') continue;
    const isDouble = liveContacts(member.contacts).some(
      (other) => other.record === record && !handles.includes(other.handle),
    );
    const isHis = labelsOf(model, record).some(({ label }) => roleOf(model, member.author.id, label) >= 0);
    if (isHis && !isDouble)
      faults.push(`${String(who)}: ${record} is taken away, though a label of his holds it (I9)`);
  }
};

/** I5, at once and not only at the end. Whoever brings contacts back, merges them, or has lost his state, may have two until a run has looked. */
const judgeCreation = ({ town, chronicle, faults }: Stage, who: number, records: readonly string[]): void => {
  const member = town.members[who];
  if (member === undefined) return;
  if ([chronicle.revivers, chronicle.mergers, chronicle.shaken].some((some) => some.has(who))) return;
  const live = liveContacts(member.contacts);
  for (const record of records)
    if (live.filter((contact) => contact.record === record).length > 1)
      faults.push(`${String(who)}: ${record} was made a second time (I5)`);
};

/** Since when the book says that nothing of a record is his; undefined where something is, or nothing ever was. */
const lostAt = ({ persons, placements, grants }: LogModel, account: string, record: string) => {
  const person = persons.get(record);
  if (person === undefined || !person.live) return undefined;
  const holding = [
    { label: person.home, end: Infinity },
    ...[...placements.values()]
      .filter((held) => held.person === record)
      .map(({ label, live, seq }) => ({ label, end: live ? Infinity : seq })),
  ];
  const ends = holding.flatMap(({ label, end }) =>
    [...grants.values()]
      .filter(
        (grant) => grant.label === label && grant.principal === `account:${account}` && grant.since < end,
      )
      .map(({ live, seq }) => Math.min(end, live ? Infinity : seq)),
  );
  const last = Math.max(0, ...ends);
  return last === 0 || last === Infinity ? undefined : last;
};

/** I23: what came into the book after a share ended never comes to whom it was taken from. I25: nor what is another’s own. */
const judgeValues = (stage: Stage, who: number, record: string | null | undefined, fields: unknown): void => {
  const { town, model, chronicle, faults } = stage;
  const account = town.members[who]?.author.id ?? '';
  const tokens = tokensIn(fields);
  for (const token of tokens) {
    const owner = chronicle.secret.get(token);
    if (owner !== undefined && owner !== who)
      faults.push(`${String(who)} is given ${token}, which is ${String(owner)}’s own (I25)`);
  }
  if (record === null || record === undefined) return;
  faults.push(...readLog(town, model, chronicle));
  const end = lostAt(model, account, record);
  if (end === undefined) return;
  for (const token of tokens)
    if ((model.saidAt.get(token) ?? 0) > end)
      faults.push(`${String(who)} is given ${token}, which was said after his share had ended (I23)`);
};

/** What was typed since this run’s last look goes with the contact, and nobody can help it: the delete window. */
const noteDeletion = (
  { chronicle, tally }: Stage,
  before: StoredContact,
  now: StoredContact | undefined,
  seen: unknown,
): void => {
  if (now?.deleted !== true || now.seq === before.seq) return;
  tally.deletions += 1;
  chronicle.deletions.set(now.handle, now.seq);
  const known = tokensIn(seen ?? []);
  for (const token of tokensIn(before.fields)) if (!known.has(token)) chronicle.window.add(token);
};

/** `flightAtWork`: the run that asks. */
export const judgedPorts = (
  stage: Stage,
  who: number,
  deps: TownDeps,
  flightAtWork: () => Flight | undefined,
): TownDeps => {
  const { addressBook } = deps;
  const data = stage.town.members[who]?.contacts;
  const noteSeen = (contacts: readonly { readonly handle: string; readonly fields: unknown }[]): void => {
    const seen = flightAtWork()?.seen;
    for (const { handle, fields } of contacts) seen?.set(handle, fields);
  };
  return {
    ...deps,
    addressBook: {
      ...addressBook,
      list: (request) => {
        const answer = addressBook.list(request);
        if (answer.ok) noteSeen(answer.value.contacts);
        return answer;
      },
      get: (handles) => {
        const answer = addressBook.get(handles);
        if (answer.ok) noteSeen(answer.value);
        return answer;
      },
      create: (contacts) => {
        const answer = addressBook.create(contacts);
        judgeCreation(
          stage,
          who,
          contacts.map(({ record }) => record),
        );
        for (const { record, fields } of contacts) judgeValues(stage, who, record, fields);
        return answer;
      },
      update: (updates) => {
        for (const { contact, record, fields } of updates)
          judgeValues(stage, who, record === undefined ? contact.record : record, fields);
        return addressBook.update(updates);
      },
      remove: (handles) => {
        const flight = flightAtWork();
        judgeRemoval(stage, who, handles, flight?.logAt ?? 0);
        const before = handles.flatMap((handle) =>
          data === undefined ? [] : (liveContact(data, handle) ?? []),
        );
        const answer = addressBook.remove(handles);
        for (const contact of before)
          noteDeletion(stage, contact, data?.contacts[contact.handle], flight?.seen.get(contact.handle));
        return answer;
      },
    },
  };
};
