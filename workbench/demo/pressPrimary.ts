/** Presses the one button that a card asks for, as the card that a click was answered with has it. */
import * as v from 'valibot';
import type { Execution } from '../runtime/execution';
import type { Click, Workplace } from '../workplace';

const parameters = v.array(v.object({ key: v.string(), value: v.string() }));

/** A choice as it is drawn: nobody has touched it. */
const choice = v.object({
  selectionInput: v.object({
    name: v.string(),
    items: v.array(v.object({ value: v.string(), selected: v.optional(v.boolean(), false) })),
  }),
});

const sections = v.array(v.object({ widgets: v.array(v.union([choice, v.object({})])) }));

const answerSchema = v.object({
  renderActions: v.object({
    action: v.object({
      navigations: v.tuple([
        v.object({
          pushCard: v.object({
            sections,
            fixedFooter: v.object({
              primaryButton: v.object({ onClick: v.object({ action: v.object({ parameters }) }) }),
            }),
          }),
        }),
      ]),
    }),
  }),
});

/** Undefined where the answer is no such card: the click was refused. */
export const primaryOf = (answer: unknown): Click | undefined => {
  const read = v.safeParse(answerSchema, answer);
  if (!read.success) return undefined;
  const [{ pushCard }] = read.output.renderActions.action.navigations;
  const { action } = pushCard.fixedFooter.primaryButton.onClick;
  const inputs = pushCard.sections
    .flatMap(({ widgets }) => widgets)
    .flatMap((widget): readonly (readonly [string, readonly string[]])[] => {
      if (!('selectionInput' in widget)) return [];
      const { name, items } = widget.selectionInput;
      const chosen = items.filter(({ selected }) => selected).map(({ value }) => value);
      return chosen.length === 0 ? [] : [[name, chosen]];
    });
  return {
    parameters: Object.fromEntries(action.parameters.map(({ key, value }) => [key, value])),
    inputs: Object.fromEntries(inputs),
  };
};

/** Clicks, and then confirms on the card that asks whether it is meant; a refused click is the last one. */
export const clickAndConfirm = (place: Workplace, sub: string, click: Click): Execution => {
  const asked = place.click(sub, click);
  const confirm = asked.outcome.type === 'returned' ? primaryOf(asked.outcome.value) : undefined;
  return confirm === undefined ? asked : place.click(sub, confirm);
};
