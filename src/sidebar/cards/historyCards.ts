/** The history of a contact, and one change of it with what stood before and after. */
import type { ChangeView, HistoryView } from '../../app/contacts/viewHistory';
import type { ChangedField } from '../../core/book/contactHistory';
import { sameValue } from '../../core/contacts/canonicalValue';
import { action } from '../actions';
import type { Card, Section } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';
import { fieldText } from './fieldText';

/** Of one change on the list; the others are seen when it is opened. */
const MOST_FIELDS = 3;
const MOST_LINES = 2;

const sourceOf = (change: ChangeView, offset: number, { history, suggestions }: Messages): string =>
  history.source({
    by: change.byName,
    from: change.from,
    suggestedBy: change.suggestedBy ?? '',
    when: suggestions.when(new Date(change.at + offset)),
  });

const changed = ({ field, was, now }: ChangedField, what: ChangeView['what'], messages: Messages): string => {
  const word = messages.suggestions.matters[field];
  const after = fieldText(field, now, messages, MOST_LINES);
  return messages.history.changed(
    word,
    what === 'created' ? '' : fieldText(field, was, messages, MOST_LINES),
    after,
  );
};

const textOf = (
  { what, label = '', fields, hint, caretakers = [] }: ChangeView,
  messages: Messages,
): string => {
  const shown = fields.slice(0, MOST_FIELDS).map((field) => changed(field, what, messages));
  const more = fields.length - shown.length;
  return [
    messages.history.what(what, label),
    ...(hint === undefined
      ? []
      : [messages.history.changed(messages.talk.hint, hint.was, hint.now || messages.suggestions.empty)]),
    ...caretakers.map(({ care, was, now }) =>
      messages.history.changed(messages.care.names[care], was, now || messages.suggestions.empty),
    ),
    ...(what === 'created' ? shown.slice(0, 1) : shown),
    ...(more > 0 && what !== 'created' ? [messages.contact.more(more)] : []),
  ]
    .filter((text) => text !== '')
    .join(' · ');
};

const lineOf = (record: string, change: ChangeView, offset: number, messages: Messages): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'CLOCK' },
    text: plain(textOf(change, messages)),
    bottomLabel: sourceOf(change, offset, messages),
    wrapText: true,
    ...(change.fields.length === 0
      ? {}
      : { onClick: { action: action('history-change', { record, change: String(change.seq) }) } }),
  },
});

/** `offset`: milliseconds by which the reader's clocks are ahead of UTC. */
export const historyCard = (view: HistoryView, offset: number, messages: Messages): Card => {
  const { record, changes, before, isCut } = view;
  const { history, message } = messages;
  const rows = changes.map((change) => lineOf(record, change, offset, messages));
  const older: readonly Widget[] =
    before === undefined
      ? []
      : [
          {
            buttonList: {
              buttons: [
                {
                  text: history.older,
                  type: 'BORDERLESS',
                  onClick: { action: action('history', { record, before: String(before) }) },
                },
              ],
            },
          },
        ];
  const notes = [...(rows.length === 0 && !isCut ? [history.empty] : []), ...(isCut ? [history.cut] : [])];
  return {
    name: 'history',
    header: { title: history.history, subtitle: view.person || message.nameless },
    sections: [
      { widgets: [...rows, ...older, ...notes.map((text): Widget => ({ textParagraph: { text } }))] },
    ],
  };
};

const sideWidgets = (
  view: HistoryView,
  change: ChangeView,
  { field, ...values }: ChangedField,
  side: 'was' | 'now',
  messages: Messages,
): readonly Widget[] => {
  const { history, suggestions } = messages;
  const value = values[side];
  const stands = sameValue(field, value, view.current[field] ?? []);
  const text: Widget = {
    decoratedText: {
      topLabel: side === 'was' ? history.before : history.after,
      text: plain(fieldText(field, value, messages)),
      wrapText: true,
      ...(stands ? { bottomLabel: history.now } : {}),
    },
  };
  if (stands || !view.mayEdit) return [text];
  const use = action('use-value', {
    record: view.record,
    base: String(view.base),
    field,
    change: String(change.seq),
    side,
  });
  return [
    text,
    {
      buttonList: {
        buttons: [
          {
            text: history.use,
            altText: history.useOf(suggestions.matters[field], side),
            type: 'OUTLINED',
            onClick: { action: use },
          },
        ],
      },
    },
  ];
};

export const historyChangeCard = (view: HistoryView, offset: number, messages: Messages): Card => {
  const [change] = view.changes;
  const fields = change?.fields ?? [];
  const said = change === undefined ? '' : messages.history.what(change.what, change.label ?? '');
  const sections =
    change === undefined
      ? []
      : fields.map((field): Section => ({
          header: messages.suggestions.matters[field.field],
          widgets: [
            ...(change.what === 'created' ? [] : sideWidgets(view, change, field, 'was', messages)),
            ...sideWidgets(view, change, field, 'now', messages),
          ],
        }));
  return {
    name: 'history-change',
    header: {
      title: view.person || messages.message.nameless,
      ...(change === undefined ? {} : { subtitle: sourceOf(change, offset, messages) }),
    },
    sections: [
      ...(said === '' && sections.length > 0
        ? []
        : [{ widgets: [{ textParagraph: { text: plain(said || messages.history.empty) } }] }]),
      ...sections,
    ],
  };
};
