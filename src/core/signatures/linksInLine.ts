/** E-mail addresses and web pages in a line of a signature. */

export interface LinksRead {
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  readonly rest: string;
}

const EMAIL =
  /[A-Za-z0-9](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_])?@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,24}/g;
const EMAIL_LABEL = /(?:e-?mail|mail|メール(?:アドレス)?|✉|📧|(?<![\p{L}])e|電子メール|pec)\s*[:.]?\s*$/iu;

const URL =
  /https?:\/\/[^\s<>()|,、。」]+|(?<![\w@.-])www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s<>()|,、。]*)?/gi;
const URL_LABEL =
  /(?:url|hp|web(?:site)?|homepage|ホームページ|ウェブ(?:サイト)?|サイト|🌐|(?<![\p{L}])w)\s*[:.]?\s*$/iu;

/** A cell that is a host name alone, or comes after a word for it. */
const BARE_HOST =
  /^(?:(?:url|hp|web(?:site)?|homepage|ホームページ|🌐|w)\s*[:.]?\s*)?((?:[a-z0-9-]+\.){1,4}[a-z]{2,24}(?:\/\S*)?)$/iu;

/** Meeting pages and networks belong to no contact's web page. */
const ELSEWHERE =
  /(?:calendly|zoom\.us|meet\.google|teams\.microsoft|linkedin|facebook|twitter|instagram|youtube|(?:\/\/|\.)x\.com|(?:\/\/)cal\.)/i;

const cut = (text: string, from: number, to: number): string => `${text.slice(0, from)} | ${text.slice(to)}`;

const takeAll = (
  line: string,
  pattern: RegExp,
  label: RegExp,
  accept: (value: string, before: string) => boolean,
): { readonly values: readonly string[]; readonly rest: string } => {
  const values: string[] = [];
  let rest = line;
  for (const found of [...line.matchAll(pattern)].reverse()) {
    const before = rest.slice(0, found.index);
    const labelled = label.exec(before);
    if (accept(found[0], before.slice(0, labelled?.index))) values.unshift(found[0]);
    rest = cut(rest, labelled?.index ?? found.index, found.index + found[0].length);
  }
  return { values, rest };
};

/** Words before an address that are no label speak of somebody or something else. */
const standsAlone = (before: string): boolean =>
  /(?:^|[|/,(<[:)]|\s{2}|[-•·])\s*$/u.test(before) || /[\p{N}|]\s*$/u.test(before);

export const linksInLine = (line: string, isOwnHost: (host: string) => boolean): LinksRead => {
  const emails = takeAll(line, EMAIL, EMAIL_LABEL, () => true);
  const urls = takeAll(
    emails.rest,
    URL,
    URL_LABEL,
    (value, before) => !ELSEWHERE.test(value) && standsAlone(before),
  );
  const cells = urls.rest.split('|').map((cell) => {
    const host = BARE_HOST.exec(cell.trim())?.[1];
    return { cell, host: host !== undefined && isOwnHost(host.split('/')[0] ?? '') ? host : undefined };
  });
  return {
    emails: emails.values,
    urls: [...urls.values, ...cells.flatMap(({ host }) => host ?? [])],
    rest: cells.map(({ cell, host }) => (host === undefined ? cell : ' ')).join('|'),
  };
};
