/** A run that ends without notice before or after its n-th request of a port, as an execution that Google stops does. */
import type { Deps } from './company';

/** Thrown through the driver: what was being done is dropped where it stands. */
export class Killed extends Error {}

export interface KillPoint {
  /** Counted from 0 over every run of a story. */
  readonly at: number;
  readonly when: 'before' | 'after';
}

export interface Count {
  calls: number;
  readonly byName: Record<string, number>;
}

export const nothingCounted = (): Count => ({ calls: 0, byName: {} });

type Method = (...given: never[]) => unknown;

/** Every method of a port, announced and, at its turn, cut off. */
const watchPort = <Port extends object>(
  port: Port,
  name: string,
  perform: (call: string, task: () => unknown) => unknown,
): Port =>
  Object.fromEntries(
    Object.entries(port).map(([method, run]: [string, Method]) => [
      method,
      (...given: never[]) => perform(`${name}.${method}`, () => run(...given)),
    ]),
  ) as Port;

/** The ports that reach something that outlives the run. */
export const watchPorts = (deps: Deps, perform: (call: string, task: () => unknown) => unknown): Deps => ({
  ...deps,
  addressBook: watchPort(deps.addressBook, 'addressBook', perform),
  book: watchPort(deps.book, 'book', perform),
  mirror: watchPort(deps.mirror, 'mirror', perform),
  stateFile: watchPort(deps.stateFile, 'stateFile', perform),
  visits: watchPort(deps.visits, 'visits', perform),
});

export const countCalls = (deps: Deps, count: Count): Deps =>
  watchPorts(deps, (call, task) => {
    count.calls += 1;
    count.byName[call] = (count.byName[call] ?? 0) + 1;
    return task();
  });

export const killAt = (deps: Deps, count: Count, point: KillPoint): Deps =>
  watchPorts(deps, (call, task) => {
    const isHere = count.calls === point.at;
    count.calls += 1;
    count.byName[call] = (count.byName[call] ?? 0) + 1;
    if (isHere && point.when === 'before') throw new Killed();
    const answer = task();
    if (isHere) throw new Killed();
    return answer;
  });
