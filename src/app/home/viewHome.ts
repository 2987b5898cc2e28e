/** What stands on the first card beside labels: what waits for somebody, who has mentioned him, what is new to him, and whom he looked at lately. */
import { personsWithMentions } from '../../core/book/comment';
import { readingOf } from '../../core/book/reading';
import type { BookPage, BookQuestion } from '../../core/book/decideCommit';
import type { RecordId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { labelsFor } from '../../core/sharing/access';
import type { AccessView } from '../../core/sharing/access';
import type { PersonView } from '../mail/personView';
import { personView } from '../mail/personView';
import { readAccess } from '../sharing/readAccess';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { SuggestionsView, ViewSuggestionsDeps } from '../suggestions/viewSuggestions';
import { NO_SUGGESTIONS, SUGGESTION_KINDS, suggestionsIn } from '../suggestions/viewSuggestions';
import type { MentionView } from '../talk/mentionViews';
import { mentionViews } from '../talk/mentionViews';
import type { Lately, OwnLately } from './lately';
import { sinceWhen, withAbout, withViewed, withVisit } from './lately';
import type { NewsView } from './news';
import { MOST_CHANGES, newsIn, NO_NEWS } from './news';

export interface ViewHomeDeps extends ViewSuggestionsDeps {
  readonly ownNotes: OwnLately;
}

export interface HomeView extends SuggestionsView {
  readonly mentions: readonly MentionView[];
  readonly news: NewsView;
  /** The latest first. */
  readonly recent: readonly PersonView[];
}

const MOST_RECENT = 5;

const EMPTY: HomeView = { ...NO_SUGGESTIONS, mentions: [], news: NO_NEWS, recent: [] };

interface LogPart {
  readonly question: Pick<BookQuestion, 'logAfter'>;
  readonly isMore: boolean;
}

/** The mirror tells where the book stands, so that a log in which nothing is new is not read. */
const logPart = (lately: Lately, { epoch, seq }: AccessView, now: number): LogPart => {
  const since = sinceWhen(lately, now);
  if (since?.epoch !== epoch || since.seq >= seq) return { question: {}, isMore: false };
  const earliest = seq - MOST_CHANGES;
  return { question: { logAfter: Math.max(since.seq, earliest) }, isMore: since.seq < earliest };
};

/** Those of whom it was not known before that they would be asked for. */
const withPersons = (
  { book }: Pick<ViewHomeDeps, 'book'>,
  page: BookPage,
  persons: readonly RecordId[],
): Result<BookPage, Refusal> => {
  const missing = persons.filter((record) => !page.records.has(record));
  if (missing.length === 0) return succeed(page);
  const found = book.read({ records: missing });
  if (!found.ok) return fail(outOfReach(found.problem));
  return succeed({ ...page, records: new Map([...page.records, ...found.value.records]) });
};

/** One read of the book; another one where a suggestion or a mention is about somebody of whom that was not known before. */
export const viewHome = (deps: ViewHomeDeps) => (): Result<HomeView, Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const { id } = author.value;
  const now = deps.clock.now();
  if (labelsFor(access.value, id, now).length === 0) return succeed(EMPTY);

  const lately = deps.ownNotes.lately();
  const { question, isMore } = logPart(lately, access.value, now);
  const page = deps.book.read({
    ...question,
    kinds: [...SUGGESTION_KINDS, 'comment'],
    records: [...new Set([...lately.viewed, ...lately.about])],
  });
  if (!page.ok) return fail(outOfReach(page.problem));
  const mentioned = personsWithMentions(page.value.records.values(), id);
  const whole = withPersons(deps, page.value, mentioned);
  if (!whole.ok) return whole;
  const suggestions = suggestionsIn(deps, whole.value, id, now);
  if (!suggestions.ok) return suggestions;
  const { about, ...waiting } = suggestions.value;
  const noted = withVisit(withAbout(lately, [...new Set([...mentioned, ...about])]), page.value.head, now);
  if (noted !== lately) deps.ownNotes.noteLately(noted);

  const reading = readingOf(whole.value, id, now);
  return succeed({
    ...waiting,
    mentions: mentionViews(reading, whole.value.records.values()),
    news: newsIn(page.value, reading, isMore),
    recent: lately.viewed.flatMap((record) => personView(reading, record) ?? []).slice(0, MOST_RECENT),
  });
};

/** Somebody has looked at a person. Whom he sees is looked at again wherever it is shown. */
export const noteViewed =
  ({ ownNotes }: Pick<ViewHomeDeps, 'ownNotes'>) =>
  (view: Result<PersonView, Refusal>): Result<PersonView, Refusal> => {
    if (view.ok && ownNotes.lately().viewed[0] !== view.value.record)
      ownNotes.noteLately(withViewed(ownNotes.lately(), view.value.record));
    return view;
  };
