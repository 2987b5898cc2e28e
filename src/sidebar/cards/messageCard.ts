/** A card that says one sentence, where there is nothing else to show. */
import { action } from '../actions';
import type { Card } from '../card';
import type { Messages } from '../messages/messages';

export const messageCard = (sentence: string, messages: Messages): Card => ({
  name: 'message',
  header: { title: 'Meibo' },
  sections: [
    {
      widgets: [
        { textParagraph: { text: sentence } },
        { buttonList: { buttons: [{ text: messages.back, onClick: { action: action('back') } }] } },
      ],
    },
  ],
});
