/** LockService: who excludes whom, how long one waits, and that no lock outlives its execution. */
import { messageOf, openBench } from './bench';

const CODE = `
  const lock = (name) => name === 'script' ? LockService.getScriptLock() : LockService.getUserLock();
  function take({ name, wait = 0 }) { return lock(name).tryLock(wait); }
  function insist({ name, wait }) { lock(name).waitLock(wait); return Date.now(); }
  function sequence() {
    const one = LockService.getScriptLock();
    const before = one.hasLock(); const first = one.tryLock(1); const again = LockService.getScriptLock().tryLock(1);
    one.releaseLock(); const after = one.hasLock(); one.releaseLock();
    return [before, first, again, after, LockService.getDocumentLock()];
  }
  function takeBothAndWrite() {
    lock('script').tryLock(1); lock('user').tryLock(1);
    PropertiesService.getScriptProperties().setProperty('a', '1');
    throw new Error('unlucky');
  }`;

const STRANGER = { execution: 'somebody else' };

it('a lock is taken, taken again by its holder, and released', () => {
  expect(openBench(CODE).value('sequence')).toEqual([false, true, true, false, null]);
});

it('the script lock of another execution excludes everybody, after the whole wait', () => {
  const bench = openBench(CODE);
  bench.world.script.locks.script = STRANGER;
  const { now } = bench.world;
  expect(bench.value('take', { argument: { name: 'script', wait: 2_000 } })).toBe(false);
  expect(bench.world.now).toBe(now + 2_000);
  expect(messageOf(bench.run('insist', { argument: { name: 'script', wait: 10 } }))).toBe(
    'Lock timeout: another process was holding the lock for too long.',
  );
  expect(bench.value('take', { argument: { name: 'user' } })).toBe(true);
  expect(bench.world.script.locks.script).toBe(STRANGER);
});

it('a user lock excludes the same person only', () => {
  const bench = openBench(CODE);
  bench.world.script.locks.users[bench.aiko.sub] = STRANGER;
  expect(bench.value('take', { argument: { name: 'user' } })).toBe(false);
  expect(bench.value('take', { argument: { name: 'user' }, account: bench.ben.sub })).toBe(true);
});

it('a lock that becomes free within the wait is taken then', () => {
  const bench = openBench(CODE);
  const freeAt = bench.world.now + 700;
  bench.world.script.locks.script = { ...STRANGER, until: freeAt };
  expect(bench.value('insist', { argument: { name: 'script', wait: 1_000 } })).toBe(freeAt);
});

it.each([
  ['an exception', undefined],
  ['a kill before the write', { step: 1, when: 'before' }],
  ['a kill after the write', { step: 1, when: 'after' }],
] as const)('no lock outlives %s', (_, kill) => {
  const bench = openBench(CODE);
  const { outcome } = bench.run('takeBothAndWrite', kill === undefined ? {} : { kill });
  expect(outcome.type).toBe(kill === undefined ? 'threw' : 'killed');
  expect(bench.world.script.locks).toEqual({ script: null, users: {} });
});

it('a lock that the script forgot is free for the next execution', () => {
  const bench = openBench(CODE);
  expect(bench.value('take', { argument: { name: 'script' } })).toBe(true);
  expect(bench.value('take', { argument: { name: 'script' }, account: bench.ben.sub })).toBe(true);
});

it('waiting for a lock counts towards the time limit', () => {
  const bench = openBench(CODE);
  bench.world.script.locks.script = STRANGER;
  expect(bench.run('take', { argument: { name: 'script', wait: 30_001 }, kind: 'card' }).outcome.type).toBe(
    'timed-out',
  );
});
