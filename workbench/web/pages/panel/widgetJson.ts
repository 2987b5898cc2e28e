/** The widgets that the panel draws, read from card JSON one by one: what cannot be read is named, not dropped. */
import * as v from 'valibot';
import { buttonSchema, iconSchema, onChangeSchema, onClickSchema } from './clickJson';
import { dateTimePickerSchema, selectionInputSchema, textInputSchema } from './inputJson';
import { gridSchema, imageSchema } from './pictureJson';

const switchSchema = v.object({
  name: v.string(),
  value: v.optional(v.string(), ''),
  selected: v.optional(v.boolean(), false),
  controlType: v.optional(v.picklist(['SWITCH', 'CHECKBOX', 'CHECK_BOX']), 'SWITCH'),
  onChangeAction: onChangeSchema,
});
export type CardSwitch = v.InferOutput<typeof switchSchema>;

const decoratedTextSchema = v.object({
  /** Deprecated in favour of `startIcon`, and still what `setIcon` makes. */
  icon: v.exactOptional(iconSchema),
  startIcon: v.exactOptional(iconSchema),
  startIconVerticalAlignment: v.optional(v.picklist(['TOP', 'MIDDLE', 'BOTTOM']), 'TOP'),
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

/** What stands beside a widget's kind without being one. */
const BESIDE: readonly string[] = ['horizontalAlignment', 'visibility', 'id', 'eventActions'];

const kindOf = (json: unknown): string =>
  typeof json === 'object' && json !== null
    ? (Object.keys(json).find((name) => !BESIDE.includes(name)) ?? 'widget')
    : 'widget';

const textParagraphSchema = v.object({
  text: v.string(),
  maxLines: v.exactOptional(v.number()),
});
export type TextParagraph = v.InferOutput<typeof textParagraphSchema>;

const buttonListSchema = v.object({ buttons: v.array(buttonSchema) });

const chipListSchema = v.object({
  layout: v.optional(v.picklist(['WRAPPED', 'HORIZONTAL_SCROLLABLE']), 'WRAPPED'),
  chips: v.array(
    v.object({
      icon: v.exactOptional(iconSchema),
      label: v.optional(v.string(), ''),
      onClick: v.exactOptional(onClickSchema),
      disabled: v.optional(v.boolean(), false),
      altText: v.exactOptional(v.string()),
    }),
  ),
});
export type ChipList = v.InferOutput<typeof chipListSchema>;

const undrawn = v.pipe(
  v.unknown(),
  v.transform((json) => ({ undrawn: kindOf(json) })),
);

const texts = [v.object({ textParagraph: textParagraphSchema })] as const;
const pressed = [v.object({ buttonList: buttonListSchema })] as const;
const seen = [v.object({ image: imageSchema })] as const;

/** What a carousel may hold. */
const nestedSchema = v.union([...texts, ...pressed, ...seen, undrawn]);
export type NestedWidget = v.InferOutput<typeof nestedSchema>;

const carouselSchema = v.object({
  carouselCards: v.array(
    v.object({
      widgets: v.optional(v.array(nestedSchema), []),
      footerWidgets: v.optional(v.array(nestedSchema), []),
    }),
  ),
});
export type Carousel = v.InferOutput<typeof carouselSchema>;

/** What a column may hold: everything but columns, grids, dividers and carousels. */
const inColumn = [
  ...texts,
  ...pressed,
  ...seen,
  v.object({ decoratedText: decoratedTextSchema }),
  v.object({ textInput: textInputSchema }),
  v.object({ selectionInput: selectionInputSchema }),
  v.object({ dateTimePicker: dateTimePickerSchema }),
  v.object({ chipList: chipListSchema }),
] as const;

const columnsSchema = v.object({
  columnItems: v.array(
    v.object({
      horizontalSizeStyle: v.optional(
        v.picklist(['FILL_AVAILABLE_SPACE', 'FILL_MINIMUM_SPACE']),
        'FILL_AVAILABLE_SPACE',
      ),
      horizontalAlignment: v.optional(v.picklist(['START', 'CENTER', 'END']), 'START'),
      verticalAlignment: v.optional(v.picklist(['CENTER', 'TOP', 'BOTTOM']), 'TOP'),
      widgets: v.optional(v.array(v.union([...inColumn, undrawn])), []),
    }),
  ),
});
export type Columns = v.InferOutput<typeof columnsSchema>;

const kinds = v.union([
  ...inColumn,
  v.object({ divider: v.object({}) }),
  v.object({ grid: gridSchema }),
  v.object({ columns: columnsSchema }),
  v.object({ carousel: carouselSchema }),
  undrawn,
]);
export type WidgetKind = v.InferOutput<typeof kinds>;

const alignmentSchema = v.fallback(
  v.object({ horizontalAlignment: v.exactOptional(v.picklist(['START', 'CENTER', 'END'])) }),
  {},
);

/** Where a widget stands is said beside its kind. */
export const widgetSchema = v.pipe(
  v.unknown(),
  v.transform((json) => ({ ...v.parse(kinds, json), ...v.parse(alignmentSchema, json) })),
);
export type Widget = WidgetKind & v.InferOutput<typeof alignmentSchema>;
