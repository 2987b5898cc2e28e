/** What a listing of contacts has to show: connections and Other contacts alike. */
import { listedVersion } from './addressBook';
import type { Listed } from './changeListing';
import type { Contact, ContactVersion } from './peopleData';

export interface ListedContact {
  readonly contact: Contact;
  readonly version: ContactVersion;
}

/** A full listing shows what is there; one since a change also what went away. */
export const listedContacts = (
  contacts: Readonly<Record<string, Contact>>,
  since: number | undefined,
  now: number,
  placeOf: (version: ContactVersion) => string | number = ({ seq }) => seq,
): readonly Listed<ListedContact>[] =>
  Object.values(contacts).flatMap((contact): Listed<ListedContact>[] => {
    const version = listedVersion(contact, now);
    if (version === null) return [];
    if (since === undefined ? version.deletedAt !== undefined : version.seq <= since) return [];
    return [{ item: { contact, version }, name: contact.resourceName, place: placeOf(version) }];
  });
