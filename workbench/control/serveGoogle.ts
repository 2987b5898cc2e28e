/** The emulated Google alone, on a port of this machine: its APIs, and the addresses by which it is controlled. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Controlled } from './controlled';
import { answerControlRequest } from './controlRequest';
import { isGooglePath, serveGooglePath } from './googlePath';
import type { Reply } from './localRequest';
import { isOwnName, isOwnPage, sentence } from './localRequest';

export interface RunningGoogle {
  /** E.g. `http://127.0.0.1:9000` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';

const write = (response: ServerResponse, { status, contentType, body }: Reply): void => {
  response.writeHead(status, { 'content-type': contentType, 'x-content-type-options': 'nosniff' }).end(body);
};

const answer = async (
  place: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = request.url ?? '/';
  const control = /^\/control\/([^?]*)/.exec(path)?.[1];
  if (!isOwnName(request.headers.host)) write(response, sentence(421, 'This is not that site.'));
  else if (!isOwnPage(request)) write(response, sentence(403, 'Another site’s page may not ask.'));
  else if (control !== undefined) write(response, await answerControlRequest(place, control, request));
  else if (isGooglePath(path)) await serveGooglePath(place.place, request, response);
  else write(response, sentence(404, 'There is nothing at this address.'));
};

/** Port 0 takes any that is free. Rejects with Node's `EADDRINUSE` where the port is taken. */
export const serveGoogle = async (place: Controlled, port: number): Promise<RunningGoogle> => {
  const server = createServer((request, response) => {
    answer(place, request, response).catch((reason: unknown) => {
      // The terminal is the log.
      process.stderr.write(
        `${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`,
      );
      if (!response.headersSent) write(response, sentence(500, 'The emulated Google itself has failed.'));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const taken = server.address();
  return {
    address: `http://${HOST}:${String(typeof taken === 'object' && taken !== null ? taken.port : port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
