/**
 * Names for whoever types into the search: of the copies in his own Google Contacts, where every shared contact that he has is.
 * The book is not opened for a letter that somebody types, and nothing is suggested that his account does not hold.
 */
import type { LabelId } from '../../core/book/record';
import { displayName } from '../../core/contacts/displayName';
import type { Fields } from '../../core/contacts/fieldValue';
import { matchOf } from '../../core/search/matchPerson';
import { mayMatch } from '../../core/search/mayMatch';
import { searchable } from '../../core/search/searchable';
import type { SearchQuery } from '../../core/search/searchQuery';
import { queryFrom } from '../../core/search/searchQuery';
import { labelsFor } from '../../core/sharing/access';
import type { OwnContacts, OwnCopy } from '../mail/ownContacts';
import type { AccessMirror, Clock, CurrentAccount } from '../ports';

export interface SuggestContactsDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
  readonly mirror: AccessMirror;
  readonly ownContacts: OwnContacts;
}

const MOST_SUGGESTED = 8;
const LONGEST = 100;

/** A beginning that more of them have says too little to suggest anybody by; the next letter leaves fewer. */
const MOST_LOOKED_AT = 500;

/** One letter says nothing; one Japanese character often is half of a name. */
const isEnough = (words: string): boolean => words.length > 1 || /[^\x00-\x7f]/.test(words);

/** Undefined where the mirror does not know: a copy is then as good as the label that it came by. */
const reachedNow = ({ account, clock, mirror }: SuggestContactsDeps): ReadonlySet<LabelId> | undefined => {
  const author = account.identify();
  const { access } = mirror.read();
  if (!author.ok) return new Set();
  if (access === undefined) return undefined;
  return new Set(labelsFor(access, author.value.id, clock.now()).map(({ label }) => label.id));
};

/** The best find first, as a search has them. */
const matching = (copies: readonly OwnCopy[], query: SearchQuery): readonly Fields[] => {
  const mayBe = mayMatch(query);
  const candidates: Fields[] = [];
  for (const { fields } of copies) {
    // Most are passed over by a look at their text: working out each takes longer than anybody waits.
    if (mayBe(JSON.stringify(fields))) candidates.push(fields);
    if (candidates.length === MOST_LOOKED_AT) break;
  }
  return candidates
    .flatMap((fields) => {
      const match = matchOf(query, searchable(fields));
      return match === undefined ? [] : [{ fields, rank: match.rank }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ fields }) => fields);
};

/** Each name once; nothing where Google does not answer, or where no label reaches him any more. One round trip. */
export const suggestContacts =
  (deps: SuggestContactsDeps) =>
  (typed: string): readonly string[] => {
    const words = typed.normalize('NFKC').trim().slice(0, LONGEST);
    const query = queryFrom(words);
    if (!isEnough(words) || query.length === 0) return [];
    const reached = reachedNow(deps);
    if (reached?.size === 0) return [];
    const found = deps.ownContacts.findCopies(words);
    if (!found.ok) return [];
    const isReached = ({ labels }: OwnCopy): boolean =>
      reached === undefined || labels.some((label) => reached.has(label));
    const contacts =
      found.value.type === 'found'
        ? found.value.contacts
        : matching(found.value.copies.filter(isReached), query);
    const names = contacts.map((fields) => displayName(fields)).filter((name) => name !== '');
    return [...new Set(names)].slice(0, MOST_SUGGESTED);
  };
