/**
 * A run that comes to grief at its n-th write: ended without notice before or after it, as Google ends an execution, or
 * left without an answer. Reads leave nothing behind, so what a run leaves is decided by its writes alone.
 */
import { fail } from '../../src/core/result';
import type { Deps } from './company';

/** Thrown through the driver: what was being done is dropped where it stands. */
export class Killed extends Error {}

export type Mishap = 'killed before' | 'killed after' | 'request lost' | 'answer lost';
export const MISHAPS: readonly Mishap[] = ['killed before', 'killed after', 'request lost', 'answer lost'];

export interface KillPoint {
  /** Counted from 0 over every run of a story. */
  readonly at: number;
  readonly mishap: Mishap;
}

/** The names of all writes so far, in order. */
export type Writes = string[];

type Port = Readonly<Record<string, (...given: never[]) => unknown>>;

type Perform = (write: string, task: () => unknown) => unknown;

/** The writes to whatever outlives a run. */
const WRITES: Readonly<Partial<Record<keyof Deps, readonly string[]>>> = {
  addressBook: ['create', 'update', 'remove', 'createLabel', 'tagLabel', 'renameLabel', 'removeLabel'],
  book: ['append'],
  mirror: ['markDirty', 'write', 'markClean'],
  stateFile: ['save'],
  visits: ['write'],
};

/** Script properties are at hand: they give no answer that could be lost. */
const isOverTheNetwork = (write: string): boolean => !/^(?:mirror|visits)\./.test(write);

const watchPort = (name: string, port: Port, methods: readonly string[], perform: Perform): Port => ({
  ...port,
  ...Object.fromEntries(
    methods.map((method) => [
      method,
      (...given: never[]) => perform(`${name}.${method}`, () => port[method]?.(...given)),
    ]),
  ),
});

export const watchWrites = (deps: Deps, perform: Perform): Deps => ({
  ...deps,
  ...Object.fromEntries(
    Object.entries(WRITES).map(([name, methods]) => [
      name,
      // Each port is an object of functions, which its interface does not say.
      watchPort(name, deps[name as keyof Deps] as unknown as Port, methods, perform),
    ]),
  ),
});

export const noteWrites = (deps: Deps, writes: Writes): Deps =>
  watchWrites(deps, (write, task) => {
    writes.push(write);
    return task();
  });

const PORTS = ['addressBook', 'book', 'mirror', 'stateFile', 'visits'] as const;

/** Every request to a port, reads as well. */
/** Every call of every port through `perform`. */
export const watchCalls = (deps: Deps, perform: Perform): Deps => ({
  ...deps,
  ...Object.fromEntries(
    PORTS.map((name) => {
      const port = deps[name] as unknown as Port;
      return [name, watchPort(name, port, Object.keys(port), perform)];
    }),
  ),
});

export const noteCalls = (deps: Deps, calls: string[]): Deps =>
  watchCalls(deps, (call, task) => {
    calls.push(call);
    return task();
  });

export const strikeAt = (deps: Deps, writes: Writes, { at, mishap }: KillPoint): Deps =>
  watchWrites(deps, (write, task) => {
    const isHere = writes.length === at;
    writes.push(write);
    if (!isHere) return task();
    if (mishap === 'killed before') throw new Killed();
    if (mishap === 'killed after') {
      task();
      throw new Killed();
    }
    if (!isOverTheNetwork(write)) return task();
    if (mishap === 'answer lost') task();
    return fail({ type: 'unreachable', what: write });
  });
