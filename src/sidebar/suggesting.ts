/** What is suggested while somebody types: colleagues to share with or to tell, and contacts to look for. */
import { colleagueText } from '../app/sharing/recognizeColleague';
import { CARES } from '../core/book/caretakers';
import { lastTyped } from '../core/sharing/typedPeople';
import type { CardEvent } from './cardEvent';
import { TYPED } from './cards/searchCards';
import type { Doings } from './doings';
import type { Suggestions } from './widget';

const itemsOf = (texts: readonly string[]): Suggestions => ({ items: texts.map((text) => ({ text })) });

/** One is often in charge oneself, and mentions oneself to nobody. */
const suggestFor = (doings: Doings, field: string): Doings['suggestMentions'] =>
  CARES.some((care) => care === field) ? doings.suggestCaretakers : doings.suggestMentions;

/** A card asks for one or the other, or says which of its fields asks. Groups can be shared with, and not be told something. */
export const suggested = (doings: Doings, { input, parameter }: CardEvent): Suggestions => {
  const field = parameter('field');
  if (field === TYPED) return itemsOf(doings.suggestContacts(input(TYPED)));
  const who = input('who');
  const typed = who === '' ? input(field || 'mention') : who;
  const found = who === '' ? suggestFor(doings, field)(typed) : doings.suggestColleagues(typed);
  const { before } = lastTyped(typed);
  return itemsOf(found.ok ? found.value.map((colleague) => before + colleagueText(colleague)) : []);
};
