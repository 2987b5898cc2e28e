/** HTTPResponse (https://developers.google.com/apps-script/reference/url-fetch/http-response); its body stays with the host until read. */
import type { IncomingResponse } from '../operations';
import { ask } from './ask';
import { base64ToBytes } from './base64';
import { Blob } from './blob';
import { withGaps } from './notEmulated';

export interface HttpResponse {
  readonly getResponseCode: () => number;
  readonly getContentText: (charset?: string) => string;
  readonly getContent: () => number[];
  readonly getHeaders: () => Readonly<Record<string, string>>;
  readonly getAllHeaders: () => Readonly<Record<string, string>>;
  readonly getBlob: () => Blob;
}

export const httpResponse = ({ status, headers, body }: IncomingResponse): HttpResponse => {
  const type = headers['content-type'] ?? null;
  const declared = /charset=("?)(?<charset>[^";\s]+)\1/i.exec(type ?? '')?.groups?.['charset'] ?? null;
  const shown = (): Record<string, string> =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [capitalized(name), value]));
  return withGaps('HTTPResponse', {
    getResponseCode: () => status,
    getContentText: (charset) => ask('url.text', { body, charset: charset ?? declared }),
    getContent: () => base64ToBytes(ask('url.bytes', { body })),
    getHeaders: shown,
    getAllHeaders: shown,
    getBlob: () => new Blob({ base64: ask('url.bytes', { body }) }, type?.split(';')[0] ?? null, null),
  });
};

/** `content-type` becomes `Content-Type`, as Google's servers write it. */
const capitalized = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
