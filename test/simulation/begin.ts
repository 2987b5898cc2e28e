/** The town as it is before anything happens. */
import * as byHand from '../memory/addressBookByHand';
import type { Chronicle } from './chronicle';
import { emptyChronicle, notePutIn, noteTyped } from './chronicle';
import { cardOf } from './tokens';
import { newLogModel } from './logOracle';
import type { Stage } from './stage';
import type { Beginning } from './step';
import { tokensIn } from './tokens';
import { foundTown } from './town';

/** Values that a member's own contact of a person begins with are his alone, until he shares it. */
const OWN_PHONES = 500_000;
const SHARED_PHONES = 100_000;

const noteBrought = (chronicle: Chronicle, who: number, fields: unknown): void => {
  noteTyped(chronicle, who, tokensIn(fields));
  for (const token of tokensIn(fields)) chronicle.brought.add(`${String(who)}:${token}`);
};

export const begin = (beginning: Beginning): Stage => {
  const town = foundTown(beginning.members, beginning.google);
  const chronicle = emptyChronicle();
  for (const { name, owner, persons } of beginning.labels) {
    const member = town.members[owner];
    if (member === undefined) continue;
    const handle = byHand.createLabel(member.contacts, name);
    for (const person of persons) {
      const fields = cardOf(person, SHARED_PHONES + person, person);
      byHand.add(member.contacts, fields, [handle]);
      noteBrought(chronicle, owner, fields);
      notePutIn(chronicle, owner, fields);
    }
  }
  for (const { who, person } of beginning.own) {
    const member = town.members[who];
    if (member === undefined) continue;
    const phone = OWN_PHONES + who * 1000 + person;
    const fields = cardOf(person, phone, person);
    byHand.add(member.contacts, fields);
    noteBrought(chronicle, who, fields);
    chronicle.secret.set(`phone${String(phone)}`, who);
  }
  return {
    town,
    chronicle,
    model: newLogModel(),
    flights: [],
    cockpits: new Map(),
    tally: town.tally,
    faults: [],
  };
};
