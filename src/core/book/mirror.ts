/**
 * The access part of a book, repeated in script properties: a sidebar decides by it, and a cycle rests, without opening a sheet.
 *
 * Chunks and an index with epoch, seq, number of chunks and a keyed digest over all of it. A set that is torn, stale or
 * forged says nothing at all: it grants nothing and it ends nothing.
 */
import type { AccessView } from '../sharing/access';
import type { MirrorText } from './mirrorText';
import { accessFromText, accessToText } from './mirrorText';
import type { Json, Seq } from './record';
import { isJsonObject } from './record';

/** Google refuses a property value over 9 KB (developers.google.com/apps-script/guides/services/quotas); ours stay under 8,000 bytes of UTF-8. */
export const LARGEST_CHUNK = 8_000;

/** A script has 500 KB of properties for everything, settings and visits included. What needs more is read in the book. */
export const MIRROR_BUDGET = 250_000;

export const MIRROR_PREFIX = 'mirror.';
const INDEX = `${MIRROR_PREFIX}index`;
export const DIRTY = `${MIRROR_PREFIX}dirty`;

/** Keyed digest; the key stays with whoever made the function. */
export type Sign = (text: string) => string;

type Properties = Readonly<Record<string, string>>;

/** What a believable set of properties says. */
export interface MirrorContent {
  /** Where the book stood. */
  readonly epoch: string;
  readonly seq: Seq;
  /** Absent where it was too large to be repeated here. */
  readonly access?: AccessView;
}

/** Bytes of UTF-8 of one character, given as it stands in a text of UTF-16. */
const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
};

/** A character of two UTF-16 units is never cut: half of one does not survive being stored. */
const chunksOf = (text: string): readonly string[] => {
  const chunks: string[] = [];
  let [start, end, size] = [0, 0, 0];
  for (const character of text) {
    const bytes = bytesOf(character);
    if (size + bytes > LARGEST_CHUNK) {
      chunks.push(text.slice(start, end));
      [start, size] = [end, 0];
    }
    end += character.length;
    size += bytes;
  }
  return [...chunks, text.slice(start)];
};

const signed = (sign: Sign, epoch: string, seq: Seq, chunks: number, text: string): string =>
  sign(JSON.stringify([epoch, seq, chunks, text]));

export const accessToProperties = (access: AccessView, sign: Sign): Properties => {
  const { epoch, seq } = access;
  const whole = JSON.stringify(accessToText(access));
  const pieces = chunksOf(whole);
  // A chunk is full but for a few bytes, so that their number tells the size.
  const [chunks, text] = pieces.length * LARGEST_CHUNK > MIRROR_BUDGET ? [[], ''] : [pieces, whole];
  const signature = signed(sign, epoch, seq, chunks.length, text);
  return Object.fromEntries<string>([
    ...chunks.map((chunk, position) => [`${MIRROR_PREFIX}${String(position)}`, chunk] as const),
    [INDEX, JSON.stringify({ epoch, seq, chunks: chunks.length, signature })] as const,
  ]);
};

const parse = (text: string | undefined): Json | undefined => {
  if (text === undefined) return undefined;
  try {
    // JSON.parse answers `any`; whatever JSON it is, it is Json.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

/** Undefined where the mirror cannot be believed; the book must be read then. Whether it is dirty is not looked at. */
export const contentFromProperties = (properties: Properties, sign: Sign): MirrorContent | undefined => {
  const index = parse(properties[INDEX]);
  if (!isJsonObject(index)) return undefined;
  const { epoch, seq, chunks, signature } = index;
  if (typeof epoch !== 'string' || typeof seq !== 'number' || typeof chunks !== 'number') return undefined;

  let whole = '';
  for (let position = 0; position < chunks; position += 1) {
    const chunk = properties[`${MIRROR_PREFIX}${String(position)}`];
    // Also what keeps a forged number of chunks from being counted to its end.
    if (chunk === undefined) return undefined;
    whole += chunk;
  }
  if (signed(sign, epoch, seq, chunks, whole) !== signature) return undefined;
  if (chunks === 0) return { epoch, seq };
  const content = parse(whole);
  if (!isJsonObject(content)) return undefined;
  // Whoever signed it wrote it; what does not read as a mirror all the same is left out of it.
  const text: Partial<MirrorText> = content;
  return { epoch, seq, access: { epoch, seq, ...accessFromText(text) } };
};
