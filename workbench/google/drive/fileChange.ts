/** Creating and changing a file, with or without new content. */
import type { Call } from '../route';
import { olderRefusal } from '../shapedRefusal';
import { newId, type World } from '../world';
import type { DriveFile } from './driveData';
import {
  DRIVE_APPDATA,
  fileNotFound,
  findFile,
  folderId,
  insufficientScopes,
  opensDrive,
  sees,
  type Visitor,
  visitorOf,
} from './fileAccess';
import type { Upload } from './multipart';

/** Without content, what stands there stays. */
export type FileChange = Pick<Upload, 'metadata'> & Partial<Upload>;

export const createFile = (call: Call, change: FileChange): DriveFile => {
  const { world, now } = call;
  const visitor = visitorOf(call);
  const { space, parents } = placeOf(world, visitor, change.metadata['parents']);
  const file: DriveFile = {
    id: newId(world, '1File'),
    name: textOr(change.metadata, 'name', 'Untitled'),
    mimeType: textOr(change.metadata, 'mimeType', change.contentType ?? 'application/octet-stream'),
    owner: visitor.owner,
    project: visitor.project,
    space,
    parents,
    content: change.content ?? new Uint8Array(),
    version: 1,
    headRevisionId: newId(world, '0B'),
    createdAt: now,
    modifiedAt: now,
    appProperties: mergeProperties({}, change.metadata['appProperties']),
  };
  world.drive.files[file.id] = file;
  return file;
};

/** Fields that the metadata does not name stay as they are (patch semantics). */
export const updateFile = (call: Call, change: FileChange): DriveFile => {
  const file = findFile(call);
  if (change.metadata['parents'] !== undefined) {
    throw olderRefusal(
      403,
      'fieldNotWritable',
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
    );
  }
  const name = textOr(change.metadata, 'name', file.name);
  const mimeType = textOr(change.metadata, 'mimeType', change.contentType ?? file.mimeType);
  const appProperties = mergeProperties(file.appProperties, change.metadata['appProperties']);
  Object.assign(file, { name, mimeType, appProperties, version: file.version + 1, modifiedAt: call.now });
  if (change.content !== undefined) {
    file.content = change.content;
    file.headRevisionId = newId(call.world, '0B');
  }
  return file;
};

const placeOf = (world: World, visitor: Visitor, given: unknown): Pick<DriveFile, 'space' | 'parents'> => {
  const asked: readonly unknown[] = Array.isArray(given) ? given : [];
  const [parent = 'root', ...others] = asked;
  if (typeof parent !== 'string' || others.length > 0) throw invalid('parents');
  const folder = world.drive.files[parent];
  if (parent !== 'root' && parent !== 'appDataFolder' && (folder === undefined || !sees(visitor, folder))) {
    throw fileNotFound(parent);
  }
  const space = folder?.space ?? (parent === 'appDataFolder' ? 'appDataFolder' : 'drive');
  if (space === 'appDataFolder' && !visitor.scopes.includes(DRIVE_APPDATA)) {
    throw insufficientScopes('The granted scopes do not allow use of the Application Data folder.');
  }
  if (space === 'drive' && !opensDrive(visitor)) {
    throw insufficientScopes('The granted scopes do not give access to all of the requested spaces.');
  }
  return { space, parents: [folderId(visitor, parent)] };
};

const textOr = (metadata: Upload['metadata'], field: string, otherwise: string): string => {
  const value = metadata[field] ?? otherwise;
  if (typeof value !== 'string') throw invalid(field);
  return value;
};

/** `null` takes a property away. */
const mergeProperties = (
  before: Readonly<Record<string, string>>,
  given: unknown,
): Record<string, string> => {
  if (given === undefined) return before;
  if (typeof given !== 'object' || given === null) throw invalid('appProperties');
  const merged = Object.entries({ ...before, ...given }).filter(([, value]) => value !== null);
  if (!merged.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
    throw invalid('appProperties');
  }
  return Object.fromEntries(merged);
};

const invalid = (field: string) => olderRefusal(400, 'invalid', `Invalid value for field: ${field}`);
