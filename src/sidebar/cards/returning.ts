/** The card that confirms a share, on the way to something else: its button leads on, and takes along what is needed there. */
import { action } from '../actions';
import type { Card } from '../card';

const parametersOf = (card: Card): Readonly<Record<string, string>> => {
  const onClick = card.fixedFooter?.primaryButton.onClick;
  const given = onClick !== undefined && 'action' in onClick ? (onClick.action.parameters ?? []) : [];
  return Object.fromEntries(
    given.filter(({ key }) => key !== 'action').map(({ key, value }) => [key, value]),
  );
};

export const returning = (card: Card, more: Readonly<Record<string, string>>): Card =>
  card.fixedFooter === undefined
    ? card
    : {
        ...card,
        fixedFooter: {
          ...card.fixedFooter,
          primaryButton: {
            ...card.fixedFooter.primaryButton,
            onClick: { action: action('share-to-mention', { ...parametersOf(card), ...more }) },
          },
        },
      };
