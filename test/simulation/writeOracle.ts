/** What replication does to contacts, judged at the moment it does it: nothing is doubled, and nothing is taken away without a row. */
import { liveContact, liveContacts } from '../memory/addressBookData';
import { labelsOf, readLog, roleOf } from './logOracle';
import type { Stage } from './stage';
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
    const record = liveContact(member.contacts, handle)?.record;
    if (record === undefined) continue;
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

/** `logAt`: how long the log was when the run that is at work began. */
export const judgedPorts = (stage: Stage, who: number, deps: TownDeps, logAt: () => number): TownDeps => {
  const { addressBook } = deps;
  return {
    ...deps,
    addressBook: {
      ...addressBook,
      create: (contacts) => {
        const answer = addressBook.create(contacts);
        judgeCreation(
          stage,
          who,
          contacts.map(({ record }) => record),
        );
        return answer;
      },
      remove: (handles) => {
        judgeRemoval(stage, who, handles, logAt());
        return addressBook.remove(handles);
      },
    },
  };
};
