import { storyCalled } from './allStories';
import type { Company, MemberName } from './company';
import { begin, cycleOf, enactAll, runPlainly } from './enact';
import type { Count, KillPoint } from './killPoint';
import { countCalls, killAt, Killed, nothingCounted } from './killPoint';
import { outcomeOf } from './outcome';
import type { Outcome, Step } from './story';

/** Longer than a lease, and longer than a create that was never answered is waited for. */
const UNTIL_NEXT_TRIGGER = 16 * 60_000;

/** Killed runs are followed by rounds in which nothing happens to anyone. */
const QUIET: Step = { hours: 2 };

interface Killable {
  readonly start: Company;
  readonly steps: readonly Step[];
}

/** `whole`: the first share can be killed as well, and not only what the story is about. */
const killable = (title: string, whole: boolean): Killable => {
  const story = storyCalled(title);
  const start = begin(story);
  if (!whole) enactAll(start, story.before ?? [], runPlainly);
  return { start, steps: [...(whole ? (story.before ?? []) : []), ...story.steps, QUIET] };
};

const uninterrupted = ({ start, steps }: Killable): { readonly outcome: Outcome; readonly calls: number } => {
  const company = structuredClone(start);
  const count = nothingCounted();
  enactAll(company, steps, (here, member) => {
    cycleOf(here, member, (deps) => countCalls(deps, count));
  });
  return { outcome: outcomeOf(company), calls: count.calls };
};

const runUntilDone = (company: Company, member: MemberName, count: Count, point: KillPoint): void => {
  try {
    cycleOf(company, member, (deps) => killAt(deps, count, point));
  } catch (problem) {
    if (!(problem instanceof Killed)) throw problem;
    company.clock.now += UNTIL_NEXT_TRIGGER;
    cycleOf(company, member);
  }
};

const killed = ({ start, steps }: Killable, point: KillPoint): Outcome => {
  const company = structuredClone(start);
  const count = nothingCounted();
  enactAll(company, steps, (here, member) => {
    runUntilDone(here, member, count, point);
  });
  return outcomeOf(company);
};

describe('killed before or after any request, and run again by the next trigger', () => {
  it.each([
    ['a shared label: everybody has copies, and nothing that is private', true],
    ['a member who had the contact already has it once, with both sets of data', true],
    ['a second label comes later: its contacts come, and those of the first stay', false],
    ["the share ends: what came with it is gone, what was the member's own is as it was", false],
    ['the share ends and begins anew: as the first time', false],
    ['two members add a number each at once: everybody has both', false],
    ['two members edit one field at once: the last commit wins, and the log keeps the other', false],
    ['an editor adds a contact: everybody has it', false],
    ['an editor puts a contact that he had into the label: everybody has it, and his stays one contact', false],
    ["a viewer's change is put back and kept as a suggestion", false],
    ['a viewer deletes a contact: it comes back, and the wish is kept', false],
    ['a viewer adds a contact: the label comes off, the contact stays, the wish is kept', false],
    ['a curator deletes a contact: it is gone from the label everywhere, and the owner keeps her own', false],
    ['an edit made before the deletion was known brings the contact back', false],
    ['a manager of the home ticks a second shared label: one contact, in both, for everybody', false],
    ['the state is lost: no contact is doubled, no label, and no change made', false],
  ])('%s', (title, whole) => {
    const story = killable(title, whole);
    const { outcome, calls } = uninterrupted(story);
    expect(outcome.faults).toEqual([]);
    for (let at = 0; at < calls; at += 1)
      for (const when of ['before', 'after'] as const)
        expect({ at, when, ...killed(story, { at, when }) }).toEqual({ at, when, ...outcome });
  });
});
