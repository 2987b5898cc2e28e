/** The contacts of a label, a part of them at a time, in the order of an address book. */
import { fieldsOf } from '../../core/book/personFields';
import { readingOf } from '../../core/book/reading';
import { isRecordId } from '../../core/book/record';
import type { LabelId } from '../../core/book/record';
import { displayName, readingOf as soundOf } from '../../core/contacts/displayName';
import { listStart, PAGE } from '../../core/listStart';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { ACCESS_KINDS, roleOn } from '../../core/sharing/access';
import { may } from '../../core/sharing/role';
import type { PersonView } from '../mail/personView';
import { personView } from '../mail/personView';
import type { SharedBookDeps } from '../mail/readSharedBook';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface LabelContacts {
  readonly label: LabelId;
  readonly name: string;
  readonly total: number;
  readonly persons: readonly PersonView[];
  readonly from: number;
  readonly next?: number;
  /** Whether he may bring back what the label has lost. */
  readonly mayRestore: boolean;
}

/** One read of the book: all its persons. `label` and `from` came from a card. */
export const viewLabelContacts =
  (deps: SharedBookDeps) =>
  (label: string, from: string): Result<LabelContacts, Refusal> => {
    if (!isRecordId(label, 'label')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement', 'person'] });
    if (!page.ok) return fail(outOfReach(page.problem));
    const now = deps.clock.now();
    const reading = readingOf(page.value, author.value.id, now);
    const known = reading.access().labels.find(({ id }) => id === label);
    const role = roleOn(reading.access(), label, author.value.id, now);
    if (known === undefined || role === undefined) return fail({ type: 'unknown-label' });

    const placed = new Set(
      reading.placements().flatMap((placement) => (placement.label === label ? [placement.person] : [])),
    );
    const held = [...page.value.records.values()]
      .filter(
        ({ kind, id, deleted, label: home }) =>
          kind === 'person' && deleted === undefined && (home === label || placed.has(id)),
      )
      .map((person) => {
        const fields = fieldsOf(person);
        return { id: person.id, sound: soundOf(fields) || displayName(fields) };
      })
      .sort((one, other) => one.sound.localeCompare(other.sound) || (one.id < other.id ? -1 : 1));
    const start = listStart(from, held.length);
    const shown = held.slice(start, start + PAGE);
    const next = start + shown.length;
    return succeed({
      label,
      name: known.name,
      total: held.length,
      persons: shown.flatMap(({ id }) => personView(reading, id) ?? []),
      from: start,
      ...(next < held.length ? { next } : {}),
      mayRestore: may(role, 'remove'),
    });
  };
