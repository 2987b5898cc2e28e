/** What came to somebody since he was here last: labels that were shared with him, and contacts that others made. */
import type { BookPage } from '../../core/book/decideCommit';
import { foldLog } from '../../core/book/foldLog';
import type { LogEntry } from '../../core/book/logEntry';
import type { Reading } from '../../core/book/reading';
import type { AccountId, BookRecord, LabelId, RecordId } from '../../core/book/record';
import { textOf } from '../../core/book/record';
import { labelsFor } from '../../core/sharing/access';
import { principalFrom } from '../../core/sharing/principal';
import { membersOf } from '../../core/sharing/waysIn';
import type { PersonView } from '../mail/personView';
import { personView } from '../mail/personView';

export interface NewLabel {
  readonly key: LabelId;
  readonly name: string;
  readonly owner: string;
}

export interface NewsView {
  readonly labels: readonly NewLabel[];
  /** The latest first. */
  readonly contacts: readonly PersonView[];
  /** More has happened than was looked at. */
  readonly isMore: boolean;
}

export const NO_NEWS: NewsView = { labels: [], contacts: [], isMore: false };

/** So much of the log is read for it; whoever was away for longer is told that there is more. */
export const MOST_CHANGES = 200;

const names = ({ author, access }: Reading, grant: BookRecord | undefined): boolean => {
  const principal = grant === undefined ? undefined : principalFrom(textOf(grant, 'principal'));
  if (principal === undefined) return false;
  return principal.type === 'account'
    ? principal.id === author
    : membersOf(access().groups, principal).has(author);
};

/** Where a grant that names him was made, and the label reaches him now. His own labels are no news to him. */
const newLabels = (reading: Reading, page: BookPage, made: readonly LogEntry[]): readonly NewLabel[] => {
  const given = new Set(
    made
      .filter(({ kind, record }) => kind === 'grant' && names(reading, page.records.get(record)))
      .map(({ record }) => page.records.get(record)?.label),
  );
  return labelsFor(reading.access(), reading.author, reading.now)
    .filter(({ label }) => given.has(label.id) && label.origin.account !== reading.author)
    .map(({ label }) => ({ key: label.id, name: label.name, owner: label.origin.name }));
};

const byOthers = (log: readonly LogEntry[], author: AccountId): readonly LogEntry[] =>
  log.filter(({ by, type }) => by !== author && (type === 'create' || type === 'restore'));

/** A contact that was made since is in the log from its first change to its last, so nothing more is read for it. */
const newContacts = (
  reading: Reading,
  log: readonly LogEntry[],
  made: readonly LogEntry[],
  labels: readonly NewLabel[],
): readonly PersonView[] => {
  const records = foldLog(log.filter(({ kind }) => kind === 'person'));
  const within: Reading = { ...reading, find: (id) => records.get(id) ?? reading.find(id) };
  const known = new Set(labels.map(({ key }) => key));
  const ids: readonly RecordId[] = made
    .filter(({ kind, type }) => kind === 'person' && type === 'create')
    .map(({ record }) => record);
  return (
    [...new Set(ids)]
      .reverse()
      .flatMap((id) => personView(within, id) ?? [])
      // The contacts of a label that is new are not told one by one.
      .filter(({ labels: holding }) => holding.some(({ id }) => !known.has(id)))
  );
};

export const newsIn = (page: BookPage, reading: Reading, isMore: boolean): NewsView => {
  const made = byOthers(page.log, reading.author);
  if (made.length === 0) return NO_NEWS;
  const labels = newLabels(reading, page, made);
  return { labels, contacts: newContacts(reading, page.log, made, labels), isMore };
};
