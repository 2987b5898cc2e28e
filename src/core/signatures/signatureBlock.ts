/**
 * Which lines of a message are its sender's signature. Sureness goes before completeness: a block counts only where it is set
 * off by a rule or a closing, or holds the sender's name or address; nobody wants a stranger's number under a customer's name.
 */
import { isClosing, isDelimiter, isOfBody, isRule, isSentence } from './lineKinds';

type Lines = readonly string[];

/** More lines than any signature has. */
const MOST_LINES = 30;

/** Something that a signature is for. */
const DETAIL = /@|\d{2,}[-) .]\d{2,}|〒|会社|\((?:株|有)\)|\b(?:inc|ltd|llc|gmbh|corp)\b|https?:|www\./i;

const isBlank = (line: string): boolean => line.trim() === '';

const written = (lines: Lines): Lines => lines.filter((line) => !isBlank(line));

const zonesOf = (lines: Lines): readonly Lines[] => {
  const zones: string[][] = [[]];
  for (const line of lines) {
    if (isDelimiter(line) || isRule(line)) zones.push([]);
    else zones[zones.length - 1]?.push(line);
  }
  return zones;
};

const isSignatureLike = (zone: Lines): boolean => {
  const lines = written(zone);
  return (
    lines.length > 0 &&
    lines.length <= MOST_LINES &&
    lines.some((line) => DETAIL.test(line)) &&
    lines.filter((line) => isSentence(line)).length <= lines.length / 4
  );
};

/** Between rules, or after the last one: with the zones before it that belong to it, as where rules part a signature. */
const setOff = (zones: readonly Lines[], isOwn: (text: string) => boolean): Lines | undefined => {
  for (let at = zones.length - 1; at > 0; at -= 1) {
    const zone = zones[at] ?? [];
    if (!isSignatureLike(zone)) continue;
    const before = at > 1 ? (zones[at - 1] ?? []) : [];
    const belongs = written(before).length > 0 && !before.some((line) => isOfBody(line));
    const block = belongs ? [...before, '', ...zone] : zone;
    if (at === zones.length - 1 || isOwn(block.join('\n')) || written(zones[at + 1] ?? []).length === 0)
      return block;
  }
  return undefined;
};

const lastParagraphs = (lines: Lines): Lines => {
  let end = lines.length;
  while (end > 0 && isBlank(lines[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && end - start < MOST_LINES) {
    const line = lines[start - 1] ?? '';
    if (!isBlank(line) && (isClosing(line) || isOfBody(line))) break;
    start -= 1;
  }
  return lines.slice(start, end);
};

/** Advertisements and remarks stand after signatures too. */
const withoutRemarks = (lines: Lines): Lines => {
  let end = lines.length;
  while (end > 0 && (isBlank(lines[end - 1] ?? '') || isSentence(lines[end - 1] ?? ''))) end -= 1;
  return lines.slice(0, end);
};

/** From the paragraph in which the sender names himself: what stands before may be somebody he writes about. */
const fromOwnName = (lines: Lines, isOwn: (text: string) => boolean): Lines | undefined => {
  const named = lines.findIndex((line) => isOwn(line));
  if (named < 0) return undefined;
  let start = named;
  while (start > 0 && !isBlank(lines[start - 1] ?? '')) start -= 1;
  return lines.slice(start);
};

/** `isOwn`: whether a text holds the sender's name or address. */
export const signatureBlock = (own: Lines, isOwn: (text: string) => boolean): Lines => {
  const zones = zonesOf(own);
  const block = setOff(zones, isOwn);
  if (block !== undefined) return block;
  const body = [...zones].reverse().find((zone) => written(zone).length > 0) ?? [];
  const ends = lastParagraphs(withoutRemarks(body));
  return fromOwnName(ends, isOwn) ?? [];
};
