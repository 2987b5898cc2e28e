/**
 * The body of a multipart upload: metadata as JSON, then the media
 * (developers.google.com/workspace/drive/api/guides/manage-uploads#multipart; RFC 2387).
 */
import { olderRefusal } from '../shapedRefusal';

export interface Upload {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly content: Uint8Array;
  readonly contentType: string;
}

const malformed = () => olderRefusal(400, 'badContent', 'Malformed multipart body.');

export const readMultipart = (contentType: string, body: Uint8Array): Upload => {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const delimiter = boundary?.[1] ?? boundary?.[2];
  if (delimiter === undefined) throw malformed();
  const [metadata, media, ...others] = splitParts(Buffer.from(body), delimiter);
  if (metadata === undefined || media === undefined || others.length > 0) throw malformed();
  return {
    metadata: parseMetadata(metadata.content),
    content: media.content,
    contentType: media.headers['content-type'] ?? 'application/octet-stream',
  };
};

interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Uint8Array;
}

/** Latin-1 maps every byte to one character and back, so text search is safe on the media's bytes. */
const splitParts = (body: Buffer, delimiter: string): readonly Part[] => {
  const [, ...rest] = `\r\n${body.toString('latin1').replace(/^\r\n/, '')}`.split(`\r\n--${delimiter}`);
  const end = rest.findIndex((text) => text.startsWith('--'));
  if (end < 0) throw malformed();
  return rest.slice(0, end).map(readPart);
};

const readPart = (text: string): Part => {
  const blank = text.indexOf('\r\n\r\n');
  if (blank < 0) throw malformed();
  const headers = Object.fromEntries(
    text
      .slice(0, blank)
      .split('\r\n')
      .filter((line) => line.includes(':'))
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );
  const base64 = headers['content-transfer-encoding']?.toLowerCase() === 'base64';
  return {
    headers,
    content: new Uint8Array(Buffer.from(text.slice(blank + 4), base64 ? 'base64' : 'latin1')),
  };
};

const parseMetadata = (content: Uint8Array): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(content).toString('utf8'));
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    throw malformed();
  }
  throw malformed();
};
