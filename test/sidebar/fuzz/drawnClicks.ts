/** What cards really send: of every action the parameters and inputs of the cards that offer it, taken from all cards that there are. */
import type { ActionName } from '../../../src/sidebar/actions';
import { CARD_FUNCTION } from '../../../src/sidebar/actions';
import type { Card } from '../../../src/sidebar/card';
import type { Action, OnClick } from '../../../src/sidebar/click';
import { english } from '../../../src/sidebar/messages/english';
import { CARDS } from '../cards/allCards';

export interface DrawnClick {
  readonly parameters: readonly (readonly [string, string])[];
  /** By the name of the input, what can be chosen in it or stands in it. */
  readonly inputs: readonly (readonly [string, readonly string[]])[];
}

const inputsOf = ({ sections }: Card): DrawnClick['inputs'] =>
  sections
    .flatMap(({ widgets }) => widgets)
    .flatMap(({ textInput, selectionInput }): DrawnClick['inputs'] => {
      if (textInput !== undefined) return [[textInput.name, [textInput.value ?? '']]];
      if (selectionInput === undefined) return [];
      return [[selectionInput.name, selectionInput.items.map(({ value }) => value)]];
    });

const actionIn = (onClick: OnClick | undefined): readonly Action[] =>
  onClick !== undefined && 'action' in onClick ? [onClick.action] : [];

const actionsOf = ({ sections, cardActions = [], fixedFooter }: Card): readonly Action[] => [
  ...cardActions.flatMap(({ onClick }) => actionIn(onClick)),
  ...actionIn(fixedFooter?.primaryButton.onClick),
  ...actionIn(fixedFooter?.secondaryButton?.onClick),
  ...sections
    .flatMap(({ widgets }) => widgets)
    .flatMap(({ decoratedText, buttonList, textInput, selectionInput }) => [
      ...actionIn(decoratedText?.onClick),
      ...actionIn(decoratedText?.button?.onClick),
      ...(buttonList?.buttons ?? []).flatMap(({ onClick }) => actionIn(onClick)),
      ...[textInput?.onChangeAction, selectionInput?.onChangeAction].flatMap((one) => one ?? []),
    ]),
];

/** A card of fifty lines offers fifty times the same. */
const MOST = 12;

/** A card at its largest says nothing else than a usual one, and costs twenty times as much. */
const LARGEST = 1_500;

const isLarge = ({ parameters }: DrawnClick): boolean => JSON.stringify(parameters).length > LARGEST;

const drawClicks = (): ReadonlyMap<string, readonly DrawnClick[]> => {
  const clicks = new Map<string, DrawnClick[]>();
  for (const [, , make] of CARDS) {
    const card = make(english);
    const inputs = inputsOf(card);
    for (const { function: name, parameters = [] } of actionsOf(card)) {
      if (name !== CARD_FUNCTION) continue;
      const pairs = parameters.map(({ key, value }) => [key, value] as const);
      const action = pairs.find(([key]) => key === 'action')?.[1] ?? '';
      const known = clicks.get(action) ?? [];
      clicks.set(action, known);
      const click = { parameters: pairs.filter(([key]) => key !== 'action'), inputs };
      if (known.length < MOST && !isLarge(click)) known.push(click);
    }
  }
  return clicks;
};

let drawn: ReadonlyMap<string, readonly DrawnClick[]> | undefined;

/** Empty for an action that no card offers. */
export const drawnClicks = (action: ActionName): readonly DrawnClick[] =>
  (drawn ??= drawClicks()).get(action) ?? [];
