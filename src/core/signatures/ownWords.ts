/** What the sender of a message wrote himself: without what he quotes, forwards, and what his program or lawyer adds. */
import { plainDashes } from '../contacts/plainText';

/** A signature stands near the beginning or end of what one writes; what is longer was made to keep a machine busy. */
const MOST_CHARACTERS = 60_000;
const MOST_LINES = 600;
const LONGEST_LINE = 300;

/** From here on everything is somebody else's. */
const OTHERS_FROM: readonly RegExp[] = [
  /^[-_ ]{2,}\s*(?:original message|forwarded message|forwarded by|転送|元のメッセージ|オリジナル)/i,
  /^begin forwarded message/i,
];

/** What introduces quoted lines; they usually begin with `>`, and may be followed by more of the sender's own. */
const ATTRIBUTION: readonly RegExp[] = [
  /^on .{6,200}wrote:$/i,
  /^(?:am|le|el|il|em|op) .{6,200}(?:schrieb|a écrit|escribió|ha scritto|escreveu|schreef).{0,100}:$/i,
  /^\d{4}[年/-]\d{1,2}[月/-]\d{1,2}.{0,150}@.{0,80}[:>]$/,
  /^.{1,80}(?:さんは|さんが)?書きました:$/,
];

const HEADER = /^(?:from|sent|date|to|cc|subject|差出人|送信者|送信日時|日時|宛先|件名)\s*:/i;

const PROGRAM_LINE =
  /^(?:sent (?:from|via|with) |get outlook for |(?:iphone|ipad|android|galaxy|xperia|スマートフォン)(?:端末)?から送信|スマホから送信|outlook for (?:ios|android))/i;

const DISCLAIMER =
  /^(?:\*+ ?)?(?:confidential|disclaimer|this (?:e-?mail|message|communication|transmission)|the information (?:contained )?in this|please consider the environment|if you (?:are not|have received)|registered (?:in|office)|※|(?:本|この)(?:e?-?メール|電子メール).{0,60}(?:機密|秘密|誤|心当たり|自動|宛て?|意図|破棄|転送|返信))/i;

/** Widths and dashes made one; runs of spaces stay, since some names are spelled with them. */
const plainLine = (line: string): string =>
  plainDashes(line.normalize('NFKC').replace(/\p{Cf}/gu, '')).trimEnd();

const isHeaderBlock = (lines: readonly string[], at: number): boolean =>
  lines.slice(at, at + 6).filter((line) => HEADER.test(line)).length >= 3;

/** Mail programs break what they write before a quotation: it is read as one line. */
const attributionLength = (lines: readonly string[], at: number): number => {
  const first = lines[at] ?? '';
  const both = `${first} ${lines[at + 1] ?? ''}`;
  const isOne = (text: string): boolean => ATTRIBUTION.some((pattern) => pattern.test(text.trim()));
  return isOne(first) ? 1 : isOne(both) ? 2 : 0;
};

const nextWritten = (lines: readonly string[], from: number): string =>
  lines.slice(from).find((line) => line.trim() !== '') ?? '';

const withoutOthers = (lines: readonly string[]): readonly string[] => {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const text = line.trim();
    if (OTHERS_FROM.some((pattern) => pattern.test(text)) || isHeaderBlock(lines, at)) break;
    if (text.startsWith('>')) continue;
    const introduced = attributionLength(lines, at);
    if (introduced === 0) own.push(line);
    else if (
      nextWritten(lines, at + introduced)
        .trimStart()
        .startsWith('>')
    )
      at += introduced - 1;
    else break;
  }
  return own;
};

/** A disclaimer goes on until an empty line. */
const withoutAdditions = (lines: readonly string[]): readonly string[] => {
  let isDisclaiming = false;
  return lines.filter((line) => {
    const text = line.trim();
    isDisclaiming = text !== '' && (isDisclaiming || DISCLAIMER.test(text));
    return !isDisclaiming && !PROGRAM_LINE.test(text);
  });
};

/** Line by line; '' where a line was empty. */
export const ownWords = (body: string): readonly string[] =>
  withoutAdditions(
    withoutOthers(
      body
        .slice(0, MOST_CHARACTERS)
        .split(/\r\n?|\n/)
        .slice(0, MOST_LINES)
        .map((line) => plainLine(line.slice(0, LONGEST_LINE))),
    ),
  );
