/**
 * A proxy by which a program that knows nothing of the workbench reaches the emulated Google under Google's own addresses:
 * `HTTPS_PROXY` names it, `NODE_EXTRA_CA_CERTS` its certificate. It ends TLS for `*.googleapis.com` and refuses every other
 * host, so that nothing of such a program leaves the machine.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { answerOverHttp } from '../google/listen';
import type { Router } from '../google/router';
import { selfSigned } from './selfSigned';

export interface SecureProxy {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** PEM. */
  readonly certificate: string;
  readonly close: () => Promise<void>;
}

const GOOGLE = /^[a-z0-9-]+\.googleapis\.com:443$/;

export const openSecureProxy = async (router: Router): Promise<SecureProxy> => {
  const { key, certificate } = selfSigned('*.googleapis.com');

  /** Speaks HTTP inside of TLS; listens on no port of its own. */
  const inside = createServer((incoming, outgoing) => {
    void answerOverHttp(router, incoming.headers.host ?? '', incoming, outgoing);
  });

  const open = new Set<Duplex>();
  const connect = (request: IncomingMessage, socket: Duplex): void => {
    // Whoever is being ended may break off at any moment, and nobody needs to know.
    socket.on('error', () => socket.destroy());
    if (!GOOGLE.test(request.url ?? '')) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const secured = new TLSSocket(socket, { isServer: true, key, cert: certificate });
    secured.on('error', () => socket.destroy());
    inside.emit('connection', secured);
  };

  const server = createServer((_request, response) => {
    response.writeHead(403).end();
  });
  server.on('connect', connect);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    certificate,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        inside.closeAllConnections();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
