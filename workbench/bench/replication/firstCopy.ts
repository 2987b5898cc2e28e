/** P3: in how many of Google's minutes a member gets a large label, over how few minutes of quota it takes. */
import { quotaLimits } from '../../google/quotaCost';
import type { Measure } from '../measure';
import type { Pair } from './pair';
import { callsSince, introduce, readerOf } from './pair';

const MINUTE = 60_000;

/** A batch of 200 creates takes 6 units of a person's 30 a minute (developers.google.com/people/v1/contacts). */
const BATCH = { contacts: 200, units: 6 };

/** Shares the label, and lets the hours pass until the member has it. */
export const firstCopy = (pair: Pair, contacts: number): readonly Measure[] => {
  const from = pair.team.place.world().calls.length;
  introduce(pair);
  const writes = callsSince(pair, from).filter(
    ({ caller, operation, writes }) =>
      writes && caller === readerOf(pair).email && operation.startsWith('people.people.batch'),
  );
  const minutes = new Set(writes.map(({ at }) => Math.floor(at / MINUTE))).size;
  const bound = (Math.ceil(contacts / BATCH.contacts) * BATCH.units) / quotaLimits['critical-writes'];
  const executions = new Set(writes.map(({ execution }) => execution)).size;
  const basis = `${String(minutes)} minutes in which it wrote, bound ${bound.toFixed(1)}`;
  return [
    { name: 'P3', value: minutes / bound, unit: '×', basis, goal: { atMost: 1.05 } },
    { name: 'P3', value: executions, unit: 'executions', basis: 'that wrote', goal: { atMost: 3 } },
  ];
};
