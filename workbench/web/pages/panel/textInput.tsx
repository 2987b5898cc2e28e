/** A text field of one line or several, with its hint and, on one line, suggestions. */
import { useId, useRef, useState } from 'preact/hooks';
import { textFlaw } from './fieldFlaws';
import { FieldNote } from './fieldNote';
import { useField, useFlaw, usePanelSurroundings } from './panelContext';
import { stepped } from './suggestionList';
import { optionId, SuggestionOptions } from './suggestionOptions';
import { useSuggestions } from './useSuggestions';
import type { TextInput as TextInputJson } from './inputJson';

/** HTML gives a field of several lines no role but its own, so it cannot announce a list. */
const suggests = ({ type, autoCompleteAction, initialSuggestions }: TextInputJson): boolean =>
  type === 'SINGLE_LINE' && (autoCompleteAction !== undefined || initialSuggestions.length > 0);

export const TextInput = ({ field }: { readonly field: TextInputJson }) => {
  const id = useId();
  const listId = `${id}-list`;
  const { session, words } = usePanelSurroundings();
  const [[text = ''], type] = useField(field.name);
  const settled = useRef(text);
  const [isLeft, setLeft] = useState(false);
  const own = textFlaw(field, text);
  const refused = useFlaw(field.name);
  // Nobody is told what is wrong with a text that is still being typed.
  const flaw = refused ?? (isLeft && own !== undefined ? words.flaws[own] : undefined);
  const limit = field.validation?.characterLimit ?? 0;
  const { list, move, typed, focused, close } = useSuggestions(field);
  const isOpen = list.texts.length > 0;
  const name = field.label || field.hintText || field.name;

  /** A change counts when the field is left, as a browser counts it. */
  const settle = (value: string): void => {
    close();
    if (value === settled.current) return;
    settled.current = value;
    if (field.onChangeAction !== undefined) void session.press({ action: field.onChangeAction });
  };
  const take = (suggestion: string): void => {
    type([suggestion]);
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

  const parts = {
    id,
    value: text,
    maxLength: limit > 0 ? limit : undefined,
    placeholder: field.placeholderText || undefined,
    'aria-invalid': flaw === undefined ? undefined : true,
    'aria-label': field.label === '' ? name : undefined,
    'aria-describedby': field.hintText === '' && flaw === undefined ? undefined : `${id}-hint`,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      type([currentTarget.value]);
      if (suggests(field)) typed(currentTarget.value);
    },
    onFocus: () => {
      setLeft(false);
      if (suggests(field)) focused(text);
    },
    onBlur: () => {
      setLeft(true);
      settle(text);
    },
    onKeyDown,
  };
  const combobox = {
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': listId,
    'aria-activedescendant': list.at === undefined ? undefined : optionId(listId, list.at),
  } as const;

  return (
    <div class={flaw === undefined ? 'card-field' : 'card-field card-field-flawed'}>
      {field.label === '' ? null : <label for={id}>{field.label}</label>}
      {field.type === 'MULTIPLE_LINE' ? <textarea {...parts} rows={3} /> : null}
      {field.type === 'SINGLE_LINE' ? (
        <div class="card-field-line">
          <input type="text" {...parts} {...(suggests(field) ? combobox : {})} />
          {suggests(field) ? <SuggestionOptions id={listId} label={name} list={list} take={take} /> : null}
        </div>
      ) : null}
      <FieldNote
        id={`${id}-hint`}
        hint={field.hintText}
        flaw={flaw}
        length={limit > 0 ? { count: [...text].length, limit } : undefined}
      />
    </div>
  );
};
