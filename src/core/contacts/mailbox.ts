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

/** Where a comment ends that begins at `start`: comments hold comments, and `\` takes the meaning of what follows it. */
const commentEnd = (header: string, start: number): number => {
  let depth = 0;
  for (let index = start; index < header.length; index += 1) {
    if (header[index] === '\\') index += 1;
    else if (header[index] === '(') depth += 1;
    else if (header[index] === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return header.length;
};

/** A quoted string, to its end or the header's; an encoded word (RFC 2047, 2); a comment's beginning. */
const OPAQUE = /"(?:\\[\s\S]|[^"\\])*"?|=\?[^?\s]+\?[bq]\?[^?\s]*\?=|\(/gi;

/**
 * The header as long as it was, without what may hold anything: senders write other people's addresses there to pass as them.
 * A comment counts as a space (RFC 5322, 3.2.2); the rest becomes quotes, which no address may hold.
 */
const withoutFreeText = (header: string): string => {
  let masked = '';
  const pattern = new RegExp(OPAQUE);
  for (let found = pattern.exec(header); found !== null; found = pattern.exec(header)) {
    const isComment = found[0] === '(';
    const end = isComment ? commentEnd(header, found.index) : found.index + found[0].length;
    masked += header.slice(masked.length, found.index) + (isComment ? ' ' : '"').repeat(end - found.index);
    pattern.lastIndex = end;
  }
  return masked + header.slice(masked.length);
};

/** What a name may be made of, and the address that belongs to it. */
interface Parts {
  readonly name: string;
  readonly address: string;
}

const partsOf = (header: string): Parts => {
  const bones = withoutFreeText(header);
  if (bones.includes('<')) {
    // After the address the sender is at his end: of two in a row nobody can say which one is meant.
    const [, name = '', address = ''] = /^([^<]*)<\s*([^<>\s]+)\s*>\s*(?:,|$)/.exec(bones) ?? [];
    return { name: header.slice(0, name.length), address };
  }
  const [start = '', address = ''] = /^\s*([^\s,]+)\s*(?=,|$)/.exec(bones) ?? [];
  // The remark behind a bare address was a name before there were angle brackets.
  const remark = /\(([^()]*)\)\s*$/.exec(header.slice(0, start.length));
  return { name: remark?.[1] ?? '', address };
};

/** More than anybody is shown of a message to everybody. */
const MOST_MAILBOXES = 50;

/**
 * Undefined where no address can be made out. Of several senders the first counts. `decode` is for names alone and comes
 * after the header was taken apart: what is encoded in a name may hold any character, also those that end names.
 */
export const mailboxFrom = (header: string, decode: (name: string) => string): Mailbox | undefined => {
  const parts = partsOf(header);
  const address = parts.address.toLowerCase();
  if (!isAddress(address)) return undefined;
  const name = shown(decode(unquoted(parts.name))).slice(0, LONGEST_NAME);
  return { name: name.toLowerCase() === address ? '' : name, address };
};

/** Of `To` and `Cc`, in which addresses stand in a row, parted by commas outside of names; each address once. */
export const mailboxesFrom = (header: string, decode: (name: string) => string): readonly Mailbox[] => {
  const bones = withoutFreeText(header);
  const found = new Map<string, Mailbox>();
  for (let start = 0; start <= bones.length && found.size < MOST_MAILBOXES;) {
    const comma = bones.indexOf(',', start);
    const end = comma < 0 ? bones.length : comma;
    const mailbox = mailboxFrom(header.slice(start, end), decode);
    if (mailbox !== undefined && !found.has(mailbox.address)) found.set(mailbox.address, mailbox);
    start = end + 1;
  }
  return [...found.values()];
};
