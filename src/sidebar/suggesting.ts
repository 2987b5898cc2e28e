/** What is suggested while somebody types: colleagues to share with or to tell, and contacts to look for. */
import { colleagueText } from '../app/sharing/recognizeColleague';
import { lastTyped } from '../core/sharing/typedPeople';
import type { CardEvent } from './cardEvent';
import { TYPED } from './cards/searchCards';
import type { Doings } from './doings';
import type { Suggestions } from './widget';

const itemsOf = (texts: readonly string[]): Suggestions => ({ items: texts.map((text) => ({ text })) });

/** A card asks for one or the other, or says which of its fields asks. Groups can be shared with, and not be told something. */
export const suggested = (doings: Doings, { input, parameter }: CardEvent): Suggestions => {
  const field = parameter('field');
  if (field === TYPED) return itemsOf(doings.suggestContacts(input(TYPED)));
  const who = input('who');
  const typed = who === '' ? input(field || 'mention') : who;
  const found = who === '' ? doings.suggestMentions(typed) : doings.suggestColleagues(typed);
  const { before } = lastTyped(typed);
  return itemsOf(found.ok ? found.value.map((colleague) => before + colleagueText(colleague)) : []);
};
