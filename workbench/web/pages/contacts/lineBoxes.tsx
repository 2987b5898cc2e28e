/** The e-mail addresses or the phone numbers of a form: as many as one likes, each with its kind. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../icon';
import type { ContactsWords } from '../words/contacts';
import type { LineField, TypedLine } from './personForm';
import { typeFrom, typeText } from './typeText';

interface LineBoxesProps {
  readonly words: ContactsWords;
  readonly field: LineField;
  readonly lines: readonly TypedLine[];
  readonly onChange: (lines: readonly TypedLine[]) => void;
}

/** What Google proposes; anything else can be typed. */
const PROPOSED: Readonly<Record<LineField, readonly string[]>> = {
  emailAddresses: ['home', 'work', 'other'],
  phoneNumbers: ['mobile', 'work', 'home', 'main', 'workFax', 'homeFax', 'pager', 'other'],
};

export const LineBoxes = ({ words, field, lines, onChange }: LineBoxesProps) => {
  const { line, addLine, removeLine, type } = words.form;
  const proposals = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const added = useRef(false);
  const called = (index: number): string => `${line[field]} ${String(index + 1)}`;
  const replace = (index: number, change: Partial<TypedLine>): void =>
    onChange(lines.map((each, position) => (position === index ? { ...each, ...change } : each)));

  useEffect(() => {
    // Who adds a line types into it next; who removes one stays in the group.
    if (added.current) group.current?.querySelector<HTMLElement>('.line:last-of-type input')?.focus();
    added.current = false;
  }, [lines.length]);

  return (
    <fieldset ref={group}>
      <legend>{words.fields[field]}</legend>
      <datalist id={proposals}>
        {PROPOSED[field].map((proposed) => (
          <option key={proposed} value={typeText(proposed, words.types)} />
        ))}
      </datalist>
      {lines.map((each, index) => (
        <div key={index} class="line">
          <label class="box">
            <span>{called(index)}</span>
            <input
              value={each.value}
              inputMode={field === 'phoneNumbers' ? 'tel' : 'email'}
              autoComplete="off"
              onInput={({ currentTarget }) => replace(index, { value: currentTarget.value })}
            />
          </label>
          <label class="box line-type">
            <span>
              {type}
              <span class="visually-hidden">: {called(index)}</span>
            </span>
            <input
              value={typeText(each.type, words.types)}
              list={proposals}
              onChange={({ currentTarget }) =>
                replace(index, { type: typeFrom(currentTarget.value, words.types) })
              }
            />
          </label>
          <button
            type="button"
            class="icon-button"
            aria-label={removeLine(called(index))}
            onClick={() => {
              onChange(lines.filter((_, position) => position !== index));
              group.current?.querySelector<HTMLElement>('.add-line')?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button
        type="button"
        class="quiet-button add-line"
        onClick={() => {
          added.current = true;
          onChange([...lines, { value: '', type: '' }]);
        }}
      >
        <Icon name="add" />
        {addLine[field]}
      </button>
    </fieldset>
  );
};
