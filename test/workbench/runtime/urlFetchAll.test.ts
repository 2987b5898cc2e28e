/** UrlFetchApp with several requests at once, and with none answered. */
import type { GoogleRequest } from '../../../workbench/google/http';
import { jsonResponse } from '../../../workbench/google/http';
import { NetworkTimeout } from '../../../workbench/runtime/network';
import type { BenchOptions } from './bench';
import { messageOf, openBench, PEOPLE, valueOf } from './bench';

const CODE = `
  const shown = (r) => ({ code: r.getResponseCode(), text: r.getContentText(), headers: r.getHeaders() });
  function fetchOne({ url, params }) { return shown(params ? UrlFetchApp.fetch(url, params) : UrlFetchApp.fetch(url)); }
  function fetchMany(requests) { return UrlFetchApp.fetchAll(requests).map(shown); }
  function catching(requests) {
    try { return UrlFetchApp.fetchAll(requests).length; } catch (e) { return [e.name, e.message, e instanceof Error]; }
  }`;

describe('several at once', () => {
  const urls = ['a', 'b', 'c'].map((name) => `https://people.googleapis.com/v1/${name}`);
  const latency = ({ url }: GoogleRequest) => (url.endsWith('b') ? 900 : 100);

  it('answers keep the order, and take as long as the slowest', () => {
    const bench = openBench(CODE, { latency });
    const { now } = bench.world;
    const requests = [{ url: urls[0] }, urls[1], { url: urls[2], method: 'put', payload: 'x' }];
    const execution = bench.run('fetchMany', { argument: requests });
    expect(valueOf(execution)).toMatchObject(urls.map((url) => ({ text: JSON.stringify({ url }) })));
    expect(bench.world.now).toBe(now + 900);
    expect(execution).toMatchObject({ fetches: 3, roundTrips: 1, steps: 3 });
  });

  it('all are sent at the same moment', () => {
    const moments: number[] = [];
    const bench = openBench(CODE, {
      answer: () => {
        moments.push(bench.world.now);
        return jsonResponse({});
      },
    });
    bench.run('fetchMany', { argument: urls });
    expect(new Set(moments).size).toBe(1);
  });

  it('one that fails makes the whole throw, after all were sent', () => {
    const bench = openBench(CODE, { answer: ({ url }) => jsonResponse({}, url.endsWith('a') ? 500 : 200) });
    expect(bench.value('catching', { argument: urls })).toMatchObject([
      'Exception',
      /* message */ expect.stringContaining('returned code 500'),
      true,
    ]);
    expect(bench.requests).toHaveLength(3);
  });

  it('one that cannot be sent keeps all from being sent', () => {
    const bench = openBench(CODE);
    expect(bench.value('catching', { argument: [...urls, 'nonsense'] })).toContain(
      'Invalid argument: nonsense',
    );
    expect(bench.requests).toEqual([]);
  });
});

describe('no answer', () => {
  const silent: BenchOptions = {
    answer: ({ url }) => {
      throw new NetworkTimeout(url, 20_000);
    },
  };

  it('a timeout is an exception that names the address, after the wait, muted or not', () => {
    const bench = openBench(CODE, silent);
    const execution = bench.run('fetchOne', {
      argument: { url: PEOPLE, params: { muteHttpExceptions: true } },
    });
    const elapsed = execution.endedAt - execution.startedAt;
    expect(messageOf(execution)).toBe(`Timeout: ${PEOPLE}`);
    expect(elapsed).toBe(20_000);
    expect(execution).toMatchObject({ fetches: 1, steps: 1 });
  });

  it('the script may catch it and go on', () => {
    const bench = openBench(CODE, silent);
    expect(bench.value('catching', { argument: [PEOPLE] })).toEqual([
      'Exception',
      `Timeout: ${PEOPLE}`,
      true,
    ]);
  });

  it('a bug of the network is the caller’s to see, not the script’s', () => {
    const bench = openBench(CODE, {
      answer: () => {
        throw new TypeError('router bug');
      },
    });
    expect(() => bench.run('catching', { argument: [PEOPLE] })).toThrow('router bug');
    expect(bench.world.script.locks.script).toBeNull();
  });
});
