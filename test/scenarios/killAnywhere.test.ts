import { serialize } from 'node:v8';
import { storyCalled } from './allStories';
import type { Company, MemberName } from './company';
import { MEMBERS } from './company';
import type { Runner } from './enact';
import { begin, cycleOf, enact, enactAll, runPlainly } from './enact';
import type { KillPoint, Writes } from './killPoint';
import { Killed, MISHAPS, noteWrites, strikeAt } from './killPoint';
import { outcomeOf } from './outcome';
import type { Outcome, Step } from './story';

/** Longer than a lease, and longer than a create that was never answered is waited for. */
const UNTIL_NEXT_TRIGGER = 16 * 60_000;

const HOUR = 60 * 60_000;

/** Rounds in which nothing happens to anyone. */
const QUIET: Step = { hours: 2 };

/** Where the uninterrupted story stood before a move. */
interface Place {
  readonly company: Company;
  /** Of all writes so far. */
  readonly writes: number;
}

/** One act of somebody, or one run. */
type Move = (company: Company, run: Runner) => void;

interface Killable {
  readonly start: Company;
  readonly moves: readonly Move[];
}

/** Member by member: the nearer a story is begun again to a kill, the less is lived twice. */
const movesOf = (step: Step): readonly Move[] => {
  const round = (members: readonly MemberName[]): readonly Move[] =>
    members.map((member) => (company, run) => {
      run(company, member);
    });
  if ('sync' in step) return round(step.sync);
  if (!('hours' in step))
    return [
      (company, run) => {
        enact(company, step, run);
      },
    ];
  const passHour: Move = (company) => (company.clock.now += HOUR);
  return Array.from({ length: step.hours }, () => [passHour, ...round(MEMBERS)]).flat();
};

/** `whole`: the first share can be killed as well, and not only what the story is about. */
const killable = (title: string, whole: boolean): Killable => {
  const story = storyCalled(title);
  const start = begin(story);
  if (!whole) enactAll(start, story.before ?? [], runPlainly);
  const steps = [...(whole ? (story.before ?? []) : []), ...story.steps, QUIET];
  return { start, moves: steps.flatMap(movesOf) };
};

interface Uninterrupted extends Killable {
  readonly outcome: Outcome;
  /** The numbers of the writes of every run that did more than note its visit. */
  readonly points: readonly number[];
  readonly writes: Writes;
  /** One for each move. */
  readonly places: readonly Place[];
  /** What came of each state of the company after a move: a run knows nothing but what it finds. */
  readonly outcomes: Map<string, Outcome>;
}

const stateAfter = (move: number, company: Company): string =>
  `${String(move)} ${serialize(company).toString('base64')}`;

const uninterrupted = ({ start, moves }: Killable): Uninterrupted => {
  const company = structuredClone(start);
  const writes: Writes = [];
  const points: number[] = [];
  const places: Place[] = [];
  const states: string[] = [];
  for (const [number, move] of moves.entries()) {
    places.push({ company: structuredClone(company), writes: writes.length });
    move(company, (here, member) => {
      const before = writes.length;
      cycleOf(here, member, (deps) => noteWrites(deps, writes));
      if (writes.length > before + 1) points.push(...Array.from(writes.keys()).slice(before));
    });
    states.push(stateAfter(number, company));
  }
  const outcome = outcomeOf(company);
  const outcomes = new Map(states.map((state) => [state, outcome]));
  return { start, moves, outcome, points, writes, places, outcomes };
};

/** True where the run came to its own end. */
const survives = (company: Company, member: MemberName, writes: Writes, point: KillPoint): boolean => {
  try {
    return cycleOf(company, member, (deps) => strikeAt(deps, writes, point)).ok;
  } catch (problem) {
    if (problem instanceof Killed) return false;
    throw problem;
  }
};

const struck = ({ moves, writes: all, places, outcomes }: Uninterrupted, point: KillPoint): Outcome => {
  const number = places.findLastIndex(({ writes }) => writes <= point.at);
  const place = places[number]!;
  const company = structuredClone(place.company);
  const writes = all.slice(0, place.writes);
  const run: Runner = (here, member) => {
    if (survives(here, member, writes, point)) return;
    here.clock.now += UNTIL_NEXT_TRIGGER;
    cycleOf(here, member);
  };
  moves[number]!(company, run);
  const state = stateAfter(number, company);
  const known = outcomes.get(state);
  if (known !== undefined) return known;
  for (const move of moves.slice(number + 1)) move(company, run);
  const outcome = outcomeOf(company);
  outcomes.set(state, outcome);
  return outcome;
};

describe('a run that ends or fails at any write, and the next trigger', () => {
  it.each([
    ['a shared label: everybody has copies, and nothing that is private', true],
    ['a member who had the contact already has it once, with both sets of data', true],
    ['a second label comes later: its contacts come, and those of the first stay', false],
    ['the owner shares a second label later: its contacts come to the new member', false],
    ["the share ends: what came with it is gone, what was the member's own is as it was", false],
    ['the share ends and begins anew: as the first time', false],
    ['two members add a number each at once: everybody has both', false],
    ['two members edit one field at once: the last commit wins, and the log keeps the other', false],
    ['an editor adds a contact: everybody has it', false],
    [
      'an editor puts a contact that he had into the label: everybody has it, and his stays one contact',
      false,
    ],
    ["a viewer's change is put back and kept as a suggestion", false],
    ['a viewer deletes a contact: it comes back, and the wish is kept', false],
    ['a viewer adds a contact: the label comes off, the contact stays, the wish is kept', false],
    ['a curator deletes a contact: it is gone from the label everywhere, and the owner keeps her own', false],
    ['an edit made before the deletion was known brings the contact back', false],
    ['a manager of the home ticks a second shared label: one contact, in both, for everybody', false],
    ['what waits is restored: the contacts are back with who deleted them, and nobody has noticed', false],
    ['what waits is released: it is told once, as the act of who did it, and everybody follows', false],
    ['the share ends while something waits: nothing is left of it anywhere', false],
    ['most of the label is edited at once: it waits, and is put back and kept', false],
    ['a viewer deletes a quarter of the label: all come back, and it is one suggestion', false],
    ['a paused label is resumed: what both sides did meanwhile is everywhere, once', false],
    ['a label that was kept off the phone is wanted again: it comes as the first time', false],
    ['a manager renames the label: everybody has the new name, and the same contacts in it', false],
    ['an editor renames his copy of the label: the name is put back, and it stays the same label', false],
    ['the state is lost: no contact is doubled, no label, and no change made', false],
    [
      "what somebody has typed of a hidden field gives way to the label's when it is shown again, and is nobody's edit",
      false,
    ],
  ])('%s', (title, whole) => {
    const story = uninterrupted(killable(title, whole));
    const { outcome, points, writes } = story;
    expect(outcome.faults).toEqual([]);
    expect(points.length).toBeGreaterThan(2);
    for (const at of points)
      for (const mishap of MISHAPS) {
        const where = { at, mishap, write: writes[at] };
        expect({ ...where, ...struck(story, where) }).toEqual({ ...where, ...outcome });
      }
  });
});
