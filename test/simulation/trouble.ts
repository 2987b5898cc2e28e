/**
 * What stands between a member’s executions and the world for a while: a quota, missing consent, a contact that Google will
 * not have, a lock that others hold, a wrong clock; and Google’s own spelling and cut listings.
 *
 * *Faithful:* a request over quota, or without consent, does nothing; a batch with one contact that Google declines is declined
 * whole; what Google spells in its own way it spells so again; a listing shows no more than so many elements of a field, a
 * contact that is read by name all of them.
 * *Not faithful:* which quota it is (the cycle is told the same of each); a partial batch with `contactErrors`; clocks that are
 * further off than minutes.
 */
import type { AddressBook, Clock, Lock } from '../../src/app/ports';
import type { Fields, FieldValue } from '../../src/core/contacts/fieldValue';
import type { Problem } from '../../src/core/replication/problem';
import type { ReplicaContact } from '../../src/core/replication/replica';
import type { Result } from '../../src/core/result';
import { fail, succeed } from '../../src/core/result';
import { bite } from './tally';
import { tokensIn } from './tokens';
import type { Town, Townsman } from './town';

export interface Trouble {
  /** So many requests are refused yet. */
  quota: number;
  /** So many times the lock is held by others yet. */
  lock: number;
  isRefused: boolean;
  minutesOff: number;
  /** Persons of whose contact Google will have nothing written. */
  readonly unwanted: Set<number>;
}

export const noTrouble = (): Trouble => ({
  quota: 0,
  lock: 0,
  isRefused: false,
  minutesOff: 0,
  unwanted: new Set(),
});

/** What Google will not have it will never have. */
export const endTrouble = (trouble: Trouble): void => {
  trouble.quota = 0;
  trouble.lock = 0;
  trouble.isRefused = false;
  trouble.minutesOff = 0;
};

const MINUTE = 60_000;

export const ownClock = ({ clock, tally }: Town, { trouble }: Townsman): Clock => ({
  now: () => {
    if (trouble.minutesOff !== 0) bite(tally, 'clock off');
    return clock.now + trouble.minutesOff * MINUTE;
  },
});

export const contendedLock = ({ tally }: Town, { trouble }: Townsman, lock: Lock): Lock => ({
  whileHeld: (task) => {
    if (trouble.lock === 0) return lock.whileHeld(task);
    trouble.lock -= 1;
    bite(tally, 'lock held');
    return undefined;
  },
});

const respelledPhone = (value: FieldValue): FieldValue =>
  value.map((element) => ({ ...element, value: (element['value'] ?? '').replaceAll('-', '') }));

const respelled = (fields: Fields): Fields =>
  fields.phone === undefined ? fields : { ...fields, phone: respelledPhone(fields.phone) };

const isCut = (contact: ReplicaContact, listed: number): boolean =>
  Object.values(contact.fields).some((value) => value.length > listed);

/** Whoever knows the limit sees no more than that a field has reached it. */
const isFull = (contact: ReplicaContact, listed: number): boolean =>
  Object.values(contact.fields).some((value) => value.length >= listed);

const cut = (contact: ReplicaContact, listed: number): ReplicaContact => ({
  ...contact,
  fields: Object.fromEntries(
    Object.entries(contact.fields).map(([name, value]) => [name, value.slice(0, listed)]),
  ),
});

/** Whether it is a value of theirs that is about to be written; labels and tags Google takes. */
const isUnwanted = ({ unwanted }: Trouble, written: unknown): boolean => {
  if (unwanted.size === 0) return false;
  const tokens = tokensIn(written);
  return [...unwanted].some((person) => tokens.has(`name${String(person)}`));
};

export const troubled = (
  { google, tally }: Town,
  { trouble, contacts }: Townsman,
  addressBook: AddressBook,
): AddressBook => {
  const { listed, respells, pageSize } = google;
  if (pageSize !== undefined) contacts.pageSize = pageSize;

  const ask = <Value>(request: () => Result<Value, Problem>): Result<Value, Problem> => {
    if (trouble.isRefused) {
      bite(tally, 'consent gone');
      return fail({ type: 'forbidden', what: 'contacts' });
    }
    if (trouble.quota === 0) return request();
    trouble.quota -= 1;
    bite(tally, 'quota used up');
    return fail({ type: 'rate-limited', what: 'contacts' });
  };
  const write = <Value>(written: unknown, request: () => Result<Value, Problem>): Result<Value, Problem> =>
    ask(() => {
      if (!isUnwanted(trouble, written)) return request();
      bite(tally, 'contact refused');
      return fail({ type: 'declined', what: 'contacts', reason: 'one that Google will not have' });
    });
  const spelled = (fields: Fields): Fields => {
    if (respells !== true || fields.phone === undefined) return fields;
    bite(tally, 'echo');
    return respelled(fields);
  };

  return {
    list: (request) =>
      ask(() => {
        const page = addressBook.list(request);
        if (listed === undefined || !page.ok) return page;
        const { contacts: whole } = page.value;
        if (whole.some((one) => isCut(one, listed))) bite(tally, 'cut listing');
        const partial = whole.filter((one) => isFull(one, listed)).map(({ handle }) => handle);
        return succeed({ ...page.value, contacts: whole.map((one) => cut(one, listed)), partial });
      }),
    get: (handles) => ask(() => addressBook.get(handles)),
    create: (creates) =>
      write(creates, () =>
        addressBook.create(creates.map((one) => ({ ...one, fields: spelled(one.fields) }))),
      ),
    update: (updates) =>
      write(
        updates.map(({ contact, fields }) => (fields.phone === undefined ? [] : contact)),
        () => addressBook.update(updates.map((one) => ({ ...one, fields: spelled(one.fields) }))),
      ),
    remove: (handles) => ask(() => addressBook.remove(handles)),
    listLabels: () => ask(() => addressBook.listLabels()),
    createLabel: (name, label) => ask(() => addressBook.createLabel(name, label)),
    tagLabel: (replica, label) => ask(() => addressBook.tagLabel(replica, label)),
    renameLabel: (replica, name) => ask(() => addressBook.renameLabel(replica, name)),
    removeLabel: (handle) => ask(() => addressBook.removeLabel(handle)),
  };
};
