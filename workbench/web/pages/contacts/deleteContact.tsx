/** Asks before a contact goes to the trash, and offers what can be done afterwards. */
import { useState } from 'preact/hooks';
import type { WebPerson } from '../../webPerson';
import type { ContactsDesk } from './act';
import { Dialog } from './dialog';
import { labelsOf } from './personEntry';
import type { Place } from './place';
import { copyOf } from './writtenEntry';

interface DeleteContactProps {
  readonly desk: ContactsDesk;
  readonly contact: string;
  readonly person: WebPerson;
  readonly name: string;
  readonly list: Place;
  readonly onClose: () => void;
}

/** Not an undo: the trash keeps the contact, and to Google and to Meibo the same details again are somebody new. */
const addAgain = async (desk: ContactsDesk, person: WebPerson): Promise<void> => {
  const known = desk.labels.map(({ resourceName }) => resourceName);
  const labels = labelsOf(person).filter((label) => known.includes(label));
  const { contact } = await desk.act({ act: 'add', fields: copyOf(person), labels });
  if (contact === undefined) return;
  desk.goTo({ at: 'contact', contact });
  desk.tell({ text: desk.words.addedAgain });
};

export const DeleteContact = ({ desk, contact, person, name, list, onClose }: DeleteContactProps) => {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { words } = desk;
  const onConfirm = async (): Promise<boolean> => {
    const done = await desk.act({ act: 'delete', contact });
    setProblem(done.problem);
    if (done.problem !== undefined) return false;
    desk.goTo(list);
    desk.tell({
      text: words.deleted(name),
      button: { text: words.addAgain, onClick: () => void addAgain(desk, person) },
    });
    return true;
  };
  return (
    <Dialog
      title={words.deleteContact(name)}
      confirm={words.delete}
      cancel={words.cancel}
      problem={problem}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{words.deleteContactHint}</p>
    </Dialog>
  );
};
