/** A card as CardService prints it, read for drawing. Only a card that is none at all is refused. */
import * as v from 'valibot';
import { buttonSchema, onClickSchema } from './clickJson';
import { widgetSchema } from './widgetJson';

const headerSchema = v.object({
  title: v.optional(v.string(), ''),
  subtitle: v.optional(v.string(), ''),
  imageUrl: v.exactOptional(v.string()),
  imageType: v.optional(v.picklist(['SQUARE', 'CIRCLE']), 'SQUARE'),
  imageAltText: v.optional(v.string(), ''),
});
export type CardHeader = v.InferOutput<typeof headerSchema>;

/** Buttons of the card's own that open and close a section; what they do besides is not asked for. */
const collapseControlSchema = v.object({
  horizontalAlignment: v.optional(v.picklist(['START', 'CENTER', 'END']), 'START'),
  expandButton: v.exactOptional(buttonSchema),
  collapseButton: v.exactOptional(buttonSchema),
});

const sectionSchema = v.object({
  header: v.optional(v.string(), ''),
  widgets: v.optional(v.array(widgetSchema), []),
  collapsible: v.optional(v.boolean(), false),
  uncollapsibleWidgetsCount: v.optional(v.number(), 0),
  collapseControl: v.exactOptional(collapseControlSchema),
});
export type Section = v.InferOutput<typeof sectionSchema>;

const cardActionSchema = v.object({ actionLabel: v.string(), onClick: onClickSchema });
export type CardAction = v.InferOutput<typeof cardActionSchema>;

const footerSchema = v.object({
  primaryButton: buttonSchema,
  secondaryButton: v.exactOptional(buttonSchema),
});
export type FixedFooter = v.InferOutput<typeof footerSchema>;

export const cardSchema = v.object({
  name: v.exactOptional(v.string()),
  header: v.exactOptional(headerSchema),
  sections: v.optional(v.array(sectionSchema), []),
  cardActions: v.optional(v.array(cardActionSchema), []),
  fixedFooter: v.exactOptional(footerSchema),
  sectionDividerStyle: v.optional(v.picklist(['SOLID_DIVIDER', 'NO_DIVIDER']), 'SOLID_DIVIDER'),
  displayStyle: v.optional(v.picklist(['PEEK', 'REPLACE']), 'REPLACE'),
  peekCardHeader: v.exactOptional(headerSchema),
});
export type Card = v.InferOutput<typeof cardSchema>;
