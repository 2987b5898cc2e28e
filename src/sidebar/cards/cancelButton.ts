/** The way out of a card that asks something: back to the card before, with nothing done. */
import { action } from '../actions';
import type { Button } from '../click';
import type { Messages } from '../messages/messages';

export const cancelButton = ({ sharing }: Messages): Button => ({
  text: sharing.cancel,
  onClick: { action: action('cancel') },
});
