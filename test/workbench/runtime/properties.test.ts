/** PropertiesService: whose they are, how large they may be, what counts as a write. */
import fc from 'fast-check';
import { messageOf, openBench } from './bench';

const CODE = `
  const store = (name) => name === 'script' ? PropertiesService.getScriptProperties() : PropertiesService.getUserProperties();
  function set({ name, key, value }) { store(name).setProperty(key, value); }
  function get({ name, key }) { return store(name).getProperty(key); }
  function setAll({ name, values, others }) { store(name).setProperties(values, others); }
  function getAll(name) { return store(name).getProperties(); }
  function remove({ name, key }) { return store(name).deleteProperty(key).getKeys(); }
  function clear(name) { store(name).deleteAllProperties(); }
  function chain() { return PropertiesService.getUserProperties().setProperty('a', 1).setProperty('b', true).getProperties(); }
  function documents() { return PropertiesService.getDocumentProperties(); }`;

const KB = 1_000;

describe('whose properties they are', () => {
  it('script properties are everybody’s', () => {
    const bench = openBench(CODE);
    bench.run('set', { argument: { name: 'script', key: 'head', value: '7' } });
    expect(bench.value('get', { argument: { name: 'script', key: 'head' }, account: bench.ben.sub })).toBe(
      '7',
    );
  });

  it('user properties are one person’s', () => {
    const bench = openBench(CODE);
    bench.run('set', { argument: { name: 'user', key: 'cursor', value: '7' } });
    expect(bench.value('get', { argument: { name: 'user', key: 'cursor' } })).toBe('7');
    expect(
      bench.value('get', { argument: { name: 'user', key: 'cursor' }, account: bench.ben.sub }),
    ).toBeNull();
  });

  it('an add-on without a document has no document properties', () => {
    expect(openBench(CODE).value('documents')).toBeNull();
  });
});

describe('reading and writing', () => {
  it('only text is kept', () => {
    expect(openBench(CODE).value('chain')).toEqual({ a: '1', b: 'true' });
  });

  it('many are set at once, the others stay or go', () => {
    const bench = openBench(CODE);
    bench.run('setAll', { argument: { name: 'script', values: { a: '1', b: '2' } } });
    bench.run('setAll', { argument: { name: 'script', values: { b: '3' } } });
    expect(bench.value('getAll', { argument: 'script' })).toEqual({ a: '1', b: '3' });
    bench.run('setAll', { argument: { name: 'script', values: { c: '4' }, others: true } });
    expect(bench.value('getAll', { argument: 'script' })).toEqual({ c: '4' });
  });

  it('one is deleted, or all', () => {
    const bench = openBench(CODE);
    bench.run('setAll', { argument: { name: 'user', values: { a: '1', b: '2' } } });
    expect(bench.value('remove', { argument: { name: 'user', key: 'a' } })).toEqual(['b']);
    bench.run('clear', { argument: 'user' });
    expect(bench.value('getAll', { argument: 'user' })).toEqual({});
  });

  it('any key gives back what was put under it, in a snapshot too', () => {
    const bench = openBench(CODE);
    const keys = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString'), fc.string());
    fc.assert(
      fc.property(keys, fc.string({ unit: 'grapheme', maxLength: 40 }), (key, value) => {
        bench.run('set', { argument: { name: 'script', key, value } });
        bench.swapWorld(structuredClone(bench.world));
        expect(bench.value('get', { argument: { name: 'script', key } })).toBe(value);
      }),
      { numRuns: 40 },
    );
  });

  it('reading what nobody wrote leaves no trace', () => {
    const bench = openBench(CODE);
    expect(bench.value('get', { argument: { name: 'user', key: 'constructor' } })).toBeNull();
    bench.run('remove', { argument: { name: 'script', key: 'x' } });
    expect(bench.world.script.userProperties).toEqual({});
  });
});

describe('sizes', () => {
  const set = (size: number, character = 'x') => {
    const bench = openBench(CODE);
    const argument = { name: 'script', key: 'k', value: character.repeat(size) };
    return { bench, execution: bench.run('set', { argument }) };
  };

  it('a value of 9 KB fits, a byte more does not', () => {
    expect(set(9 * KB).execution.outcome.type).toBe('returned');
    const { bench, execution } = set(9 * KB + 1);
    expect(messageOf(execution)).toBe('Argument too large: value');
    expect(bench.world.script.scriptProperties).toEqual({});
  });

  it('bytes count, not characters', () => {
    expect(set(3 * KB, '名').execution.outcome.type).toBe('returned');
    expect(messageOf(set(3 * KB + 1, '名').execution)).toBe('Argument too large: value');
  });

  it('a store holds 500 KB, and a write that exceeds it changes nothing', () => {
    const bench = openBench(CODE);
    const value = 'x'.repeat(8_998);
    const values = Object.fromEntries(Array.from({ length: 55 }, (_, n) => [String(n + 10), value]));
    expect(bench.run('setAll', { argument: { name: 'script', values } }).outcome.type).toBe('returned');
    const before = structuredClone(bench.world.script);
    const tooMuch = { last: 'x'.repeat(4_997) };
    expect(messageOf(bench.run('setAll', { argument: { name: 'script', values: tooMuch } }))).toMatch(
      /^You have exceeded the property storage quota/,
    );
    expect(bench.world.script.scriptProperties).toEqual(before.scriptProperties);
    const justFits = { last: 'x'.repeat(4_996) };
    expect(bench.run('setAll', { argument: { name: 'script', values: justFits } }).outcome.type).toBe(
      'returned',
    );
    const replaced = { 10: 'short' };
    expect(bench.run('setAll', { argument: { name: 'script', values: replaced } }).outcome.type).toBe(
      'returned',
    );
  });

  it('what replaces all others counts alone', () => {
    const bench = openBench(CODE);
    const values = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}`, 'x'.repeat(9 * KB)]));
    for (const name of ['old', 'new']) {
      const renamed = Object.fromEntries(Object.entries(values).map(([key, value]) => [name + key, value]));
      const { outcome } = bench.run('setAll', {
        argument: { name: 'script', values: renamed, others: true },
      });
      expect(outcome.type).toBe('returned');
    }
  });

  it('each person has 500 KB', () => {
    const bench = openBench(CODE);
    const values = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`k${n}`, 'x'.repeat(9 * KB)]));
    for (const account of [bench.aiko.sub, bench.ben.sub]) {
      expect(bench.run('setAll', { argument: { name: 'user', values }, account }).outcome.type).toBe(
        'returned',
      );
    }
  });
});

it('each write is a step, a set of many is one, and reading is none', () => {
  const bench = openBench(CODE);
  const counts = ({ steps, propertyWrites, fetches }: ReturnType<typeof bench.run>) => [
    steps,
    propertyWrites,
    fetches,
  ];
  expect(counts(bench.run('chain'))).toEqual([2, 2, 0]);
  expect(counts(bench.run('setAll', { argument: { name: 'user', values: { a: '1', b: '2' } } }))).toEqual([
    1, 1, 0,
  ]);
  expect(counts(bench.run('remove', { argument: { name: 'user', key: 'a' } }))).toEqual([1, 1, 0]);
  expect(counts(bench.run('clear', { argument: 'user' }))).toEqual([1, 1, 0]);
  expect(counts(bench.run('getAll', { argument: 'user' }))).toEqual([0, 0, 0]);
});
