/** The fields of a card, read from card JSON: text, choices, dates and times. */
import * as v from 'valibot';
import { onChangeSchema } from './clickJson';

const suggestionsSchema = v.pipe(
  v.object({ items: v.array(v.object({ text: v.string() })) }),
  v.transform(({ items }) => items.map(({ text }) => text)),
);
export const readSuggestions = (json: unknown): readonly string[] | undefined => {
  const read = v.safeParse(suggestionsSchema, json);
  return read.success ? read.output : undefined;
};

const validationSchema = v.object({
  characterLimit: v.exactOptional(v.number()),
  inputType: v.optional(v.picklist(['TEXT', 'INTEGER', 'FLOAT', 'EMAIL', 'EMOJI_PICKER']), 'TEXT'),
});

export const textInputSchema = v.object({
  name: v.string(),
  label: v.optional(v.string(), ''),
  hintText: v.optional(v.string(), ''),
  value: v.optional(v.string(), ''),
  type: v.optional(v.picklist(['SINGLE_LINE', 'MULTIPLE_LINE']), 'SINGLE_LINE'),
  onChangeAction: onChangeSchema,
  initialSuggestions: v.optional(suggestionsSchema, { items: [] }),
  autoCompleteAction: onChangeSchema,
  validation: v.exactOptional(validationSchema),
  placeholderText: v.optional(v.string(), ''),
});
export type TextInput = v.InferOutput<typeof textInputSchema>;

export const selectionInputSchema = v.object({
  name: v.string(),
  label: v.optional(v.string(), ''),
  type: v.optional(
    v.picklist(['CHECK_BOX', 'RADIO_BUTTON', 'SWITCH', 'DROPDOWN', 'MULTI_SELECT']),
    'CHECK_BOX',
  ),
  items: v.optional(
    v.array(
      v.object({
        text: v.string(),
        value: v.string(),
        selected: v.optional(v.boolean(), false),
        startIconUri: v.optional(v.string(), ''),
        bottomText: v.optional(v.string(), ''),
      }),
    ),
    [],
  ),
  onChangeAction: onChangeSchema,
  /** "Defaults to 3 items if unspecified" (the reference of SelectionInput). */
  multiSelectMaxSelectedItems: v.optional(v.number(), 3),
  /** "If unspecified, defaults to 0 characters" for the items that the card itself gives. */
  multiSelectMinQueryLength: v.optional(v.number(), 0),
});
export type SelectionInput = v.InferOutput<typeof selectionInputSchema>;

/** 64-bit numbers are texts in JSON. */
const millisecondsSchema = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.finite());

export const dateTimePickerSchema = v.object({
  name: v.string(),
  label: v.optional(v.string(), ''),
  type: v.optional(v.picklist(['DATE_AND_TIME', 'DATE_ONLY', 'TIME_ONLY']), 'DATE_AND_TIME'),
  valueMsEpoch: v.exactOptional(millisecondsSchema),
  /** Minutes ahead of UTC; without it the account's time zone counts. */
  timezoneOffsetDate: v.exactOptional(v.number()),
  onChangeAction: onChangeSchema,
});
export type DateTimePicker = v.InferOutput<typeof dateTimePickerSchema>;
