/** Who wrote, from a message's `From`: a name and an address (RFC 5322, 3.4), read as leniently as mail programs do. */
export interface Mailbox {
  /** As the sender calls himself; '' where he does not. Anybody can call himself anything. */
  readonly name: string;
  /** In lower case. */
  readonly address: string;
}

const ADDRESS = /^[^\s@<>",;:()]+@[^\s@<>",;:()]+$/u;

/** No address book keeps a longer one. */
const LONGEST_ADDRESS = 254;
const LONGEST_NAME = 200;

export const isAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ADDRESS.test(text);

/** Names are strangers' text: nothing in them may turn the writing direction of what stands beside them. */
const shown = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/\\(.)/g, '$1');

/**
 * Undefined where no address can be made out. Of several senders the first counts. `decode` is for names alone and comes
 * after the header was taken apart: what is encoded in a name may hold any character, also those that end names.
 */
export const mailboxFrom = (header: string, decode: (name: string) => string): Mailbox | undefined => {
  const angled = /^([^<]*)<\s*([^<>\s]+)\s*>/.exec(header);
  const [bare = '', remark = ''] = /^\s*([^\s(),]+)\s*(?:\(([^()]*)\))?/.exec(header)?.slice(1) ?? [];
  const address = (angled?.[2] ?? bare).toLowerCase();
  if (!isAddress(address)) return undefined;
  const name = shown(decode(unquoted(angled?.[1] ?? remark))).slice(0, LONGEST_NAME);
  return { name: name.toLowerCase() === address ? '' : name, address };
};
