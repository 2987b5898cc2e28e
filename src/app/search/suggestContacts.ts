/**
 * Names for whoever types into the search: of the copies in his own Google Contacts, where every shared contact that he has is.
 * The book is not opened for a letter that somebody types, and nothing is suggested that his account does not hold.
 */
import { displayName } from '../../core/contacts/displayName';
import { labelsFor } from '../../core/sharing/access';
import type { OwnContacts } from '../mail/ownContacts';
import type { AccessMirror, Clock, CurrentAccount } from '../ports';

export interface SuggestContactsDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
  readonly mirror: AccessMirror;
  readonly ownContacts: OwnContacts;
}

const MOST_SUGGESTED = 8;
const LONGEST = 100;

/** One letter says nothing; one Japanese character often is half of a name. */
const isEnough = (words: string): boolean => words.length > 1 || /[^\x00-\x7f]/.test(words);

/** Where the mirror knows that no label reaches him he is suggested nothing, whatever copies are on their way out. */
const isReached = ({ account, clock, mirror }: SuggestContactsDeps): boolean => {
  const author = account.identify();
  const { access } = mirror.read();
  return author.ok && (access === undefined || labelsFor(access, author.value.id, clock.now()).length > 0);
};

/** Each name once, in Google's order; nothing where Google does not answer. One round trip. */
export const suggestContacts =
  (deps: SuggestContactsDeps) =>
  (typed: string): readonly string[] => {
    const words = typed.normalize('NFKC').trim().slice(0, LONGEST);
    if (!isEnough(words) || !isReached(deps)) return [];
    const found = deps.ownContacts.findCopies(words);
    if (!found.ok) return [];
    const names = found.value.map((fields) => displayName(fields)).filter((name) => name !== '');
    return [...new Set(names)].slice(0, MOST_SUGGESTED);
  };
