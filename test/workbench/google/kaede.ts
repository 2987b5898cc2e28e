/** A small company and a way to call its Google, for the tests of the emulated services. */
import { addAccount, createWorld } from '../../../workbench/google/createWorld';
import type { Faults } from '../../../workbench/google/faults';
import type { Method } from '../../../workbench/google/http';
import { createIdentity } from '../../../workbench/google/oauth/identity';
import type { Service } from '../../../workbench/google/route';
import { createRouter } from '../../../workbench/google/router';
import { describedRouter } from './description/describedRouter';

export interface CallOptions {
  readonly token?: string | undefined;
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export const openKaede = (services: readonly Service[], faults?: Faults) => {
  const world = createWorld();
  const aiko = addAccount(world, { email: 'aiko@kaede.example', name: 'Aiko Natori' });
  const ben = addAccount(world, { email: 'ben@kaede.example', name: 'Ben Okafor' });
  const emi = addAccount(world, {
    email: 'emi@kaede.example',
    name: '江見 恵美',
    isAdmin: true,
    locale: 'ja',
  });
  const router = describedRouter(createRouter({ world: () => world, services, ...(faults && { faults }) }));
  const identity = createIdentity(() => world);
  const call = (method: Method, url: string, options: CallOptions = {}) => {
    const body = options.json === undefined ? (options.body ?? '') : JSON.stringify(options.json);
    const { response, latency } = router.send({
      method,
      url,
      headers: { ...(options.token && { authorization: `Bearer ${options.token}` }), ...options.headers },
      body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    });
    const text = Buffer.from(response.body).toString('utf8');
    const isJson = response.headers['content-type']?.startsWith('application/json');
    // Answers are compared as data; their shape is what the tests are about.
    return { ...response, latency, text, json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {} };
  };
  return { world, aiko, ben, emi, router, identity, call };
};

export type Kaede = ReturnType<typeof openKaede>;
