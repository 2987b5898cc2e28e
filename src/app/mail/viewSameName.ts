/** Who of the contacts that the reader sees bears the name of somebody whom he is about to add, perhaps under another address. */
import type { Fields } from '../../core/contacts/fieldValue';
import type { GuessedName } from '../../core/contacts/guessedName';
import { searchForm } from '../../core/search/searchForm';
import { searchContacts } from '../search/searchContacts';
import type { PersonView } from './personView';
import type { SharedBookDeps } from './readSharedBook';

/** More namesakes than that say no more than that the name is a common one. */
const MOST_NAMESAKES = 5;
/** Whoever is called so stands first among what the name finds. */
const MOST_FOUND = 50;

/** Both parts, in either order: which of them a mail program puts first is its own affair. */
const keyOf = (family: string, given: string): string =>
  [searchForm(family), searchForm(given)].sort().join('\n');

const isCalled = ({ name = [] }: Fields, key: string): boolean =>
  name.some(({ family = '', given = '' }) => keyOf(family, given) === key);

/** One read of the book. Without both parts of a name nobody is looked for, and a book out of reach keeps nobody from adding. */
export const viewSameName =
  (deps: SharedBookDeps) =>
  ({ family, given }: GuessedName): readonly PersonView[] => {
    if (family === '' || given === '') return [];
    const found = searchContacts(deps)({ typed: `${family} ${given}`, from: '', length: MOST_FOUND });
    if (!found.ok) return [];
    const key = keyOf(family, given);
    return found.value.items
      .map(({ person }) => person)
      .filter(({ fields }) => isCalled(fields, key))
      .slice(0, MOST_NAMESAKES);
  };
