/** How far a member's copy of a label is, in words. */
import type { CopyState } from '../../app/sharing/copyState';
import type { Messages } from '../messages/messages';

export const copyText = (copy: CopyState, { sharing }: Messages): string => {
  switch (copy.type) {
    case 'waiting':
      return sharing.arrives(copy.first === true);
    case 'copying':
      // What is to come is counted once the run that brings it has read the book.
      return sharing.copying(copy.done, copy.of, copy.minutes);
    case 'there':
      return sharing.contacts(copy.contacts);
  }
};
