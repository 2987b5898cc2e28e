/** What Google does wrong in these tests, each as the rules that make it so. */
import type { FaultEffect, FaultRule } from '../../workbench/google/faults';

export type Misbehaviour = readonly [what: string, rules: readonly FaultRule[]];

const COMMIT = 'sheets.spreadsheets.batchUpdate';
const LATE: FaultEffect = { type: 'lost-answer' };
const NEVER_ARRIVES: FaultEffect = { type: 'lost-request' };

const refuse = (httpStatus: number, status: string, message: string): FaultEffect => ({
  type: 'refuse',
  httpStatus,
  status,
  message,
});
const UNAVAILABLE = refuse(503, 'UNAVAILABLE', 'The service is currently unavailable.');
const INTERNAL = refuse(500, 'INTERNAL', 'Internal error encountered.');
const QUOTA = refuse(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded for quota metric.');

/** Google's words where somebody else's commit was first. */
export const MARKER_TAKEN = refuse(
  400,
  'INVALID_ARGUMENT',
  'Invalid requests[0].addNamedRange: Cannot add named range with name: commit_9, a named range with that name already exists.',
);

const once = (operation: string, effect: FaultEffect): readonly FaultRule[] => [
  { operation, occurrences: [1], effect },
];
const always = (operation: string, effect: FaultEffect): readonly FaultRule[] => [{ operation, effect }];

const READ = 'sheets.spreadsheets.values.batchGetByDataFilter';
const DRIVE = ['create', 'get', 'list', 'update'].map((name) => `drive.files.${name}`);
const LISTING = 'people.people.connections.list';
const UPDATE = 'people.people.batchUpdateContacts';

/** Three ways in which a writer learns nothing, or the wrong thing, of his commit. */
export const atOneCommit: readonly Misbehaviour[] = [
  ['a commit is answered too late', once(COMMIT, LATE)],
  ['a commit never arrives', once(COMMIT, NEVER_ARRIVES)],
  ['a commit’s marker is refused', once(COMMIT, MARKER_TAKEN)],
];

export const inTheBook: readonly Misbehaviour[] = [
  ['commits are answered too late', always(COMMIT, LATE)],
  ['no commit arrives', always(COMMIT, NEVER_ARRIVES)],
  ['the server refuses a commit', once(COMMIT, INTERNAL)],
  ['every marker is refused', always(COMMIT, MARKER_TAKEN)],
  ['the book is read too late, once', once(READ, LATE)],
  ['the book cannot be read', always(READ, UNAVAILABLE)],
];

export const atSavesAndUpdates: readonly Misbehaviour[] = [
  ['Drive cannot be reached', DRIVE.flatMap((operation) => always(operation, UNAVAILABLE))],
  ['an update of contacts is answered too late, once', once(UPDATE, LATE)],
];

export const inDriveAndPeople: readonly Misbehaviour[] = [
  ['Drive’s file is saved and the answer comes too late', once('drive.files.update', LATE)],
  ['contacts cannot be listed: an internal error', always(LISTING, INTERNAL)],
  ['contacts cannot be listed: the quota is used up', always(LISTING, QUOTA)],
  ['updates of contacts are answered too late', always(UPDATE, LATE)],
  ['no update of contacts arrives', always(UPDATE, NEVER_ARRIVES)],
];

const CREATE = 'people.people.batchCreateContacts';
const LABEL = 'people.contactGroups.create';

export const inTheFirstCopy: readonly Misbehaviour[] = [
  ['a creation of contacts is answered too late, once', once(CREATE, LATE)],
  ['creations of contacts are answered too late', always(CREATE, LATE)],
  ['no creation of contacts arrives', always(CREATE, NEVER_ARRIVES)],
  ['creations of contacts are refused: the quota is used up', always(CREATE, QUOTA)],
  ['a new label is answered too late', once(LABEL, LATE)],
  ['the first state file is made and the answer comes too late', once('drive.files.create', LATE)],
];

const DELETE = 'people.people.batchDeleteContacts';

export const inTheStop: readonly Misbehaviour[] = [
  ['a deletion is answered too late, once', once(DELETE, LATE)],
  ['deletions are answered too late', always(DELETE, LATE)],
  ['the label’s end is answered too late', once('people.contactGroups.delete', LATE)],
];
