/** Who looks after a contact and who stands in, as lines of his card; and what was last said of him. */
import type { LastNote, PersonView } from '../../app/mail/personView';
import { CARES } from '../../core/book/caretakers';
import type { Care } from '../../core/book/caretakers';
import { action } from '../actions';
import type { Section } from '../card';
import type { OnClick } from '../click';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';
import type { Widget } from '../widget';

const formClick = (record: string): OnClick => ({ action: action('caretakers-form', { record }) });

const careLine = (
  care: Care,
  name: string,
  onClick: OnClick | undefined,
  { care: words }: Messages,
): Widget => ({
  decoratedText: {
    startIcon: { knownIcon: 'PERSON' },
    topLabel: words.names[care],
    text: plain(name),
    wrapText: true,
    ...(onClick === undefined ? {} : { onClick }),
  },
});

/** Whoever may edit presses a line to change it; where nobody is named, others read nothing. */
export const careSection = (
  { record, mayEdit, caretakers }: PersonView,
  messages: Messages,
): readonly Section[] => {
  const onClick = mayEdit ? formClick(record) : undefined;
  const lines = CARES.flatMap((care): readonly Widget[] => {
    const known = caretakers?.[care];
    return known === undefined ? [] : [careLine(care, known.name, onClick, messages)];
  });
  if (lines.length > 0) return [{ widgets: lines }];
  if (onClick === undefined) return [];
  const icon = { startIcon: { knownIcon: 'PERSON' } } as const;
  return [{ widgets: [{ decoratedText: { ...icon, text: messages.care.nobody, wrapText: true, onClick } }] }];
};

/** The rest is read where all comments are. */
const LONGEST_NOTE = 300;

const cut = (text: string): string =>
  [...text].length <= LONGEST_NOTE ? text : `${[...text].slice(0, LONGEST_NOTE).join('')}…`;

const aboveNote = (
  { byName, isMine, at }: LastNote,
  offset: number,
  { care, suggestions }: Messages,
): string => {
  const when = suggestions.when(new Date(at + offset));
  return isMine ? care.ownNote(when) : care.note(byName, when);
};

/** `offset`: milliseconds by which the reader's clocks are ahead of UTC. */
export const noteLine = (
  { record, note }: PersonView,
  offset: number,
  messages: Messages,
): readonly Widget[] =>
  note === undefined
    ? []
    : [
        {
          decoratedText: {
            startIcon: { materialIcon: { name: 'sticky_note_2' } },
            topLabel: aboveNote(note, offset, messages),
            text: plain(cut(note.text)),
            ...(note.isPrivate ? { bottomLabel: messages.care.onlyYou } : {}),
            wrapText: true,
            onClick: { action: action('open-comments', { record }) },
          },
        },
      ];
