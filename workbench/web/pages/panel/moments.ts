/**
 * Dates and times that a card was given, in the shapes of Google's event objects
 * (https://developers.google.com/workspace/add-ons/concepts/event-objects#date-time-picker).
 */
import type { FormMoment } from '../../api';
import type { Card } from './cardJson';
import { widgetsIn, type Inputs } from './formInputs';
import type { DateTimePicker } from './inputJson';

const MINUTE = 60_000;
const HOUR_IN_MINUTES = 60;

export const momentOf = (type: DateTimePicker['type'], milliseconds: number): FormMoment => {
  switch (type) {
    case 'DATE_ONLY':
      return { dateInput: { msSinceEpoch: milliseconds } };
    case 'DATE_AND_TIME':
      return { dateTimeInput: { hasDate: true, hasTime: true, msSinceEpoch: milliseconds } };
    case 'TIME_ONLY': {
      const minutes = Math.floor(milliseconds / MINUTE);
      return {
        timeInput: { hours: Math.floor(minutes / HOUR_IN_MINUTES), minutes: minutes % HOUR_IN_MINUTES },
      };
    }
  }
};

interface Filled {
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  readonly moments: Readonly<Record<string, FormMoment>>;
}

/** A picker that nothing was chosen in is left out. */
export const filled = (card: Card, inputs: Inputs): Filled => {
  const texts = new Map(inputs);
  const moments = new Map<string, FormMoment>();
  for (const widget of widgetsIn(card)) {
    if (!('dateTimePicker' in widget)) continue;
    const { name, type } = widget.dateTimePicker;
    const [milliseconds] = texts.get(name) ?? [];
    texts.delete(name);
    if (milliseconds !== undefined) moments.set(name, momentOf(type, Number(milliseconds)));
  }
  return { inputs: Object.fromEntries(texts), moments: Object.fromEntries(moments) };
};
