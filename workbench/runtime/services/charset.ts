/** Text to bytes and back under the names that Java, and so Apps Script, gives to charsets. */
import { TextDecoder } from 'node:util';
import { ScriptException } from '../runningExecution';

/** What does not fit a charset becomes a question mark, as in Java. */
export const encodeText = (text: string, charset: string): Uint8Array => {
  switch (canonical(charset)) {
    case 'utf-8':
      return new Uint8Array(Buffer.from(text, 'utf8'));
    case 'us-ascii':
      return encodeSingleBytes(text, 0x7f);
    case 'iso-8859-1':
      return encodeSingleBytes(text, 0xff);
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    default:
      throw new ScriptException(`Encoding text as ${charset} is not emulated.`);
  }
};

export const decodeText = (bytes: Uint8Array, charset: string): string => {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(canonical(charset), { ignoreBOM: true });
  } catch {
    throw new ScriptException(`Invalid argument: ${charset}`);
  }
  return decoder.decode(bytes);
};

const canonical = (charset: string): string => {
  const name = charset.toLowerCase().replaceAll('_', '-');
  return name === 'windows-31j' || name === 'ms932' || name === 'cp932' ? 'shift_jis' : name;
};

const encodeSingleBytes = (text: string, highest: number): Uint8Array =>
  Uint8Array.from(Array.from(text), (character) => {
    const point = character.codePointAt(0) ?? 0;
    return point <= highest ? point : 0x3f;
  });
