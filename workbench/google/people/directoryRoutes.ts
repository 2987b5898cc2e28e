/**
 * `people.listDirectoryPeople` and `people.searchDirectoryPeople`: the company's accounts, all of them or by the beginning of
 * a name or an address.
 *
 * *Faithful*, after developers.google.com/people/api/rest/v1/people/listDirectoryPeople and …/searchDirectoryPeople: sources,
 * page sizes, masks, sync tokens with tombstones. Whoever is no user of the company is refused in the words that users of
 * Google's clients report ("failedPrecondition: Must be a G Suite domain user").
 * *Not faithful:* domain shared contacts, merged sources and the company's settings for sharing its directory are missing;
 * a change is dated when a listing comes upon it, so that two between listings are one; tokens expire as those of
 * connections do, which the reference says of neither method.
 */
import { isOfCompany } from '../directory/directoryData';
import { invalidArgument, Refusal } from '../http';
import type { Route } from '../route';
import type { Account, World } from '../world';
import { pageOfChanges } from './changeListing';
import { directoryListing, refreshDirectoryLog } from './directoryLog';
import { readMask } from './fieldMask';
import { checkShape } from './jsonBody';
import { listLatency, numberParameter, peopleRoute, type AccountCall } from './peopleRoute';
import { deletedProfile, profileOf } from './profileResource';

const sourceTypes: readonly string[] = [
  'DIRECTORY_SOURCE_TYPE_DOMAIN_CONTACT',
  'DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE',
];

const sourcesOf = (query: URLSearchParams): readonly string[] => {
  const sources = query.getAll('sources');
  if (sources.length === 0 || sources.some((source) => !sourceTypes.includes(source)))
    throw invalidArgument(`sources is required. Valid values are: ${sourceTypes.join(', ')}.`);
  checkShape(
    {
      kind: 'list',
      of: {
        kind: 'choice',
        choices: ['DIRECTORY_MERGE_SOURCE_TYPE_UNSPECIFIED', 'DIRECTORY_MERGE_SOURCE_TYPE_CONTACT'],
        typeName: 'type.googleapis.com/google.people.v1.DirectoryMergeSourceType',
      },
    },
    query.getAll('mergeSources'),
    'merge_sources',
  );
  return sources;
};

const checkColleague = (world: World, sub: string): void => {
  const viewer = world.accounts.find((account) => account.sub === sub);
  if (viewer === undefined || !isOfCompany(world, viewer))
    throw new Refusal(400, 'FAILED_PRECONDITION', 'Must be a G Suite domain user.');
};

const listDirectory = (call: AccountCall): unknown => {
  const { query, world, sub } = call;
  const mask = readMask('readMask', query.get('readMask') ?? '', 'people/listDirectoryPeople');
  const sources = sourcesOf(query);
  const pageSize = numberParameter(query, 'pageSize', 100, 1000);
  checkColleague(world, sub);
  const log = refreshDirectoryLog(world);
  const asksProfiles = sources.includes('DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE');
  const { shown, tokens } = pageOfChanges(call, {
    pageSize,
    parameters: ['directory', [...mask].sort(), [...sources].sort(), query.getAll('mergeSources')],
    issuer: log,
    seq: log.changeSeq,
    items: (since) => (asksProfiles ? directoryListing(world, since) : []),
  });
  const people = shown.map(({ id, account }) =>
    account === undefined
      ? deletedProfile(world, id)
      : profileOf(world, account, sub, mask, 'DOMAIN_PROFILE'),
  );
  return { ...(people.length === 0 ? {} : { people }), ...tokens };
};

const searchDirectory = ({ query, world, sub }: AccountCall): unknown => {
  const mask = readMask('readMask', query.get('readMask') ?? '', 'people/searchDirectoryPeople');
  const wanted = (query.get('query') ?? '').trim().toLowerCase();
  if (wanted === '') throw invalidArgument('query is required.');
  const sources = sourcesOf(query);
  const pageSize = numberParameter(query, 'pageSize', 100, 500);
  const parameters = JSON.stringify([[...mask].sort(), wanted, sources, pageSize]);
  const start = startOf(query.get('pageToken') ?? '', parameters);
  checkColleague(world, sub);

  const asksProfiles = sources.includes('DIRECTORY_SOURCE_TYPE_DOMAIN_PROFILE');
  const found = world.accounts.filter(
    (account) =>
      asksProfiles && isOfCompany(world, account) && !account.suspended && matches(account, wanted),
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

const scopes = ['https://www.googleapis.com/auth/directory.readonly'];

export const directoryRoutes: readonly Route[] = [
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/people:listDirectoryPeople$/u,
    operation: 'people.people.listDirectoryPeople',
    parameters: [
      'mergeSources',
      'pageSize',
      'pageToken',
      'readMask',
      'requestSyncToken',
      'sources',
      'syncToken',
    ],
    latency: listLatency,
    scopes,
    answer: listDirectory,
  }),
  peopleRoute({
    method: 'GET',
    pattern: /^\/v1\/people:searchDirectoryPeople$/u,
    operation: 'people.people.searchDirectoryPeople',
    parameters: ['mergeSources', 'pageSize', 'pageToken', 'query', 'readMask', 'sources'],
    scopes,
    answer: searchDirectory,
  }),
];
