/** Say who looks after a contact and who stands in. Of what a card sends only its form is believed. */
import type { Care } from '../../core/book/caretakers';
import { CARES } from '../../core/book/caretakers';
import type { Author } from '../../core/book/operation';
import { isRecordId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Directory } from '../ports';
import { recognizeColleagues } from '../sharing/recognizeColleague';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import type { CommentsView } from './commentsView';
import type { TalkDeps } from './viewComments';
import { doAndView } from './viewComments';

export interface SetCaretakersDeps extends TalkDeps {
  readonly directory: Directory;
}

export interface CaretakersRequest {
  readonly record: string;
  /** The change that named those whom the form showed. */
  readonly base: string;
  /** As it was typed; '' for nobody. */
  readonly typed: Readonly<Record<Care, string>>;
  /** What stood in the form: who is typed as before stays, without being looked for. */
  readonly shown: Readonly<Record<Care, string>>;
}

type Named = Partial<Record<Care, Author | null>>;

/** Whose an address or a name is now the Directory says: one round trip for all who are named anew by address. */
const findNamed = (
  { directory }: SetCaretakersDeps,
  { typed, shown }: CaretakersRequest,
  author: Author,
): Result<Named, Refusal> => {
  const changed = CARES.filter((care) => typed[care].trim() !== shown[care].trim());
  const asked = changed.filter((care) => typed[care].trim() !== '');
  const found = recognizeColleagues(
    directory,
    asked.map((care) => typed[care].trim()),
    author,
  );
  if (!found.ok) return found;
  const named: Named = Object.fromEntries(changed.map((care) => [care, null]));
  for (const [index, { id, email, name, crowd }] of found.value.entries()) {
    if (crowd !== undefined) return fail({ type: 'no-such-person' });
    const care = asked[index];
    if (care !== undefined) named[care] = { id, email, name };
  }
  return succeed(named);
};

export const setCaretakers =
  (deps: SetCaretakersDeps) =>
  (request: CaretakersRequest): Result<CommentsView, Refusal> => {
    const { record, base } = request;
    if (!isRecordId(record, 'person') || !/^\d{1,15}$/.test(base)) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const named = findNamed(deps, request, author.value);
    return named.ok
      ? doAndView(deps)({ type: 'set-caretakers', record, base: Number(base), ...named.value })
      : named;
  };
