/** What a member suggested and has not been told of yet, and what others suggested that he may decide. */
import type { BookPage } from '../../core/book/decideCommit';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { AccountId, RecordId, RecordKind } from '../../core/book/record';
import type { KeptSuggestion } from '../../core/book/suggestion';
import { decidability, suggestionOf } from '../../core/book/suggestion';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS, roleOn } from '../../core/sharing/access';
import type { ReachDeps } from '../sharing/readReach';
import { readReach } from '../sharing/readReach';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { DecidedView } from './decidedView';
import { decidedViewOf } from './decidedView';
import type { SuggestionView } from './suggestionView';
import { viewOf } from './suggestionView';
import type { WaitingView } from './waitingView';
import { waitingViewOf } from './waitingView';

export type ViewSuggestionsDeps = ReachDeps;

export interface SuggestionsView {
  readonly mine: readonly SuggestionView[];
  readonly toDecide: readonly SuggestionView[];
  /** So much at once that it waits until somebody decides: the reader's own, and what he may decide. */
  readonly waiting: readonly WaitingView[];
  /** What others have decided of the reader's, until he puts it aside. */
  readonly decided: readonly DecidedView[];
}

export const NO_SUGGESTIONS: SuggestionsView = { mine: [], toDecide: [], waiting: [], decided: [] };

/** More of a kind than anybody decides in a day; the others come up as these are decided or put aside. */
const MOST_SUGGESTIONS = 50;

/** Of the labels that reach the reader; what was decided of his own also where the label reaches him no more. */
const thoseOf = ({ records }: BookPage, reading: Reading): readonly KeptSuggestion[] =>
  [...records.values()]
    .flatMap((record) => suggestionOf(record) ?? [])
    .filter(({ state, label, by, seen, decided }) => {
      if (state !== 'open') return decided !== undefined && by === reading.author && !seen;
      return roleOn(reading.access(), label, reading.author, reading.now) !== undefined;
    })
    .sort((one, other) => other.at - one.at);

/** He is told of it while it is true: he may not do it himself, sees what it is about, and the contact is there. */
const isNews = (reading: Reading, suggestion: KeptSuggestion): boolean => {
  const person = suggestion.person === undefined ? undefined : reading.find(suggestion.person);
  return (
    !suggestion.seen && person?.deleted === undefined && decidability(reading, suggestion) === 'no-right'
  );
};

/** What has to be read of the book to know which there are. */
export const SUGGESTION_KINDS: readonly RecordKind[] = [...ACCESS_KINDS, 'placement', 'suggestion'];

/** What was sorted of a page that may lack whom it is about. */
const sorted = (page: BookPage, id: AccountId, now: number) => {
  const standing = readingOf(page, id, now);
  const all = thoseOf(page, standing);
  const stillOpen = all.filter(({ state }) => state === 'open');
  return {
    closed: all.filter(({ state }) => state !== 'open'),
    waiting: stillOpen.flatMap((one) => waitingViewOf(standing, one) ?? []).slice(0, MOST_SUGGESTIONS),
    open: stillOpen.filter(({ mass }) => mass?.waits !== true),
  };
};

/** The persons to be read before `suggestionsIn` can tell. */
export const personsSuggested = (page: BookPage, id: AccountId, now: number): readonly RecordId[] => {
  const { open, closed } = sorted(page, id, now);
  return [...new Set([...open, ...closed].flatMap(({ person }) => person ?? []))];
};

/** Of a page that has all of those kinds, and those persons. */
export const suggestionsIn = (page: BookPage, id: AccountId, now: number): SuggestionsView => {
  const { open, closed, waiting } = sorted(page, id, now);
  const reading = readingOf(page, id, now);
  const mine = open.filter((suggestion) => suggestion.by === id && isNews(reading, suggestion));
  const toDecide = open.filter(
    (suggestion) => suggestion.by !== id && decidability(reading, suggestion) === 'may',
  );
  return {
    mine: mine.slice(0, MOST_SUGGESTIONS).map((suggestion) => viewOf(reading, suggestion)),
    toDecide: toDecide.slice(0, MOST_SUGGESTIONS).map((suggestion) => viewOf(reading, suggestion)),
    waiting,
    decided: closed.flatMap((one) => decidedViewOf(reading, one) ?? []).slice(0, MOST_SUGGESTIONS),
  };
};

/** The page with those of the persons that it lacks, which takes a second reading where there are any. */
export const withPersons = (
  { book }: Pick<ViewSuggestionsDeps, 'book'>,
  page: BookPage,
  persons: readonly RecordId[],
): Result<BookPage, Refusal> => {
  const missing = persons.filter((record) => !page.records.has(record));
  if (missing.length === 0) return succeed(page);
  const found = book.read({ records: missing });
  if (!found.ok) return fail(outOfReach(found.problem));
  return succeed({ ...page, records: new Map([...page.records, ...found.value.records]) });
};

/** At most two reads of the book; none where the mirror says that no label reaches the member. */
export const viewSuggestions = (deps: ViewSuggestionsDeps) => (): Result<SuggestionsView, Refusal> => {
  const reach = readReach(deps);
  if (!reach.ok) return reach;
  const { author, now, isReached } = reach.value;
  const { id } = author;
  if (!isReached) return succeed(NO_SUGGESTIONS);

  const page = deps.book.read({ kinds: SUGGESTION_KINDS });
  if (!page.ok) return fail(outOfReach(page.problem));
  const whole = withPersons(deps, page.value, personsSuggested(page.value, id, now));
  return whole.ok ? succeed(suggestionsIn(whole.value, id, now)) : whole;
};
