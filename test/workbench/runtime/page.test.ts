/** A page of the script: how it is served, and what it can ask of the script. */
import { createCallQueue } from '../../../workbench/runtime/callQueue';
import { callFromPage } from '../../../workbench/runtime/pageCall';
import { visitPage } from '../../../workbench/runtime/pageVisit';
import { servedPage } from '../../../workbench/runtime/servedPage';
import { exceptionOf, openBench } from './bench';

const CODE = `
  function add(...given) { return [given.length, ...given]; }
  function who() { return Session.getActiveUser().getEmail(); }
  function nothing() {}
  function fail() { throw new Error('no such label'); }
  function wait() { Utilities.sleep(300000); Utilities.sleep(300000); }
  async function later() { return new Date(0); }
  function deep() { return { list: [1, { at: new Date(0) }] }; }
  function code() { return { run: () => 1 }; }
  function secret_() { return 'secret'; }
  function doGet() { return HtmlService.createHtmlOutputFromFile('page').setTitle('名簿'); }`;

const open = () => {
  const bench = openBench(CODE, { pages: { page: '<p>名簿</p>' } });
  const call = (functionName: string, ...given: readonly unknown[]) =>
    callFromPage(bench.runtime, { sub: bench.ben.sub, functionName, arguments: given });
  return { ...bench, call };
};

describe('google.script.run', () => {
  it('calls any function of the script with any arguments, as whoever has the page open', () => {
    const { call } = open();
    const { answer, execution } = call('add', 'a', [undefined, 1], { b: undefined, c: null });
    expect(answer).toEqual({ type: 'success', value: [3, 'a', [null, 1], { c: null }] });
    expect(execution).toMatchObject({ kind: 'page', functionName: 'add' });
    expect(call('who').answer).toEqual({ type: 'success', value: 'ben@kaede.example' });
    expect(call('nothing').answer).toEqual({ type: 'success', value: null });
  });

  it.each(['secret_', 'eval', 'absent', 'Utilities'])('does not reach %s', (name) => {
    expect(open().call(name).answer).toEqual({
      type: 'failure',
      message: `Script function not found: ${name}`,
    });
  });

  it.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a date deep inside', { list: [{ at: new Date(0) }] }],
    ['an object of a class', new Map()],
  ])('%s cannot be passed, and nothing runs', (_what, value) => {
    const bench = open();
    const before = bench.world.script.executionsMade;
    expect(() => bench.call('add', value)).toThrow(/^Failed due to illegal value in property: /);
    expect(bench.world.script.executionsMade).toBe(before);
  });

  it('what is circular cannot be passed, what occurs twice can', () => {
    const { call } = open();
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    expect(() => call('add', loop)).toThrow(/loop$/);
    const shared = { a: 1 };
    expect(call('add', [shared, shared]).answer).toMatchObject({ value: [1, [{ a: 1 }, { a: 1 }]] });
  });

  it.each(['later', 'deep', 'code', 'doGet'])(
    'what %s returns cannot be carried: the page receives null',
    (name) => {
      expect(open().call(name).answer).toEqual({ type: 'success', value: null });
    },
  );

  it('a failure says why, also that of a run that was too long or killed', () => {
    const { call, ben, runtime } = open();
    expect(call('fail').answer).toEqual({ type: 'failure', message: 'no such label' });
    expect(call('wait').answer).toEqual({ type: 'failure', message: 'Exceeded maximum execution time' });
    const kill = { step: 1, when: 'before' } as const;
    const writing = openBench(
      `function write() { PropertiesService.getUserProperties().setProperty('a', '1'); }`,
    );
    const killed = callFromPage(writing.runtime, {
      sub: writing.ben.sub,
      functionName: 'write',
      arguments: [],
      kill,
    });
    expect(killed.answer.type === 'failure' && killed.answer.message).toMatch(/server error/);
    expect(
      runtime.execute({ account: ben.sub, functionName: 'later', kind: 'editor' }).outcome,
    ).toMatchObject({
      value: '1970-01-01T00:00:00.000Z',
    });
  });

  it('ten calls run at a time; each that ends lets the next begin', async () => {
    const queue = createCallQueue();
    const ends: (() => void)[] = [];
    let begun = 0;
    const calls = Array.from({ length: 12 }, (_, index) =>
      queue(async () => {
        begun += 1;
        await new Promise<void>((resolve, reject) =>
          ends.push(index === 0 ? () => reject(new Error()) : resolve),
        );
        return index;
      }).catch(() => 'failed'),
    );
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    await settle();
    expect(begun).toBe(10);
    ends.shift()?.();
    await settle();
    expect(begun).toBe(11);
    while (begun < 12 || ends.length > 0) {
      ends.shift()?.();
      await settle();
    }
    expect(await Promise.all(calls)).toEqual(['failed', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe('the web app', () => {
  const visit = (code: string, query = '') => {
    const { runtime, ben } = openBench(code, {
      pages: { page: '<script>f(`https://kaede.example`)</script>' },
    });
    return visitPage(runtime, ben.sub, new URLSearchParams(query));
  };

  it('is what doGet makes for whoever opens it, as a browser gets it', () => {
    const { page, execution } = visit(
      `function doGet(event) {
      const page = HtmlService.createHtmlOutputFromFile('page').setTitle(Session.getActiveUser().getEmail());
      return page.append(JSON.stringify(event)).addMetaTag('viewport', 'width=device-width');
    }`,
      'label=5&who=a&who=b',
    );
    const event = {
      queryString: 'label=5&who=a&who=b',
      parameter: { label: '5', who: 'a' },
      parameters: { label: ['5'], who: ['a', 'b'] },
      contextPath: '',
      contentLength: -1,
    };
    expect(page).toEqual({
      content: `<script>f(\`https:\`)</script>${JSON.stringify(event)}`,
      title: 'ben@kaede.example',
      metaTags: [{ name: 'viewport', content: 'width=device-width' }],
    });
    expect(execution.kind).toBe('page');
  });

  it.each(['function doGet() { return "text"; }', 'function doGet() { throw new Error("no"); }', ''])(
    'of a script with %j is no page',
    (code) => {
      expect(visit(code).page).toBeUndefined();
    },
  );
});

describe('HtmlService', () => {
  it('makes a page of a file of the project, and of no other', () => {
    expect(open().value('doGet')).toEqual({ content: '<p>名簿</p>', title: '名簿', metaTags: [] });
    expect(exceptionOf(`HtmlService.createHtmlOutputFromFile('constructor')`)).toBe(
      'No HTML file named constructor was found.',
    );
  });

  it.each([
    ['<script>f(`https://kaede.example/a`)</script>', '<script>f(`https:`)</script>'],
    ['<script>f(`a/* b */c${`//x`}d`)</script>', '<script>f(`ac${``}d`)</script>'],
    [`<script>f('https://kaede.example') // said\n</script>`, undefined],
    ['<script type="module">f(/`/, "//", `b`)</script>', undefined],
    ['<script src="x.js">`//`</script>', undefined],
    ['<script type="application/json">{"a": "`//`"</script>', undefined],
    ['<p>`// text`</p>', undefined],
  ])('serves %s', (html, served = html) => {
    expect(servedPage(html)).toBe(served);
  });
});
