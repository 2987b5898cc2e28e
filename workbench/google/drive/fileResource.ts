/** A file as the Drive API shows it: developers.google.com/workspace/drive/api/reference/rest/v3/files#File. */
import { createHash } from 'node:crypto';
import type { DriveFile } from './driveData';

/** Without `fields`, "the method returns a default set of fields": these. */
export const toFileResource = (file: DriveFile, fields: string | null): Record<string, unknown> => {
  const shortly = { kind: 'drive#file', id: file.id, name: file.name, mimeType: file.mimeType };
  if (fields === null) return shortly;
  return {
    ...shortly,
    parents: file.parents,
    spaces: [file.space],
    version: String(file.version),
    headRevisionId: file.headRevisionId,
    size: String(file.content.length),
    md5Checksum: createHash('md5').update(file.content).digest('hex'),
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    trashed: false,
    ownedByMe: true,
    ...(Object.keys(file.appProperties).length === 0 ? {} : { appProperties: file.appProperties }),
  };
};
