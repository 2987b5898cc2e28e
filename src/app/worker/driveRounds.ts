/**
 * Driving many members' visits at once. Their requests wait in one line and go out in rounds, one round trip each; a visit
 * goes on when all that it asked is answered. Who was served goes to the end of the line.
 */
import type { AccountId } from '../../core/book/record';
import type { Problem } from '../../core/replication/problem';
import { nextRound } from '../../core/replication/round';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { MemberVisit, VisitOutcome } from './visitMember';
import type { Delegation } from './workerPorts';

const MINUTE = 60_000;

/** Nobody waits into this: a visit that is told that a quota is used up remembers what it has done, and one cut off cannot. */
const LAST_SAVE = 30_000;

export interface Traveller<Request, Answer> {
  readonly account: AccountId;
  readonly visit: MemberVisit<Request, Answer>;
  readonly ended: (outcome: VisitOutcome) => void;
  /** A bug, which must not take the others' turns away. */
  readonly broke: (error: unknown) => void;
}

export interface RoundsDeps<Request, Answer> {
  readonly courier: Pick<Delegation<Request, Answer>, 'isWrite' | 'sendAll' | 'isOverQuota'>;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
  /** Nothing is sent later than this; whoever is under way then is left as if his run had been killed. */
  readonly until: number;
  /** Whoever sets out next, or undefined where nobody may now. */
  readonly next: () => Traveller<Request, Answer> | undefined;
}

/** A visit under way, and what it waits for. */
interface Flight<Request, Answer> {
  readonly traveller: Traveller<Request, Answer>;
  requests: readonly Request[];
  answers: (Answer | undefined)[];
  problem: Problem | undefined;
  /** A quota of its account's is used up until then. */
  notBefore: number;
}

const isAnswered = <Request, Answer>({ answers, problem }: Flight<Request, Answer>): boolean =>
  problem !== undefined || answers.every((answer) => answer !== undefined);

const answerTo = <Request, Answer>({
  answers,
  problem,
}: Flight<Request, Answer>): Result<readonly Answer[], Problem> =>
  problem === undefined ? succeed(answers.flatMap((answer) => answer ?? [])) : fail(problem);

/**
 * Goes on while all that was asked is answered, for a visit may ask for nothing at all; false once it is over. The first
 * `next` of a generator ignores what it is given (tc39.es/ecma262/#sec-generator.prototype.next).
 */
const goOn = <Request, Answer>(flight: Flight<Request, Answer>): boolean => {
  const { visit, ended, broke } = flight.traveller;
  try {
    while (isAnswered(flight)) {
      const turn = visit.next(answerTo(flight));
      if (turn.done === true) {
        ended(turn.value);
        return false;
      }
      flight.requests = turn.value;
      flight.answers = turn.value.map(() => undefined);
      flight.problem = undefined;
    }
    return true;
  } catch (error) {
    broke(error);
    return false;
  }
};

const setOut = <Request, Answer>(traveller: Traveller<Request, Answer>): Flight<Request, Answer> => ({
  traveller,
  requests: [],
  answers: [],
  problem: undefined,
  notBefore: 0,
});

interface Place<Request, Answer> {
  readonly flight: Flight<Request, Answer>;
  readonly position: number;
  readonly request: Request;
}

const placesIn = <Request, Answer>(
  flights: readonly Flight<Request, Answer>[],
  now: number,
): readonly Place<Request, Answer>[] =>
  flights
    .filter(({ notBefore }) => notBefore <= now)
    .flatMap((flight) =>
      flight.requests.flatMap((request, position) =>
        flight.answers[position] === undefined ? [{ flight, position, request }] : [],
      ),
    );

/** Google did nothing for a request that is over a quota, so it may wait and go again, where there is time for that. */
const deliver = <Request, Answer>(
  { courier, now, until }: RoundsDeps<Request, Answer>,
  places: readonly Place<Request, Answer>[],
): void => {
  const answers = courier.sendAll(places.map(({ request }) => request));
  const moment = now();
  const mayWait = moment + MINUTE + LAST_SAVE < until;
  places.forEach(({ flight, position }, index) => {
    if (!answers.ok) {
      flight.problem = answers.problem;
      return;
    }
    const answer = answers.value[index];
    if (answer === undefined) flight.problem = { type: 'unreachable', what: 'answer' };
    else if (mayWait && courier.isOverQuota(answer)) flight.notBefore = moment + MINUTE;
    else flight.answers[position] = answer;
  });
};

export const driveRounds = <Request, Answer>(deps: RoundsDeps<Request, Answer>): void => {
  const { courier, now, sleep, until, next } = deps;
  let flights: readonly Flight<Request, Answer>[] = [];
  for (;;) {
    for (let traveller = next(); traveller !== undefined; traveller = next()) {
      const flight = setOut(traveller);
      if (goOn(flight)) flights = [...flights, flight];
    }
    if (flights.length === 0 || now() >= until) return;
    const waiting = placesIn(flights, now());
    if (waiting.length === 0) {
      sleep(Math.min(...flights.map(({ notBefore }) => notBefore)) - now());
      continue;
    }
    const round = nextRound(
      waiting.map(({ flight, request }) => ({
        account: flight.traveller.account,
        writes: courier.isWrite(request),
      })),
    ).flatMap((position) => waiting[position] ?? []);
    deliver(deps, round);
    const served = new Set(round.map(({ flight }) => flight));
    const goingOn = [...served].filter(goOn);
    flights = [...flights.filter((flight) => !served.has(flight)), ...goingOn];
  }
};
