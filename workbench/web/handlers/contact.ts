/** One contact with everything that Google Contacts shows of it, also out of the trash. */
import * as v from 'valibot';
import { readBook } from '../../google/people/addressBook';
import { addedByGoogle } from '../../google/people/echo';
import type { Contact } from '../../google/people/peopleData';
import { contentFieldNames } from '../../google/people/personFields';
import { personNamed, question } from '../question';
import type { WebPerson } from '../webPerson';

/** What programs keep in a contact, and no page of Google's shows. */
const HIDDEN = 'clientData';

const shown = ({ current: { content, memberships } }: Contact, locale: string): WebPerson => ({
  ...Object.fromEntries(
    contentFieldNames
      .filter((field) => field !== HIDDEN && content[field] !== undefined)
      .map((field) => [
        field,
        (content[field] ?? []).map((element) => ({ ...element, ...addedByGoogle(field, element, locale) })),
      ]),
  ),
  memberships: memberships.map((contactGroupResourceName) => ({
    contactGroupMembership: { contactGroupResourceName },
  })),
});

export const contact = question<'contact'>(
  v.strictObject({ as: v.string(), contact: v.string() }),
  (office, { as, contact: resourceName }) => {
    const { sub, locale } = personNamed(office, as);
    const stored = new Map(Object.entries(readBook(office.place.world(), sub).contacts)).get(resourceName);
    return stored === undefined ? {} : { contact: shown(stored, locale) };
  },
);
