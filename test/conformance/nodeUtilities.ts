/** The part of Apps Script's Utilities that packs bytes, on Node. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { createNodeBlob, unsigned } from './nodeBlob';

const GZIP = 'application/x-gzip';

const bytesOf = (blob: GoogleAppsScript.Base.BlobSource): Uint8Array => unsigned(blob.getBlob().getBytes());

export const nodeUtilities: Pick<GoogleAppsScript.Utilities.Utilities, 'gzip' | 'ungzip' | 'newBlob'> = {
  newBlob: (data: string | number[], contentType?: string, name?: string) =>
    createNodeBlob(
      typeof data === 'string' ? new TextEncoder().encode(data) : unsigned(data),
      contentType ?? null,
      name ?? null,
    ),
  gzip: (blob: GoogleAppsScript.Base.BlobSource) =>
    createNodeBlob(new Uint8Array(gzipSync(bytesOf(blob))), GZIP, null),
  ungzip: (blob) => {
    if (blob.getBlob().getContentType() !== GZIP)
      throw new Error(`Blob object must have content type ${GZIP} to be ungzipped.`);
    return createNodeBlob(new Uint8Array(gunzipSync(bytesOf(blob))), null, null);
  },
};
