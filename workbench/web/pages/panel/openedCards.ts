/**
 * Where a function answers with several cards, Google shows a list of their headers first, each leading to its card
 * (https://developers.google.com/workspace/add-ons/concepts/cards).
 */
import * as v from 'valibot';
import { readHome } from './answerJson';
import { cardSchema, type Card, type CardHeader } from './cardJson';

/** What stands for a card in a list, or at the foot of the panel. "If the card has no header, a generated header is used". */
export const headerOf = ({ peekCardHeader, header, name = '' }: Card): CardHeader =>
  peekCardHeader ?? header ?? { title: name, subtitle: '', imageType: 'SQUARE', imageAltText: '' };

/** Titles have no markup, and texts of a line do. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const lineOf = (card: Card, json: unknown): unknown => {
  const { title, subtitle, imageUrl = '', imageType, imageAltText } = headerOf(card);
  return {
    decoratedText: {
      ...(imageUrl === '' ? {} : { startIcon: { iconUrl: imageUrl, imageType, altText: imageAltText } }),
      text: escaped(title),
      bottomLabel: subtitle,
      wrapText: true,
      onClick: { card: json },
    },
  };
};

/** The card that stands under all others, from what a function answered. */
export const readRoot = (answer: unknown): Card | undefined => {
  const cards = readHome(answer);
  if (cards === undefined || cards.length < 2 || !Array.isArray(answer)) return cards?.[0];
  const given: readonly unknown[] = answer;
  return v.parse(cardSchema, { sections: [{ widgets: cards.map((card, at) => lineOf(card, given[at])) }] });
};
