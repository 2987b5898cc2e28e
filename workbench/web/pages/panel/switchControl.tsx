/** A switch or a check box at the end of a line of text. */
import { ticked } from './formInputs';
import { useField, usePanelSurroundings } from './panelContext';
import type { CardSwitch } from './widgetJson';

export const SwitchControl = (props: { readonly control: CardSwitch; readonly labelledBy: string }) => {
  const { name, value, controlType, onChangeAction } = props.control;
  const { session } = usePanelSurroundings();
  const [values, type] = useField(name);
  return (
    <input
      type="checkbox"
      class={controlType === 'SWITCH' ? 'card-switch' : 'card-check'}
      role={controlType === 'SWITCH' ? 'switch' : undefined}
      aria-labelledby={props.labelledBy}
      checked={values.includes(value)}
      onChange={({ currentTarget }) => {
        type(ticked(values, value, currentTarget.checked));
        if (onChangeAction !== undefined) void session.press({ action: onChangeAction });
      }}
    />
  );
};
