/** Everything that the first card asks, by the names under which it asks; and that whoever opens a person has looked at him. */
import type { SharedBookDeps } from '../mail/readSharedBook';
import { viewContact } from '../mail/viewPerson';
import { searchContacts } from '../search/searchContacts';
import type { PreferenceDeps } from './preferences';
import { choosePreferences } from './preferences';
import type { ViewHomeDeps } from './viewHome';
import { noteViewed, viewHome } from './viewHome';

export const firstCard = (deps: SharedBookDeps & PreferenceDeps & ViewHomeDeps) => ({
  viewHome: viewHome(deps),
  preferences: () => deps.ownNotes.preferences(),
  choosePreferences: choosePreferences(deps),
  searchContacts: searchContacts(deps),
  viewContact: (record: string) => noteViewed(deps)(viewContact(deps)(record)),
});
