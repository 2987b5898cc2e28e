/** A contact's form as somebody sends it: what stood in it, and over that what he typed, by the names of the inputs. */
import type { FilledForm } from '../../../src/app/contacts/saveContact';
import type { PersonView } from '../../../src/app/mail/personView';
import { formOf, inputName } from '../../../src/sidebar/contactForm';

export const filledIn =
  (person: PersonView) =>
  (typed: Readonly<Record<string, string>>): FilledForm => {
    const form = formOf(person);
    return {
      ...form,
      typed: (field, place, attribute) =>
        typed[inputName(field, place, attribute)] ?? form.typed(field, place, attribute),
    };
  };
