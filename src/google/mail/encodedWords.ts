/**
 * Text of a mail header in which other characters than ASCII stand as encoded words (RFC 2047). Whether Gmail's API hands
 * headers out decoded is not published (developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages):
 * decoded text has no such words and stays as it is.
 */

type Utilities = Pick<GoogleAppsScript.Utilities.Utilities, 'base64Decode' | 'newBlob'>;

const WORD = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi;

/** White space between two encoded words belongs to neither. */
const BETWEEN_WORDS = /(\?=)\s+(?==\?[^?\s]+\?[bq]\?)/gi;

const LATE_BYTE = 128;

/** Apps Script's bytes go from -128 to 127. */
const quotedBytes = (content: string): number[] =>
  [...content.matchAll(/=([0-9a-f]{2})|([\s\S])/gi)].map(([, code, character = '']) => {
    const byte = code === undefined ? (character === '_' ? 32 : character.charCodeAt(0)) : parseInt(code, 16);
    return byte >= LATE_BYTE ? byte - 2 * LATE_BYTE : byte;
  });

export const decodeWords = (utilities: Utilities, text: string): string =>
  text
    .replace(BETWEEN_WORDS, '$1')
    .replace(WORD, (word: string, charset: string, encoding: string, content: string) => {
      try {
        const bytes = /b/i.test(encoding) ? utilities.base64Decode(content) : quotedBytes(content);
        return utilities.newBlob(bytes).getDataAsString(charset);
      } catch {
        // A charset that Apps Script does not know, or no base64: the sender's fault, and nothing that stops a card.
        return word;
      }
    });
