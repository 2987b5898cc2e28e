/** What stood beside a message, after something was done with somebody: the same people as when it was opened, as they are now. */
import { readingOf } from '../../core/book/reading';
import type { RecordId } from '../../core/book/record';
import { ACCESS_KINDS } from '../../core/sharing/access';
import type { MessageRequest } from './messageRequest';
import { isBelievable } from './messageRequest';
import { withLastNote } from './lastNote';
import type { NotedMessage } from './messageNotes';
import type { PersonView } from './personView';
import { personView } from './personView';
import type { MessageView, ViewSenderDeps } from './viewSender';

type Views = ReadonlyMap<RecordId, PersonView>;

const byRecord = (persons: readonly PersonView[]): Views =>
  new Map(persons.map((person) => [person.record, person]));

const notedOf = ({ messages }: ViewSenderDeps, message: MessageRequest): NotedMessage | undefined =>
  isBelievable(message) ? messages.of(message.id) : undefined;

/** Those of them whom he sees. No read of the book where all of them are known already, one otherwise. */
const viewsOf = (
  deps: ViewSenderDeps,
  records: readonly RecordId[],
  known: readonly PersonView[],
): Views | undefined => {
  const views = byRecord(known);
  const others = records.filter((record) => !views.has(record));
  if (others.length === 0) return views;
  const author = deps.account.identify();
  if (!author.ok) return undefined;
  const page = deps.book.read({ kinds: [...ACCESS_KINDS, 'placement', 'comment'], records: others });
  if (!page.ok) return undefined;
  const reading = readingOf(page.value, author.value.id, deps.clock.now());
  const read = others.flatMap((record) => {
    const person = personView(reading, record);
    return person === undefined ? [] : [withLastNote(person, reading, page.value.records.values())];
  });
  return byRecord([...known, ...read]);
};

const standing = (
  senders: readonly RecordId[],
  recipients: readonly RecordId[],
  views: Views,
): MessageView | undefined => {
  const viewed = (record: RecordId): readonly PersonView[] => {
    const person = views.get(record);
    return person === undefined ? [] : [person];
  };
  const persons = senders.flatMap(viewed);
  const others = recipients.filter((record) => !senders.includes(record)).flatMap(viewed);
  if (persons.length === 0) return undefined;
  return { type: 'known', persons, ...(others.length === 0 ? {} : { recipients: others }) };
};

/** Who else stood beside the message, for whoever reads the book anyway before something is done. */
export const othersBeside =
  (deps: Pick<ViewSenderDeps, 'messages'>) =>
  (message: MessageRequest, record: RecordId): readonly RecordId[] => {
    const noted = isBelievable(message) ? deps.messages.of(message.id) : undefined;
    return [...(noted?.senders ?? []), ...(noted?.recipients ?? [])].filter((one) => one !== record);
  };

/**
 * `done`: with whom, as he is known to be now; `beside`: all others whom he sees, where they have been read. A sender whom nobody knew is he, for what
 * was done is that he was added. Undefined where no message is open, where it is not known any more what stood there, or the book
 * cannot be reached: then the person is shown, and opening the message again shows all.
 */
export const viewMessageAgain =
  (deps: ViewSenderDeps) =>
  (message: MessageRequest, done: PersonView, beside?: readonly PersonView[]): MessageView | undefined => {
    const noted = notedOf(deps, message);
    if (noted === undefined) return undefined;
    const senders = noted.senders.length === 0 ? [done.record] : noted.senders;
    deps.messages.note(message.id, { ...noted, senders });
    const missing = beside === undefined ? [...senders, ...noted.recipients] : [];
    const views = viewsOf(deps, missing, [...(beside ?? []), done]);
    return views && standing(senders, noted.recipients, views);
  };

/** Whom somebody was about to add and whom a label has already, with the recipients: the sender may be somebody else. */
export const viewKnownBeside =
  (deps: ViewSenderDeps) =>
  (message: MessageRequest, persons: readonly PersonView[]): MessageView => {
    const recipients = notedOf(deps, message)?.recipients ?? [];
    const views = viewsOf(deps, recipients, persons);
    const senders = persons.map(({ record }) => record);
    return (views && standing(senders, recipients, views)) ?? { type: 'known', persons };
  };
