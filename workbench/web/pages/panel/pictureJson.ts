/** Pictures of a card, read from card JSON: one across its width, and grids of them. */
import * as v from 'valibot';
import { colorSchema, onClickSchema } from './clickJson';

export const imageSchema = v.object({
  imageUrl: v.string(),
  altText: v.optional(v.string(), ''),
  onClick: v.exactOptional(onClickSchema),
});
export type CardImage = v.InferOutput<typeof imageSchema>;

const borderSchema = v.object({
  type: v.optional(v.picklist(['NO_BORDER', 'STROKE']), 'NO_BORDER'),
  strokeColor: v.exactOptional(colorSchema),
  cornerRadius: v.exactOptional(v.number()),
});
export type BorderStyle = v.InferOutput<typeof borderSchema>;

const cropSchema = v.object({
  type: v.optional(v.picklist(['SQUARE', 'CIRCLE', 'RECTANGLE_CUSTOM', 'RECTANGLE_4_3']), 'SQUARE'),
  aspectRatio: v.exactOptional(v.number()),
});
export type ImageCrop = v.InferOutput<typeof cropSchema>;

export const gridSchema = v.object({
  title: v.optional(v.string(), ''),
  columnCount: v.optional(v.number(), 1),
  borderStyle: v.exactOptional(borderSchema),
  onClick: v.exactOptional(onClickSchema),
  items: v.array(
    v.object({
      id: v.optional(v.string(), ''),
      title: v.optional(v.string(), ''),
      subtitle: v.optional(v.string(), ''),
      layout: v.optional(v.picklist(['TEXT_BELOW', 'TEXT_ABOVE']), 'TEXT_BELOW'),
      image: v.exactOptional(
        v.object({
          imageUri: v.string(),
          altText: v.optional(v.string(), ''),
          cropStyle: v.exactOptional(cropSchema),
          borderStyle: v.exactOptional(borderSchema),
        }),
      ),
    }),
  ),
});
export type Grid = v.InferOutput<typeof gridSchema>;
