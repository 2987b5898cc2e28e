/**
 * What somebody has looked at lately, and up to where in the book he had seen it when he came: ids and numbers alone, kept with
 * himself. What is shown of them is read in the book each time, with the right of that moment.
 */
import type { BookPlace } from '../../core/book/head';
import type { RecordId } from '../../core/book/record';

export interface Lately {
  /** The latest first. */
  readonly viewed: readonly RecordId[];
  /** Where the book stood when he came this time, and the time before that. */
  readonly came?: BookPlace & { readonly at: number };
  readonly before?: BookPlace & { readonly at: number };
  /** Whom the open suggestions were about when they were looked at last: a hint that spares a reading. */
  readonly about: readonly RecordId[];
}

export const NOTHING_LATELY: Lately = { viewed: [], about: [] };

export interface OwnLately {
  readonly lately: () => Lately;
  readonly noteLately: (lately: Lately) => void;
}

/** More than a card lists, because some of them may be gone by then. */
const MOST_VIEWED = 10;
/** As many suggestions as are ever shown; a user property holds 9 KB. */
const MOST_ABOUT = 100;

/** He who opens the card again within this time is still here: what is new to him stays new. */
const VISIT = 30 * 60_000;

export const withViewed = (lately: Lately, record: RecordId): Lately => ({
  ...lately,
  viewed: [record, ...lately.viewed.filter((one) => one !== record)].slice(0, MOST_VIEWED),
});

export const withAbout = (lately: Lately, about: readonly RecordId[]): Lately => {
  const kept = [...about].sort().slice(0, MOST_ABOUT);
  return kept.join() === lately.about.join() ? lately : { ...lately, about: kept };
};

/** Of another epoch nothing is known. */
export const sinceWhen = (lately: Lately, now: number): Lately['before'] => {
  const { came, before } = lately;
  return came !== undefined && now - came.at < VISIT ? before : came;
};

export const withVisit = (lately: Lately, { epoch, seq }: BookPlace, now: number): Lately => {
  const { came, before: _, ...rest } = lately;
  if (came !== undefined && now - came.at < VISIT) return lately;
  return { ...rest, came: { epoch, seq, at: now }, ...(came === undefined ? {} : { before: came }) };
};
