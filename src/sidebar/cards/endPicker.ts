/** The last day of a share: picked on the card that shares or changes it, and named on the card that asks whether it is meant. */
import type { PlannedEnd } from '../../app/sharing/plannedEnd';
import { endAfter, endFrom, lastDayBefore } from '../../core/sharing/lastDay';
import type { CardEvent } from '../cardEvent';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

/** `day` has been picked before. Google's picker offers days that have passed too; those are refused. */
const picker = (day: number | undefined, { end }: Messages): Widget => ({
  dateTimePicker: {
    name: 'ends',
    label: end.field,
    type: 'DATE_ONLY',
    ...(day === undefined ? {} : { valueMsEpoch: String(day) }),
  },
});

const limit = (longestDays: number, { end }: Messages): readonly Widget[] =>
  longestDays === 0 ? [] : [{ textParagraph: { text: end.atLongest(longestDays) } }];

export const endPicker = (longestDays: number, messages: Messages): readonly Widget[] => [
  picker(undefined, messages),
  ...limit(longestDays, messages),
];

/**
 * Of somebody who has the label. That there is to be no end is a box of its own: Google's event has no entry for a picker that was
 * emptied, and none for one that was left alone (developers.google.com/workspace/add-ons/concepts/event-objects).
 */
export const changedEndPicker = (
  day: number | undefined,
  longestDays: number,
  messages: Messages,
): readonly Widget[] => [
  picker(day, messages),
  ...limit(longestDays, messages),
  ...(day === undefined || longestDays > 0
    ? []
    : [
        {
          selectionInput: {
            name: 'endless',
            type: 'CHECK_BOX',
            items: [{ text: messages.end.without, value: 'yes', selected: false }],
          },
        } as const,
      ]),
];

/** As it goes along from card to card, once the day has become an instant. */
export const endParameter = (ends: number | undefined): Readonly<Record<string, string>> =>
  ends === undefined ? {} : { until: String(ends) };

/** NaN, which is no instant to come, for a day that no calendar has. */
export const pickedEnd = (event: CardEvent): { readonly until?: number } => {
  const day = event.day('ends');
  return day === undefined ? {} : { until: endAfter(day, event.timeOffset) ?? NaN };
};

export const carriedEnd = (event: CardEvent): { readonly until?: number } => {
  const until = endFrom(event.parameter('until'));
  return until === undefined ? {} : { until };
};

export const endLine = (ends: PlannedEnd | undefined, offset: number, { end }: Messages): readonly Widget[] =>
  ends === undefined
    ? []
    : [
        {
          decoratedText: {
            startIcon: { materialIcon: { name: 'event' } },
            text: end.lastDay(new Date(lastDayBefore(ends.at, offset))),
            ...(ends.longestDays === undefined ? {} : { bottomLabel: end.longest(ends.longestDays) }),
            wrapText: true,
          },
        },
      ];
