/**
 * The emulated Google on a port of this machine, for clients that speak HTTP: Google's own npm clients, clasp, curl.
 * The address says which API is meant: the first segment may name its host (`/people.googleapis.com/v1/people/me`);
 * a client that keeps nothing but the origin of its `rootUrl` is given a port of its own for the one host it speaks to.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { NetworkTimeout } from '../runtime/network';
import type { GoogleRequest, Method } from './http';
import type { Router } from './router';

export interface Listener {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Port 0 takes any free one. Paths that do not name a host go to `host`. */
export const listen = (router: Router, port: number, host = 'www.googleapis.com'): Promise<Listener> => {
  const server = createServer((incoming, outgoing) => {
    void answerOverHttp(router, host, incoming, outgoing);
  });
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((problem) => {
        if (problem === undefined) resolve();
        else reject(problem);
      });
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ url: `http://127.0.0.1:${taken}/`, close });
    });
  });
};

/** One request that came over HTTP; what its path does not name goes to `host`. */
export const answerOverHttp = async (
  router: Router,
  host: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  const method = METHODS.find((candidate) => candidate === incoming.method);
  if (method === undefined) {
    outgoing.writeHead(405).end();
    return;
  }
  try {
    const request: GoogleRequest = {
      method,
      url: googleUrl(incoming.url ?? '/', host),
      headers: singleHeaders(incoming),
      body: await readBody(incoming),
    };
    const { response } = router.send(request);
    outgoing.writeHead(response.status, response.headers).end(response.body);
  } catch (problem) {
    // A lost request or answer is a connection that breaks: nobody wants to wait for a real timeout.
    if (problem instanceof NetworkTimeout) incoming.socket.destroy();
    else outgoing.writeHead(500).end(problem instanceof Error ? problem.stack : String(problem));
  }
};

const googleUrl = (path: string, host: string): string => {
  const named = /^\/([a-z0-9-]+\.(?:googleapis|googleusercontent)\.com)(\/.*)$/.exec(path);
  return named === null ? `https://${host}${path}` : `https://${named[1]}${named[2]}`;
};

const singleHeaders = (incoming: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(incoming.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

const readBody = (incoming: IncomingMessage): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(new Uint8Array(chunk)));
    incoming.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    incoming.on('error', reject);
  });
