/** Two members with the engine alone between them: memory ports, which answer at once. */
import { beginRun } from '../../src/app/replication/cycleRun';
import { cycle } from '../../src/core/replication/cycle';
import type { Answer, Performer } from '../../src/core/replication/effects';
import { contactFrom, isPerson } from '../../src/google/people/personContact';
import { processorTime } from '../../workbench/bench/processorTime';
import { seedCompany } from '../../workbench/seed/company';
import type { PersonJson } from '../../workbench/seed/personJson';
import { add, contactsIn, createLabel, edit } from '../memory/addressBookByHand';
import type { Company, MemberName } from '../scenarios/company';
import { authorOf, foundCompany, portsOf, share } from '../scenarios/company';

const LABEL = 'Customers';

export interface EnginePair {
  readonly company: Company;
  readonly people: readonly PersonJson[];
}

/** Aiko shares so many people with Ben; nobody's cycle has run yet. */
export const foundPair = (contacts: number): EnginePair => {
  const company = foundCompany();
  const people = seedCompany({ contacts, members: 5 }).expected;
  const { contacts: book } = company.members.Aiko;
  const label = createLabel(book, LABEL);
  for (const content of people) {
    const person: unknown = { ...content, resourceName: 'people/new' };
    if (!isPerson(person)) throw new Error('A person of the seed is none.');
    add(book, contactFrom(person).fields, [label]);
  }
  share(company, 'Aiko', LABEL, 'Ben', 'editor');
  return { company, people };
};

// An effect and the entry of its own type belong together, which TypeScript cannot see (`src/core/replication/ask.ts`).
const answerTo = (performer: Performer, type: keyof Performer, request: unknown): Answer =>
  (performer[type] as (request: unknown) => Answer)(request);

/** Milliseconds of processor time that a member's cycle takes for itself: what its ports take is not counted. */
export const runCycle = ({ company }: EnginePair, name: MemberName): number => {
  const author = authorOf(name);
  const run = beginRun(portsOf(company, name), author, 270_000);
  const steps = cycle(author);
  let taken = 0;
  let answer: Answer | undefined;
  for (;;) {
    let turn: ReturnType<typeof steps.next> | undefined;
    const given = answer;
    taken += processorTime(() => {
      turn = given === undefined ? steps.next() : steps.next(given);
    });
    if (turn === undefined || turn.done === true) {
      if (turn !== undefined) run.end({ ok: true, value: turn.value });
      return taken;
    }
    const effect = turn.value;
    if (effect.type === 'stop') throw new Error(`A cycle stopped: ${JSON.stringify(effect.problem)}`);
    answer = answerTo(run.performer, effect.type, effect.request);
  }
};

const HOUR = 3_600_000;

/** Everybody's triggers once: Aiko's, then Ben's. */
export const runHour = (pair: EnginePair): void => {
  pair.company.clock.now += HOUR;
  runCycle(pair, 'Aiko');
  runCycle(pair, 'Ben');
};

/** Aiko gives every n-th of her contacts another title. */
export const editEvery = ({ company }: EnginePair, step: number, title: string): void => {
  const { contacts } = company.members.Aiko;
  contactsIn(contacts).forEach(({ handle, fields }, position) => {
    if (position % step !== 0) return;
    const [organization = { name: 'Kaede' }] = fields.organization ?? [];
    edit(contacts, handle, { organization: [{ ...organization, title }] });
  });
};
