/** What stood beside a message, after something was done with somebody: the same people as when it was opened, as they are now. */
import { readingOf } from '../../core/book/reading';
import type { RecordId } from '../../core/book/record';
import { ACCESS_KINDS } from '../../core/sharing/access';
import type { MessageRequest } from './messageRequest';
import { isBelievable } from './messageRequest';
import { withLastNote } from './lastNote';
import type { PersonView } from './personView';
import { personView } from './personView';
import type { MessageView, ViewSenderDeps } from './viewSender';

/**
 * `done`: with whom, as he is known to be now. A sender whom nobody knew is he, for what was done is that he was added. No read
 * of the book where he is alone beside the message, one otherwise. Undefined where no message is open, where it is not known any
 * more what stood there, or the book cannot be reached: then the person is shown, and opening the message again shows all.
 */
export const viewMessageAgain =
  (deps: ViewSenderDeps) =>
  (message: MessageRequest, done: PersonView): MessageView | undefined => {
    const noted = isBelievable(message) ? deps.messages.of(message.id) : undefined;
    if (noted === undefined) return undefined;
    const senders = noted.senders.length === 0 ? [done.record] : noted.senders;
    deps.messages.note(message.id, { ...noted, senders });
    const others = [...senders, ...noted.recipients].filter((record) => record !== done.record);
    if (others.length === 0) return { type: 'known', persons: [done] };

    const author = deps.account.identify();
    if (!author.ok) return undefined;
    const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement', 'comment'], records: others });
    if (!page.ok) return undefined;
    const reading = readingOf(page.value, author.value.id, deps.clock.now());
    const viewed = (record: RecordId): readonly PersonView[] => {
      if (record === done.record) return [done];
      const person = personView(reading, record);
      return person === undefined ? [] : [withLastNote(person, reading, page.value.records.values())];
    };
    const persons = senders.flatMap(viewed);
    const recipients = noted.recipients.filter((record) => !senders.includes(record)).flatMap(viewed);
    if (persons.length === 0) return undefined;
    return { type: 'known', persons, ...(recipients.length === 0 ? {} : { recipients }) };
  };
