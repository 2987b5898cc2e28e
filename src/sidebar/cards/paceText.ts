/** How fresh a member's copy of a label is, when it is looked at next, and how long changes usually take: all as measured. */
import type { LabelLine } from '../../app/sharing/viewLabels';
import type { Messages } from '../messages/messages';

/** Of a copy that is kept as it is, or has not come yet, there is nothing to say. */
export const paceText = (
  { copy, choice = 'live', pace = {} }: Pick<LabelLine, 'copy' | 'choice' | 'pace'>,
  { home, message }: Messages,
): string => {
  if (choice !== 'live' || copy.type !== 'there' || copy.minutesAgo === undefined) return '';
  const { next, usually } = pace;
  return [
    home.updated(copy.minutesAgo),
    ...(next === undefined ? [] : [home.next(next)]),
    ...(usually === undefined ? [] : [home.usually(usually)]),
  ].join(message.comma);
};
