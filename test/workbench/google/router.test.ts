import { addFault, clearFaults, noFaults } from '../../../workbench/google/faults';
import { invalidArgument } from '../../../workbench/google/http';
import type { Service } from '../../../workbench/google/route';
import { createRouter } from '../../../workbench/google/router';
import { NetworkTimeout } from '../../../workbench/runtime/network';
import { openKaede } from './kaede';

const SCOPE = 'https://www.googleapis.com/auth/contacts';
const HOST = 'https://notes.googleapis.com';

/** A service with an effect that can be counted: notes kept in the properties of the world's script. */
const notes = (): Service & { readonly kept: string[] } => {
  const kept: string[] = [];
  const method = { scopes: [SCOPE], latency: 700, writes: true };
  return {
    host: 'notes.googleapis.com',
    kept,
    routes: [
      {
        ...method,
        method: 'POST',
        pattern: /^\/v1\/notes\/(?<name>[^/]+):keep$/,
        operation: 'notes.keep',
        answer: ({ path, json }) => {
          if (json()['text'] === '') throw invalidArgument('text must not be empty');
          kept.push(path['name'] ?? '');
          return {
            json: { name: path['name'], parts: [{ text: json()['text'], size: 1 }], count: kept.length },
          };
        },
      },
      {
        ...method,
        writes: false,
        scopes: [],
        method: 'GET',
        pattern: /^\/v1\/open/,
        operation: 'notes.open',
        answer: () => ({ json: { open: true } }),
      },
      {
        ...method,
        method: 'GET',
        pattern: /^\/v1\/broken$/,
        operation: 'notes.broken',
        answer: () => {
          throw new TypeError('a bug');
        },
      },
    ],
  };
};

const open = () => {
  const faults = noFaults();
  const service = notes();
  const kaede = openKaede([service], faults);
  const token = kaede.identity.accessToken(kaede.aiko.sub, [SCOPE]);
  const keep = (name = 'a', text = 'x') =>
    kaede.call('POST', `${HOST}/v1/notes/${name}:keep`, { token, json: { text } });
  return { ...kaede, faults, kept: service.kept, token, keep };
};

const errorOf = (json: Record<string, unknown>) => json['error'] as Record<string, unknown>;
const reasonOf = (json: Record<string, unknown>) =>
  (errorOf(json)['details'] as { reason: string }[] | undefined)?.[0]?.reason;

describe('a call to the emulated Google', () => {
  it('is answered, costs its latency, is written down, and leaves the clock alone', () => {
    const { world, keep } = open();
    const before = world.now;
    const answer = keep('a%2Fb%E5%90%8D');
    expect(answer.status).toBe(200);
    expect(answer.json['name']).toBe('a/b名');
    expect(answer.latency).toBe(700);
    expect(world.now).toBe(before);
    expect(world.calls).toEqual([
      { at: before, operation: 'notes.keep', writes: true, status: 200, caller: 'aiko@kaede.example' },
    ]);
  });

  it('of an execution is written down with the execution', () => {
    const { world, router, token } = open();
    const headers = { authorization: `Bearer ${token}` };
    router.send({ method: 'GET', url: `${HOST}/v1/open`, headers, body: new Uint8Array() }, 'e7');
    expect(world.calls.map(({ execution }) => execution)).toEqual(['e7']);
  });

  it('without a token is refused with 401, and nothing happens', () => {
    const { call, kept, world } = open();
    const answer = call('POST', `${HOST}/v1/notes/a:keep`, { json: { text: 'x' } });
    expect(answer.status).toBe(401);
    expect(errorOf(answer.json)).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
    expect(reasonOf(answer.json)).toBe('CREDENTIALS_MISSING');
    expect(kept).toEqual([]);
    expect(world.calls).toMatchObject([{ status: 401, caller: '' }]);
  });

  it('with a made-up token is refused with 401', () => {
    const { call } = open();
    const answer = call('POST', `${HOST}/v1/notes/a:keep`, { token: 'ya29.forged', json: {} });
    expect([answer.status, errorOf(answer.json)['status']]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('with a token of an hour ago is refused as expired; a moment earlier it was good', () => {
    const { world, keep } = open();
    world.now += 3_599_999;
    expect(keep().status).toBe(200);
    world.now += 1;
    const answer = keep();
    expect(answer.status).toBe(401);
    expect(reasonOf(answer.json)).toBe('ACCESS_TOKEN_EXPIRED');
  });

  it('of a suspended person is refused although the token is young', () => {
    const { aiko, keep, kept } = open();
    aiko.suspended = true;
    const answer = keep();
    expect([answer.status, reasonOf(answer.json)]).toEqual([401, 'ACCOUNT_STATE_INVALID']);
    expect(kept).toEqual([]);
  });

  it('with a token for something else is refused with 403 and names service and method', () => {
    const { call, identity, aiko, kept } = open();
    const token = identity.accessToken(aiko.sub, ['openid']);
    const answer = call('POST', `${HOST}/v1/notes/a:keep`, { token, json: { text: 'x' } });
    expect(answer.status).toBe(403);
    expect(errorOf(answer.json)).toEqual({
      code: 403,
      message: 'Request had insufficient authentication scopes.',
      status: 'PERMISSION_DENIED',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
          domain: 'googleapis.com',
          metadata: { service: 'notes.googleapis.com', method: 'notes.keep' },
        },
      ],
    });
    expect(kept).toEqual([]);
  });

  it.each([
    ['POST', `${HOST}/v1/nothing`],
    ['GET', `${HOST}/v1/notes/a:keep`],
    ['GET', `${HOST}/v1/open/further`],
    ['GET', 'https://elsewhere.googleapis.com/v1/open'],
  ] as const)('%s %s finds no method: 404, a page and no envelope', (method, url) => {
    const { call, token, world } = open();
    const answer = call(method, url, { token });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(world.calls).toMatchObject([{ operation: 'unknown', status: 404 }]);
  });

  it.each(['{', '[1]', '3', 'null'])('with the body %s is refused with 400', (body) => {
    const { call, token, kept } = open();
    const answer = call('POST', `${HOST}/v1/notes/a:keep`, { token, body });
    expect([answer.status, errorOf(answer.json)['status']]).toEqual([400, 'INVALID_ARGUMENT']);
    expect(kept).toEqual([]);
  });

  it('with a broken percent escape is refused with 400', () => {
    expect(open().keep('%E5%90').status).toBe(400);
  });

  it('that a service refuses is written down with the status', () => {
    const { keep, world } = open();
    expect(errorOf(keep('a', '').json)).toMatchObject({ code: 400, message: 'text must not be empty' });
    expect(world.calls).toMatchObject([{ operation: 'notes.keep', writes: true, status: 400 }]);
  });

  it('that runs into a bug of the emulator is no answer of Google', () => {
    const { call, token } = open();
    expect(() => call('GET', `${HOST}/v1/broken`, { token })).toThrow(TypeError);
  });

  it.each([
    ['name,count', { name: 'a', count: 1 }],
    ['parts/text', { parts: [{ text: 'x' }] }],
    ['parts.text,parts/size', { parts: [{ text: 'x', size: 1 }] }],
    ['name,parts(text,size)', { name: 'a', parts: [{ text: 'x', size: 1 }] }],
    ['parts(*)', { parts: [{ text: 'x', size: 1 }] }],
    ['*', { name: 'a', parts: [{ text: 'x', size: 1 }], count: 1 }],
    ['missing', {}],
  ])('with fields=%s is answered in part', (fields, expected) => {
    const { call, token } = open();
    const url = `${HOST}/v1/notes/a:keep?fields=${encodeURIComponent(fields)}`;
    expect(call('POST', url, { token, json: { text: 'x' } }).json).toEqual(expected);
  });

  it.each(['parts(text', 'a,,b', 'a)', ''])('with the broken mask "%s" is refused', (fields) => {
    const { call, token } = open();
    expect(call('POST', `${HOST}/v1/notes/a:keep?fields=${fields}`, { token, json: {} }).status).toBe(400);
  });
});

describe('a fault', () => {
  it('that loses the request: the caller times out and nothing happened', () => {
    const { faults, keep, kept, world } = open();
    addFault(faults, { operation: 'notes.keep', effect: { type: 'lost-request' } });
    expect(() => keep()).toThrow(NetworkTimeout);
    expect(kept).toEqual([]);
    expect(world.calls).toEqual([]);
  });

  it('that loses the answer: the caller times out and it happened all the same', () => {
    const { faults, keep, kept, world } = open();
    addFault(faults, { operation: 'notes.keep', effect: { type: 'lost-answer' } });
    expect(() => keep()).toThrow(NetworkTimeout);
    expect(kept).toEqual(['a']);
    expect(world.calls).toMatchObject([{ operation: 'notes.keep', status: 200 }]);
  });

  it('that refuses: the given answer, and nothing happened', () => {
    const { faults, keep, kept, world } = open();
    const effect = { type: 'refuse', httpStatus: 503, status: 'UNAVAILABLE', message: 'Try later.' } as const;
    addFault(faults, { operation: 'notes.keep', effect });
    const answer = keep();
    expect(answer.status).toBe(503);
    expect(answer.json).toEqual({ error: { code: 503, status: 'UNAVAILABLE', message: 'Try later.' } });
    expect(kept).toEqual([]);
    expect(world.calls).toMatchObject([{ status: 503 }]);
  });

  it('for the second and fourth occurrence strikes these alone, counted from when it was added', () => {
    const { faults, keep, kept } = open();
    keep('before');
    addFault(faults, { operation: 'notes.keep', occurrences: [2, 4], effect: { type: 'lost-request' } });
    const outcome = ['1', '2', '3', '4', '5'].map((name) => {
      try {
        return keep(name).status;
      } catch {
        return 'timeout';
      }
    });
    expect(outcome).toEqual([200, 'timeout', 200, 'timeout', 200]);
    expect(kept).toEqual(['before', '1', '3', '5']);
  });

  it('for one operation, or for one caller, leaves others alone', () => {
    const { faults, keep, call, identity, ben } = open();
    addFault(faults, { operation: 'notes.open', effect: { type: 'lost-request' } });
    addFault(faults, { operation: '*', caller: 'ben@kaede.example', effect: { type: 'lost-request' } });
    expect(keep().status).toBe(200);
    const token = identity.accessToken(ben.sub, [SCOPE]);
    expect(() => call('POST', `${HOST}/v1/notes/a:keep`, { token, json: {} })).toThrow(NetworkTimeout);
    expect(() => call('GET', `${HOST}/v1/open`)).toThrow(NetworkTimeout);
  });

  it('that was cleared strikes no more', () => {
    const { faults, keep } = open();
    addFault(faults, { operation: '*', effect: { type: 'lost-request' } });
    clearFaults(faults);
    expect(keep().status).toBe(200);
  });

  it('keeps its count in plain data: a copy goes on where the original stood', () => {
    const { world, faults, token } = open();
    const rule = { operation: 'notes.keep', occurrences: [2], effect: { type: 'lost-request' } } as const;
    addFault(faults, rule);
    const copies = structuredClone({ world, faults });
    const keepIn = (state: typeof copies) => () =>
      createRouter({ world: () => state.world, services: [notes()], faults: state.faults }).send({
        method: 'POST',
        url: `${HOST}/v1/notes/a:keep`,
        headers: { authorization: `Bearer ${token}` },
        body: new Uint8Array(),
      });
    keepIn({ world, faults })();
    const later = structuredClone({ world, faults });
    expect(keepIn(copies)().response.status).toBe(200);
    expect(keepIn(later)).toThrow(NetworkTimeout);
  });
});
