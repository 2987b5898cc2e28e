/** One contact, read from the server: its page, or the form that edits it. */
import { useEffect, useState } from 'preact/hooks';
import type { WebPerson } from '../../webPerson';
import { useAnswer } from '../useAnswer';
import type { ContactsDesk } from './act';
import { ContactView } from './contactView';
import { EditForm } from './editForm';
import { fragmentOf, type Place } from './place';

const POLL_MS = 3_000;

interface ContactPageProps {
  readonly desk: ContactsDesk;
  readonly contact: string;
  readonly isEditing: boolean;
  readonly list: Place;
}

export const ContactPage = ({ desk, contact, isEditing, list }: ContactPageProps) => {
  const { answer, problem } = useAnswer(
    'contact',
    { as: desk.as, contact },
    { version: desk.version, everyMs: POLL_MS },
  );
  const person = answer?.contact;
  // What comes in while somebody types must not replace what he started from.
  const [opened, setOpened] = useState<WebPerson | undefined>(undefined);
  useEffect(() => setOpened(isEditing ? (last) => last ?? person : undefined), [isEditing, person]);

  if (isEditing && opened !== undefined)
    return (
      <EditForm desk={desk} contact={contact} person={opened} labels={[]} back={{ at: 'contact', contact }} />
    );
  if (person !== undefined && !isEditing)
    return <ContactView desk={desk} contact={contact} person={person} list={list} />;
  return (
    <section class="list" aria-label={desk.words.title}>
      <p role="status">{answer === undefined ? (problem ?? desk.words.loading) : desk.words.gone}</p>
      <p>
        <a href={fragmentOf(list)}>{desk.words.back}</a>
      </p>
    </section>
  );
};
