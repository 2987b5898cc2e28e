/** What a script finds when it starts, what it cannot reach, and how its end is reported. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { evaluate, exceptionOf, messageOf, openBench, valueOf } from './bench';

describe('the globals of a script', () => {
  it('a global that one execution set is gone in the next', () => {
    const bench = openBench(`
      var topLevelRuns = 0; topLevelRuns += 1;
      function leave() { globalThis.left = 'behind'; Array.prototype.left = 1; return topLevelRuns; }
      function look() { return [typeof left, typeof [].left, topLevelRuns]; }`);
    expect(bench.value('leave')).toBe(1);
    expect(bench.value('look')).toEqual(['undefined', 'undefined', 1]);
  });

  it.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'structuredClone',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'Buffer',
    'atob',
    'crypto',
    'performance',
    'process',
    'require',
    'module',
    'window',
  ])('there is no %s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

  it.each([
    'CacheService',
    'CardService',
    'HtmlService',
    'LockService',
    'Logger',
    'PropertiesService',
    'ScriptApp',
    'Session',
    'UrlFetchApp',
    'Utilities',
    'console',
  ])('there is %s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('object');
  });

  it('only what the script declares is enumerable: no trace of the machine', () => {
    expect(evaluate('Object.keys(globalThis)')).toEqual(['main']);
    expect(evaluate('typeof __enter + typeof shim + typeof bridge')).toBe('undefined'.repeat(3));
  });
});

describe('ways out of the context', () => {
  it.each([
    `globalThis.constructor.constructor('return typeof process')()`,
    `this.constructor.constructor('return typeof process')()`,
    `UrlFetchApp.fetch.constructor('return typeof process')()`,
    `PropertiesService.getScriptProperties().getProperties().constructor.constructor('return typeof process')()`,
    `(() => { try { UrlFetchApp.fetch('nowhere') } catch (e) { return e.constructor.constructor('return typeof process')() } })()`,
  ])('%s finds no process', (expression) => {
    expect(evaluate(expression)).toBe('undefined');
  });

  it('an overflowing recursion meets errors of its own realm only, and ends no other way than by them', () => {
    const program = path.join(__dirname, 'overflowingRecursion.ts');
    const outcome: unknown = JSON.parse(
      execFileSync(process.execPath, ['build/run.cjs', program], { encoding: 'utf8' }),
    );
    expect(outcome).toEqual({ type: 'returned', value: ['undefined'] });
  });

  it('what services return and throw belongs to the realm of the script', () => {
    expect(
      evaluate(`[
        PropertiesService.getScriptProperties().getKeys() instanceof Array,
        Utilities.base64Decode('AA==') instanceof Array,
        (() => { try { Utilities.base64Decode('!') } catch (e) { return e instanceof Error } })(),
        new Date() instanceof Date,
      ]`),
    ).toEqual([true, true, true, true]);
  });
});

describe('the end of an execution', () => {
  it('the argument comes in and the result goes out as JSON values', () => {
    const bench = openBench(`function echo(event) { return { event, at: new Date(0), f: () => 1 }; }`);
    expect(bench.value('echo', { argument: { label: 'お客様', list: [1, null] } })).toEqual({
      event: { label: 'お客様', list: [1, null] },
      at: '1970-01-01T00:00:00.000Z',
    });
  });

  it('without an argument the function is called with none', () => {
    expect(openBench('function count() { return arguments.length; }').value('count')).toBe(0);
  });

  it('a card is returned as its JSON form', () => {
    const card = evaluate(
      `CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle('Labels')).build()`,
    );
    expect(card).toMatchObject({ header: { title: 'Labels' } });
  });

  it('a page is returned as its content and title', () => {
    const page = evaluate(`HtmlService.createHtmlOutput('<p>').append('名簿').setTitle('Meibo')`);
    expect(page).toEqual({ content: '<p>名簿', title: 'Meibo', metaTags: [] });
  });

  it('a page keeps what was set, and shows text that nobody vouches for as text', () => {
    const page = `HtmlService.createHtmlOutput('<p>').clear().appendUntrusted('<b a="1">&').setWidth(300)
      .setFaviconUrl('https://kaede.example/icon.png').addMetaTag('viewport', 'width=device-width')`;
    expect(
      evaluate(`((page) => [page.getContent(), page.getWidth(), page.getFaviconUrl(), page.getMetaTags()[0].getContent(),
        page.getBlob().getDataAsString()])(${page})`),
    ).toEqual([
      '&lt;b a=&quot;1&quot;&gt;&amp;',
      300,
      'https://kaede.example/icon.png',
      'width=device-width',
      '&lt;b a=&quot;1&quot;&gt;&amp;',
    ]);
  });

  it('an exception is reported with its message and the frames of the script alone', () => {
    const { outcome } = openBench(`function fail() { throw new TypeError('no such label'); }`).run('fail');
    if (outcome.type !== 'threw') throw new Error(outcome.type);
    expect(outcome.message).toBe('no such label');
    expect(outcome.stack).toMatch(/^TypeError: no such label\n {4}at fail \(Code\.js:1:/);
    expect(outcome.stack).not.toMatch(/node:|workbench/);
  });

  it('an exception at top level ends every execution', () => {
    expect(messageOf(openBench(`function f() {}\nthrow new Error('broken bundle')`).run('f'))).toBe(
      'broken bundle',
    );
  });

  it('a result that is no JSON value is an exception', () => {
    expect(exceptionOf('(() => { const loop = {}; loop.loop = loop; return loop })()')).toMatch(/circular/);
  });

  it('promises settle before the execution ends, and their value is the result', () => {
    const bench = openBench(`
      async function later() { await null; await null; return 'settled'; }
      async function reject() { await null; throw new Error('rejected'); }
      function never() { return new Promise(() => undefined); }`);
    expect(bench.value('later')).toBe('settled');
    expect(messageOf(bench.run('reject'))).toBe('rejected');
    expect(bench.value('never')).toBeUndefined();
  });

  it.each(['missing', 'private_', 'notAFunction', 'constructor', 'eval', 'UrlFetchApp', '__proto__'])(
    '%s cannot be called',
    (name) => {
      const bench = openBench(`function private_() { return 1; } var notAFunction = 1;`);
      for (const kind of ['card', 'trigger', 'page', 'editor'] as const) {
        expect(messageOf(bench.run(name, { kind }))).toBe(`Script function not found: ${name}`);
      }
    },
  );

  it('a script whose last line has no semicolon is still called', () => {
    expect(openBench(`function f() { return 1; }\nvar last = f // the end`).value('f')).toBe(1);
  });
});

describe('logs', () => {
  it('console and Logger write to the execution and nowhere else', () => {
    const { logs } = openBench(`function talk() {
      console.log('%s has %d', 'Aiko', 3, { a: 1 });
      console.error(new Error('lost').message);
      Logger.log('cards: %s', [1, 2]);
      return Logger.getLog();
    }`).run('talk');
    expect(logs).toEqual(['Aiko has 3 {"a":1}', 'lost', 'cards: [1,2]']);
  });
});

describe('clock and dice', () => {
  const code = `
    function look() { return [Date.now(), new Date().getTime(), new Date(5).getTime(), typeof Date(), new (class extends Date {})().getTime()]; }
    function roll() { return [Math.random(), Math.random(), Utilities.getUuid(), Utilities.getUuid()]; }
    function sleepAndLook() { const before = Date.now(); Utilities.sleep(1500); return Date.now() - before; }`;

  it('the script reads the virtual clock', () => {
    const bench = openBench(code);
    const { now } = bench.world;
    expect(bench.value('look')).toEqual([now, now, 5, 'string', now]);
  });

  it('sleeping takes virtual time', () => {
    const bench = openBench(code);
    const { now } = bench.world;
    expect(bench.value('sleepAndLook')).toBe(1500);
    expect(bench.world.now).toBe(now + 1500);
  });

  it('two runs of one world throw the same dice, two executions others', () => {
    const bench = openBench(code);
    const [first, second] = [bench.value('roll'), bench.value('roll')];
    const again = openBench(code);
    expect([again.value('roll'), again.value('roll')]).toEqual([first, second]);
    const thrown = [first, second].flat();
    expect(new Set(thrown).size).toBe(thrown.length);
  });

  it('an id has the form of version 4', () => {
    expect(evaluate('Utilities.getUuid()')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

it('every finished execution is observed until the observer leaves', () => {
  const bench = openBench('function f() { return 1; }');
  const seen: unknown[] = [];
  const leave = bench.runtime.observe((execution) => seen.push(valueOf(execution)));
  bench.run('f');
  leave();
  bench.run('f');
  expect(seen).toEqual([1]);
});

it('nothing runs as somebody unknown or suspended', () => {
  const bench = openBench('function f() { return 1; }');
  expect(() => bench.run('f', { account: '0' })).toThrow('No account 0');
  bench.aiko.suspended = true;
  expect(() => bench.run('f')).toThrow('suspended');
});
