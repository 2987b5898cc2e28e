/**
 * Blobs: bytes with a content type and a name (https://developers.google.com/apps-script/reference/base/blob). The bytes
 * stay text or base64 until a script asks for the array, since most never do.
 *
 * *Not faithful:* nothing is converted (`notEmulated.ts`); nothing is ever a Google type.
 */
import type { Content } from '../operations';
import { ask } from './ask';
import { base64ToBytes, bytesToBase64 } from './base64';
import { withGaps } from './notEmulated';

const UTF_8 = 'UTF-8';

export type Data = Content | { readonly bytes: readonly number[] };

export class Blob {
  /** Public for the services alone: the typings know no such method. */
  data: Data;
  private contentType: string | null;
  private name: string | null;

  constructor(data: Data, contentType: string | null, name: string | null) {
    this.data = data;
    this.contentType = contentType;
    this.name = name;
  }

  getBytes(): number[] {
    return 'bytes' in this.data ? [...this.data.bytes] : base64ToBytes(asBase64(this.data, UTF_8));
  }

  getDataAsString(charset = UTF_8): string {
    if ('text' in this.data && charset.toUpperCase() === UTF_8) return this.data.text;
    return ask('bytes.decode', { base64: asBase64(this.data, UTF_8), charset });
  }

  setBytes(bytes: readonly number[]): this {
    this.data = { bytes: [...bytes] };
    return this;
  }

  setDataFromString(text: string, charset = UTF_8): this {
    this.data = { base64: ask('bytes.encode', { text, charset }) };
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.data, this.contentType, this.name);
  }

  getBlob(): this {
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }
}
withGaps('Blob', Blob.prototype);

/** What crosses the bridge. */
export const toContent = (data: Data): Content =>
  'bytes' in data ? { base64: bytesToBase64(data.bytes) } : data;

export const asBase64 = (data: Data, charset: string): string => {
  const content = toContent(data);
  return 'base64' in content ? content.base64 : ask('bytes.encode', { text: content.text, charset });
};

/** A string, an array of bytes or a blob, as many services take them. */
export const dataOf = (value: unknown): Data => {
  if (value instanceof Blob) return toContent(value.data);
  if (Array.isArray(value)) return { bytes: value.map(Number) };
  return { text: String(value) };
};
