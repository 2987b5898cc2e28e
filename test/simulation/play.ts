/** Lives a life: its beginning, its steps in order, and then quiet, with every oracle asked on the way and at the end. */
import { leaveLabel } from '../../src/app/sharing/leaveLabel';
import { shareLabel } from '../../src/app/sharing/shareLabel';
import { stopSharing } from '../../src/app/sharing/stopSharing';
import * as byHand from '../memory/addressBookByHand';
import { expireMarks } from '../memory/memoryListing';
import type { Chronicle } from './chronicle';
import { emptyChronicle, noteTyped } from './chronicle';
import { judgeEnd } from './endOracle';
import { decideWaiting } from './decisions';
import type { Flight } from './flights';
import { fly, flyHome, takeOff } from './flights';
import { cardOf, performHand } from './hands';
import type { LogModel } from './logOracle';
import { newLogModel, readLog } from './logOracle';
import type { Beginning, Card, Fault, Life, Step } from './step';
import { tokensIn } from './tokens';
import type { Town } from './town';
import { foundTown, portsAs } from './town';

const MINUTE = 60_000;
/** Rounds of everybody after which nothing may be left to write. */
const MOST_ROUNDS = 12;

export interface Stage {
  readonly town: Town;
  readonly chronicle: Chronicle;
  readonly model: LogModel;
  readonly flights: Flight[];
}

/** Values that a member's own contact of a person begins with are his alone, until he shares it. */
const OWN_PHONES = 500_000;
const SHARED_PHONES = 100_000;

const noteBrought = (chronicle: Chronicle, who: number, fields: unknown): void => {
  noteTyped(chronicle, who, tokensIn(fields));
  for (const token of tokensIn(fields)) chronicle.brought.add(`${String(who)}:${token}`);
};

const begin = (beginning: Beginning): Stage => {
  const town = foundTown(beginning.members);
  const chronicle = emptyChronicle();
  for (const { name, owner, persons } of beginning.labels) {
    const member = town.members[owner];
    if (member === undefined) continue;
    const handle = byHand.createLabel(member.contacts, name);
    for (const person of persons) {
      const fields = cardOf(person, SHARED_PHONES + person, person);
      byHand.add(member.contacts, fields, [handle]);
      noteBrought(chronicle, owner, fields);
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
  return { town, chronicle, model: newLogModel(), flights: [] };
};

const performCard = ({ town }: Stage, who: number, card: Card): void => {
  const member = town.members[who];
  const other = town.members[card.with];
  if (member === undefined || other === undefined) return;
  const deps = portsAs(town, member);
  const known = town.book.rows.label.find((row) => row?.fields['name']?.value === card.label)?.id;
  if (card.act === 'share') {
    const own = Object.values(member.contacts.labels).find(({ name }) => name === card.label)?.handle;
    const label = known ?? own;
    if (label !== undefined) shareLabel(deps)({ label, address: other.author.email, role: card.role });
  } else if (known !== undefined) {
    if (card.act === 'leave') leaveLabel(deps)(known);
    else stopSharing(deps)({ label: known, principal: `account:${other.author.id}` });
  }
};

const performFault = ({ town, chronicle }: Stage, fault: Fault): void => {
  if ('who' in fault) {
    const member = town.members[fault.who];
    if (member === undefined) return;
    const { state, contacts } = member;
    switch (fault.fault) {
      case 'lost request':
      case 'lost answer': {
        const outage = { contacts: contacts.outage, state: state.outage, book: town.book.outage }[fault.at];
        outage.next = fault.fault === 'lost request' ? 'request' : 'answer';
        return;
      }
      case 'marks expire':
        return expireMarks(contacts);
      case 'lag':
        contacts.lag = fault.changes;
        return;
      case 'state copied':
        member.oldState = state.json;
        return;
      case 'state lost':
        state.json = null;
        break;
      case 'state torn':
        state.json = state.json?.slice(0, state.json.length / 2) ?? null;
        break;
      case 'state put back':
        state.json = member.oldState;
    }
    chronicle.shaken.add(fault.who);
    return;
  }
  if (fault.fault === 'mirror lost') town.mirror.access = null;
  if (fault.fault === 'mirror dirty') town.mirror.dirty = town.book.head.seq + 1;
  if (fault.fault === 'book away') town.bookIsAway = true;
  if (fault.fault === 'book back') town.bookIsAway = false;
  if (fault.fault === 'visits lost')
    for (const account of Object.keys(town.visits.visits)) delete town.visits.visits[account];
};

const oldest = (flights: readonly Flight[], who: number): Flight | undefined =>
  flights.find((flight) => flight.who === who);

const land = (flights: Flight[], flight: Flight): void => {
  flights.splice(flights.indexOf(flight), 1);
};

/** Most runs that one member can have under way. */
const MOST_FLIGHTS = 3;

export const performStep = (stage: Stage, step: Step): void => {
  const { town, flights } = stage;
  switch (step.type) {
    case 'hand':
      return performHand(town, stage.chronicle, step.who, step.hand);
    case 'card':
      return performCard(stage, step.who, step.card);
    case 'fault':
      return performFault(stage, step.fault);
    case 'wait':
      town.clock.now += step.minutes * MINUTE;
      return;
    case 'run': {
      const flight = takeOff(town, step.who);
      if (flight === undefined) return;
      flight.strike = step.strike;
      flyHome(town, flight);
      return;
    }
    case 'begin': {
      const flight = takeOff(town, step.who);
      if (flight !== undefined && flights.filter(({ who }) => who === step.who).length < MOST_FLIGHTS)
        flights.push(flight);
      return;
    }
    case 'go': {
      const flight = oldest(flights, step.who);
      if (flight === undefined) return;
      for (let effect = 0; effect < step.effects; effect += 1)
        if (fly(town, flight) !== 'goes on') return land(flights, flight);
      return;
    }
    case 'drop': {
      const flight = oldest(flights, step.who);
      if (flight !== undefined) land(flights, flight);
    }
  }
};

/** All that outlives a run, but for the notes of when it was. */
const fingerprint = ({ book, members }: Town): string =>
  JSON.stringify([book.head.seq, members.map(({ contacts, state }) => [contacts.changes, state.json])]);

const settle = (stage: Stage): readonly string[] => {
  const { town } = stage;
  stage.flights.length = 0;
  town.bookIsAway = false;
  town.book.outage.next = 'nothing';
  for (const { contacts, state } of town.members) {
    contacts.lag = 0;
    contacts.outage.next = 'nothing';
    state.outage.next = 'nothing';
  }
  // Of a contact that was renamed and then deleted no listing after a mark may tell; a mark lives seven days at most.
  for (const who of stage.chronicle.renamed) {
    const member = town.members[who];
    if (member !== undefined) expireMarks(member.contacts);
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = fingerprint(town);
    for (let who = 0; who < town.members.length; who += 1) {
      town.clock.now += 20 * MINUTE;
      performStep(stage, { type: 'run', who });
      const faults = readLog(town, stage.model, stage.chronicle);
      if (faults.length > 0) return faults;
    }
    decideWaiting(town);
    if (fingerprint(town) === before) return [];
  }
  return [`After ${String(MOST_ROUNDS)} quiet rounds something is still being written (I12).`];
};

/** The first faults that anybody finds, or none. `meddle` does at the end what no engine may do, to see it noticed. */
export const live = (
  { beginning, steps }: Life,
  meddle: (stage: Stage) => void = () => undefined,
): readonly string[] => {
  const stage = begin(beginning);
  for (const [index, step] of steps.entries()) {
    performStep(stage, step);
    const faults = readLog(stage.town, stage.model, stage.chronicle);
    if (faults.length > 0) return faults.map((fault) => `step ${String(index)}: ${fault}`);
  }
  const restless = settle(stage);
  if (restless.length > 0) return restless;
  meddle(stage);
  return judgeEnd(stage.town, stage.model, stage.chronicle);
};
