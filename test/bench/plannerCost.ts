/** P4: what deciding costs over what only reading the same contacts as JSON costs, both in processor time. */
import type { Measure } from '../../workbench/bench/measure';
import { median } from '../../workbench/bench/measure';
import { processorTime } from '../../workbench/bench/processorTime';
import { createWorld, addAccount } from '../../workbench/google/createWorld';
import { createContactsPage, seedContacts } from '../../workbench/google/people/contactsPage';
import { expireMarks } from '../memory/memoryListing';
import type { EnginePair } from './enginePair';
import { editEvery, foundPair, runCycle, runHour } from './enginePair';

const CONTACTS = 10_000;
const ROUNDS = 5;

/** The contacts as Google's listing writes them. */
const listingOf = ({ people }: EnginePair): string => {
  const world = createWorld();
  const { sub } = addAccount(world, { email: 'aiko@kaede.example', name: 'Aiko Natori' });
  seedContacts(world, sub, people);
  return JSON.stringify({ connections: createContactsPage(() => world, sub).contacts() });
};

const parsing = (text: string): number =>
  median(Array.from({ length: ROUNDS * 3 }, () => processorTime(() => void JSON.parse(text))));

/** What Ben's cycle takes after Aiko's changed one contact in a hundred. */
const deciding = (pair: EnginePair, round: number, isRescan: boolean): number => {
  editEvery(pair, 100, `Title ${String(round)}${isRescan ? ' again' : ''}`);
  pair.company.clock.now += 3_600_000;
  runCycle(pair, 'Aiko');
  if (isRescan) expireMarks(pair.company.members.Ben.contacts);
  const taken = runCycle(pair, 'Ben');
  runHour(pair);
  return taken;
};

export const plannerCost = (contacts = CONTACTS): readonly Measure[] => {
  const pair = foundPair(contacts);
  for (let hour = 0; hour < 3; hour += 1) runHour(pair);
  const text = listingOf(pair);
  const floor = parsing(text);
  const of = (isRescan: boolean): number =>
    median(Array.from({ length: ROUNDS }, (_, round) => deciding(pair, round, isRescan)));
  const measure = (name: string, taken: number, atMost: number): Measure => ({
    name,
    value: taken / floor,
    unit: '×',
    basis: `${taken.toFixed(1)} ms, JSON.parse of ${String(Buffer.byteLength(text))} B takes ${floor.toFixed(1)} ms`,
    goal: { atMost },
  });
  return [measure('P4 full rescan', of(true), 2), measure('P4 one in a hundred', of(false), 0.02)];
};
