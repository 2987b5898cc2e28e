/** What Google sends with a click or an opening, read with suspicion: every part of it may be missing or forged. */
import * as v from 'valibot';
import type { ActionName } from './actions';
import { ACTION_NAMES } from './actions';
import type { MessageRequest } from '../app/mail/messageRequest';
import { draftFrom } from './draftEvent';
import { messageRequestFrom } from './messageEvent';

export interface CardEvent {
  readonly locale: string;
  /** Milliseconds by which the person's clocks are ahead of UTC. */
  readonly timeOffset: number;
  /** Undefined for a name that no card of ours has. */
  readonly action: ActionName | undefined;
  readonly parameter: (name: string) => string;
  /** The first value that was typed or chosen. */
  readonly input: (name: string) => string;
  /** The same of a field in which one may write more than a few lines. */
  readonly text: (name: string) => string;
  /** All values that were chosen; none where nothing was, which Google does not tell apart from a field that is not there. */
  readonly inputs: (name: string) => readonly string[];
  /** A day that was picked: its midnight in UTC, in milliseconds. Undefined where none was. */
  readonly day: (name: string) => number | undefined;
  /** The message beside which the card stands. */
  readonly message: MessageRequest;
  /** Addresses in the message that is being written. */
  readonly draft: readonly string[];
}

const strings = v.object({ stringInputs: v.object({ value: v.array(v.string()) }) });

/** Google's samples read form inputs in two shapes; both are accepted (developers.google.com/workspace/add-ons/concepts/event-objects). */
const inputSchema = v.union([
  strings,
  v.pipe(
    v.object({ '': strings }),
    v.transform((input) => input['']),
  ),
]);

/** Milliseconds of a day's midnight in UTC; a 64-bit number, which Google's JSON may have as text. */
const daySchema = v.object({
  dateInput: v.object({
    msSinceEpoch: v.union([
      v.pipe(v.number(), v.safeInteger()),
      v.pipe(v.string(), v.regex(/^-?\d{1,15}$/), v.transform(Number)),
    ]),
  }),
});

/** In both shapes, like what is typed. */
const dayInputSchema = v.union([
  daySchema,
  v.pipe(
    v.object({ '': daySchema }),
    v.transform((input) => input['']),
  ),
]);

const UTC = { offset: 0 };
const FURTHEST = 14 * 3_600_000;

/** What cannot be a time zone is none. */
const timeZoneSchema = v.object({
  offset: v.pipe(v.number(), v.minValue(-FURTHEST), v.maxValue(FURTHEST)),
});

const eventSchema = v.object({
  commonEventObject: v.object({
    userLocale: v.optional(v.string(), 'en'),
    timeZone: v.fallback(v.optional(timeZoneSchema, UTC), UTC),
    parameters: v.optional(v.record(v.string(), v.string()), {}),
    formInputs: v.optional(v.record(v.string(), v.unknown()), {}),
  }),
});

/** No text from a card is longer; what is longer is no text from a card. */
const LONGEST = 1_000;

/** A comment, each of whose characters may be two; longer by so much that its length can be refused. */
const LONGEST_TEXT = 5_000;

/** A choice of several has no more items on any card. */
const MOST_CHOSEN = 100;

export const cardEventFrom = (event: unknown): CardEvent => {
  const parsed = v.safeParse(eventSchema, event);
  const { userLocale, timeZone, parameters, formInputs } = parsed.success
    ? parsed.output.commonEventObject
    : { userLocale: 'en', timeZone: UTC, parameters: {}, formInputs: {} };
  const given = new Map(Object.entries(parameters));
  const inputs = new Map<string, unknown>(Object.entries(formInputs));
  const valuesOf = (name: string, longest: number): readonly string[] => {
    const input = v.safeParse(inputSchema, inputs.get(name));
    if (!input.success) return [];
    return input.output.stringInputs.value.slice(0, MOST_CHOSEN).map((value) => value.slice(0, longest));
  };
  const chosen = (name: string): readonly string[] => valuesOf(name, LONGEST);
  return {
    locale: userLocale,
    timeOffset: timeZone.offset,
    action: ACTION_NAMES.find((name) => name === given.get('action')),
    // What was typed goes along from card to card.
    parameter: (name) => (given.get(name) ?? '').slice(0, name === 'text' ? LONGEST_TEXT : LONGEST),
    input: (name) => chosen(name)[0] ?? '',
    text: (name) => valuesOf(name, LONGEST_TEXT)[0] ?? '',
    inputs: chosen,
    day: (name) => {
      const input = v.safeParse(dayInputSchema, inputs.get(name));
      return input.success ? input.output.dateInput.msSinceEpoch : undefined;
    },
    // Read where they are asked for: nearly all clicks are about neither.
    get message() {
      return messageRequestFrom(event);
    },
    get draft() {
      return draftFrom(event);
    },
  };
};
