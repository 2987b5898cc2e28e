/** The left column: make a contact, all contacts, the labels, the trash, undo. */
import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import type { ContactsDesk } from './act';
import { LabelList } from './labelList';
import { fragmentOf, type Place } from './place';
import { UndoChanges } from './undoChanges';

interface SideColumnProps {
  readonly desk: ContactsDesk;
  readonly place: Place;
  /** How many contacts there are; absent while it is not known. */
  readonly total: number | undefined;
  /** Somebody chose something here, be it where he is already. */
  readonly onGo: () => void;
}

export const SideColumn = ({ desk, place, total, onGo }: SideColumnProps) => {
  const [isUndoing, setUndoing] = useState(false);
  const { words } = desk;
  const label = place.at === 'label' ? { label: place.label } : {};
  return (
    <nav class="side" aria-label={words.title} onClick={onGo}>
      <a class="create" href={fragmentOf({ at: 'new', ...label })}>
        <Icon name="add" />
        {words.create}
      </a>
      <a
        class="side-link"
        href={fragmentOf({ at: 'contacts' })}
        aria-current={place.at === 'contacts' ? 'page' : undefined}
      >
        <Icon name="person" filled={place.at === 'contacts'} />
        <span class="side-name">{words.allContacts}</span>
        <span class="side-count">{total === undefined ? '' : words.count(total)}</span>
      </a>
      <LabelList desk={desk} place={place} />
      <a
        class="side-link"
        href={fragmentOf({ at: 'trash' })}
        aria-current={place.at === 'trash' ? 'page' : undefined}
      >
        <Icon name="delete" filled={place.at === 'trash'} />
        <span class="side-name">{words.trash}</span>
      </a>
      <button type="button" class="side-link" onClick={() => setUndoing(true)}>
        <Icon name="undo" />
        <span class="side-name">{words.undo.title}</span>
      </button>
      {isUndoing ? <UndoChanges desk={desk} onClose={() => setUndoing(false)} /> : null}
    </nav>
  );
};
