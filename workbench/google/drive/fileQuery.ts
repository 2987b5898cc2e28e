/**
 * The search terms of files.list: developers.google.com/workspace/drive/api/guides/search-files.
 * Known here: `name` with `=`, `!=` and `contains` (prefixes of words), `mimeType` with `=` and `!=`, `trashed`,
 * `'folder' in parents`, joined by `and`. Anything else is refused, rather than silently found true.
 */
import { olderRefusal } from '../shapedRefusal';
import type { DriveFile } from './driveData';

export type FileTest = (file: DriveFile) => boolean;

const TERM =
  /^\s*(?:(name|mimeType)\s*(=|!=|contains)\s*'((?:[^'\\]|\\.)*)'|trashed\s*=\s*(true|false)|'([^']*)'\s+in\s+parents)\s*(?:and\b|$)/;

/** `folderId` tells the id behind an alias such as `root` or `appDataFolder`. */
export const parseFileQuery = (query: string, folderId: (alias: string) => string): FileTest => {
  const tests: FileTest[] = [];
  let rest = query;
  while (rest.trim() !== '') {
    const term = TERM.exec(rest);
    if (term === null) throw invalidQuery();
    tests.push(toTest(term, folderId));
    rest = rest.slice(term[0].length);
    if (term[0].endsWith('and') && rest.trim() === '') throw invalidQuery();
  }
  return (file) => tests.every((test) => test(file));
};

const invalidQuery = () =>
  olderRefusal(400, 'invalid', 'Invalid Value', { locationType: 'parameter', location: 'q' });

const toTest = (
  [, field, operator, quoted, trashed, parent]: RegExpExecArray,
  folderId: (alias: string) => string,
): FileTest => {
  // No file is ever in the trash here: deleting is for good.
  if (trashed !== undefined) return () => trashed === 'false';
  if (parent !== undefined) return ({ parents }) => parents.includes(folderId(parent));
  const wanted = (quoted ?? '').replace(/\\(.)/g, '$1');
  const textOf = (file: DriveFile): string => (field === 'name' ? file.name : file.mimeType);
  if (operator === 'contains') {
    const prefix = wanted.toLowerCase();
    return (file) => wordStarts(textOf(file).toLowerCase()).some((tail) => tail.startsWith(prefix));
  }
  return (file) => (textOf(file) === wanted) === (operator === '=');
};

/** The text from each beginning of a word on: `contains` finds "Hello" in "HelloWorld", and not "World". */
const wordStarts = (text: string): readonly string[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => text.slice(index));
