/** Whom somebody means by what he typed: an address, a chosen suggestion, or the beginning of a name. */
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { Author } from '../../core/book/operation';
import { lastTyped, withoutSeparators } from '../../core/sharing/typedPeople';
import type { Colleague, CurrentAccount, Directory, Person } from '../ports';
import { domainOf, findColleague } from './findColleague';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface SuggestDeps {
  readonly account: CurrentAccount;
  readonly directory: Directory;
}

/** How a suggestion reads in the field, as mail programs write it: the address in it tells two people of one name apart. */
export const colleagueText = ({ name, email }: Colleague): string =>
  name === '' ? email : `${withoutSeparators(name)} <${email}>`;

const SUGGESTION = /^[^<>]*<([^<>]*)>$/u;

const wordsOf = (typed: string): string => typed.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** `isForOneself`: the field may name whoever types as well. */
export const suggestColleagues =
  ({ account, directory }: SuggestDeps, isForOneself = false) =>
  (typed: string): Result<readonly Colleague[], Refusal> => {
    const words = wordsOf(lastTyped(typed).last);
    if (words === '' || SUGGESTION.test(words)) return succeed([]);
    const author = account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const found = directory.search(words);
    if (!found.ok) return fail(outOfReach(found.problem));
    return succeed(
      found.value.filter(({ email }) => isForOneself || email !== author.value.email.toLowerCase()),
    );
  };

const findByName = (directory: Directory, words: string, company: string): Result<Person, Refusal> => {
  const found = directory.search(words);
  if (!found.ok) return fail(outOfReach(found.problem));
  const [colleague, another] = found.value;
  if (colleague === undefined) return fail({ type: 'no-such-name' });
  if (another !== undefined) return fail({ type: 'several-people' });
  return findColleague(directory)(colleague.email, company);
};

/** A chosen suggestion's address, or what was typed. */
const addressIn = (typed: string): string => {
  const words = wordsOf(typed);
  return SUGGESTION.exec(words)?.[1] ?? words;
};

/**
 * Several at once: those who are named by an address, as suggestions name everybody, are looked for in one round trip. The first
 * who is nobody ends it.
 */
export const recognizeColleagues = (
  directory: Directory,
  typed: readonly string[],
  author: Author,
): Result<readonly Person[], Refusal> => {
  const addresses = typed
    .map((one) => addressIn(one).toLowerCase())
    .filter((address) => domainOf(address) !== '');
  const found = addresses.length < 2 ? succeed([]) : directory.findEach(addresses);
  if (!found.ok) return fail(outOfReach(found.problem));
  const known = new Map(addresses.map((address, index) => [address, found.value[index]]));
  const find: Directory['find'] = (email) => {
    const person = known.get(email);
    return person === undefined ? directory.find(email) : succeed(person);
  };
  const people: Person[] = [];
  for (const one of typed) {
    const person = recognizeColleague({ ...directory, find }, one, author);
    if (!person.ok) return person;
    people.push(person.value);
  }
  return succeed(people);
};

export const recognizeColleague = (
  directory: Directory,
  typed: string,
  author: Author,
): Result<Person, Refusal> => {
  const company = domainOf(author.email);
  const address = addressIn(typed);
  return address === '' || address.includes('@')
    ? findColleague(directory)(address, company)
    : findByName(directory, address, company);
};
