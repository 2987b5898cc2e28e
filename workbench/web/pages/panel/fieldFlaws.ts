/**
 * What keeps a form from being sent: fields that an action needs and that are empty, and texts that are not what the field
 * asks for (the references of Action and Validation in
 * https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1).
 */
import type { Card } from './cardJson';
import type { Action } from './clickJson';
import { widgetsIn, type Inputs } from './formInputs';
import type { TextInput } from './inputJson';

export type Flaw = 'missing' | 'integer' | 'float' | 'email' | 'too-long';

/** By field name; a map, because a field may be called `constructor`. */
export type Flaws = ReadonlyMap<string, Flaw>;

export const noFlaws: Flaws = new Map();

/** As HTML's own fields judge an address. */
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** An empty text is of every type. */
export const textFlaw = ({ validation }: Pick<TextInput, 'validation'>, text: string): Flaw | undefined => {
  if (text === '' || validation === undefined) return undefined;
  const { characterLimit = 0, inputType } = validation;
  if (characterLimit > 0 && [...text].length > characterLimit) return 'too-long';
  if (inputType === 'INTEGER' && !/^[+-]?\d+$/.test(text)) return 'integer';
  if (inputType === 'FLOAT' && !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return 'float';
  return inputType === 'EMAIL' && !EMAIL.test(text) ? 'email' : undefined;
};

const isEmpty = (values: readonly string[] | undefined): boolean =>
  values === undefined || values.every((value) => value === '');

export const flawsOf = (card: Card, inputs: Inputs, action: Action): Flaws => {
  const flaws = new Map<string, Flaw>();
  for (const widget of widgetsIn(card)) {
    if (!('textInput' in widget)) continue;
    const { name } = widget.textInput;
    const flaw = textFlaw(widget.textInput, inputs.get(name)?.[0] ?? '');
    if (flaw !== undefined) flaws.set(name, flaw);
  }
  const needed = action.allWidgetsAreRequired === true ? [...inputs.keys()] : (action.requiredWidgets ?? []);
  // A name that no field of the card has cannot be filled in.
  for (const name of needed) if (inputs.has(name) && isEmpty(inputs.get(name))) flaws.set(name, 'missing');
  return flaws;
};
