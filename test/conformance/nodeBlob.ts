/** Apps Script's Blob on Node, as far as the adapters use it: bytes with a content type and a name. */

type Blob = GoogleAppsScript.Base.Blob;

const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte << 24) >> 24);

/** Apps Script's bytes go from -128 to 127. */
export const unsigned = (bytes: readonly number[]): Uint8Array =>
  Uint8Array.from(bytes, (byte) => byte & 0xff);

const notEmulated = (): never => {
  throw new Error('The content of a blob of these tests is never changed.');
};

export const createNodeBlob = (bytes: Uint8Array, type: string | null, name: string | null): Blob => {
  let contentType = type;
  const blob: Blob = {
    getBytes: () => signed(bytes),
    getDataAsString: () => Buffer.from(bytes).toString('utf8'),
    getContentType: () => contentType,
    getName: () => name,
    getBlob: () => blob,
    setContentType: (given) => {
      contentType = given;
      return blob;
    },
    copyBlob: () => createNodeBlob(bytes, contentType, name),
    isGoogleType: () => false,
    getAs: notEmulated,
    getAllBlobs: notEmulated,
    setBytes: notEmulated,
    setContentTypeFromExtension: notEmulated,
    setDataFromString: notEmulated,
    setName: notEmulated,
  };
  return blob;
};
