/** What stands on the first card beside labels: what waits for somebody, what is new to him, and whom he looked at lately. */
import { personsWithMentions } from '../../core/book/comment';
import { readingOf } from '../../core/book/reading';
import type { BookQuestion } from '../../core/book/decideCommit';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import type { PersonView } from '../mail/personView';
import { personView } from '../mail/personView';
import type { InvitationView } from '../sharing/invitations';
import { invitationsIn, readInvitations } from '../sharing/invitations';
import type { PolicyDeps } from '../sharing/readPolicies';
import { readReach } from '../sharing/readReach';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { SuggestionsView, ViewSuggestionsDeps } from '../suggestions/viewSuggestions';
import {
  NO_SUGGESTIONS,
  personsSuggested,
  SUGGESTION_KINDS,
  suggestionsIn,
  withPersons,
} from '../suggestions/viewSuggestions';
import type { MentionView } from '../talk/mentionViews';
import { mentionViews } from '../talk/mentionViews';
import type { Lately, OwnLately } from './lately';
import { sinceWhen, withAbout, withViewed, withVisit } from './lately';
import type { NewsView } from './news';
import { MOST_CHANGES, newsIn, NO_NEWS } from './news';

export interface ViewHomeDeps extends ViewSuggestionsDeps, PolicyDeps {
  readonly ownNotes: OwnLately;
}

export interface HomeView extends SuggestionsView {
  /** Where colleagues have mentioned him and he has not looked since. */
  readonly mentions: readonly MentionView[];
  /** What he is invited to, from outside the company. */
  readonly invitations: readonly InvitationView[];
  readonly news: NewsView;
  /** The latest first. */
  readonly recent: readonly PersonView[];
}

const MOST_RECENT = 5;

export const NOTHING_AT_HOME: HomeView = {
  ...NO_SUGGESTIONS,
  mentions: [],
  invitations: [],
  news: NO_NEWS,
  recent: [],
};

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

/** One read of the book; a second one where a suggestion or a mention is about somebody of whom that was not known before. */
export const viewHome = (deps: ViewHomeDeps) => (): Result<HomeView, Refusal> => {
  const reach = readReach(deps);
  if (!reach.ok) return reach;
  const { author, access, now, isReached } = reach.value;
  if (!isReached) {
    const invitations = readInvitations(deps, author);
    return invitations.ok ? succeed({ ...NOTHING_AT_HOME, invitations: invitations.value }) : invitations;
  }

  const { id } = author;
  const lately = deps.ownNotes.lately();
  const { question, isMore } = logPart(lately, access, now);
  const page = deps.book.read({
    ...question,
    kinds: [...SUGGESTION_KINDS, 'comment'],
    records: [...new Set([...lately.viewed, ...lately.about])],
  });
  if (!page.ok) return fail(outOfReach(page.problem));
  const about = [
    ...new Set([
      ...personsSuggested(page.value, id, now),
      ...personsWithMentions(page.value.records.values(), id),
    ]),
  ];
  const whole = withPersons(deps, page.value, about);
  if (!whole.ok) return whole;
  const noted = withVisit(withAbout(lately, about), page.value.head, now);
  if (noted !== lately) deps.ownNotes.noteLately(noted);

  // Who invites him is read where there is an invitation: it is rare beside labels that he has.
  const hasInvitation = invitationsIn(page.value.records.values(), author, now).length > 0;
  const invitations = hasInvitation ? readInvitations(deps, author) : succeed([]);
  if (!invitations.ok) return invitations;

  const reading = readingOf(whole.value, id, now);
  return succeed({
    ...suggestionsIn(whole.value, id, now),
    mentions: mentionViews(reading, whole.value.records.values()),
    invitations: invitations.value,
    news: newsIn(whole.value, reading, isMore),
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
