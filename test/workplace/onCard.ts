/** What a card of the bundle's answer carries: the parameters of a click, and what stands in its inputs. */

interface Parameter {
  readonly key: string;
  readonly value: string;
}

const partsOf = (part: unknown): readonly object[] => {
  if (typeof part !== 'object' || part === null) return [];
  return [part, ...Object.values(part).flatMap(partsOf)];
};

const isParameters = (part: unknown): part is readonly Parameter[] =>
  Array.isArray(part) && part.some((one) => (one as Partial<Parameter> | null)?.key === 'action');

/** Of the first click on the card that asks for that action; without one a test has nothing to click. */
export const clickOn = (answer: string, action: string): Readonly<Record<string, string>> => {
  const clicks = partsOf(JSON.parse(answer)).filter(isParameters);
  const found = clicks.find((parameters) => parameters.some(({ value }) => value === action));
  if (found === undefined) throw new Error(`no click asks for ${action}`);
  return Object.fromEntries(found.map(({ key, value }) => [key, value]));
};

export const inputsOn = (answer: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    partsOf(JSON.parse(answer)).flatMap((part) => {
      const { textInput } = part as {
        readonly textInput?: { readonly name: string; readonly value?: string };
      };
      return textInput === undefined ? [] : [[textInput.name, textInput.value ?? '']];
    }),
  );

/** Of each choice one box, ticked. */
export const boxesOn = (answer: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    partsOf(JSON.parse(answer)).flatMap((part) => {
      const { selectionInput } = part as {
        readonly selectionInput?: {
          readonly name: string;
          readonly items: readonly { readonly value: string }[];
        };
      };
      return selectionInput === undefined
        ? []
        : selectionInput.items.map(({ value }) => [selectionInput.name, value] as const);
    }),
  );
