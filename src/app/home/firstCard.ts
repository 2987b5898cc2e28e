/** Everything that the first card asks, by the names under which it asks; and that whoever opens a person has looked at him. */
import type { SharedBookDeps } from '../mail/readSharedBook';
import { viewContact } from '../mail/viewPerson';
import { searchContacts } from '../search/searchContacts';
import type { SuggestContactsDeps } from '../search/suggestContacts';
import { suggestContacts } from '../search/suggestContacts';
import type { PreferenceDeps } from './preferences';
import { choosePreferences } from './preferences';
import type { ViewHomeDeps } from './viewHome';
import { noteViewed, viewHome } from './viewHome';

export const firstCard = (deps: SharedBookDeps & PreferenceDeps & ViewHomeDeps & SuggestContactsDeps) => ({
  viewHome: viewHome(deps),
  preferences: () => deps.ownNotes.preferences(),
  choosePreferences: choosePreferences(deps),
  searchContacts: searchContacts(deps),
  suggestContacts: suggestContacts(deps),
  viewContact: (record: string) => noteViewed(deps)(viewContact(deps)(record)),
});
