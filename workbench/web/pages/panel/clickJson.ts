/**
 * What can be clicked in card JSON, and its icons, read as the panel needs them
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1).
 */
import * as v from 'valibot';

const actionSchema = v.object({
  function: v.string(),
  parameters: v.optional(v.array(v.object({ key: v.string(), value: v.string() })), []),
  loadIndicator: v.optional(v.picklist(['SPINNER', 'NONE']), 'SPINNER'),
  /** Whether what was typed outlives the card that the action answers with. */
  persistValues: v.optional(v.boolean(), false),
});
export type Action = v.InferOutput<typeof actionSchema>;

export const openLinkSchema = v.object({
  url: v.string(),
  openAs: v.optional(v.picklist(['FULL_SIZE', 'OVERLAY']), 'FULL_SIZE'),
  onClose: v.optional(v.picklist(['NOTHING', 'RELOAD']), 'NOTHING'),
});
export type OpenLink = v.InferOutput<typeof openLinkSchema>;

/** A third party's consent and drafts of mail are clicks that the panel names without doing them. */
const undone = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((click) => ({ undone: Object.keys(click)[0] ?? 'onClick' })),
);

export const onClickSchema = v.union([
  v.object({ action: actionSchema }),
  v.object({ openLink: openLinkSchema }),
  v.pipe(
    v.object({ openDynamicLinkAction: actionSchema }),
    v.transform(({ openDynamicLinkAction: action }) => ({ action })),
  ),
  undone,
]);
export type OnClick = v.InferOutput<typeof onClickSchema>;

export const onChangeSchema = v.exactOptional(actionSchema);

export const iconSchema = v.object({
  knownIcon: v.exactOptional(v.string()),
  iconUrl: v.exactOptional(v.string()),
  materialIcon: v.exactOptional(v.object({ name: v.string(), fill: v.optional(v.boolean(), false) })),
  altText: v.exactOptional(v.string()),
  imageType: v.exactOptional(v.string()),
});
export type CardIcon = v.InferOutput<typeof iconSchema>;

/** Parts between 0 and 1. */
const colorSchema = v.object({ red: v.number(), green: v.number(), blue: v.number() });

export const buttonSchema = v.object({
  text: v.optional(v.string(), ''),
  icon: v.exactOptional(iconSchema),
  onClick: onClickSchema,
  type: v.optional(v.picklist(['OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS']), 'OUTLINED'),
  color: v.exactOptional(colorSchema),
  disabled: v.optional(v.boolean(), false),
  altText: v.exactOptional(v.string()),
});
export type CardButton = v.InferOutput<typeof buttonSchema>;
