/** What goes wrong between runs. Whether it was noticed by anybody is counted in `noticing.ts`, where it bites. */
import { expireMarks } from '../memory/memoryListing';
import { throughJson } from '../memory/throughJson';
import type { Stage } from './stage';
import type { Fault } from './step';
import type { KeptState } from './keptState';
import { copyPhones } from './secondTool';
import { bite, sent } from './tally';
import { tokensIn } from './tokens';
import type { Townsman } from './town';

/** Google speaks of minutes (developers.google.com/people/api/rest/v1/people.connections/list), and it is over before a create is sent again. */
const LAG = 10 * 60_000;

type OfMember = Extract<Fault, { readonly who: number }>;

/** What the member’s state kept for him: values that were replaced, and those from before an adoption. */
const keptIn = ({ current }: KeptState): readonly string[] => {
  if (current === null) return [];
  const { kept, contacts, intent } = current;
  const held = [...Object.values(contacts), ...Object.values(intent?.updates ?? {})];
  return [...tokensIn([kept, held.map(({ original }) => original)])];
};

const happenTo = ({ town, chronicle, tally }: Stage, fault: OfMember, member: Townsman): void => {
  const { state, contacts, trouble } = member;
  const id = member.author.id;
  const kept = keptIn(state);
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
      member.lagUntil = town.clock.now + LAG;
      return;
    case 'quota used up':
      trouble.quota = fault.requests;
      return;
    case 'lock held':
      trouble.lock = fault.requests;
      return;
    case 'clock off':
      trouble.minutesOff = fault.minutes;
      return;
    case 'clock right':
      trouble.minutesOff = 0;
      return;
    case 'consent gone':
      trouble.isRefused = true;
      return;
    case 'consent back':
      trouble.isRefused = false;
      return;
    case 'contact refused':
      trouble.unwanted.add(fault.person);
      return;
    case 'second tool':
      if (copyPhones(town, chronicle, fault.from, fault.who)) bite(tally, fault.fault);
      return;
    case 'state copied':
      member.oldState = state.current;
      return;
    case 'state lost':
      if (state.current !== null) sent(tally, fault.fault, id);
      state.current = null;
      state.isTorn = false;
      break;
    case 'state torn':
      if (state.current === null) return;
      sent(tally, fault.fault, id);
      state.isTorn = true;
      break;
    case 'state put back':
      if (state.current !== member.oldState) sent(tally, fault.fault, id);
      state.current = member.oldState;
      state.isTorn = false;
  }
  chronicle.shaken.add(fault.who);
  for (const token of kept) chronicle.lostWithState.add(token);
};

export const performFault = (stage: Stage, fault: Fault): void => {
  const { town, tally } = stage;
  if ('who' in fault) {
    const member = town.members[fault.who];
    if (member !== undefined) happenTo(stage, fault, member);
    return;
  }
  switch (fault.fault) {
    case 'mirror lost':
      town.mirror.access = null;
      return sent(tally, fault.fault);
    case 'mirror dirty':
      town.mirror.dirty = town.book.head.seq + 1;
      return sent(tally, fault.fault);
    case 'mirror copied':
      town.oldMirror = throughJson(town.mirror.access);
      return;
    case 'mirror put back':
      town.mirror.access = town.oldMirror;
      return sent(tally, fault.fault);
    case 'book away':
      town.bookIs = 'away';
      return;
    case 'book damaged':
      town.bookIs = 'damaged';
      return;
    case 'book back':
      town.bookIs = 'there';
      return;
    case 'visits lost':
      // A run that loses its lease while it runs is one whose lease holds nobody off: that is a mutant, and no fault of the world.
      for (const [who, { author }] of town.members.entries()) {
        if (stage.flights.some((flight) => flight.who === who)) continue;
        if (town.visits.visits[author.id] !== undefined) sent(tally, fault.fault, author.id);
        delete town.visits.visits[author.id];
      }
  }
};
