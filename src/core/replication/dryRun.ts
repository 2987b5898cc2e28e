/**
 * A cycle tried out: it reads what it would read, and what it would write is counted and answered from memory. As it is the
 * cycle itself that runs, what it would do is what it does, as long as nobody changes anything in between.
 *
 * Not foreseen is what only a write tells: that Google refuses a contact, or that a run is cut short and another one goes on.
 */
import type { RecordId } from '../book/record';
import { sameValue } from '../contacts/canonicalValue';
import { FIELD_NAMES } from '../contacts/fieldTable';
import type { Fields } from '../contacts/fieldValue';
import { succeed } from '../result';
import type { Performer } from './effects';
import type { ContactUpdate, ReplicaContact, ReplicaLabel } from './replica';

/** What would become of one member's contacts. */
export interface DryRunNumbers {
  /** Contacts that he would get. */
  readonly created: number;
  /** Contacts of his own that would become the label's. */
  readonly linked: number;
  /** Contacts that he has, his own or by another label, that would get other values. */
  readonly changed: number;
  /** Of those, the ones in which a value that he sees now would give way to the label's. */
  readonly conflicts: number;
}

type Write =
  | 'save-state'
  | 'create-contacts'
  | 'update-contacts'
  | 'delete-contacts'
  | 'create-label'
  | 'tag-label'
  | 'rename-label'
  | 'delete-label';

export interface Trial {
  /** Answers what a cycle would write. */
  readonly writes: Pick<Performer, Write>;
  readonly numbers: () => DryRunNumbers;
}

const givesWay = (before: Fields, after: Fields): boolean =>
  FIELD_NAMES.some((name) => {
    const value = after[name];
    if (value === undefined) return false;
    return (before[name] ?? []).some((one) => !value.some((other) => sameValue(name, [one], [other])));
  });

const updated = ({ contact, fields, record, labels }: ContactUpdate): ReplicaContact => {
  const { record: former, ...rest } = contact;
  const tag = record === undefined ? former : (record ?? undefined);
  return {
    ...rest,
    fields: { ...contact.fields, ...fields },
    ...(labels === undefined ? {} : { labels }),
    ...(tag === undefined ? {} : { record: tag }),
  };
};

const HANDLE = 'supposed/';

/** `records`: those that the label in question holds; whatever else the cycle would do is not counted. */
export const createTrial = (records: ReadonlySet<RecordId>): Trial => {
  const counted = { created: 0, linked: 0, changed: 0, conflicts: 0 };
  let made = 0;
  const handle = (): string => `${HANDLE}${String((made += 1))}`;

  const count = ({ contact, fields, record }: ContactUpdate): void => {
    if (!records.has(record ?? contact.record ?? '')) return;
    if (typeof record === 'string' && contact.record === undefined) counted.linked += 1;
    if (Object.keys(fields).length === 0) return;
    counted.changed += 1;
    if (givesWay(contact.fields, fields)) counted.conflicts += 1;
  };

  return {
    writes: {
      'save-state': () => succeed(null),
      'create-contacts': (creates) =>
        succeed(
          creates.map(({ record, labels, fields }) => {
            if (records.has(record)) counted.created += 1;
            return { handle: handle(), version: '', record, foreign: [], labels, fields };
          }),
        ),
      'update-contacts': (updates) => {
        updates.forEach(count);
        return succeed(updates.map(updated));
      },
      'delete-contacts': () => succeed(null),
      'create-label': ({ name, label }): ReturnType<Performer['create-label']> =>
        succeed({ handle: handle(), version: '', name, label, foreign: [], contacts: 0 }),
      'tag-label': ({ replica, label }) => succeed(tagged(replica, label)),
      'rename-label': ({ replica, name }) => succeed({ ...replica, name }),
      'delete-label': () => succeed(null),
    },
    numbers: () => ({ ...counted }),
  };
};

const tagged = ({ label: _former, ...replica }: ReplicaLabel, label: string | null): ReplicaLabel => ({
  ...replica,
  ...(label === null ? {} : { label }),
});
