import { emptyHead } from '../../../src/core/book/head';
import type { BookHead } from '../../../src/core/book/head';
import type { LogEntry } from '../../../src/core/book/logEntry';
import type { Observed } from '../../../src/core/replication/observe';
import { revertedIn } from '../../../src/core/replication/reverts';
import { activeLabels, CUSTOMERS, held, personId, stateWith } from './sampleReplica';

const NOW = 1_775_440_000_000;
const PERSONS = Array.from({ length: 12 }, (_, row) => personId(row));
const CONTACTS = Object.fromEntries(PERSONS.map((record) => [record, held({})]));

const edits = (count: number): readonly Observed[] =>
  PERSONS.slice(0, count).map((record) => ({
    operation: { type: 'edit', record, base: 5, edits: { phone: { was: [], now: [] } }, nonce: '' },
    handle: record,
  }));

const takeOuts = (count: number): readonly Observed[] =>
  PERSONS.slice(0, count).map((record) => ({
    operation: { type: 'take-out', record, label: CUSTOMERS, base: 5, nonce: '' },
    handle: record,
  }));

const EDITOR = {
  id: 'g0.AAAAAAAAAAAAAAAA',
  label: CUSTOMERS,
  principal: { type: 'account', id: '102' },
  role: 'editor',
} as const;

describe('what the log is asked of older values', () => {
  /** Somebody else gave three persons a number; the edits of this file take it away again. */
  const given = (record: string, index: number): LogEntry => ({
    seq: 6_001 + index,
    at: NOW,
    by: '103',
    key: `103|cycle|k|${String(index)}`,
    type: 'edit',
    kind: 'person',
    record,
    labels: [CUSTOMERS],
    changes: { phone: { was: [], now: [{ value: '03-5550-0101' }] } },
    salt: '',
    digest: '',
    chain: '',
  });

  /** The questions, as the seq after which the log is read, and how many went back. */
  const asked = (observed: readonly Observed[], head: Partial<BookHead>) => {
    const steps = revertedIn({
      state: stateWith(CONTACTS, { cursor: 6_003 }),
      observed,
      active: activeLabels(),
      ended: new Set(),
      access: { grants: [EDITOR], groups: [], exceptions: [] },
      now: NOW,
    });
    const questions: number[] = [];
    for (let turn = steps.next(); ;) {
      if (turn.done === true) return [questions, turn.value.size];
      if (turn.value.type !== 'read-book') throw new Error(`Nobody expects ${turn.value.type}.`);
      const after = turn.value.request.logAfter ?? 0;
      questions.push(after);
      const whole = { ...emptyHead('spring'), seq: 6_003, ...head };
      const log =
        after < whole.base - 1
          ? []
          : PERSONS.slice(0, 3)
              .map(given)
              .filter(({ seq }) => seq > after);
      turn = steps.next({ ok: true, value: { head: whole, records: new Map(), log } });
    }
  };

  it.each<[string, readonly Observed[], Partial<BookHead>, readonly [readonly number[], number]]>([
    ['two edits could be no mass: nothing', edits(2), {}, [[], 0]],
    ['three: its last five thousand changes', edits(3), {}, [[1_003], 3]],
    ['its base lies later: what there is after it', edits(3), { base: 5_000 }, [[1_003, 4_999], 3]],
    ['what was has left it: then they are edits', edits(3), { base: 6_004 }, [[1_003, 6_003], 0]],
    ['no edits at all: nothing', takeOuts(3), {}, [[], 0]],
  ])('%s', (_situation, observed, head, expected) => {
    expect(asked(observed, head)).toEqual(expected);
  });
});
