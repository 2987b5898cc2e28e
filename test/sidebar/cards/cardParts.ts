/** The parts of a card that tests ask about. */
import type { Card } from '../../../src/sidebar/card';
import type { Action, Button, OnClick } from '../../../src/sidebar/click';
import type { Widget } from '../../../src/sidebar/widget';

export const widgetsOf = (card: Card): readonly Widget[] => card.sections.flatMap(({ widgets }) => widgets);

/** Those among the widgets, not in the footer. */
export const buttonsOf = (card: Card): readonly Button[] =>
  widgetsOf(card).flatMap(({ buttonList, decoratedText }) => [
    ...(buttonList?.buttons ?? []),
    ...(decoratedText?.button === undefined ? [] : [decoratedText.button]),
  ]);

/** The footer's first button is always filled. */
export const primariesOf = (card: Card): readonly Button[] => [
  ...(card.fixedFooter === undefined ? [] : [card.fixedFooter.primaryButton]),
  ...buttonsOf(card).filter(({ type }) => type === 'FILLED'),
];

export const secondariesOf = ({ fixedFooter }: Card): readonly Button[] =>
  fixedFooter?.secondaryButton === undefined ? [] : [fixedFooter.secondaryButton];

const clicked = (onClick: OnClick | undefined): readonly Action[] =>
  onClick !== undefined && 'action' in onClick ? [onClick.action] : [];

export const actionsOf = (card: Card): readonly Action[] => [
  ...[...buttonsOf(card), ...primariesOf(card), ...secondariesOf(card)].flatMap(({ onClick }) =>
    clicked(onClick),
  ),
  ...widgetsOf(card).flatMap(({ decoratedText, textInput }) => [
    ...clicked(decoratedText?.onClick),
    ...(textInput?.autoCompleteAction === undefined ? [] : [textInput.autoCompleteAction]),
  ]),
];

export const actionOf = ({ onClick }: Button): string | undefined =>
  clicked(onClick)[0]?.parameters?.find(({ key }) => key === 'action')?.value;

export const parametersOf = (onClick: OnClick | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    clicked(onClick).flatMap(({ parameters = [] }) => parameters.map(({ key, value }) => [key, value])),
  );

/** Everything that a person reads on it. */
export const textsOf = (card: Card): readonly string[] =>
  [
    card.header?.title,
    card.header?.subtitle,
    ...card.sections.map(({ header }) => header),
    ...[...buttonsOf(card), ...primariesOf(card), ...secondariesOf(card)].flatMap(({ text, altText }) => [
      text,
      altText,
    ]),
    ...widgetsOf(card).flatMap(({ textParagraph, decoratedText, textInput, selectionInput }) => [
      textParagraph?.text,
      decoratedText?.text,
      decoratedText?.bottomLabel,
      decoratedText?.topLabel,
      textInput?.label,
      textInput?.hintText,
      selectionInput?.label,
      ...(selectionInput?.items.map(({ text }) => text) ?? []),
    ]),
  ].filter((text) => text !== undefined);
