/**
 * Fifty people who all commit to one book: their steps interleave as a list of numbers says, requests and answers get lost,
 * and what was lost may arrive later all the same. Time is virtual: what a step takes is given, and nothing waits.
 */
import type { CommitPorts, CommitSteps } from '../../../src/app/book/commitSteps';
import { commitSteps } from '../../../src/app/book/commitSteps';
import type { Commit } from '../../../src/core/book/decideCommit';
import type { Author, Batch, Operation, Verdict } from '../../../src/core/book/operation';
import { recordId } from '../../../src/core/book/record';
import { fail } from '../../../src/core/result';
import type { BookData } from '../../memory/memoryBook';
import { createMemoryBook, emptyBook } from '../../memory/memoryBook';
import type { MirrorData } from '../../memory/memoryMirror';
import { blankMirror, createMemoryMirror } from '../../memory/memoryMirror';
import { nodeHashing } from '../../memory/nodeHashing';

export const LABEL = recordId('label', 0, 'contendinglabel0');

const nonce = (text: string): string => text.padEnd(16, '0');

export const people = (count: number): readonly Author[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(1_000 + index),
    email: `member${String(index)}@kaede.example`,
    name: `Member ${String(index)}`,
  }));

const adds = (author: Author, turn: number, count: number): Batch => ({
  author,
  channel: 'cycle',
  key: `turn ${String(turn)}`,
  nonce: nonce(`m${author.id}`),
  operations: Array.from({ length: count }, (_, index): Operation => ({
    type: 'add',
    label: LABEL,
    fields: { name: [{ given: `${author.id}, turn ${String(turn)}, ${String(index)}` }] },
    nonce: nonce(`p${author.id}n${String(turn)}n${String(index)}`),
  })),
});

/** A stream of numbers below 1, the same for the same seed. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** In what share of appends each thing happens. */
export interface Weather {
  readonly lostRequests: number;
  readonly lostAnswers: number;
  /** Lost for the sender; it arrives some steps later. */
  readonly late: number;
}

export const FAIR: Weather = { lostRequests: 0, lostAnswers: 0, late: 0 };

interface Writer {
  readonly author: Author;
  readonly batch: Batch;
  readonly steps: CommitSteps;
  /** When it asked first. */
  readonly since: number;
  /** When its next step comes, unless it waits for the lock. */
  at: number;
  /** Until when it waits for the lock. */
  waitsUntil: number | undefined;
  hasLock: boolean;
}

export interface Outcome {
  readonly book: BookData;
  readonly mirror: MirrorData;
  readonly told: readonly { readonly batch: Batch; readonly verdicts: readonly Verdict[] }[];
  /** Appends that were sent, and the longest time between asking and being answered, in virtual milliseconds. */
  readonly appends: number;
  readonly longestWait: number;
  readonly elapsed: number;
}

export interface Contention {
  readonly members: number;
  /** In each of so many periods everybody commits once. */
  readonly turns: number;
  readonly period: number;
  readonly operations: number;
  readonly weather: Weather;
  readonly seed: number;
  /** Called between any two steps. */
  readonly watch?: (book: BookData, mirror: MirrorData) => void;
}

const TAKES = { read: 500, append: 500, mirror: 10, lock: 0 };

export const contend = (given: Contention): Outcome => {
  const { members, turns, period, operations, weather, seed } = given;
  const draw = numbersFrom(seed);
  const [book, mirror] = [emptyBook(), blankMirror()];
  const authors = people(members);
  const store = createMemoryBook(book);
  const arriving: Commit[] = [];
  let [now, appends, longestWait] = [0, 0, 0];

  const ports: CommitPorts = {
    mirror: createMemoryMirror(mirror),
    clock: { now: () => now },
    hashing: nodeHashing,
    book: {
      read: store.read,
      append: (commit) => {
        appends += 1;
        const fate = draw();
        const unreachable = fail({ type: 'unreachable' as const, what: 'book' });
        if (fate < weather.lostRequests) return unreachable;
        if (fate < weather.lostRequests + weather.late) {
          arriving.push(commit);
          return unreachable;
        }
        const appended = store.append(commit);
        return fate > 1 - weather.lostAnswers ? unreachable : appended;
      },
    },
  };
  found({ ...ports, book: store }, authors);

  const told: { readonly batch: Batch; readonly verdicts: readonly Verdict[] }[] = [];
  const begin = (author: Author, turn: number, at: number, since = at): Writer => {
    const batch = adds(author, turn, operations);
    const steps = commitSteps(ports, batch);
    return { author, batch, steps, since, at, waitsUntil: undefined, hasLock: false };
  };
  /** Who comes when; a member's next batch begins when the one before is answered. */
  const queue = authors.flatMap((author) =>
    Array.from({ length: turns }, (_, turn) => ({ author, turn, at: turn * period })),
  );
  const writers: Writer[] = [];
  const admit = (): void => {
    for (const author of authors) {
      if (writers.some((writer) => writer.author === author)) continue;
      const next = queue.findIndex((one) => one.author === author && one.at <= now);
      const [turn] = next < 0 ? [] : queue.splice(next, 1);
      if (turn !== undefined) writers.push(begin(author, turn.turn, now, turn.at));
    }
  };
  const letGo = (writer: Writer): void => {
    if (!writer.hasLock) return;
    const waiting = writers.filter(({ waitsUntil }) => waitsUntil !== undefined);
    // Nothing is said of an order in which those who wait for a script's lock get it.
    const next = waiting[Math.floor(draw() * waiting.length)];
    if (next === undefined) return;
    next.hasLock = true;
    next.waitsUntil = undefined;
    next.at = now;
  };
  const end = (writer: Writer): void => {
    writers.splice(writers.indexOf(writer), 1);
    letGo(writer);
  };
  const step = (writer: Writer): void => {
    writer.waitsUntil = undefined;
    const turn = writer.steps.next(writer.hasLock);
    if (turn.done === true) {
      end(writer);
      if (turn.value.ok) {
        told.push({ batch: writer.batch, verdicts: turn.value.value });
        longestWait = Math.max(longestWait, now - writer.since);
      } else {
        // Its journal still holds the batch: the next run sends it again, with the same key.
        const steps = commitSteps(ports, writer.batch);
        writers.push({ ...writer, steps, at: now + 1, hasLock: false, waitsUntil: undefined });
      }
      return;
    }
    const pause = turn.value;
    if (pause.type !== 'lock') writer.at = now + TAKES[pause.type] * (0.5 + draw());
    else if (writers.every(({ hasLock }) => !hasLock)) {
      writer.hasLock = true;
      writer.at = now;
    } else {
      writer.waitsUntil = now + pause.patience;
      writer.at = writer.waitsUntil;
    }
  };

  admit();
  while (writers.length + queue.length + arriving.length > 0) {
    const next = [...writers].sort((a, b) => a.at - b.at)[0];
    if (next === undefined || draw() < 0.02) {
      const [commit] = arriving.splice(Math.floor(draw() * arriving.length), 1);
      if (commit !== undefined) store.append(commit);
    }
    now = Math.max(now, next?.at ?? queue[0]?.at ?? now);
    if (next !== undefined) step(next);
    admit();
    given.watch?.(book, mirror);
  }
  return { book, mirror, told, appends, longestWait, elapsed: now };
};

/** The first of them has a label, and everybody may edit it. */
const found = (ports: CommitPorts, authors: readonly Author[]): void => {
  const [owner, ...others] = authors;
  if (owner === undefined) throw new Error('Somebody has to own the label.');
  const steps = commitSteps(ports, {
    author: owner,
    channel: 'install',
    key: 'found',
    nonce: nonce('owner'),
    operations: others.map((other, index) => ({
      type: 'share',
      label: index === 0 ? { handle: 'contactGroups/1', name: 'Customers', shared: ['name'] } : { id: LABEL },
      principal: { type: 'account', id: other.id },
      role: 'editor',
      person: other,
      nonce: index === 0 ? 'contendinglabel0' : nonce(`g${other.id}`),
    })),
  });
  let turn = steps.next(true);
  while (turn.done !== true) turn = steps.next(true);
  if (!turn.value.ok) throw new Error('The book was not founded.');
};
