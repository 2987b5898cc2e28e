/** When access ends: so many days from now, never, or as it was decided before. */
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

/** In days: a week, a month, a quarter, a year. */
export const END_CHOICES = ['7', '30', '90', '365'] as const;

/** `days` left now; undefined where it has no end. */
export const endChoice = (days: number | undefined, { owners }: Messages): Widget => {
  const item = (value: string, text: string, selected = false) => ({ value, text, selected });
  return {
    selectionInput: {
      name: 'ends',
      label: owners.ends,
      type: 'DROPDOWN',
      items: [
        ...(days === undefined ? [] : [item('', `${owners.endKept} (${owners.endsIn(days)})`, true)]),
        item('none', owners.noEnd, days === undefined),
        ...END_CHOICES.map((value) => item(value, owners.endsIn(Number(value)))),
      ],
    },
  };
};
