/** How far a member's copy of a label is, in words. */
import type { LabelLine } from '../../app/sharing/viewLabels';
import type { Messages } from '../messages/messages';

type Copied = Pick<LabelLine, 'copy' | 'choice'>;

export const copyText = ({ copy, choice }: Copied, { sharing, copies }: Messages): string => {
  if (choice === 'none') return copies.state.none;
  if (choice === 'paused')
    return copy.type === 'there'
      ? `${copies.state.paused} · ${sharing.contacts(copy.contacts)}`
      : copies.state.paused;
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
