/** The end of every life: nothing goes wrong any more, and everybody runs until nothing is left to write. */
import { decideWaiting } from './decisions';
import { expireMarks } from '../memory/memoryListing';
import { flyHome, takeOff } from './flights';
import { readLog } from './logOracle';
import type { Stage } from './stage';
import type { Town } from './town';
import { endTrouble } from './trouble';

const MINUTE = 60_000;
/** Rounds of everybody after which nothing may be left to write. */
const MOST_ROUNDS = 12;

/** All that outlives a run, but for the notes of when it was. */
const everything = ({ book, members }: Town): readonly unknown[] => [
  book.head.seq,
  ...members.flatMap(({ contacts, state }) => [contacts.changes, state.current]),
];

const calm = ({ town, flights }: Stage): void => {
  flights.length = 0;
  town.bookIs = 'there';
  town.book.outage.next = 'nothing';
  // A copy of the mirror that was put back lasts until the next change of access.
  if (town.oldMirror !== null) town.mirror.access = null;
  for (const { contacts, state, trouble } of town.members) {
    endTrouble(trouble);
    contacts.lag = 0;
    contacts.outage.next = 'nothing';
    state.outage.next = 'nothing';
  }
};

/** Of a contact that was renamed and then deleted no listing after a mark may tell; a mark lives seven days at most. */
const aWeekGoesBy = ({ town, chronicle }: Stage): void => {
  for (const who of chronicle.renamed) {
    const member = town.members[who];
    if (member !== undefined) expireMarks(member.contacts);
  }
};

export const settle = (stage: Stage): readonly string[] => {
  const { town, model, chronicle, faults } = stage;
  calm(stage);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = everything(town);
    decideWaiting(town);
    for (let who = 0; who < town.members.length; who += 1) {
      town.clock.now += 20 * MINUTE;
      const flight = takeOff(stage, who);
      if (flight !== undefined) flyHome(stage, flight);
      faults.push(...readLog(town, model, chronicle));
      if (faults.length > 0) return faults;
    }
    // So that every account's labels are listed once more.
    if (round === 0) town.clock.now += 4 * 60 * MINUTE;
    if (round === 0) aWeekGoesBy(stage);
    else if (everything(town).every((part, place) => part === before[place])) return [];
  }
  return [`After ${String(MOST_ROUNDS)} quiet rounds something is still being written (I12).`];
};
