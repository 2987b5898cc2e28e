import { commitBatch } from '../../../src/app/book/commitBatch';
import type { CommitSteps } from '../../../src/app/book/commitSteps';
import { commitSteps } from '../../../src/app/book/commitSteps';
import { readAccess } from '../../../src/app/sharing/readAccess';
import type { Batch, Operation } from '../../../src/core/book/operation';
import { fail } from '../../../src/core/result';
import { aiko, ben, chie, emi } from '../office';

import { account, addTo, commit, count, persons, rolesIn, shared } from './sharedOffice';

describe('committing a batch', () => {
  it('that comes a second time gets the first verdicts, and nothing is written again', () => {
    const { office, label } = shared();
    const batch = office.batch(aiko, addTo(label, 'Fumi'));
    const first = commit(office, batch);
    const after = office.digest();
    office.clock.now += 60_000;
    expect(commit(office, batch)).toEqual(first);
    expect(office.digest()).toBe(after);
    expect([persons(office).length, count(office, 'append')]).toEqual([1, 1]);
  });

  it('of one channel leaves what another channel’s last batch was told', () => {
    const { office, label } = shared();
    const cycle: Batch = { ...office.batch(aiko, addTo(label, 'Fumi')), channel: 'cycle' };
    const first = commit(office, cycle);
    commit(office, office.batch(aiko, addTo(label, 'Gen')));
    expect(commit(office, cycle)).toEqual(first);
    expect(persons(office)).toHaveLength(2);
  });

  it('that finds another commit before it reads again, decides again and follows it', () => {
    const { office, label } = shared();
    office.before.push(() => commit(office, office.batch(ben, addTo(label, 'Gen'))));
    expect(commit(office, office.batch(aiko, addTo(label, 'Fumi')))).toMatchObject({
      ok: true,
      value: [{ type: 'applied' }],
    });
    expect(office.bookData.log.map(({ seq }) => seq)).toEqual(
      office.bookData.log.map((_, index) => index + 1),
    );
    expect(persons(office).map(({ fields }) => fields['name']!.by)).toEqual(['1002', '1001']);
  });

  it('is decided by the right that holds when it is written, not by the one that it was begun with', () => {
    const { office, label } = shared();
    const stop = office.batch(aiko, { type: 'stop-sharing', label, principal: account(ben) });
    office.before.push(() => commit(office, stop));
    expect(commit(office, office.batch(ben, addTo(label, 'Fumi')))).toEqual({
      ok: true,
      value: [{ type: 'refused', reason: 'unknown-label' }],
    });
    expect(persons(office)).toEqual([]);
  });

  it('whose answer is lost after the effect is found to have happened: nothing is doubled, the mirror is mended', () => {
    const { office, label } = shared();
    office.bookData.outage.next = 'answer';
    const verdicts = commit(office, office.batch(aiko, addTo(label, 'Fumi')));
    expect(verdicts).toEqual({ ok: true, value: [{ type: 'applied', record: persons(office)[0]!.id }] });
    expect([persons(office).length, count(office, 'append')]).toEqual([1, 1]);
    expect(office.mirrorData).toMatchObject({ access: { seq: office.bookData.head.seq }, dirty: null });
  });

  it('whose request is lost is sent again and happens once', () => {
    const { office, label } = shared();
    office.bookData.outage.next = 'request';
    const verdicts = commit(office, office.batch(aiko, addTo(label, 'Fumi')));
    expect(verdicts).toEqual({ ok: true, value: [{ type: 'applied', record: persons(office)[0]!.id }] });
    expect([persons(office).length, count(office, 'append')]).toEqual([1, 2]);
  });

  it('against a book that refuses for ever ends as a conflict, with the mirror left to be doubted', () => {
    const { office, label } = shared();
    const deps = office.deps(aiko);
    let tries = 0;
    const refusing = {
      ...deps.book,
      append: () => {
        tries += 1;
        return fail({ type: 'conflict' as const });
      },
    };
    const { seq } = office.bookData.head;
    const answer = commitBatch({ ...deps, book: refusing })(office.batch(aiko, addTo(label, 'Fumi')));
    expect(answer).toEqual({ ok: false, problem: { type: 'conflict' } });
    expect([tries, office.bookData.head.seq, office.mirrorData.dirty]).toEqual([6, seq, seq + 1]);
  });

  it.each(['forbidden', 'declined', 'damaged'] as const)(
    'that the book finds %s is not tried again',
    (type) => {
      const { office, label } = shared();
      const deps = office.deps(aiko);
      let tries = 0;
      const refusing = {
        ...deps.book,
        append: () => {
          tries += 1;
          return fail({ type, what: 'book', reason: '' });
        },
      };
      expect(
        commitBatch({ ...deps, book: refusing })(office.batch(aiko, addTo(label, 'Fumi'))),
      ).toMatchObject({ problem: { type } });
      expect(tries).toBe(1);
    },
  );

  it('of a book that cannot be read writes nothing, and does not call the mirror dirty', () => {
    const { office, label } = shared();
    const deps = office.deps(aiko);
    const unread = { ...deps.book, read: () => fail({ type: 'forbidden' as const, what: 'book' }) };
    commitBatch({ ...deps, book: unread })(office.batch(aiko, addTo(label, 'Fumi')));
    expect(office.asked).toEqual([]);
  });

  it('goes on without the lock where it cannot be had', () => {
    const { office, label } = shared();
    const deps = { ...office.deps(aiko), lock: { whileHeld: () => undefined } };
    expect(commitBatch(deps)(office.batch(aiko, addTo(label, 'Fumi')))).toMatchObject({ ok: true });
    expect(persons(office)).toHaveLength(1);
  });
});

describe('the mirror around a commit', () => {
  it('is left to the commit that overtook this one: what that takes is not shown again', () => {
    const { office, label } = shared();
    const deps = office.deps(aiko);
    const first = commitSteps(deps, office.batch(aiko, addTo(label, 'Fumi')));
    const stop = office.batch(aiko, { type: 'stop-sharing', label, principal: account(ben) });
    const second = commitSteps(deps, stop);
    // Without the lock, read, and mark; the first appends; the second reads on, takes, and dies before its last step.
    const nextIs = (steps: CommitSteps, type: string): void => {
      let turn = steps.next(false);
      while (turn.done !== true && turn.value.type !== type) turn = steps.next(false);
    };
    nextIs(first, 'append');
    first.next(false);
    nextIs(second, 'append');
    second.next(false);
    first.next(false);
    const { access, dirty } = deps.mirror.read();
    expect([access, dirty]).toEqual([undefined, office.bookData.head.seq]);
    const read = readAccess(deps);
    expect(read.ok && rolesIn(read.value, label)).toEqual(['owner', undefined, undefined]);
  });

  const { seq } = shared().office.bookData.head;
  const [next, afterNext] = [String(seq + 1), String(seq + 2)];

  it('is dirty before the book changes; what is given stands in it only afterwards', () => {
    const { office, label } = shared();
    commit(
      office,
      office.batch(aiko, {
        type: 'share',
        label: { id: label },
        principal: account(chie),
        role: 'viewer',
        nonce: 'n000000000000009',
      }),
    );
    expect(office.asked).toEqual([
      'read',
      `dirty ${next}`,
      `append ${next}`,
      `mirror ${next}: 1001 owner,1002 editor,1003 viewer`,
      'clean',
    ]);
  });

  it('no longer holds what is taken, before the book has it', () => {
    const { office, label } = shared();
    commit(office, office.batch(aiko, { type: 'stop-sharing', label, principal: account(ben) }));
    expect(office.asked).toEqual([
      'read',
      `dirty ${next}`,
      `mirror ${String(seq)}: 1001 owner`,
      `append ${next}`,
      `mirror ${next}: 1001 owner`,
      'clean',
    ]);
  });

  it('holds the lower role first and nothing higher, where one commit gives and takes', () => {
    const { office, label } = shared();
    const share = (person: { readonly id: string }, role: 'viewer' | 'manager'): Operation => ({
      type: 'share',
      label: { id: label },
      principal: account(person),
      role,
      nonce: 'n000000000000009',
    });
    commit(office, office.batch(aiko, share(ben, 'viewer'), share(emi, 'manager')));
    expect(office.asked.slice(1, 5)).toEqual([
      `dirty ${next}`,
      `mirror ${String(seq)}: 1001 owner,1002 viewer`,
      `append ${afterNext}`,
      `mirror ${afterNext}: 1001 owner,1002 viewer,1005 manager`,
    ]);
  });

  it('stays as it is where nothing changes', () => {
    const { office, label } = shared();
    commit(
      office,
      office.batch(aiko, {
        type: 'share',
        label: { id: label },
        principal: account(ben),
        role: 'editor',
        nonce: 'n000000000000009',
      }),
    );
    expect(office.asked).toEqual(['read']);
  });

  it('after a commit whose fate nobody learnt is doubted, until the next one clears it', () => {
    const { office, label } = shared();
    const deps = office.deps(aiko);
    const silent = { ...deps.book, append: () => fail({ type: 'unreachable' as const, what: 'book' }) };
    const lost = commitBatch({ ...deps, book: silent })(
      office.batch(aiko, { type: 'stop-sharing', label, principal: account(ben) }),
    );
    expect(lost).toEqual({ ok: false, problem: { type: 'unreachable', what: 'book' } });
    readAccess(deps);
    expect(office.mirrorData.dirty).toBe(seq + 1);
    commit(office, office.batch(aiko, addTo(label, 'Fumi')));
    expect(office.mirrorData).toMatchObject({ access: { seq: seq + 1 }, dirty: null });
  });
});
