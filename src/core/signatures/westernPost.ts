/** A cell of a signature in Latin letters: a company, a department, a title, or the sender's name. */
import { JAPANESE } from './lineKinds';
import type { Post } from './post';
import { note } from './post';
import { WESTERN_COMPANY, WESTERN_DEPARTMENT, WESTERN_TITLE } from './postWords';
import { foldedName, westernName } from './senderName';

/** Whose addresses anybody can have: such a host names no company. */
const PUBLIC_HOST =
  /^(?:gmail|googlemail|yahoo|outlook|hotmail|live|icloud|me|aol|gmx|proton|protonmail|docomo|ezweb|softbank|nifty|biglobe)$/;

const LONGEST_CELL = 80;

/** Papercrane Studio writes from papercrane.example: a company is known by its address where no legal form says it. */
export const isNamedByHost = (text: string, host: string): boolean => {
  const parts = (host.split('.').slice(0, -1).pop() ?? '').split('-');
  const label = parts.join('');
  if (label.length < 4 || PUBLIC_HOST.test(label)) return false;
  const words = foldedName(text).split(' ');
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join(''));
  return beginnings.some(
    (beginning) => beginning === label || (beginning.length >= 5 && beginning === parts[0]),
  );
};

const BESIDE = /\s+(?:@|at|–|—|-)\s+/;

const isCompany = (text: string, host: string): boolean =>
  WESTERN_COMPANY.test(text) || isNamedByHost(text, host);

const kindOf = (text: string, host: string): 'company' | 'department' | 'title' | undefined => {
  if (text.length > LONGEST_CELL || /\d{3}/.test(text) || !/\p{L}{2}/u.test(text)) return undefined;
  if (isCompany(text, host)) return 'company';
  if (WESTERN_TITLE.test(text) && !/^(?:head )?office$/i.test(text)) return 'title';
  return WESTERN_DEPARTMENT.test(text) ? 'department' : undefined;
};

/** `Director of Partnerships, Birkholm AB`: a comma parts only what is two things. */
const parted = (text: string, host: string): readonly string[] => {
  const beside = text.split(BESIDE);
  if (beside.length === 2 && isCompany(beside[1] ?? '', host)) return beside;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    const sides = [text.slice(0, at).trim(), text.slice(at + 1).trim()] as const;
    const [left, right] = [kindOf(sides[0], host), kindOf(sides[1], host)];
    if (
      right === 'company' &&
      left !== 'company' &&
      left !== undefined &&
      !WESTERN_COMPANY.test(`x ${sides[1].split(' ')[0] ?? ''}`)
    )
      return sides;
    if (left === 'title' && right === 'department') return sides;
  }
  return [text];
};

const ON_BEHALF = /^(?:for and )?on behalf of\s+/i;

export const readWestern = (cell: string, header: string, host: string, post: Post): boolean => {
  const text = cell.replace(ON_BEHALF, '').replace(/\s+/g, ' ').trim();
  if (text === '' || JAPANESE.test(text)) return false;
  const name = westernName(text, header);
  if (name !== undefined) {
    note(post, 'name', name);
    return true;
  }
  let understood = false;
  for (const part of parted(text, host)) {
    const partName = westernName(part, header);
    const kind = partName === undefined ? kindOf(part, host) : 'name';
    if (kind === undefined) continue;
    note(post, kind, partName ?? part);
    understood = true;
  }
  return understood;
};
