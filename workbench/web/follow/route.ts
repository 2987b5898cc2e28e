/** Who brought a contact in, whom it reaches, and where it stands in the book: what the rest of its way is read from. */
import { readBook } from '../../google/people/addressBook';
import type { Contact } from '../../google/people/peopleData';
import type { CallRecord } from '../../google/world';
import type { FollowQuestion } from '../followApi';
import type { BookRow } from '../bookRecords';
import { liveGrants, liveLabels, rowsOf } from '../bookRecords';
import type { Office } from '../office';
import { BadQuestion, personNamed } from '../question';
import { contactOfRecord, recordIn } from '../replicaTags';

export interface Route {
  readonly contact: Contact;
  /** Account ids. */
  readonly from: string;
  readonly to?: string;
  readonly others: readonly string[];
  /** Absent until the contact is in the book. */
  readonly record?: string;
  /** The row of the log with which it came into the book. */
  readonly birth?: BookRow;
}

/** The contact's labels as they are shared, also before anything of them is in the book. */
const labelsOf = (office: Office, account: string, { current }: Contact): readonly string[] => {
  const { groups } = readBook(office.place.world(), account);
  const tagged = Object.values(groups)
    .filter(({ deleted, resourceName }) => !deleted && current.memberships.includes(resourceName))
    .flatMap(({ clientData }) => clientData.map(({ value }) => value));
  return liveLabels(office)
    .filter(
      ({ id, owner, origin }) =>
        tagged.includes(id) || (owner === account && current.memberships.includes(origin)),
    )
    .map(({ id }) => id);
};

/** Throws `BadQuestion`. */
export const routeOf = (office: Office, ask: FollowQuestion): Route => {
  const asker = personNamed(office, ask.as).sub;
  const { contacts } = readBook(office.place.world(), asker);
  const contact = Object.hasOwn(contacts, ask.contact) ? contacts[ask.contact] : undefined;
  if (contact === undefined) throw new BadQuestion('There is no such contact.');
  const record = recordIn(contact.current);
  const birth = rowsOf(office, 'Log').find(
    (row) => record !== undefined && row.cell('record') === record && row.cell('type') === 'create',
  );
  const from = birth?.cell('by') ?? asker;
  const labels = labelsOf(office, asker, contact);
  const others = [
    ...new Set(
      liveGrants(office)
        .filter(({ label, account }) => labels.includes(label) && account !== from)
        .map(({ account }) => account),
    ),
  ];
  const wanted = ask.to === undefined ? asker : personNamed(office, ask.to).sub;
  const to = others.includes(wanted) ? wanted : others[0];
  return {
    contact,
    from,
    others,
    ...(to === undefined ? {} : { to }),
    ...(record === undefined ? {} : { record }),
    ...(birth === undefined ? {} : { birth }),
  };
};

/** A moment of the log, whose texts are to the millisecond. */
export const momentOf = (row: BookRow): number => Date.parse(row.cell('at'));

/** One account's contact for a record, and the calls of the script that wrote it since a moment. */
export const firstWrite = (
  office: Office,
  account: string,
  record: string,
  since: number,
): { readonly contact?: Contact; readonly call?: CallRecord } => {
  const world = office.place.world();
  const contact = contactOfRecord(readBook(world, account), record);
  if (contact === undefined) return {};
  const write = office.history
    .of(account, contact.resourceName)
    .find(({ at, execution }) => execution !== undefined && at >= since);
  const call = world.calls.find(
    ({ at, execution, writes }) => writes && at === write?.at && execution === write.execution,
  );
  return call === undefined ? { contact } : { contact, call };
};

/** When the account's trigger fires next; undefined where it has none, because Meibo was never opened. */
export const nextRunOf = (office: Office, account: string): number | undefined =>
  office.place
    .world()
    .script.triggers.filter(({ owner, nextAt }) => owner === account && nextAt !== undefined)
    .map(({ nextAt = Infinity }) => nextAt)
    .sort((left, right) => left - right)[0];
