/** Looking for contacts: the field on top of the first card, and what was found. */
import type { FoundPerson, SearchView } from '../../app/search/searchContacts';
import { action, SUGGEST_FUNCTION } from '../actions';
import type { Card, Section } from '../card';
import { showMore } from '../paging';
import { plain } from '../plain';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';
import { personLines } from './personLines';

/** The name of the field; its text comes with the click. */
export const TYPED = 'typed';

/** A note can be long; a line shows where the word stands. */
const LONGEST = 80;

export const searchSection = (messages: Messages, typed = ''): Section => ({
  widgets: [
    {
      textInput: {
        name: TYPED,
        label: messages.search.field,
        hintText: messages.search.hint,
        autoCompleteAction: {
          function: SUGGEST_FUNCTION,
          parameters: [{ key: 'field', value: TYPED }],
          loadIndicator: 'NONE',
        },
        ...(typed === '' ? {} : { value: typed }),
      },
    },
    {
      buttonList: {
        buttons: [
          {
            text: messages.search.search,
            type: 'OUTLINED',
            onClick: { action: action('search') },
          },
        ],
      },
    },
  ],
});

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
};

const because = (found: readonly FoundPerson[], messages: Messages) => {
  const texts = new Map(found.map(({ person, because: why }) => [person.record, why]));
  return ({ record }: FoundPerson['person']): readonly string[] => {
    const why = texts.get(record);
    return why === undefined
      ? []
      : [messages.signature.line(messages.suggestions.matters[why.field], shortened(why.text))];
  };
};

const nothing = (typed: string, { search, back }: Messages): readonly Widget[] => [
  { textParagraph: { text: plain(search.none(typed)) } },
  { textParagraph: { text: search.noneHint } },
  {
    buttonList: { buttons: [{ text: back, type: 'BORDERLESS', onClick: { action: action('cancel') } }] },
  },
];

export const searchCard = (view: SearchView, messages: Messages): Card => {
  const { typed, total, items, from, next } = view;
  const isPart = items.length < total;
  const lines = personLines(
    items.map(({ person }) => person),
    messages,
    because(items, messages),
  );
  return {
    name: from === 0 ? 'search' : 'more-results',
    header: {
      title: messages.search.results,
      ...(isPart ? { subtitle: messages.range(from + 1, from + items.length, total) } : {}),
    },
    sections: [
      searchSection(messages, typed),
      {
        header: messages.search.found(total),
        widgets:
          total === 0
            ? nothing(typed, messages)
            : [
                ...lines,
                ...showMore(
                  { items, from, total, ...(next === undefined ? {} : { next }) },
                  'search',
                  messages,
                  {
                    typed,
                  },
                ),
              ],
      },
    ],
  };
};
