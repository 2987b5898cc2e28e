/** A page of a listing: `pageSize` and `pageToken` in, `nextPageToken` out where more is left. */
import type { Call } from '../route';
import { invalidScriptRequest } from './projectAccess';

/** "The maximum number … on each returned page. Defaults to 50": …/apps-script/api/reference/rest/v1/projects.versions/list. */
const DEFAULT_SIZE = 50;

export interface Page<Element> {
  readonly elements: readonly Element[];
  readonly next: Readonly<{ nextPageToken?: string }>;
}

export const pageOf = <Element>(all: readonly Element[], { query }: Pick<Call, 'query'>): Page<Element> => {
  const size = wholeNumber(query.get('pageSize') ?? '0') || DEFAULT_SIZE;
  const start = wholeNumber(query.get('pageToken') ?? '0');
  const end = start + size;
  return { elements: all.slice(start, end), next: end < all.length ? { nextPageToken: String(end) } : {} };
};

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw invalidScriptRequest();
  return Number(text);
};
