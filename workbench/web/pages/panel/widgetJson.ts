/** The widgets that the panel draws, read from card JSON one by one: what cannot be read is named, not dropped. */
import * as v from 'valibot';
import { buttonSchema, iconSchema, onChangeSchema, onClickSchema } from './clickJson';

const switchSchema = v.object({
  name: v.string(),
  value: v.optional(v.string(), ''),
  selected: v.optional(v.boolean(), false),
  controlType: v.optional(v.picklist(['SWITCH', 'CHECK_BOX']), 'SWITCH'),
  onChangeAction: onChangeSchema,
});
export type CardSwitch = v.InferOutput<typeof switchSchema>;

const decoratedTextSchema = v.object({
  /** Deprecated in favour of `startIcon`, and still what `setIcon` makes. */
  icon: v.exactOptional(iconSchema),
  startIcon: v.exactOptional(iconSchema),
  topLabel: v.optional(v.string(), ''),
  text: v.string(),
  wrapText: v.optional(v.boolean(), false),
  bottomLabel: v.optional(v.string(), ''),
  onClick: v.exactOptional(onClickSchema),
  button: v.exactOptional(buttonSchema),
  switchControl: v.exactOptional(switchSchema),
  endIcon: v.exactOptional(iconSchema),
});
export type DecoratedText = v.InferOutput<typeof decoratedTextSchema>;

const suggestionsSchema = v.pipe(
  v.object({ items: v.array(v.object({ text: v.string() })) }),
  v.transform(({ items }) => items.map(({ text }) => text)),
);
export const readSuggestions = (json: unknown): readonly string[] | undefined => {
  const read = v.safeParse(suggestionsSchema, json);
  return read.success ? read.output : undefined;
};

const textInputSchema = v.object({
  name: v.string(),
  label: v.optional(v.string(), ''),
  hintText: v.optional(v.string(), ''),
  value: v.optional(v.string(), ''),
  type: v.optional(v.picklist(['SINGLE_LINE', 'MULTIPLE_LINE']), 'SINGLE_LINE'),
  onChangeAction: onChangeSchema,
  initialSuggestions: v.optional(suggestionsSchema, { items: [] }),
  autoCompleteAction: onChangeSchema,
  validation: v.exactOptional(v.object({ characterLimit: v.exactOptional(v.number()) })),
});
export type TextInput = v.InferOutput<typeof textInputSchema>;

const selectionInputSchema = v.object({
  name: v.string(),
  label: v.optional(v.string(), ''),
  type: v.optional(v.picklist(['CHECK_BOX', 'RADIO_BUTTON', 'SWITCH', 'DROPDOWN']), 'CHECK_BOX'),
  items: v.optional(
    v.array(v.object({ text: v.string(), value: v.string(), selected: v.optional(v.boolean(), false) })),
    [],
  ),
  onChangeAction: onChangeSchema,
});
export type SelectionInput = v.InferOutput<typeof selectionInputSchema>;

const imageSchema = v.object({
  imageUrl: v.string(),
  altText: v.optional(v.string(), ''),
  onClick: v.exactOptional(onClickSchema),
});
export type CardImage = v.InferOutput<typeof imageSchema>;

const gridSchema = v.object({
  title: v.optional(v.string(), ''),
  columnCount: v.optional(v.number(), 1),
  onClick: v.exactOptional(onClickSchema),
  items: v.array(
    v.object({
      id: v.optional(v.string(), ''),
      title: v.optional(v.string(), ''),
      subtitle: v.optional(v.string(), ''),
      image: v.exactOptional(v.object({ imageUri: v.string(), altText: v.optional(v.string(), '') })),
    }),
  ),
});
export type Grid = v.InferOutput<typeof gridSchema>;

/** What stands beside a widget's kind without being one. */
const BESIDE: readonly string[] = ['horizontalAlignment', 'visibility', 'id'];

const kindOf = (json: unknown): string =>
  typeof json === 'object' && json !== null
    ? (Object.keys(json).find((name) => !BESIDE.includes(name)) ?? 'widget')
    : 'widget';

export const widgetSchema = v.union([
  v.object({ textParagraph: v.object({ text: v.string() }) }),
  v.object({ decoratedText: decoratedTextSchema }),
  v.object({ buttonList: v.object({ buttons: v.array(buttonSchema) }) }),
  v.object({ textInput: textInputSchema }),
  v.object({ selectionInput: selectionInputSchema }),
  v.object({ divider: v.object({}) }),
  v.object({ image: imageSchema }),
  v.object({ grid: gridSchema }),
  v.pipe(
    v.unknown(),
    v.transform((json) => ({ undrawn: kindOf(json) })),
  ),
]);
export type Widget = v.InferOutput<typeof widgetSchema>;
