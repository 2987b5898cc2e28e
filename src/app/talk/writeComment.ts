/** Say something about a contact, to everybody of a label or to oneself, and let colleagues know who are mentioned. */
import { commentOf } from '../../core/book/comment';
import type { BookPage } from '../../core/book/decideCommit';
import type { Author } from '../../core/book/operation';
import { readingOf } from '../../core/book/reading';
import type { LabelId } from '../../core/book/record';
import { isRecordId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { roleOn } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import { typedPeople } from '../../core/sharing/typedPeople';
import type { Directory } from '../ports';
import { recognizeColleague } from '../sharing/recognizeColleague';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { CommentsView, LabelToCommentIn } from './commentsView';
import { commentsViewOf } from './commentsView';
import { commitAndSee } from './commitAndSee';
import type { TellDeps } from './tellMentioned';
import { tellMentioned } from './tellMentioned';
import type { TalkDeps } from './viewComments';
import { TALK_KINDS, viewAfter } from './viewComments';

export interface WriteCommentDeps extends TalkDeps, TellDeps {
  readonly directory: Directory;
}

/** As it came from a card: nothing of it is believed. */
export interface WriteCommentRequest {
  readonly record: string;
  /** The label whose people are to read it; '' for the author alone. */
  readonly label: string;
  readonly text: string;
  /** Who is to be told, as it was typed. */
  readonly mention: string;
  /** Drawn with the form. */
  readonly key: string;
}

export type CommentWritten =
  | {
      readonly type: 'written';
      readonly view: CommentsView;
      readonly told: readonly string[];
      readonly untold: readonly string[];
    }
  /** Nothing was written, and nobody was told. */
  | {
      readonly type: 'no-access';
      readonly view: CommentsView;
      readonly people: readonly Pick<Author, 'email' | 'name'>[];
      readonly label: LabelToCommentIn;
      /** Whether the author could give them the label. */
      readonly mayShare: boolean;
    };

/** Each is asked for at the Directory, and has thirty seconds with all the rest. */
export const MOST_MENTIONS = 5;

/** An address may have come to somebody else: whose it is now the Directory says, and not the book. */
const findMentioned = (
  { directory }: WriteCommentDeps,
  typed: string,
  author: Author,
): Result<readonly Author[], Refusal> => {
  const people = typedPeople(typed);
  if (people.length > MOST_MENTIONS) return fail({ type: 'too-many-mentions' });
  const found: Author[] = [];
  for (const one of people) {
    const person = recognizeColleague(directory, one, author);
    if (!person.ok) return person;
    if (person.value.crowd !== undefined) return fail({ type: 'no-such-person' });
    const { id, email, name } = person.value;
    found.push({ id, email, name });
  }
  return succeed(found);
};

const calledBy = ({ name, email }: Author): string => (name === '' ? email : name);

const withoutAccess = (
  page: BookPage,
  view: CommentsView,
  {
    author,
    now,
    mentioned,
    label: id,
  }: {
    readonly author: Author;
    readonly now: number;
    readonly mentioned: readonly Author[];
    readonly label: LabelId;
  },
): CommentWritten => {
  const access = readingOf(page, author.id, now).access();
  return {
    type: 'no-access',
    view,
    people: mentioned.filter((one) => roleOn(access, id, one.id, now) === undefined),
    label: { id, name: access.labels.find((label) => label.id === id)?.name ?? '' },
    mayShare: may(roleOn(access, id, author.id, now), 'share'),
  };
};

/** A colleague is looked up, the book is read and written: three round trips for one mention, and two for none. */
export const writeComment =
  (deps: WriteCommentDeps) =>
  (request: WriteCommentRequest): Result<CommentWritten, Refusal> => {
    const { record, label, text, key } = request;
    const isUnderstood =
      isRecordId(record, 'person') &&
      (label === '' || isRecordId(label, 'label')) &&
      /^[A-Za-z0-9_-]{16}$/.test(key);
    if (!isUnderstood) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const found = findMentioned(deps, request.mention, author.value);
    if (!found.ok) return found;
    const mentioned = found.value.filter(({ id }) => id !== author.value.id);
    const done = commitAndSee(deps)(
      author.value,
      {
        type: 'write-comment',
        record,
        ...(label === '' ? {} : { label }),
        text,
        mentions: mentioned,
        nonce: deps.nonces.draw(),
      },
      // Members say in which language each is written to.
      mentioned.length === 0 ? TALK_KINDS : [...TALK_KINDS, 'member'],
      key,
    );
    if (!done.ok) return done;
    const { verdict, page, isFirst } = done.value;
    const now = deps.clock.now();
    if (verdict.type === 'refused') {
      const view = commentsViewOf(page, author.value.id, now, record);
      if (verdict.reason !== 'mention-unseen' || view === undefined) return fail({ type: verdict.reason });
      return succeed(withoutAccess(page, view, { author: author.value, now, mentioned, label }));
    }
    const view = viewAfter(deps, done.value, author.value.id, record);
    if (!view.ok) return view;
    const comment = commentOf(page.records.get(verdict.record));
    // A click that is sent again was told of the first time.
    const untold = comment === undefined || !isFirst ? [] : tellMentioned(deps, page, comment, mentioned);
    const told = isFirst ? mentioned.filter((person) => !untold.includes(person)) : [];
    return succeed({
      type: 'written',
      view: view.value,
      told: told.map(calledBy),
      untold: untold.map(calledBy),
    });
  };
