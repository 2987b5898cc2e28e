/** Suggestions: what the home card says of them at its top, the list of those to decide, and one of them. */
import type { SuggestionView } from '../../app/suggestions/suggestionView';
import type { SuggestionsView } from '../../app/suggestions/viewSuggestions';
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type { FieldName } from '../../core/contacts/fieldValue';
import { action } from '../actions';
import type { Card, Section } from '../card';
import { countWidgets, MOST_WIDGETS } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { decidedSections } from './decidedSection';
import { waitingSections } from './waitingCards';

/** The labels of the home card stay in sight; the next wishes come up as these are put aside. */
const MOST_PUT_BACK = 3;

/** Nobody compares longer texts on a card of 300 pixels. */
const LONGEST_VALUE = 600;

const shown = (text: string, messages: Messages): string =>
  text === ''
    ? messages.suggestions.empty
    : text.length <= LONGEST_VALUE
      ? text
      : `${text.slice(0, LONGEST_VALUE)}…`;

const value = (topLabel: string, text: string, messages: Messages): Widget => ({
  decoratedText: { topLabel, text: plain(shown(text, messages)), wrapText: true },
});

const matterOf = ({ matter }: SuggestionView, messages: Messages): string =>
  messages.suggestions.matters[matter];

const isAboutField = (matter: SuggestionView['matter']): matter is FieldName =>
  FIELD_NAMES.some((field) => field === matter);

const putBack = (suggestion: SuggestionView, messages: Messages): readonly Widget[] => {
  const { matter, person, label, proposed, id } = suggestion;
  const { suggestions } = messages;
  const isField = isAboutField(matter);
  const name = person === '' ? messages.message.nameless : person;
  return [
    {
      textParagraph: {
        text: plain(
          isAboutField(matter) ? suggestions.putBack(name) : suggestions.notDone[matter](name, label),
        ),
      },
    },
    {
      decoratedText: {
        topLabel: isField ? suggestions.youWrote(matterOf(suggestion, messages)) : label,
        text: plain(isField ? shown(proposed, messages) : name),
        wrapText: true,
        button: {
          text: suggestions.dismiss,
          type: 'BORDERLESS',
          onClick: { action: action('dismiss-suggestion', { suggestion: id }) },
        },
      },
    },
  ];
};

const homeSections = (
  { mine, toDecide, waiting, decided }: SuggestionsView,
  messages: Messages,
): readonly Section[] => [
  ...waitingSections(waiting, messages),
  ...decidedSections(decided, messages),
  ...(mine.length === 0
    ? []
    : [
        {
          header: messages.suggestions.yours,
          widgets: mine.slice(0, MOST_PUT_BACK).flatMap((each) => putBack(each, messages)),
        },
      ]),
  ...(toDecide.length === 0
    ? []
    : [
        {
          widgets: [
            {
              decoratedText: {
                startIcon: { knownIcon: 'DESCRIPTION' as const },
                text: messages.suggestions.count(toDecide.length),
                onClick: { action: action('open-suggestions') },
              },
            },
          ],
        },
      ]),
];

/** The home card with its suggestions on top, and of its other widgets as many as a card has room for. */
export const withSuggestions = (card: Card, view: SuggestionsView, messages: Messages): Card => {
  const added = homeSections(view, messages);
  if (added.length === 0) return card;
  let room = MOST_WIDGETS - countWidgets({ ...card, sections: added });
  const kept = card.sections.flatMap((section): readonly Section[] => {
    const widgets = section.widgets.slice(0, Math.max(0, room));
    room -= widgets.length;
    return widgets.length === 0 ? [] : [{ ...section, widgets }];
  });
  return { ...card, sections: [...added, ...kept] };
};

const backButton = (messages: Messages): Widget => ({
  buttonList: {
    buttons: [{ text: messages.back, type: 'BORDERLESS', onClick: { action: action('cancel') } }],
  },
});

export const suggestionListCard = (toDecide: readonly SuggestionView[], messages: Messages): Card => ({
  name: 'suggestions',
  header: { title: messages.suggestions.count(toDecide.length) },
  sections: [
    {
      widgets: [
        ...toDecide.map((suggestion): Widget => ({
          decoratedText: {
            startIcon: { knownIcon: 'PERSON' },
            topLabel: matterOf(suggestion, messages),
            text: plain(suggestion.person || messages.message.nameless),
            bottomLabel: suggestion.byName,
            wrapText: true,
            onClick: { action: action('open-suggestion', { suggestion: suggestion.id }) },
          },
        })),
      ],
    },
  ],
});

export const suggestionCard = (suggestion: SuggestionView, offset: number, messages: Messages): Card => {
  const { id, record = '', base, personBase, matter, person, label, now, proposed } = suggestion;
  const { adds, byName, at, acceptable, role, word } = suggestion;
  const { suggestions } = messages;
  const isField = isAboutField(matter);
  const parameters = { suggestion: id, record, base: String(base), personBase: String(personBase) };
  return {
    name: 'suggestion',
    header: { title: person === '' ? messages.message.nameless : person, subtitle: label },
    sections: [
      {
        header: matterOf(suggestion, messages),
        widgets: [
          ...(isField
            ? [value(suggestions.now, now, messages), value(suggestions.proposed, proposed, messages)]
            : []),
          ...adds.map((each) => value(suggestions.matters[each.field], each.value, messages)),
          ...(role === undefined
            ? []
            : [{ textParagraph: { text: plain(messages.requests.wants(byName, messages.roles[role])) } }]),
          ...(word === '' ? [] : [value(messages.requests.said, word, messages)]),
          {
            decoratedText: {
              startIcon: { knownIcon: 'PERSON' },
              text: plain(byName),
              bottomLabel: suggestions.when(new Date(at + offset)),
              wrapText: true,
            },
          },
          ...(acceptable ? [] : [{ textParagraph: { text: messages.refusals['only-by-hand'] } }]),
          {
            textInput: {
              name: 'word',
              label: messages.requests.word,
              hintText: messages.requests.wordHint,
              type: 'MULTIPLE_LINE',
            },
          },
          {
            buttonList: {
              buttons: [
                ...(acceptable
                  ? [
                      {
                        text: suggestions.accept,
                        type: 'FILLED' as const,
                        onClick: { action: action('accept-suggestion', parameters) },
                      },
                    ]
                  : []),
                {
                  text: suggestions.decline,
                  type: 'OUTLINED',
                  onClick: { action: action('decline-suggestion', parameters) },
                },
              ],
            },
          },
          backButton(messages),
        ],
      },
    ],
  };
};
