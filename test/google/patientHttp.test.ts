/** When a refused request is sent again, and when not. */
import type { HttpAnswer } from '../../src/google/http';
import { createPatientHttp } from '../../src/google/patientHttp';
import { fail, succeed } from '../../src/core/result';

const answer = (status: number): HttpAnswer => ({
  status,
  text: () => '',
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
      sendAll: () => fail({ type: 'unreachable', what: 'people' }),
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

describe('a round of requests, of which a minute takes two,', () => {
  const round = (count: number, until: number, isLost: (rounds: number) => boolean = () => false) => {
    let now = 0;
    let rounds = 0;
    const sent: string[] = [];
    const http = createPatientHttp(
      {
        send: () => fail({ type: 'unreachable', what: 'people' }),
        sendAll: (requests) => {
          rounds += 1;
          if (isLost(rounds)) return fail({ type: 'unreachable', what: 'people' });
          sent.push(...requests.map(({ url }) => url));
          return succeed(
            requests.map(({ url }, index) => ({ ...answer(index < 2 ? 200 : 429), text: () => url })),
          );
        },
      },
      { now: () => now, sleep: (milliseconds) => (now += milliseconds), until: () => until },
    );
    const requests = Array.from({ length: count }, (_, index) => ({
      method: 'get' as const,
      url: String(index),
    }));
    const got = http.sendAll(requests);
    const answers = got.ok
      ? got.value.map(({ status, text }) => `${text()} ${String(status)}`)
      : got.problem.type;
    return { answers, sent: sent.join(' '), slept: now };
  };

  it('sends again what was refused, and nothing else; each answer stands where its request stood', () => {
    expect(round(5, 200_000)).toEqual({
      answers: ['0 200', '1 200', '2 200', '3 200', '4 200'],
      sent: '0 1 2 3 4 2 3 4 4',
      slept: 120_000,
    });
  });

  it('has no time for more: what is still refused is said to be', () => {
    expect(round(5, 60_000)).toMatchObject({
      answers: ['0 200', '1 200', '2 200', '3 200', '4 429'],
      slept: 60_000,
    });
    expect(round(3, 0)).toMatchObject({ answers: ['0 200', '1 200', '2 429'], slept: 0 });
  });

  it('is lost as a whole, at once or later: nobody knows which took effect', () => {
    expect(round(3, 200_000, () => true).answers).toBe('unreachable');
    expect(round(3, 200_000, (rounds) => rounds === 2).answers).toBe('unreachable');
  });
});
