/**
 * Asks Google, on throw-away things, what its documentation leaves open, and holds the answers against what is assumed.
 * Whatever happens on the way, what was made is removed again.
 */
import type { Problem } from '../core/replication/problem';
import type {
  Answer,
  Obstacle,
  PlatformQuestion,
  QuestionId,
  ThrowAwayKind,
  ThrowAways,
} from './platformQuestion';
import type { Clock, DeveloperLog } from './ports';
import type { AdminDeps } from './registeredAdmin';
import { registeredAdmin } from './registeredAdmin';

export type Untried =
  | { readonly why: 'no-time' | 'broken' | Obstacle }
  /** Google answered what the question did not foresee. */
  | { readonly why: 'unforeseen'; readonly detail: string };

export type Finding = Pick<PlatformQuestion, 'id' | 'assumed'> &
  ({ readonly answer: Answer } | { readonly untried: Untried });

/** What could not be removed; without a count it could not even be looked for. */
export interface Left {
  readonly kind: ThrowAwayKind;
  readonly count?: number;
}

export interface Verification {
  readonly findings: readonly Finding[];
  readonly left: readonly Left[];
}

export interface VerifyDeps extends AdminDeps {
  readonly clock: Clock;
  readonly log: DeveloperLog;
  readonly questions: readonly PlatformQuestion[];
  readonly throwAways: readonly ThrowAways[];
  /** Until when a used-up quota may be waited for, in milliseconds since the epoch. */
  readonly bePatientUntil: (moment: number) => void;
}

/**
 * Apps Script ends a run after six minutes (developers.google.com/apps-script/guides/services/quotas). What is asked is
 * over after four and a half, and a minute at least is left for removing.
 */
const ASKING = 270_000;
const REMOVING = 330_000;

export const agree = (one: Answer, other: Answer): boolean =>
  one.word === other.word && one.figure === other.figure;

const detailOf = (problem: Problem): string =>
  [
    problem.type,
    ...('what' in problem ? [problem.what] : []),
    ...('reason' in problem ? [problem.reason] : []),
  ].join(' ');

const untriedFor = (problem: Problem | Obstacle): Untried =>
  typeof problem === 'string' ? { why: problem } : { why: 'unforeseen', detail: detailOf(problem) };

const ask = ({ clock, log }: VerifyDeps, question: PlatformQuestion, until: number): Finding => {
  const { id, assumed, takes } = question;
  if (clock.now() + takes > until) return { id, assumed, untried: { why: 'no-time' } };
  try {
    const answer = question.ask();
    return answer.ok
      ? { id, assumed, answer: answer.value }
      : { id, assumed, untried: untriedFor(answer.problem) };
  } catch (reason) {
    // One broken question must neither end the others nor keep what it made from being removed.
    logBroken(log, id, reason);
    return { id, assumed, untried: { why: 'broken' } };
  }
};

/** The text of an exception may repeat what Google sent; its name does not. */
const logBroken = (log: DeveloperLog, what: QuestionId | ThrowAwayKind, reason: unknown): void => {
  log.error(`verifyPlatform, ${what}: ${reason instanceof Error ? reason.name : typeof reason}`);
};

/** Undefined where nothing is left. */
const remove = (log: DeveloperLog, { kind, find, remove: removeFound }: ThrowAways): Left | undefined => {
  let count: number | undefined;
  // A refused removal is tried once more, and what is there is looked up anew for it: some of it may be gone.
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      const found = find();
      count = found.ok ? found.value.length : count;
      if (found.ok && (count === 0 || removeFound(found.value).ok)) return undefined;
    } catch (reason) {
      logBroken(log, kind, reason);
    }
  }
  return count === undefined ? { kind } : { kind, count };
};

/** Of the triggers there may be some that fire while nobody looks: they go first. */
const removeAll = ({ log, throwAways }: VerifyDeps): readonly Left[] =>
  throwAways.flatMap((things) => remove(log, things) ?? []);

/** Only for the admin who installed: `refused` has done and looked at nothing. */
export const verifyPlatform = (deps: VerifyDeps): Verification | 'refused' => {
  if (registeredAdmin(deps) === undefined) return 'refused';

  const begun = deps.clock.now();
  deps.bePatientUntil(begun + ASKING);
  // A run that was killed has left things behind, which would answer for those of this one.
  removeAll(deps);
  const findings = deps.questions.map((question) => ask(deps, question, begun + ASKING));
  deps.bePatientUntil(begun + REMOVING);
  return { findings, left: removeAll(deps) };
};
