/** One contact of a list. */
import type { ContactsAnswer } from '../../api';
import { Icon } from '../icon';
import type { ContactsDesk } from './act';
import { Avatar } from './avatar';
import { fragmentOf } from './place';

interface ContactRowProps {
  readonly desk: ContactsDesk;
  /** Absent while it is on its way. */
  readonly contact: ContactsAnswer['contacts'][number] | undefined;
  readonly index: number;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly isInTrash: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (contact: ContactsAnswer['contacts'][number], isSelected: boolean) => void;
  readonly onOpen: () => void;
}

/** The header is row 1 to a screen reader. */
const ariaRow = (index: number): number => index + 2;

export const ContactRow = (props: ContactRowProps) => {
  const { desk, contact, index, isStop, isInTrash, isSelected, onSelect, onOpen } = props;
  const { words, actOrTell } = desk;
  if (contact === undefined)
    return (
      <div class="row" role="row" aria-rowindex={ariaRow(index)}>
        <span role="cell" class="row-loading">
          {words.loading}
        </span>
      </div>
    );
  const name = contact.name === '' ? words.nameless : contact.name;
  const tabIndex = isStop ? 0 : -1;
  const recover = async (trashed: string): Promise<void> => {
    if (await actOrTell({ act: 'recover', contact: trashed })) desk.tell({ text: words.recovered(name) });
  };
  const mark = (
    <>
      <Avatar name={name} />
      <span class="row-name">{name}</span>
    </>
  );
  return (
    <div class="row" role="row" aria-rowindex={ariaRow(index)}>
      <span role="cell">
        {isInTrash ? null : (
          <input
            type="checkbox"
            tabIndex={tabIndex}
            checked={isSelected}
            aria-label={words.select(name)}
            onChange={({ currentTarget }) => onSelect(contact, currentTarget.checked)}
          />
        )}
      </span>
      <span role="cell">
        {isInTrash ? (
          <span class="row-link" data-row={index} tabIndex={tabIndex}>
            {mark}
          </span>
        ) : (
          <a
            class="row-link"
            href={fragmentOf({ at: 'contact', contact: contact.resourceName })}
            data-row={index}
            tabIndex={tabIndex}
            onClick={onOpen}
          >
            {mark}
          </a>
        )}
      </span>
      <span role="cell">{contact.email}</span>
      <span role="cell">{contact.phone}</span>
      <span role="cell">{contact.organization}</span>
      <span role="cell">
        {isInTrash ? (
          <button
            type="button"
            class="icon-button"
            tabIndex={tabIndex}
            aria-label={words.recover(name)}
            title={words.recover(name)}
            onClick={() => void recover(contact.resourceName)}
          >
            <Icon name="restore_from_trash" />
          </button>
        ) : (
          <button
            type="button"
            class="icon-button star"
            tabIndex={tabIndex}
            aria-pressed={contact.starred}
            aria-label={contact.starred ? words.unstar(name) : words.star(name)}
            onClick={() =>
              void actOrTell({ act: contact.starred ? 'unstar' : 'star', contact: contact.resourceName })
            }
          >
            <Icon name="star" filled={contact.starred} />
          </button>
        )}
      </span>
    </div>
  );
};
