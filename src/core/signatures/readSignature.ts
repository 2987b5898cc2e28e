/** What somebody says of himself at the end of a message: a proposal, which a person looks through before any of it is kept. */
import type { Mailbox } from '../contacts/mailbox';
import type { PostalAddress } from './addressInBlock';
import { takeJapaneseAddress, takeWesternAddress } from './addressInBlock';
import { readJapanese, unconfirmedCompany, unconfirmedName } from './japanesePost';
import { isRule, JAPANESE } from './lineKinds';
import { linksInLine } from './linksInLine';
import { ownWords } from './ownWords';
import type { SignaturePhone } from './phonesInLine';
import { phonesInLine } from './phonesInLine';
import type { Post } from './post';
import { emptyPost, note } from './post';
import { headerName } from './senderName';
import { signatureBlock } from './signatureBlock';
import { readWestern } from './westernPost';

/** What was not said is '' or absent. */
export interface Signature extends Readonly<Post>, PostalAddress {
  readonly phones: readonly SignaturePhone[];
  readonly emails: readonly string[];
  readonly urls: readonly string[];
}

/** More of one kind than anybody puts there. */
const MOST = 8;

const unique = <Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[] =>
  [...new Map([...values].reverse().map((value) => [keyOf(value), value])).values()].reverse().slice(0, MOST);

const hostOf = (address: string): string => address.split('@')[1] ?? '';

/** Own is what holds the name by which the header calls the sender, its family name, or his address. */
const ownTest = (sender: Mailbox, header: string): ((text: string) => boolean) => {
  const words = header
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length >= 2);
  const compact = header.replace(/ /g, '').toLowerCase();
  return (text) => {
    const lower = text.toLowerCase();
    if (lower.includes(sender.address)) return true;
    if (words.length === 0) return false;
    if (lower.replace(/\s/g, '').includes(compact)) return true;
    return JAPANESE.test(header)
      ? lower.replace(/\s/g, '').includes(words[0] ?? compact)
      : words.every((word) => lower.includes(word)) || words[0] === lower.trim();
  };
};

/** Several things in a line stand between bars, slashes, or where a phone or a link was. */
const cellsOf = (line: string): readonly string[] =>
  line
    .split(/\||\s+\/\s+|(?<=[\p{L})])\/(?=[\p{Script=Han}\p{Script=Katakana}])|\s*•\s*|\s·\s/u)
    .map((cell) => cell.replace(/^[\s:,.;・★☆◆■●-]+|[\s:;,・-]+$/gu, ''));

const readPost = (lines: readonly string[], sender: Mailbox, header: string): Post => {
  const post = emptyPost();
  const isPersonal = ownTest(sender, header);
  for (const cell of lines.flatMap(cellsOf)) {
    if (JAPANESE.test(cell)) readJapanese(cell, header, post);
    else readWestern(cell, header, hostOf(sender.address), post);
  }
  if (post.name === '' && !JAPANESE.test(header)) {
    const found = lines
      .flatMap(cellsOf)
      .map(unconfirmedName)
      .find((name) => name !== undefined);
    if (found !== undefined && header === '') post.name = found;
  }
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (post.company === '' && post.name !== '' && !isPersonal(first))
    note(post, 'company', unconfirmedCompany(first) ?? '');
  return post;
};

const inCells = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => (JAPANESE.test(line) ? [line] : line.split('|')));

const NOWHERE: PostalAddress = { address: '', postalCode: '' };

const withHeaderName = (post: Post, header: string): Post =>
  post.name === '' ? { ...post, name: header } : post;

/** `body` is plain text. Anything may stand in it. */
export const readSignature = (sender: Mailbox, body: string): Signature => {
  const header = headerName(sender);
  const block = signatureBlock(ownWords(body), ownTest(sender, header)).filter((line) => !isRule(line));
  const isOwnHost = (host: string): boolean => host.replace(/^www\./, '') === hostOf(sender.address);
  const read = block.map((line) => {
    const links = linksInLine(line, isOwnHost);
    const numbers = phonesInLine(links.rest);
    return { ...links, ...numbers };
  });
  const lines = read.map(({ rest }) => rest);
  const japanese = takeJapaneseAddress(lines);
  const before = inCells(lines.slice(0, japanese?.line));
  const address = takeWesternAddress(before) ?? japanese ?? NOWHERE;
  const cells = japanese === undefined ? before : [...before, ...inCells(lines.slice(japanese.line))];
  return {
    ...withHeaderName(readPost(cells, sender, header), header),
    phones: unique(
      read.flatMap(({ phones }) => phones),
      ({ value }) => value.replace(/\D/g, ''),
    ),
    emails: unique(
      read.flatMap(({ emails }) => emails),
      (email) => email.toLowerCase(),
    ),
    urls: unique(
      read.flatMap(({ urls }) => urls),
      (url) => url.toLowerCase(),
    ),
    address: address.address,
    postalCode: address.postalCode,
  };
};
