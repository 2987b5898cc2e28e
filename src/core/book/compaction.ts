/**
 * Compaction: the oldest changes leave the log for the archive, and the log's base moves, in one commit. What a reader's
 * cursor says stays true or becomes older than the base, which tells him to read everything anew: no change is missed.
 */
import type { BookPage, BookQuestion, Commit } from './decideCommit';
import { firstUnlike } from './foldLog';
import type { BookHead } from './head';
import type { Hash, LogEntry } from './logEntry';
import { firstBrokenLink } from './logEntry';
import type { RecordId } from './record';

/** A log of so many changes gives up its oldest ones. No clock decides it: a member who is further behind reads the whole once. */
export const LONGEST_LOG = 20_000;

/** What moves at once is one request of about a megabyte at most, and the book is busy for no longer than for a commit. */
const LARGEST_SEGMENT = 1_000;
const MOST_CHARACTERS = 800_000;

export const isLong = ({ seq, base }: BookHead, longest = LONGEST_LOG): boolean => seq - base + 1 > longest;

/** At most half of the log: most cursors stand in the other one. */
export const oldestSegment = ({ base, seq }: BookHead): BookQuestion => ({
  logAfter: base - 1,
  logTo: base - 1 + Math.min(LARGEST_SEGMENT, Math.floor((seq - base + 1) / 2)),
});

export const recordsOf = (entries: readonly LogEntry[]): readonly RecordId[] => [
  ...new Set(entries.map(({ record }) => record)),
];

const fitting = (entries: readonly LogEntry[]): readonly LogEntry[] => {
  let characters = 0;
  return entries.filter((entry, index) => {
    characters += JSON.stringify(entry).length;
    return index === 0 || characters <= MOST_CHARACTERS;
  });
};

/**
 * `page` holds the oldest entries and the records that they changed. Undefined where they do not make what the records are, or
 * do not follow from one another: what is not understood stays where it is, for somebody to repair.
 */
export const compactionOf = ({ head, records, log }: BookPage, hash: Hash): Commit | undefined => {
  const segment = fitting(log);
  const last = segment[segment.length - 1];
  if (last === undefined || segment[0]?.seq !== head.base || last.seq >= head.seq) return undefined;
  if (firstBrokenLink(hash, head.link, segment) !== undefined) return undefined;
  if (firstUnlike(segment, records) !== undefined) return undefined;
  const base = last.seq + 1;
  return {
    after: head.marker,
    rowsBefore: head.rows,
    head: { ...head, base, link: last.chain, archived: head.archived + 1, marker: `base_${String(base)}` },
    records: [],
    log: [],
    archive: segment,
  };
};
