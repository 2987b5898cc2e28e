/** A choice of several: chips for what is chosen, and a field that filters what can be (a combobox over a list box). */
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { ticked } from './formInputs';
import type { SelectionInput } from './inputJson';
import { useFlaw, usePanelSurroundings, usePictures } from './panelContext';
import { FieldNote } from './fieldNote';
import { stepped, type SuggestionList } from './suggestionList';
import { optionId } from './suggestionOptions';

type Item = SelectionInput['items'][number];

interface MultiSelectProps {
  readonly selection: SelectionInput;
  readonly values: readonly string[];
  readonly choose: (values: readonly string[]) => void;
}

const matches = ({ text, bottomText }: Item, part: string): boolean =>
  `${text} ${bottomText}`.toLocaleLowerCase().includes(part.trim().toLocaleLowerCase());

const ItemPicture = ({ item }: { readonly item: Item }) => {
  const pictureAt = usePictures();
  const source = pictureAt(item.startIconUri);
  return source === undefined ? null : (
    <img class="card-option-picture" src={source} alt="" referrerpolicy="no-referrer" />
  );
};

const Chosen = ({
  items,
  remove,
}: {
  readonly items: readonly Item[];
  readonly remove: (item: Item) => void;
}) => {
  const { words } = usePanelSurroundings();
  return items.length === 0 ? null : (
    <ul class="card-chosen">
      {items.map((item) => (
        <li key={item.value} class="card-chip">
          <ItemPicture item={item} />
          <span>{item.text}</span>
          <button type="button" aria-label={words.remove(item.text)} onClick={() => remove(item)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
};

export const MultiSelect = ({ selection, values, choose }: MultiSelectProps) => {
  const { words } = usePanelSurroundings();
  const { name, label, items, multiSelectMaxSelectedItems: most, multiSelectMinQueryLength } = selection;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState<number>();
  const flaw = useFlaw(name);
  const isFull = values.length >= most;

  const offered =
    !isOpen || isFull || text.trim().length < multiSelectMinQueryLength
      ? []
      : items.filter((item) => !values.includes(item.value) && matches(item, text));
  const list: SuggestionList = {
    texts: offered.map((item) => item.value),
    ...(at === undefined ? {} : { at }),
  };

  const reset = (open: boolean): void => {
    setText('');
    setAt(undefined);
    setOpen(open);
  };
  const take = (item: Item): void => {
    choose([...values, item.value]);
    reset(values.length + 1 < most);
    field.current?.focus();
  };
  const remove = ({ value }: Item): void => {
    choose(ticked(values, value, false));
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = at === undefined ? undefined : offered[at];
    const last = items.find(({ value }) => value === values.at(-1));
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (offered.length === 0) setOpen(true);
      else setAt(stepped(list, event.key === 'ArrowDown' ? 1 : -1).at);
    } else if (event.key === 'Enter' && chosen !== undefined) take(chosen);
    else if (event.key === 'Escape' && isOpen) reset(false);
    else if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
    else return;
    event.preventDefault();
  };

  return (
    <div class={flaw === undefined ? 'card-field' : 'card-field card-field-flawed'}>
      {label === '' ? null : <label for={id}>{label}</label>}
      <Chosen items={items.filter(({ value }) => values.includes(value))} remove={remove} />
      <div class="card-field-line">
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-label={label === '' ? name : undefined}
          aria-autocomplete="list"
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={
            at === undefined || offered.length === 0 ? undefined : optionId(`${id}-list`, at)
          }
          aria-describedby={`${id}-note`}
          aria-invalid={flaw === undefined ? undefined : true}
          value={text}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => reset(false)}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setAt(undefined);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        <ul
          id={`${id}-list`}
          class="card-suggestions"
          role="listbox"
          aria-label={label || name}
          hidden={offered.length === 0}
        >
          {offered.map((item, place) => (
            <li
              key={item.value}
              id={optionId(`${id}-list`, place)}
              class="card-option"
              role="option"
              aria-selected={place === at}
              // The field keeps the focus; leaving it would close the list before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(item)}
            >
              <ItemPicture item={item} />
              <span>
                {item.text}
                {item.bottomText === '' ? null : <small>{item.bottomText}</small>}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <FieldNote
        id={`${id}-note`}
        hint={isOpen && offered.length === 0 && !isFull ? words.noMatch : words.most(most)}
        flaw={flaw}
      />
    </div>
  );
};
