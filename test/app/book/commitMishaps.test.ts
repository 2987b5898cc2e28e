/** A commit that is killed, a log that is compacted, a book that was set back. */
import type { CommitDeps } from '../../../src/app/book/commitBatch';
import { commitBatch } from '../../../src/app/book/commitBatch';
import { readAccess } from '../../../src/app/sharing/readAccess';
import { foldLog } from '../../../src/core/book/foldLog';
import type { Batch, Operation } from '../../../src/core/book/operation';
import { accessFrom } from '../../../src/core/sharing/access';
import { recordsOf } from '../../memory/memoryBook';
import type { Office } from '../office';
import { aiko, ben, chie } from '../office';

import { account, addTo, commit, rolesIn, shared } from './sharedOffice';

/** Ports that die at their `at`th call, with the call's effect or without it. */
const mortal = (office: Office, at: number, isAfter: boolean) => {
  const { book, mirror, ...deps } = office.deps(aiko);
  let calls = 0;
  const dying =
    <Given extends readonly unknown[], Value>(call: (...given: Given) => Value) =>
    (...given: Given): Value => {
      calls += 1;
      if (calls === at && !isAfter) throw new Error('killed');
      const value = call(...given);
      if (calls === at) throw new Error('killed');
      return value;
    };
  return {
    ...deps,
    book: { read: dying(book.read), append: dying(book.append) },
    mirror: {
      read: dying(mirror.read),
      markDirty: dying(mirror.markDirty),
      write: dying(mirror.write),
      markClean: dying(mirror.markClean),
    },
  };
};

describe('a commit that takes Ben’s label and gives it to Chie, killed', () => {
  const swap = (label: string): readonly Operation[] => [
    { type: 'stop-sharing', label, principal: account(ben) },
    {
      type: 'share',
      label: { id: label },
      principal: account(chie),
      role: 'viewer',
      nonce: 'n000000000000009',
    },
  ];
  const [BEFORE, AFTER] = [
    ['owner', 'editor', undefined],
    ['owner', undefined, 'viewer'],
  ];
  /** All that such a commit makes of book and mirror. */
  const CALLS = 8;
  const points = Array.from({ length: CALLS + 1 }, (_, index) => index + 1).flatMap((at) => [
    [at, false] as const,
    [at, true] as const,
  ]);

  it.each(points)(
    'at call %d (with its effect: %s) shows nobody more than the book says, then the book',
    (at, isAfter) => {
      const { office, label } = shared();
      const deps = office.deps(aiko);
      const batch = office.batch(aiko, ...swap(label));
      let isKilled = false;
      try {
        commitBatch(mortal(office, at, isAfter))(batch);
      } catch {
        isKilled = true;
      }
      expect(isKilled).toBe(at <= CALLS);
      const truth = rolesIn(accessFrom(office.bookData.head, recordsOf(office.bookData)), label);
      expect([BEFORE, AFTER]).toContainEqual(truth);
      const { access } = deps.mirror.read();
      if (access !== undefined) expect(rolesIn(access, label)).toEqual(truth);

      const read = readAccess(deps);
      expect(read.ok && rolesIn(read.value, label)).toEqual(truth);
      // Whoever resends it finds it done, or does it; the mirror is clean then and says the same.
      expect(commit(office, batch)).toMatchObject({
        ok: true,
        value: [{ type: 'applied' }, { type: 'applied' }],
      });
      expect(rolesIn(deps.mirror.read().access, label)).toEqual(AFTER);
      expect(recordsOf(office.bookData).filter(({ kind }) => kind === 'grant')).toHaveLength(3);
    },
  );
});

describe('a log that has grown long', () => {
  const long = () => {
    const { office, label } = shared();
    const deps = { ...office.deps(aiko), longestLog: 8 };
    const tell = (given: string, channel: Batch['channel'], ports: CommitDeps = deps) =>
      commitBatch(ports)({ ...office.batch(aiko, addTo(label, given)), channel });
    for (const given of ['Fumi', 'Gen', 'Hana', 'Iku', 'Jun']) tell(given, 'card');
    return { office, deps, tell };
  };

  it('gives up its oldest changes to the archive after a run’s commit, not after a click', () => {
    const { office, tell } = long();
    expect([office.bookData.head.base, office.bookData.archive]).toEqual([1, []]);
    const whole = office.bookData.log;
    expect(tell('Kei', 'cycle')).toMatchObject({ ok: true, value: [{ type: 'applied' }] });
    const { head, log, archive } = office.bookData;
    expect(head.base).toBeGreaterThan(1);
    expect(log[0]?.seq).toBe(head.base);
    // I10: nothing of the history is lost, and it makes what the records are.
    expect([...archive, ...log].slice(0, whole.length)).toEqual(whole);
    const told = foldLog([...archive, ...log]);
    for (const record of recordsOf(office.bookData)) {
      const { batches: _batches, ...fields } = record.fields;
      expect({ ...record, fields }).toEqual(told.get(record.id));
    }
    expect(office.mirrorData).toMatchObject({ access: { seq: head.seq }, dirty: null });
  });

  it('keeps them where the records are not what they make', () => {
    const { office, tell } = long();
    const row = office.bookData.rows.person[0]!;
    office.bookData.rows.person[0] = {
      ...row,
      fields: { name: { ...row.fields['name']!, value: [{ given: 'Nobody' }] } },
    };
    tell('Kei', 'cycle');
    expect([office.bookData.head.base, office.bookData.archive]).toEqual([1, []]);
  });

  it.each([0, 1, 2, 3])('is whole whenever the run is killed at it, as at call %d', (at) => {
    const { office, deps, tell } = long();
    let calls = -3;
    const dying =
      <Given, Value>(call: (given: Given) => Value) =>
      (given: Given): Value => {
        calls += 1;
        if (calls === at) throw new Error('killed');
        return call(given);
      };
    const book = { read: dying(deps.book.read), append: dying(deps.book.append) };
    try {
      tell('Kei', 'cycle', { ...deps, book });
    } catch {
      // It died.
    }
    const { log, archive, head } = office.bookData;
    expect([...archive, ...log].map(({ seq }) => seq)).toEqual(
      Array.from({ length: head.seq }, (_, index) => index + 1),
    );
    expect(tell('Leo', 'cycle')).toMatchObject({ ok: true });
    expect(office.bookData.head.base).toBeGreaterThan(1);
  });
});

describe('a book that stands before a change that it had made', () => {
  it('takes no further commit: the numbers of its changes would be given a second time', () => {
    const { office, label } = shared();
    const earlier = structuredClone(office.bookData);
    commit(office, office.batch(aiko, addTo(label, 'Fumi')));
    Object.assign(office.bookData, earlier);
    const before = office.digest();
    expect(commit(office, office.batch(ben, addTo(label, 'Gen')))).toEqual({
      ok: false,
      problem: { type: 'set-back' },
    });
    expect(office.digest()).toBe(before);
  });

  it('is none where the mirror is of another book', () => {
    const { office, label } = shared();
    Object.assign(office.mirrorData, { access: { ...office.mirrorData.access!, epoch: 'other', seq: 99 } });
    expect(commit(office, office.batch(ben, addTo(label, 'Gen')))).toMatchObject({ ok: true });
  });
});
