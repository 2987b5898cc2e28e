/** CacheService: what it forgets, and what it refuses. */
import { messageOf, openBench } from './bench';

const CODE = `
  const cache = (name) => name === 'script' ? CacheService.getScriptCache() : CacheService.getUserCache();
  function put({ name = 'script', key = 'k', value = 'v', seconds }) {
    seconds === undefined ? cache(name).put(key, value) : cache(name).put(key, value, seconds);
  }
  function get({ name = 'script', key = 'k' } = {}) { return cache(name).get(key); }
  function many() {
    const one = cache('user');
    one.putAll({ a: 1, b: 2, c: 3 });
    one.remove('a');
    one.removeAll(['b']);
    return [one.getAll(['a', 'b', 'c']), CacheService.getDocumentCache()];
  }
  function fill(count) {
    for (let n = 0; n < count; n += 1) cache('script').put('k' + n, 'v', 1000 + n);
    return Object.keys(cache('script').getAll(Array.from({ length: count }, (_, n) => 'k' + n)));
  }`;

it('an entry is forgotten at its expiry, after ten minutes unless told otherwise', () => {
  const bench = openBench(CODE);
  bench.run('put', { argument: {} });
  bench.run('put', { argument: { key: 'short', seconds: 1 } });
  bench.world.now += 999;
  expect(bench.value('get', { argument: { key: 'short' } })).toBe('v');
  bench.world.now += 1;
  expect(bench.value('get', { argument: { key: 'short' } })).toBeNull();
  bench.world.now += 598_999;
  expect(bench.value('get')).toBe('v');
  bench.world.now += 1;
  expect(bench.value('get')).toBeNull();
});

it('a user’s cache is not another’s, the script’s is everybody’s', () => {
  const bench = openBench(CODE);
  bench.run('put', { argument: { name: 'user' } });
  bench.run('put', { argument: { name: 'script' } });
  expect(bench.value('get', { argument: { name: 'user' } })).toBe('v');
  expect(bench.value('get', { argument: { name: 'user' }, account: bench.ben.sub })).toBeNull();
  expect(bench.value('get', { argument: { name: 'script' }, account: bench.ben.sub })).toBe('v');
});

it('several are put, read and removed at once; absent ones are absent', () => {
  expect(openBench(CODE).value('many')).toEqual([{ c: '3' }, null]);
});

it('a key has 250 characters, a value 100 KB, a life 21,600 seconds', () => {
  const bench = openBench(CODE);
  const put = (argument: object) => bench.run('put', { argument });
  expect(put({ key: 'k'.repeat(250), value: 'v'.repeat(100_000), seconds: 21_600 }).outcome.type).toBe(
    'returned',
  );
  expect(messageOf(put({ key: 'k'.repeat(251) }))).toBe('Argument too large: key');
  expect(messageOf(put({ value: 'v'.repeat(100_001) }))).toBe('Argument too large: value');
  expect(messageOf(put({ seconds: 21_601 }))).toMatch(/out of range/);
  expect(messageOf(put({ seconds: 0 }))).toMatch(/out of range/);
  expect(messageOf(bench.run('get', { argument: { key: 'k'.repeat(251) } }))).toBe('Argument too large: key');
});

it('past a thousand entries the 900 farthest from their expiry stay', () => {
  const bench = openBench(CODE);
  expect(bench.value('fill', { argument: 1_000 })).toHaveLength(1_000);
  const kept = openBench(CODE).value('fill', { argument: 1_001 }) as string[];
  expect(kept).toHaveLength(900);
  expect(kept[0]).toBe('k101');
});
