/** On the first card: where colleagues have mentioned the reader since he last looked. */
import type { MentionView } from '../../app/talk/mentionViews';
import { action } from '../actions';
import type { Section } from '../card';
import type { Messages } from '../messages/messages';
import { plain } from '../plain';

/** What is said may be long; all of it stands where the line leads. */
const LONGEST_BEGINNING = 80;

const beginningOf = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= LONGEST_BEGINNING
    ? characters.join('')
    : `${characters.slice(0, LONGEST_BEGINNING).join('')}…`;
};

/** None where nobody has mentioned him. */
export const mentionsSection = (mentions: readonly MentionView[], messages: Messages): readonly Section[] =>
  mentions.length === 0
    ? []
    : [
        {
          header: messages.talk.mentionsOfYou,
          widgets: mentions.map(({ comment, record, person, byName, text }) => ({
            decoratedText: {
              startIcon: { materialIcon: { name: 'alternate_email' } },
              topLabel: person === '' ? messages.message.nameless : person,
              text: plain(beginningOf(text)),
              bottomLabel: byName,
              wrapText: true,
              onClick: { action: action('open-mention', { record, comment }) },
            },
          })),
        },
      ];
