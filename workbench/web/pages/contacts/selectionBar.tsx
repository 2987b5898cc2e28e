/** What can be done with the contacts that are ticked: merge them, label them, delete them. */
import { useState } from 'preact/hooks';
import type { ContactsAnswer } from '../../api';
import { Icon } from '../icon';
import type { Act, ContactsDesk } from './act';
import { Dialog } from './dialog';
import { LabelMenu } from './labelMenu';

type Row = ContactsAnswer['contacts'][number];

interface SelectionBarProps {
  readonly desk: ContactsDesk;
  /** In the order in which they were ticked: of those that are merged the first survives. */
  readonly contacts: readonly Row[];
  readonly onClear: () => void;
}

export const SelectionBar = ({ desk, contacts, onClear }: SelectionBarProps) => {
  const [isDeleting, setDeleting] = useState(false);
  // A tick of the menu is for all of them, so what it shows is what all of them have, and what was ticked here.
  const [ticked, setTicked] = useState(() =>
    desk.labels
      .map(({ resourceName }) => resourceName)
      .filter((label) => contacts.every(({ labels }) => labels.includes(label))),
  );
  const words = desk.words.selected;
  const names = contacts.map(({ resourceName }) => resourceName);
  const each = async (actOn: (contact: string) => Act): Promise<boolean> => {
    for (const contact of names) if (!(await desk.actOrTell(actOn(contact)))) return false;
    return true;
  };
  const merge = async (): Promise<void> => {
    if (!(await desk.actOrTell({ act: 'merge', contacts: names }))) return;
    desk.tell({ text: words.merged });
    onClear();
  };
  const label = async (name: string, isTicked: boolean): Promise<boolean> => {
    const isDone = await each((contact) => ({ act: isTicked ? 'label' : 'unlabel', contact, label: name }));
    if (isDone) setTicked((last) => (isTicked ? [...last, name] : last.filter((one) => one !== name)));
    return isDone;
  };
  const remove = async (): Promise<boolean> => {
    if (await each((contact) => ({ act: 'delete', contact })))
      desk.tell({ text: words.deletedAll(names.length) });
    onClear();
    return true;
  };
  const count = words.count(names.length);
  return (
    <div class="selection" role="toolbar" aria-label={count}>
      <button type="button" class="icon-button" aria-label={words.clear} onClick={onClear}>
        <Icon name="close" />
      </button>
      <span class="selection-count" role="status">
        {count}
      </span>
      {names.length > 1 ? (
        <button type="button" class="quiet-button" onClick={() => void merge()}>
          <Icon name="merge" />
          {words.merge}
        </button>
      ) : null}
      <LabelMenu desk={desk} ticked={ticked} onTick={label} />
      <button type="button" class="quiet-button" onClick={() => setDeleting(true)}>
        <Icon name="delete" />
        {desk.words.delete}
      </button>
      {isDeleting ? (
        <Dialog
          title={words.deleteAll(names.length)}
          confirm={desk.words.delete}
          cancel={desk.words.cancel}
          onConfirm={remove}
          onClose={() => setDeleting(false)}
        >
          <p>{desk.words.deleteContactHint}</p>
        </Dialog>
      ) : null}
    </div>
  );
};
