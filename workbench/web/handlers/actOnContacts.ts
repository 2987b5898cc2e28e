/** What a person does by hand in Google Contacts. What Google refuses is a sentence, and nothing has changed. */
import * as v from 'valibot';
import { Refusal } from '../../google/http';
import type { ContactsPage } from '../../google/people/contactsPage';
import { createContactsPage, NotDone } from '../../google/people/contactsPage';
import type { ContactsTools } from '../../google/people/contactsTools';
import { createContactsTools } from '../../google/people/contactsTools';
import type { ContactsAct } from '../api';
import { personNamed, question } from '../question';

const as = v.string();
const contact = v.string();
const label = v.string();
/** Google Contacts goes back 30 days at most. */
const MOST_MINUTES = 30 * 24 * 60;
const fields = v.record(v.string(), v.array(v.record(v.string(), v.unknown())));

const schema = v.variant('act', [
  v.strictObject({ as, act: v.literal('add'), fields, labels: v.array(v.string()) }),
  v.strictObject({ as, act: v.literal('edit'), contact, fields }),
  v.strictObject({ as, act: v.picklist(['delete', 'recover', 'star', 'unstar']), contact }),
  v.strictObject({ as, act: v.literal('merge'), contacts: v.pipe(v.array(contact), v.minLength(2)) }),
  v.strictObject({
    as,
    act: v.literal('undo'),
    minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_MINUTES)),
  }),
  v.strictObject({ as, act: v.picklist(['label', 'unlabel']), contact, label }),
  v.strictObject({ as, act: v.literal('create-label'), label }),
  v.strictObject({ as, act: v.literal('rename-label'), label, name: v.string() }),
  v.strictObject({
    as,
    act: v.literal('delete-label'),
    label,
    contacts: v.exactOptional(v.picklist(['keep', 'delete'])),
  }),
]);

/** Pages name a label by its resource name, which stays when it is renamed; on Google's page one clicks on its name. */
const labelAt = (page: ContactsPage, resourceName: string): string => {
  const found = page.labels().find((one) => one.resourceName === resourceName);
  if (found === undefined) throw new NotDone('That label is no longer there.');
  return found.name;
};

/** Of the three that `mergeContacts.ts` leaves open, the one that treats programs' data as any other field. */
const KEPT_TAGS = 'of all';

const merge = (tools: ContactsTools, [first, second, ...rest]: readonly string[]): void => {
  if (first === undefined || second === undefined) throw new NotDone('There is nothing to merge.');
  tools.merge([first, second, ...rest], KEPT_TAGS);
};

interface Hands {
  readonly page: ContactsPage;
  readonly tools: ContactsTools;
  /** Virtual milliseconds since the epoch. */
  readonly now: number;
}

/** Answers the contact that was made. */
const perform = ({ page, tools, now }: Hands, act: ContactsAct): string | undefined => {
  switch (act.act) {
    case 'add':
      return page.add(
        act.fields,
        act.labels.map((one) => labelAt(page, one)),
      );
    case 'edit':
      page.edit(act.contact, act.fields);
      return undefined;
    case 'delete':
      page.remove(act.contact);
      return undefined;
    case 'recover':
      tools.restore(act.contact);
      return undefined;
    case 'merge':
      merge(tools, [...new Set(act.contacts)]);
      return undefined;
    case 'undo':
      tools.undoSince(now - act.minutes * 60_000);
      return undefined;
    case 'star':
      page.star(act.contact);
      return undefined;
    case 'unstar':
      page.unstar(act.contact);
      return undefined;
    case 'label':
      page.addLabel(act.contact, labelAt(page, act.label));
      return undefined;
    case 'unlabel':
      page.removeLabel(act.contact, labelAt(page, act.label));
      return undefined;
    case 'create-label':
      page.createLabel(act.label);
      return undefined;
    case 'rename-label':
      page.renameLabel(labelAt(page, act.label), act.name);
      return undefined;
    case 'delete-label':
      page.deleteLabel(labelAt(page, act.label), { keepContacts: act.contacts !== 'delete' });
      return undefined;
  }
};

export const actOnContacts = question<'actOnContacts'>(schema, (office, act) => {
  const { sub } = personNamed(office, act.as);
  const hands = {
    page: createContactsPage(office.place.world, sub),
    tools: createContactsTools(office.place.world, sub),
    now: office.place.world().now,
  };
  try {
    const made = perform(hands, act);
    office.history.note(office.place.world());
    return made === undefined ? {} : { contact: made };
  } catch (reason) {
    if (reason instanceof NotDone || reason instanceof Refusal) return { problem: reason.message };
    throw reason;
  }
});
