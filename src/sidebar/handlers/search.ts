/** What answers a search: from the first card, from the results themselves, and their further parts. */
import { searchCard, TYPED } from '../cards/searchCards';
import type { Handler } from '../doings';
import { refused } from './landing';

/** A further part keeps what was looked for, whatever stands in the field by then. */
const search: Handler = (doings, event, messages) => {
  const from = event.parameter('from');
  const typed = from === '' ? event.input(TYPED) : event.parameter(TYPED);
  const found = doings.searchContacts({ typed, from, length: doings.preferences().listLength });
  return found.ok
    ? { type: 'push', card: searchCard(found.value, messages) }
    : refused(found.problem, messages);
};

export const searchHandlers = { search } as const satisfies Readonly<Record<string, Handler>>;
