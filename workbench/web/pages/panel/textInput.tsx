/** A text field of one line or several, with its hint and suggestions. */
import { useId, useRef } from 'preact/hooks';
import { useField, usePanelSurroundings } from './panelContext';
import { stepped } from './suggestionList';
import { useSuggestions } from './useSuggestions';
import type { TextInput as TextInputJson } from './widgetJson';

export const TextInput = ({ field }: { readonly field: TextInputJson }) => {
  const id = useId();
  const { session } = usePanelSurroundings();
  const [values, type] = useField(field.name);
  const [text = ''] = values;
  const settled = useRef(text);
  const { list, move, typed, close } = useSuggestions(field);
  const isOpen = list.texts.length > 0;

  const set = (value: string): void => type([value]);
  /** A change counts when the field is left, as a browser counts it. */
  const settle = (value: string): void => {
    close();
    if (value === settled.current) return;
    settled.current = value;
    if (field.onChangeAction !== undefined) void session.press({ action: field.onChangeAction });
  };
  const take = (suggestion: string): void => {
    set(suggestion);
    settle(suggestion);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = list.at === undefined ? undefined : list.texts[list.at];
    if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      move(stepped(list, event.key === 'ArrowDown' ? 1 : -1));
    } else if (isOpen && event.key === 'Escape') close();
    else if (chosen !== undefined && event.key === 'Enter') take(chosen);
    else return;
    event.preventDefault();
  };

  const suggests = field.autoCompleteAction !== undefined || field.initialSuggestions.length > 0;
  const combobox = {
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': list.at === undefined ? undefined : `${id}-${list.at}`,
  } as const;
  const parts = {
    id,
    value: text,
    maxLength: field.validation?.characterLimit,
    'aria-label': field.label === '' ? field.hintText || field.name : undefined,
    'aria-describedby': field.hintText === '' ? undefined : `${id}-hint`,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      set(currentTarget.value);
      typed(currentTarget.value);
    },
    onBlur: () => settle(text),
    onKeyDown,
  };

  return (
    <div class="card-field">
      {field.label === '' ? null : <label for={id}>{field.label}</label>}
      {field.type === 'MULTIPLE_LINE' ? (
        <textarea {...parts} rows={3} />
      ) : (
        <input type="text" {...parts} {...(suggests ? combobox : {})} />
      )}
      {suggests ? (
        <ul
          id={`${id}-list`}
          class="card-suggestions"
          role="listbox"
          aria-label={field.label}
          hidden={!isOpen}
        >
          {list.texts.map((suggestion, place) => (
            <li
              key={suggestion}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === list.at}
              // The field keeps the focus; leaving it would close the list before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(suggestion)}
            >
              {suggestion}
            </li>
          ))}
        </ul>
      ) : null}
      {field.hintText === '' ? null : (
        <span id={`${id}-hint`} class="card-hint">
          {field.hintText}
        </span>
      )}
    </div>
  );
};
