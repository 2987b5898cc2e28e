/** What is typed, chosen and ticked on a card: by field name, a list of values, as Google's event objects carry it. */
import type { Card } from './cardJson';
import type { WidgetKind } from './widgetJson';

/** A map, because a field may be called `constructor`. */
export type Inputs = ReadonlyMap<string, readonly string[]>;

/** All widgets of a card, those in columns too. */
export const widgetsIn = ({ sections }: Card): readonly WidgetKind[] =>
  sections.flatMap(({ widgets }) =>
    widgets.flatMap((widget): readonly WidgetKind[] =>
      'columns' in widget ? widget.columns.columnItems.flatMap((column) => column.widgets) : [widget],
    ),
  );

const inputOf = (widget: WidgetKind): readonly [string, readonly string[]] | undefined => {
  if ('textInput' in widget) return [widget.textInput.name, [widget.textInput.value]];
  if ('selectionInput' in widget) {
    const { name, items } = widget.selectionInput;
    return [name, items.filter(({ selected }) => selected).map(({ value }) => value)];
  }
  if ('dateTimePicker' in widget) {
    const { name, valueMsEpoch } = widget.dateTimePicker;
    return [name, valueMsEpoch === undefined ? [] : [String(valueMsEpoch)]];
  }
  const control = 'decoratedText' in widget ? widget.decoratedText.switchControl : undefined;
  return control && [control.name, control.selected ? [control.value] : []];
};

/**
 * The values that the card itself gives. Switches may share a field name: "The form input values for all switches
 * with the same field name are returned as an array"
 * (https://developers.google.com/apps-script/reference/card-service/switch#setfieldnamefieldname).
 */
export const givenInputs = (card: Card): Inputs => {
  const inputs = new Map<string, readonly string[]>();
  for (const widget of widgetsIn(card)) {
    const input = inputOf(widget);
    if (input === undefined) continue;
    const [name, values] = input;
    inputs.set(name, [...(inputs.get(name) ?? []), ...values]);
  }
  return inputs;
};

/** For an action that asks its values to persist: what a field held before stays, where the new card still has the field. */
export const keptInputs = (before: Inputs, card: Card): Inputs =>
  new Map([...givenInputs(card)].map(([name, given]) => [name, before.get(name) ?? given]));

export const withInput = (inputs: Inputs, name: string, values: readonly string[]): Inputs =>
  new Map([...inputs, [name, values]]);

/** One box of several under one name. */
export const ticked = (values: readonly string[], value: string, on: boolean): readonly string[] => {
  const others = values.filter((each) => each !== value);
  return on ? [...others, value] : others;
};
