/** A choice: a list to drop down, radio buttons, check boxes, switches, or chips of several. */
import { useId } from 'preact/hooks';
import { ticked } from './formInputs';
import { FieldNote } from './fieldNote';
import { MultiSelect } from './multiSelect';
import { useField, useFlaw, usePanelSurroundings } from './panelContext';
import type { SelectionInput as SelectionJson } from './inputJson';

interface ChoiceProps {
  readonly selection: SelectionJson;
  readonly values: readonly string[];
  readonly choose: (values: readonly string[]) => void;
}

const Dropdown = ({ selection: { name, label, items }, values, choose }: ChoiceProps) => {
  const id = useId();
  const [chosen = ''] = values;
  const flaw = useFlaw(name);
  return (
    <div class={flaw === undefined ? 'card-field' : 'card-field card-field-flawed'}>
      {label === '' ? null : <label for={id}>{label}</label>}
      <select
        id={id}
        value={chosen}
        aria-label={label === '' ? name : undefined}
        aria-invalid={flaw === undefined ? undefined : true}
        aria-describedby={flaw === undefined ? undefined : `${id}-note`}
        onChange={({ currentTarget }) => choose([currentTarget.value])}
      >
        {items.some(({ value }) => value === chosen) ? null : <option value={chosen} hidden />}
        {items.map(({ text, value }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <FieldNote id={`${id}-note`} flaw={flaw} />
    </div>
  );
};

const Boxes = ({ selection, values, choose }: ChoiceProps) => {
  const { name, label, type, items } = selection;
  const group = useId();
  const flaw = useFlaw(name);
  const isRadio = type === 'RADIO_BUTTON';
  const kind = isRadio
    ? ({ type: 'radio' } as const)
    : ({ type: 'checkbox', role: type === 'SWITCH' ? 'switch' : undefined } as const);
  return (
    <fieldset
      class="card-choices"
      aria-label={label === '' ? name : undefined}
      aria-describedby={flaw === undefined ? undefined : `${group}-note`}
    >
      {label === '' ? null : <legend>{label}</legend>}
      {items.map(({ text, value }) => (
        <label key={value} class="card-choice">
          <input
            {...kind}
            // Two cards may use one field name; only boxes of this widget belong together.
            name={`${name}${group}`}
            class={type === 'SWITCH' ? 'card-switch' : 'card-check'}
            checked={values.includes(value)}
            onChange={({ currentTarget }) =>
              choose(isRadio ? [value] : ticked(values, value, currentTarget.checked))
            }
          />
          <span>{text}</span>
        </label>
      ))}
      <FieldNote id={`${group}-note`} flaw={flaw} />
    </fieldset>
  );
};

const CHOICES = {
  DROPDOWN: Dropdown,
  MULTI_SELECT: MultiSelect,
  CHECK_BOX: Boxes,
  RADIO_BUTTON: Boxes,
  SWITCH: Boxes,
} as const;

export const SelectionInput = ({ selection }: { readonly selection: SelectionJson }) => {
  const { session } = usePanelSurroundings();
  const [values, type] = useField(selection.name);
  const choose = (chosen: readonly string[]): void => {
    type(chosen);
    if (selection.onChangeAction !== undefined) void session.press({ action: selection.onChangeAction });
  };
  const Choice = CHOICES[selection.type];
  return <Choice selection={selection} values={values} choose={choose} />;
};
