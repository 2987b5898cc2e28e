/** `people.searchDirectoryPeople`: the company's accounts by the beginning of a name or an address. */
import { isOfCompany } from '../directory/directoryData';
import { invalidArgument } from '../http';
import type { Account } from '../world';
import { readMask } from './fieldMask';
import { numberParameter, peopleRoute, type AccountCall } from './peopleRoute';
import { profileOf } from './profileResource';

const sourceTypes: readonly string[] = [
  'DIRECTORY_SOURCE_TYPE_DOMAIN_CONTACT',
  'DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE',
];

const searchDirectory = ({ query, world, sub }: AccountCall): unknown => {
  const mask = readMask('readMask', query.get('readMask') ?? '', 'people/searchDirectoryPeople');
  const wanted = (query.get('query') ?? '').trim().toLowerCase();
  if (wanted === '') throw invalidArgument('query is required.');
  const sources = query.getAll('sources');
  if (sources.length === 0 || sources.some((source) => !sourceTypes.includes(source)))
    throw invalidArgument(`sources is required. Valid values are: ${sourceTypes.join(', ')}.`);
  const pageSize = numberParameter(query, 'pageSize', 100, 500);
  const parameters = JSON.stringify([[...mask].sort(), wanted, sources, pageSize]);
  const start = startOf(query.get('pageToken') ?? '', parameters);

  const asksProfiles = sources.includes('DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE');
  const viewer = world.accounts.find((account) => account.sub === sub);
  const found = world.accounts.filter(
    (account) =>
      asksProfiles &&
      viewer !== undefined &&
      isOfCompany(world, viewer) &&
      isOfCompany(world, account) &&
      !account.suspended &&
      matches(account, wanted),
  );
  const end = start + pageSize;
  return {
    ...(found.length === 0
      ? {}
      : {
          people: found
            .slice(start, end)
            .map((account) => profileOf(world, account, sub, mask, 'DOMAIN_PROFILE')),
          totalSize: found.length,
        }),
    ...(end < found.length ? { nextPageToken: pageToken(end, parameters) } : {}),
  };
};

/** Each word of the query begins a word of the name or the address. */
const matches = (account: Account, query: string): boolean => {
  const words = [account.email, ...account.email.split(/[@.]/u), ...account.name.split(/\s+/u), account.name];
  return query.split(/\s+/u).every((part) => words.some((word) => word.toLowerCase().startsWith(part)));
};

const pageToken = (start: number, parameters: string): string =>
  Buffer.from(`${String(start)}:${parameters}`).toString('base64url');

const startOf = (given: string, parameters: string): number => {
  if (given === '') return 0;
  const [start = ''] = Buffer.from(given, 'base64url').toString().split(':', 1);
  if (given !== pageToken(Number(start), parameters))
    throw invalidArgument('Request parameters must match the first call that provided the page token.');
  return Number(start);
};

export const directoryRoute = peopleRoute({
  method: 'GET',
  pattern: /^\/v1\/people:searchDirectoryPeople$/u,
  operation: 'people.people.searchDirectoryPeople',
  parameters: ['mergeSources', 'pageSize', 'pageToken', 'query', 'readMask', 'sources'],
  scopes: ['https://www.googleapis.com/auth/directory.readonly'],
  answer: searchDirectory,
});
