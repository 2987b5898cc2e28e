/** Who sees which file: by owner, by scope, and by the application that created it. */
import { createHash } from 'node:crypto';
import { bearerToken } from '../oauth/authenticate';
import type { Call } from '../route';
import { olderRefusal } from '../shapedRefusal';
import type { DriveFile } from './driveData';

export const DRIVE = 'https://www.googleapis.com/auth/drive';
export const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';
export const DRIVE_APPDATA = 'https://www.googleapis.com/auth/drive.appdata';

/** What the Drive asks of a caller beyond his identity. */
export interface Visitor {
  /** As in `DriveFile.owner`. */
  readonly owner: string;
  readonly project: string;
  readonly scopes: readonly string[];
}

export const visitorOf = ({ world, caller, headers }: Call): Visitor => {
  const token = bearerToken(world, headers);
  if (token === undefined) throw new Error('a caller was admitted without a token');
  const owner = caller.type === 'account' ? caller.sub : caller.email;
  const project = world.platform.hiddenFolderOf === 'client' ? token.clientId : token.project;
  return { owner, project, scopes: token.scopes };
};

export const sees = (visitor: Visitor, file: DriveFile): boolean => {
  if (file.owner !== visitor.owner) return false;
  const ownFile = file.project === visitor.project;
  if (file.space === 'appDataFolder') return ownFile && visitor.scopes.includes(DRIVE_APPDATA);
  return visitor.scopes.includes(DRIVE) || (ownFile && visitor.scopes.includes(DRIVE_FILE));
};

/** Whether any scope reaches beyond the hidden folder. */
export const opensDrive = ({ scopes }: Visitor): boolean =>
  scopes.includes(DRIVE) || scopes.includes(DRIVE_FILE);

/** Someone else's file and a missing one are told apart by nobody. */
export const findFile = (call: Call): DriveFile => {
  const id = call.path['fileId'] ?? '';
  const file = call.world.drive.files[id];
  if (file === undefined || !sees(visitorOf(call), file)) throw fileNotFound(id);
  return file;
};

export const fileNotFound = (id: string) =>
  olderRefusal(404, 'notFound', `File not found: ${id}.`, { locationType: 'parameter', location: 'fileId' });

export const insufficientScopes = (message: string) => olderRefusal(403, 'insufficientScopes', message);

/** The id behind an alias; each owner has one root, and one hidden folder for each application. */
export const folderId = (visitor: Visitor, alias: string): string => {
  if (alias === 'root') return `0A${digest(visitor.owner)}`;
  if (alias === 'appDataFolder') return `1${digest(`${visitor.owner} ${visitor.project}`)}`;
  return alias;
};

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 17);
