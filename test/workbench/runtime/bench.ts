/** A script on the emulated Apps Script, with two people and a network that a test answers itself. */
import { addAccount, createWorld } from '../../../workbench/google/createWorld';
import type { GoogleRequest, GoogleResponse } from '../../../workbench/google/http';
import { jsonResponse } from '../../../workbench/google/http';
import type { World } from '../../../workbench/google/world';
import type { Execution, ExecutionRequest } from '../../../workbench/runtime/execution';
import type { Manifest } from '../../../workbench/runtime/scriptProject';
import { createScriptRuntime } from '../../../workbench/runtime/scriptRuntime';

export const LATENCY = 500;
export const PEOPLE = 'https://people.googleapis.com/v1/people/me';

export interface BenchOptions {
  readonly manifest?: Partial<Manifest>;
  readonly pages?: Readonly<Record<string, string>>;
  readonly latency?: (request: GoogleRequest) => number;
  /** May throw, as the network does. */
  readonly answer?: (request: GoogleRequest) => GoogleResponse;
}

export const openBench = (code: string, options: BenchOptions = {}) => {
  const start = createWorld();
  const aiko = addAccount(start, { email: 'aiko@kaede.example', name: 'Aiko Natori', locale: 'ja' });
  const ben = addAccount(start, { email: 'ben@kaede.example', name: 'Ben Okafor' });
  const state = { world: start };
  const requests: GoogleRequest[] = [];
  const runtime = createScriptRuntime({
    world: () => state.world,
    network: {
      send: (request) => {
        requests.push(request);
        const latency = options.latency?.(request) ?? LATENCY;
        return { response: options.answer?.(request) ?? jsonResponse({ url: request.url }), latency };
      },
    },
    identity: {
      accessToken: (sub, scopes) => `access ${sub} ${scopes.join(' ')}`,
      identityToken: (sub) => `identity ${sub}`,
    },
    project: {
      code,
      manifest: { timeZone: 'Asia/Tokyo', ...options.manifest },
      pages: options.pages ?? {},
    },
  });
  const run = (functionName: string, request: Partial<ExecutionRequest> = {}): Execution =>
    runtime.execute({ account: aiko.sub, kind: 'trigger', functionName, ...request });
  return {
    aiko,
    ben,
    requests,
    runtime,
    run,
    get world() {
      return state.world;
    },
    swapWorld: (world: World) => {
      state.world = world;
    },
    /** What the function returns; a test that expects a value fails on anything else. */
    value: (functionName: string, request: Partial<ExecutionRequest> = {}) =>
      valueOf(run(functionName, request)),
  };
};

export const valueOf = ({ outcome }: Execution): unknown => {
  if (outcome.type !== 'returned') throw new Error(`not returned: ${JSON.stringify(outcome)}`);
  return outcome.value;
};

export const messageOf = ({ outcome }: Execution): string =>
  outcome.type === 'threw' ? outcome.message : `no exception: ${JSON.stringify(outcome)}`;

/** The value of one expression, evaluated by a script made for it. */
export const evaluate = (expression: string, options: BenchOptions = {}): unknown =>
  openBench(`function main() { return ${expression}; }`, options).value('main');

export const exceptionOf = (expression: string, options: BenchOptions = {}): string =>
  messageOf(openBench(`function main() { return ${expression}; }`, options).run('main'));
