/** Everything that a person can do with one contact, by the names under which the cards ask for it. */
import { planRemoval, removeContact, restoreContact } from './removeContact';
import type { SaveContactDeps } from './saveContact';
import { saveContact } from './saveContact';
import { useValue } from './useValue';
import { viewDeleted } from './viewDeleted';
import { viewChange, viewHistory } from './viewHistory';
import { viewLabelContacts } from './viewLabelContacts';

export const contactDoings = (deps: SaveContactDeps) => ({
  saveContact: saveContact(deps),
  planRemoval: planRemoval(deps),
  removeContact: removeContact(deps),
  restoreContact: restoreContact(deps),
  viewDeleted: viewDeleted(deps),
  viewHistory: viewHistory(deps),
  viewChange: viewChange(deps),
  useValue: useValue(deps),
  viewLabelContacts: viewLabelContacts(deps),
});
