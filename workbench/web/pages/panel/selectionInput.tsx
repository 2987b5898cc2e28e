/** A choice: a list to drop down, radio buttons, check boxes or switches. */
import { useId } from 'preact/hooks';
import { ticked } from './formInputs';
import { useField, usePanelSurroundings } from './panelContext';
import type { SelectionInput as SelectionJson } from './widgetJson';

interface ChoiceProps {
  readonly selection: SelectionJson;
  readonly values: readonly string[];
  readonly choose: (values: readonly string[]) => void;
}

const Dropdown = ({ selection: { label, items }, values, choose }: ChoiceProps) => {
  const id = useId();
  const [chosen = ''] = values;
  return (
    <div class="card-field">
      {label === '' ? null : <label for={id}>{label}</label>}
      <select id={id} value={chosen} onChange={({ currentTarget }) => choose([currentTarget.value])}>
        {items.some(({ value }) => value === chosen) ? null : <option value={chosen} hidden />}
        {items.map(({ text, value }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};

const Boxes = ({ selection, values, choose }: ChoiceProps) => {
  const { name, label, type, items } = selection;
  const group = useId();
  const isRadio = type === 'RADIO_BUTTON';
  const kind = isRadio
    ? ({ type: 'radio' } as const)
    : ({ type: 'checkbox', role: type === 'SWITCH' ? 'switch' : undefined } as const);
  return (
    <fieldset class="card-choices">
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
    </fieldset>
  );
};

export const SelectionInput = ({ selection }: { readonly selection: SelectionJson }) => {
  const { session } = usePanelSurroundings();
  const [values, type] = useField(selection.name);
  const choose = (chosen: readonly string[]): void => {
    type(chosen);
    if (selection.onChangeAction !== undefined) void session.press({ action: selection.onChangeAction });
  };
  const Choice = selection.type === 'DROPDOWN' ? Dropdown : Boxes;
  return <Choice selection={selection} values={values} choose={choose} />;
};
