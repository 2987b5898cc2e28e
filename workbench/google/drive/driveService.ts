/**
 * The emulated Drive v3, files alone.
 *
 * *Faithful*, after developers.google.com/workspace/drive/api/reference/rest/v3/files, …/guides/appdata and
 * …/guides/api-specific-auth: the hidden folder of each person and application; `drive.file` opens what the application
 * created; others' files are not found; media and multipart uploads; version and head revision; two files may have one name.
 * *Not faithful:* nothing is shared (no permissions, no shared drives), a deletion is for good (no trash), no resumable
 * uploads, no revisions to read back, no export, no ids chosen by the client. Google says of the hidden folder that it
 * belongs to the application; that an application is its Cloud project, delegated service accounts included, is assumed
 * (a switch: `platformAnswers.ts`).
 */
import type { Answer, Call, Route, Service } from '../route';
import { olderRefusal } from '../shapedRefusal';
import {
  DRIVE,
  DRIVE_APPDATA,
  DRIVE_FILE,
  findFile,
  folderId,
  insufficientScopes,
  opensDrive,
  sees,
  visitorOf,
} from './fileAccess';
import { parseFileQuery } from './fileQuery';
import { toFileResource } from './fileResource';
import { createFile, updateFile } from './fileChange';
import { readMultipart, type Upload } from './multipart';

const LARGEST_PAGE = 1000;
const DEFAULT_PAGE = 100;

const invalidParameter = (location: string) =>
  olderRefusal(400, 'invalidParameter', `Invalid value for parameter: ${location}`, {
    locationType: 'parameter',
    location,
  });

const list = (call: Call): Answer => {
  const { world, query } = call;
  const visitor = visitorOf(call);
  const spaces = (query.get('spaces') ?? 'drive').split(',');
  if (!spaces.every((space) => space === 'drive' || space === 'appDataFolder'))
    throw invalidParameter('spaces');
  const opened = [
    ...(visitor.scopes.includes(DRIVE_APPDATA) ? ['appDataFolder'] : []),
    ...(opensDrive(visitor) ? ['drive'] : []),
  ];
  if (!spaces.every((space) => opened.includes(space))) {
    throw insufficientScopes('The granted scopes do not give access to all of the requested spaces.');
  }
  const matches = parseFileQuery(query.get('q') ?? '', (alias) => folderId(visitor, alias));
  // Newest first; the id settles a tie, so that pages do not overlap.
  const found = Object.values(world.drive.files)
    .filter((file) => spaces.includes(file.space) && sees(visitor, file) && matches(file))
    .sort((one, other) => other.modifiedAt - one.modifiedAt || (one.id < other.id ? -1 : 1));
  const size = Number(query.get('pageSize') ?? DEFAULT_PAGE);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE) throw invalidParameter('pageSize');
  const start = Number(query.get('pageToken') ?? 0);
  if (!Number.isInteger(start) || start < 0) throw invalidParameter('pageToken');
  const next = start + size;
  return {
    json: {
      kind: 'drive#fileList',
      incompleteSearch: false,
      ...(next < found.length ? { nextPageToken: String(next) } : {}),
      files: found.slice(start, next).map((file) => toFileResource(file, query.get('fields'))),
    },
  };
};

const get = (call: Call): Answer => {
  const file = findFile(call);
  if (call.query.get('alt') === 'media') {
    return { bytes: file.content, contentType: file.mimeType || 'application/octet-stream' };
  }
  return answerWith(call, file);
};

const create = (call: Call): Answer => answerWith(call, createFile(call, { metadata: call.json() }));
const createWithMedia = (call: Call): Answer => answerWith(call, createFile(call, readUpload(call)));
const update = (call: Call): Answer => answerWith(call, updateFile(call, { metadata: call.json() }));
const updateWithMedia = (call: Call): Answer => answerWith(call, updateFile(call, readUpload(call)));

const remove = (call: Call): Answer => {
  delete call.world.drive.files[findFile(call).id];
  return { bytes: new Uint8Array(), contentType: '' };
};

const answerWith = (call: Call, file: Parameters<typeof toFileResource>[0]): Answer => ({
  json: toFileResource(file, call.query.get('fields')),
});

const readUpload = ({ query, headers, body }: Call): Upload => {
  const contentType = headers['content-type'] ?? 'application/octet-stream';
  switch (query.get('uploadType')) {
    case 'media':
      return { metadata: {}, content: body, contentType };
    case 'multipart':
      return readMultipart(contentType, body);
    default:
      throw invalidParameter('uploadType');
  }
};

const drive = { latency: 400, scopes: [DRIVE, DRIVE_FILE, DRIVE_APPDATA] } as const;
const reads = { ...drive, writes: false } as const;
const writes = { ...drive, writes: true } as const;

const FILES = /^\/drive\/v3\/files$/;
const FILE = /^\/drive\/v3\/files\/(?<fileId>[^/]+)$/;
const UPLOADS = /^\/upload\/drive\/v3\/files$/;
const UPLOAD = /^\/upload\/drive\/v3\/files\/(?<fileId>[^/]+)$/;

const routes: readonly Route[] = [
  { ...reads, method: 'GET', pattern: FILES, operation: 'drive.files.list', answer: list },
  { ...reads, method: 'GET', pattern: FILE, operation: 'drive.files.get', answer: get },
  { ...writes, method: 'POST', pattern: FILES, operation: 'drive.files.create', answer: create },
  { ...writes, method: 'POST', pattern: UPLOADS, operation: 'drive.files.create', answer: createWithMedia },
  { ...writes, method: 'PATCH', pattern: FILE, operation: 'drive.files.update', answer: update },
  { ...writes, method: 'PATCH', pattern: UPLOAD, operation: 'drive.files.update', answer: updateWithMedia },
  { ...writes, method: 'DELETE', pattern: FILE, operation: 'drive.files.delete', answer: remove },
];

/** Google's words: developers.google.com/workspace/drive/api/guides/handle-errors, "Resolve a 403 error: domainPolicy". */
const requireDrive = ({ world, caller }: Call): void => {
  if (caller.type === 'account' && world.drive.switchedOff.includes(caller.sub))
    throw olderRefusal(403, 'domainPolicy', 'The domain administrators have disabled Drive apps.');
};

export const driveService: Service = {
  host: 'www.googleapis.com',
  routes: routes.map((route) => ({
    ...route,
    answer: (call) => {
      requireDrive(call);
      return route.answer(call);
    },
  })),
};
