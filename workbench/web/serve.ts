/** The web server of the workbench, for this machine only: pages, their assets and fonts, and the questions they ask. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { answerControlRequest } from '../control/controlRequest';
import { isGooglePath, serveGooglePath } from '../control/googlePath';
import { isOwnName, isOwnPage, sentence } from '../control/localRequest';
import { answerApiRequest } from './apiRequest';
import type { Asset } from './assets';
import { createAssets, readFont } from './assets';
import type { Office } from './office';
import { SCRIPT_PAGE, SCRIPT_PAGE_POLICY, scriptPage } from './scriptPage';
import { isPageName, pageShell } from './pageShell';

export interface RunningServer {
  /** E.g. `http://127.0.0.1:8080` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** Nothing but our own, so that a card's text can bring no script along; cards may show pictures by address. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: https:; frame-ancestors 'self'";

interface Content extends Asset {
  readonly status: number;
  /** Absent for what may have changed by the next start: all but fonts. */
  readonly keepSeconds?: number;
  /** Absent for our own pages. */
  readonly policy?: string;
}

const notFound: Content = { ...sentence(404, 'There is nothing at this address.') };

const found = (asset: Asset | undefined, keepSeconds?: number): Content => {
  if (asset === undefined) return notFound;
  return { status: 200, ...asset, ...(keepSeconds === undefined ? {} : { keepSeconds }) };
};

const write = (
  response: ServerResponse,
  { status, contentType, body, keepSeconds, policy }: Content,
): void => {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'cache-control': keepSeconds === undefined ? 'no-store' : `max-age=${String(keepSeconds)}`,
    'content-security-policy': policy ?? CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
};

const createRequestHandler = (office: Office) => {
  const assets = createAssets();
  const contentOf = async (request: IncomingMessage): Promise<Content> => {
    if (!isOwnName(request.headers.host)) return { ...sentence(421, 'This is not that site.') };
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${HOST}`);
    const [, first = '', ...rest] = pathname.split('/');
    if (first === 'control') return answerControlRequest(office, rest.join('/'), request);
    if (first === 'api') return answerApiRequest(office, rest.join('/'), request);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return { ...sentence(405, 'Pages are read with GET.') };
    if (pathname === `/${SCRIPT_PAGE}`) {
      const body = scriptPage(office, searchParams);
      const asset = body === undefined ? undefined : { contentType: 'text/html; charset=utf-8', body };
      return { ...found(asset), policy: SCRIPT_PAGE_POLICY };
    }
    if (first === 'assets') return found(assets(rest.join('/')));
    if (first === 'fonts') return found(await readFont(rest[0] ?? '', rest.slice(1).join('/')), 3600);
    const page = pathname === '/' ? 'home' : first;
    if (rest.length > 0 || !isPageName(page)) return notFound;
    return found({ contentType: 'text/html; charset=utf-8', body: pageShell(page) });
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const isOurs = isOwnName(request.headers.host) && isOwnPage(request);
      if (isOurs && isGooglePath(request.url ?? '/')) await serveGooglePath(office.place, request, response);
      else write(response, await contentOf(request));
    } catch (reason) {
      // The terminal that started the workbench is its log.
      process.stderr.write(
        `${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`,
      );
      write(response, sentence(500, 'The workbench itself has failed; the terminal says how.'));
    }
  };
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Port 0 takes any that is free. Rejects with Node's `EADDRINUSE` where the port is taken. */
export const serve = async (office: Office, port: number): Promise<RunningServer> => {
  const handle = createRequestHandler(office);
  const server = createServer((request, response) => void handle(request, response));
  const taken = await listen(server, port);
  return {
    address: `http://${HOST}:${String(taken)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
