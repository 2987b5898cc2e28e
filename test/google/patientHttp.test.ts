/** When a refused request is sent again, and when not. */
import type { HttpAnswer } from '../../src/google/http';
import { createPatientHttp } from '../../src/google/patientHttp';
import { fail, succeed } from '../../src/core/result';

const answer = (status: number, body = ''): HttpAnswer => ({
  status,
  text: () => body,
  blob: () => {
    throw new Error('not asked for');
  },
});

/** Answers with these statuses, one after the other; the clock moves by sleeping alone. */
const open = (statuses: readonly (number | 'lost')[], until: number) => {
  let now = 0;
  let sent = 0;
  const http = createPatientHttp(
    {
      send: () => {
        const status = statuses[sent] ?? 200;
        sent += 1;
        return status === 'lost' ? fail({ type: 'unreachable', what: 'people' }) : succeed(answer(status));
      },
      sendAll: () => succeed([]),
    },
    { now: () => now, sleep: (milliseconds) => (now += milliseconds), until: () => until },
  );
  const got = http.send({ method: 'get', url: 'https://people.googleapis.com/' });
  return { status: got.ok ? got.value.status : 'lost', sent, slept: now };
};

it.each([
  ['is answered', [200], 200_000, { status: 200, sent: 1, slept: 0 }],
  ['finds a quota used up waits a minute', [429, 200], 200_000, { status: 200, sent: 2, slept: 60_000 }],
  [
    'waits as often as there is time',
    [429, 429, 429, 429],
    150_000,
    { status: 429, sent: 3, slept: 120_000 },
  ],
  ['has no time waits for nothing', [429, 200], 0, { status: 429, sent: 1, slept: 0 }],
  ['is refused for another reason is not repeated', [403, 200], 200_000, { status: 403, sent: 1, slept: 0 }],
  [
    'failed at Google is not repeated: it may have had its effect',
    [503, 200],
    200_000,
    { status: 503, sent: 1, slept: 0 },
  ],
  ['was lost is not repeated', ['lost', 200], 200_000, { status: 'lost', sent: 1, slept: 0 }],
] as const)('a request that %s', (_situation, statuses, until, expected) => {
  expect(open(statuses, until)).toEqual(expected);
});

/** A round of three requests: each time with these statuses, in their order. */
const openRound = (rounds: readonly (readonly number[] | 'lost')[], until: number) => {
  let now = 0;
  const sent: string[][] = [];
  const http = createPatientHttp(
    {
      send: () => succeed(answer(500)),
      sendAll: (requests) => {
        const statuses = rounds[sent.length] ?? [];
        sent.push(requests.map(({ url }) => url));
        if (statuses === 'lost') return fail({ type: 'unreachable', what: 'people' });
        return succeed(requests.map((_, index) => answer(statuses[index] ?? 200)));
      },
    },
    { now: () => now, sleep: (milliseconds) => (now += milliseconds), until: () => until },
  );
  const got = http.sendAll(['a', 'b', 'c'].map((url) => ({ method: 'get', url })));
  return { statuses: got.ok ? got.value.map(({ status }) => status) : 'lost', sent, slept: now };
};

it.each([
  ['has its quota is sent once', [[200, 200, 200]], 200_000, [200, 200, 200], [['a', 'b', 'c']], 0],
  [
    'finds the quota used up half-way sends the rest a minute later',
    [[200, 429, 429], [404, 429], [200]],
    200_000,
    [200, 404, 200],
    [['a', 'b', 'c'], ['b', 'c'], ['c']],
    120_000,
  ],
  ['has no time is answered as it is', [[200, 429, 200]], 0, [200, 429, 200], [['a', 'b', 'c']], 0],
  [
    'is lost the second time is unknown as a whole',
    [[200, 429, 200], 'lost'],
    200_000,
    'lost',
    [['a', 'b', 'c'], ['b']],
    60_000,
  ],
] as const)('a round that %s', (_situation, rounds, until, statuses, sent, slept) => {
  expect(openRound(rounds, until)).toEqual({ statuses, sent, slept });
});

it('who finds the account full does not wait for it', () => {
  const full = JSON.stringify({
    error: { message: 'MY_CONTACTS_OVERFLOW_COUNT', status: 'RESOURCE_EXHAUSTED' },
  });
  const waits: number[] = [];
  const http = createPatientHttp(
    { send: () => succeed(answer(429, full)), sendAll: () => succeed([]) },
    { now: () => 0, sleep: (milliseconds) => void waits.push(milliseconds), until: () => 200_000 },
  );
  expect(http.send({ method: 'post', url: 'https://people.googleapis.com/' })).toMatchObject({ ok: true });
  expect(waits).toEqual([]);
});
