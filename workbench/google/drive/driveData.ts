/** The files that the emulated Drive holds, as plain data. */

export interface DriveData {
  /** By file id. */
  readonly files: Record<string, DriveFile>;
  /** Account ids for which the administrator has switched Drive off. */
  switchedOff: readonly string[];
}

export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  /** The account id of a person, or the e-mail of a service account. */
  readonly owner: string;
  /** The Cloud project of the application that created the file: what `drive.file` and the hidden folder go by. */
  readonly project: string;
  /** `appDataFolder` keeps the file in the hidden folder of one owner and one application. */
  readonly space: 'drive' | 'appDataFolder';
  readonly parents: readonly string[];
  content: Uint8Array;
  /** Counts every change of the file, metadata included. */
  version: number;
  /** Changes with the content alone. */
  headRevisionId: string;
  readonly createdAt: number;
  modifiedAt: number;
  appProperties: Readonly<Record<string, string>>;
}

export const emptyDriveData = (): DriveData => ({ files: {}, switchedOff: [] });
