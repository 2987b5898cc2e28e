/** What the worker's trigger does: it looks after members for whom nothing else does, many at a time. */
import type { Author } from '../../core/book/operation';
import type { AccountId } from '../../core/book/record';
import type { NeededVisit, Shard } from '../../core/replication/visitNeed';
import { neededVisits } from '../../core/replication/visitNeed';
import type { AccessView } from '../../core/sharing/access';
import { answerDryRuns } from '../dryRun/answerDryRuns';
import { readAccess } from '../sharing/readAccess';
import { traceOf } from '../trace';
import type { Traveller } from './driveRounds';
import { driveRounds } from './driveRounds';
import type { VisitOutcome } from './visitMember';
import { isGroupReadingDue, readGroups } from './readGroups';
import { withSharedAccess } from './sharedAccess';
import { notePause, visitMember } from './visitMember';
import type { WorkerDeps, WorkerNote, WorkerTrouble } from './workerPorts';
import { isSilent, troubleOf } from './workerTrouble';

/** Google ends a trigger after six minutes; ours end by themselves well before, as a member's own does. */
export const WORKER_BUDGET = 270_000;

/** Of that for whoever waits at a screen for what a share would do. */
const DRY_RUN_BUDGET = 90_000;

/** Whoever sets out later would only begin. */
const LAST_START = 60_000;

/** Members who are under way at the same time: enough to fill a round, few enough for the memory of an execution. */
const MOST_UNDER_WAY = 20;

/** First copies take long; the other half of the places is for those who want a moment each. */
const MOST_FIRST_COPIES = 10;

/** Google ends an execution after six minutes: one that began later may be under way. */
const LONGEST_RUN = 6 * 60_000;

export type WorkerReport =
  | { readonly type: 'busy' }
  | { readonly type: 'troubled'; readonly trouble: WorkerTrouble }
  | {
      readonly type: 'worked';
      readonly visits: Readonly<Partial<Record<VisitOutcome, number>>>;
      /** Who needs a visit and got none in this run. */
      readonly left: number;
    };

/** A worker that has fallen silent leaves its part to the others. */
const shardOf = (workers: ReadonlyMap<AccountId, WorkerNote>, { id }: Author, now: number): Shard => {
  const awake = [...workers]
    .filter(([account, note]) => account === id || !isSilent(note, now))
    .map(([account]) => account)
    .sort();
  return { index: awake.indexOf(id), of: awake.length };
};

interface Work {
  readonly report: WorkerReport;
  readonly groups?: Pick<WorkerNote, 'groups' | 'groupsAt'>;
}

/** One of several workers reads groups for all, before anybody is visited: who has come is then visited in the same run. */
const lookAtGroups = <Request, Answer>(
  deps: WorkerDeps<Request, Answer>,
  own: Author,
  access: AccessView,
  before: WorkerNote,
): Pick<WorkerNote, 'groups' | 'groupsAt'> | undefined => {
  const now = deps.clock.now();
  if (!isGroupReadingDue(access, before, now)) return undefined;
  const people = deps.directory.list();
  const admin = deps.settings.registeredAdmin();
  const found = people.ok ? people.value.find(({ id }) => id === admin) : undefined;
  const done = readGroups(deps, own, access, deps.adminView(found?.email ?? own.email));
  if (done.ok) return { groupsAt: now, groups: 'read' };
  deps.log.error(`groups ${JSON.stringify(done.problem)}`);
  const isRefused = done.problem.type === 'forbidden';
  const groups = isRefused ? 'refused' : before.groups;
  return { groupsAt: now, ...(groups === undefined ? {} : { groups }) };
};

const work = <Request, Answer>(
  given: WorkerDeps<Request, Answer>,
  own: Author,
  began: number,
  before: WorkerNote,
): Work => {
  const deps = withSharedAccess(given);
  const { delegation, clock, sleep, workers, visits, log } = deps;
  const trusted = delegation.check(own);
  if (!trusted.ok) return { report: { type: 'troubled', trouble: troubleOf(trusted.problem) } };
  const first = readAccess(deps);
  if (!first.ok) return { report: { type: 'troubled', trouble: 'book' } };
  const now = clock.now();
  const shard = shardOf(workers.all(), own, now);
  if (shard.index === 0) answerDryRuns(deps, { until: began + DRY_RUN_BUDGET });
  const looked = shard.index === 0 ? lookAtGroups(deps, own, first.value, before) : undefined;
  const groups = looked === undefined ? {} : { groups: looked };
  const access = looked === undefined ? first : readAccess(deps);
  if (!access.ok) return { report: { type: 'troubled', trouble: 'book' }, ...groups };
  const needed = neededVisits(access.value, visits.all(), { now, shard });
  if (needed.length === 0) return { report: { type: 'worked', visits: {}, left: 0 }, ...groups };
  const people = deps.directory.list();
  if (!people.ok) return { report: { type: 'troubled', trouble: 'directory' }, ...groups };
  const persons = new Map(people.value.map((person) => [person.id, person]));

  const waiting: NeededVisit[] = [...needed];
  const outcomes: Partial<Record<VisitOutcome, number>> = {};
  const count = (outcome: VisitOutcome): void => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };
  const underWay = { all: 0, first: 0 };
  const deadline = began + WORKER_BUDGET;
  let isRevoked = false;

  const travellerFor = ({ account, first }: NeededVisit, member: Author): Traveller<Request, Answer> => {
    underWay.all += 1;
    if (first) underWay.first += 1;
    const ended = (outcome: VisitOutcome): void => {
      underWay.all -= 1;
      if (first) underWay.first -= 1;
      count(outcome);
      if (outcome === 'refused' && !isRevoked) isRevoked = !delegation.check(own).ok;
    };
    return {
      account,
      visit: visitMember(deps, member, deadline - clock.now()),
      ended,
      broke: (error) => {
        notePause(deps, member);
        log.error(`visit broke: ${traceOf(error)}`);
        ended('stopped');
      },
    };
  };
  const next = (): Traveller<Request, Answer> | undefined => {
    while (!isRevoked && underWay.all < MOST_UNDER_WAY && deadline - clock.now() > LAST_START) {
      const position = waiting.findIndex(({ first }) => !first || underWay.first < MOST_FIRST_COPIES);
      const [visit] = position < 0 ? [] : waiting.splice(position, 1);
      if (visit === undefined) return undefined;
      const member = persons.get(visit.account);
      if (member !== undefined) return travellerFor(visit, member);
      // Whoever has left the company, or is kept from the directory.
      notePause(deps, { id: visit.account });
      count('refused');
    }
    return undefined;
  };
  driveRounds({ courier: delegation, now: () => clock.now(), sleep, until: deadline, next });
  const report: WorkerReport = isRevoked
    ? { type: 'troubled', trouble: 'delegation' }
    : { type: 'worked', visits: outcomes, left: waiting.length + underWay.all };
  return { report, ...groups };
};

/** Undefined where this account runs no worker. */
export const runWorker =
  <Request, Answer>(deps: WorkerDeps<Request, Answer>) =>
  (own: Author): WorkerReport | undefined => {
    if (!deps.workers.isStarted()) return undefined;
    const began = deps.clock.now();
    const before = deps.workers.all().get(own.id) ?? { beganAt: 0, endedAt: 0, workedAt: began };
    const isUnderWay = before.beganAt > before.endedAt && began - before.beganAt < LONGEST_RUN;
    if (isUnderWay) return { type: 'busy' };
    deps.workers.write(own.id, { ...before, beganAt: began });
    const { report, groups } = work(deps, own, began, before);
    const endedAt = deps.clock.now();
    const { workedAt: _at, trouble: _trouble, ...known } = before;
    deps.workers.write(own.id, {
      ...known,
      ...groups,
      beganAt: began,
      endedAt,
      ...(report.type === 'troubled'
        ? { workedAt: before.workedAt, trouble: report.trouble }
        : { workedAt: endedAt }),
    });
    const line = `worker ${JSON.stringify(report)}`;
    if (report.type === 'troubled') deps.log.error(line);
    else deps.log.info(line);
    return report;
  };
