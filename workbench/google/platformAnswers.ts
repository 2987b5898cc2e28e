/**
 * What Google's documentation leaves open, as one record of answers that the services consult. The defaults are what the
 * product assumes (docs/emulator.md has the table); each is the other way by a switch of `workbench/control`, so that
 * `verifyPlatform` can be seen to notice it.
 */

/** What Google may bring into a form of its own when it stores a contact. */
export type NormalisedField = 'phone' | 'email' | 'type' | 'url' | 'name' | 'whitespace' | 'birthday';

export interface PlatformAnswers {
  /** Whether a contact that only gained or lost a label shows in the listing of changes. */
  labelChangesListed: boolean;
  normalised: readonly NormalisedField[];
  /** The longest value of a contact's `clientData`. */
  clientDataCharacters: number;
  clientDataEntries: number;
  /** How many e-mail addresses or phone numbers of a contact a listing shows. */
  listedValues: number;
  /** Whether a batch create with an empty read mask names what it made. */
  emptyMaskNames: boolean;
  syncTokensServeAnyClient: boolean;
  /** Whether the directory's sources carry the account's id. */
  directoryNamesAccounts: boolean;
  /** What owns a hidden folder of Drive. */
  hiddenFolderOf: 'project' | 'client';
  namedRangeNamesRepeat: boolean;
  namedRangeIdsRepeat: boolean;
  /** Whether a clock trigger of an add-on may fire more than once an hour. */
  frequentTriggers: boolean;
  /** How many clock triggers an account has in an add-on. */
  clockTriggers: number;
}

export const assumedAnswers = (): PlatformAnswers => ({
  labelChangesListed: true,
  normalised: [],
  clientDataCharacters: 1_024,
  clientDataEntries: 500,
  listedValues: 100,
  emptyMaskNames: false,
  syncTokensServeAnyClient: true,
  directoryNamesAccounts: true,
  hiddenFolderOf: 'project',
  namedRangeNamesRepeat: false,
  namedRangeIdsRepeat: false,
  frequentTriggers: false,
  clockTriggers: 1,
});
