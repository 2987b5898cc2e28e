/** Somebody who has the add-on in the side panel. */
import type { Account } from '../../google/world';
import type { Office } from '../office';
import { BadQuestion, personNamed } from '../question';
import { addOnOf } from './company';

/** Throws `BadQuestion`: the page shows no panel to whom the administrator gave none. */
export const personWithAddOn = (office: Office, key: string): Account => {
  const person = personNamed(office, key);
  switch (addOnOf(office.place.world(), person.sub)) {
    case 'there':
      return person;
    case 'not-installed':
      throw new BadQuestion('The administrator has not installed the add-on for this person.');
    case 'not-permitted':
      throw new BadQuestion('The administrator has not granted the add-on access to data.');
  }
};
