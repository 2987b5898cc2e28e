/** Asks before a contact goes to the trash, and offers to take it back. */
import { useState } from 'preact/hooks';
import type { ContactsDesk } from './act';
import { Dialog } from './dialog';
import type { Place } from './place';

interface DeleteContactProps {
  readonly desk: ContactsDesk;
  readonly contact: string;
  readonly name: string;
  readonly list: Place;
  readonly onClose: () => void;
}

export const DeleteContact = ({ desk, contact, name, list, onClose }: DeleteContactProps) => {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { words } = desk;
  const takeBack = async (): Promise<void> => {
    if (await desk.actOrTell({ act: 'recover', contact })) desk.tell({ text: words.recovered(name) });
  };
  const onConfirm = async (): Promise<boolean> => {
    const done = await desk.act({ act: 'delete', contact });
    setProblem(done.problem);
    if (done.problem !== undefined) return false;
    desk.goTo(list);
    desk.tell({
      text: words.deleted(name),
      button: { text: words.takeBack, onClick: () => void takeBack() },
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
