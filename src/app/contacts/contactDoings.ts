/** Everything that a person can do with one contact, by the names under which the cards ask for it. */
import type { SaveContactDeps } from './saveContact';
import { saveContact } from './saveContact';

export const contactDoings = (deps: SaveContactDeps) => ({
  saveContact: saveContact(deps),
});
