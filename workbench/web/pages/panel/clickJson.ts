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
  /** Fields without which the action is not sent. */
  requiredWidgets: v.exactOptional(v.array(v.string())),
  allWidgetsAreRequired: v.exactOptional(v.boolean()),
});
export type Action = v.InferOutput<typeof actionSchema>;

export const openLinkSchema = v.object({
  url: v.string(),
  openAs: v.optional(v.picklist(['FULL_SIZE', 'OVERLAY']), 'FULL_SIZE'),
  onClose: v.optional(v.picklist(['NOTHING', 'RELOAD']), 'NOTHING'),
});
export type OpenLink = v.InferOutput<typeof openLinkSchema>;

export const iconSchema = v.object({
  knownIcon: v.exactOptional(v.string()),
  iconUrl: v.exactOptional(v.string()),
  materialIcon: v.exactOptional(
    v.object({
      name: v.string(),
      fill: v.optional(v.boolean(), false),
      weight: v.optional(v.number(), 400),
      grade: v.optional(v.number(), 0),
    }),
  ),
  altText: v.exactOptional(v.string()),
  imageType: v.exactOptional(v.string()),
});
export type CardIcon = v.InferOutput<typeof iconSchema>;

/** Drafts of mail are clicks that the panel names without doing them. */
const undone = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((click) => ({ undone: Object.keys(click)[0] ?? 'onClick' })),
);

const plainClicks = [
  v.object({ action: actionSchema }),
  v.object({ openLink: openLinkSchema }),
  /** Google's consent page opens over the host, and the add-on anew when it is closed. */
  v.pipe(
    v.object({ authorizationAction: v.object({ authorizationUrl: v.string() }) }),
    v.transform(({ authorizationAction }) => ({
      openLink: { url: authorizationAction.authorizationUrl, openAs: 'OVERLAY', onClose: 'RELOAD' } as const,
    })),
  ),
  v.pipe(
    v.object({ openDynamicLinkAction: actionSchema }),
    v.transform(({ openDynamicLinkAction: action }) => ({ action })),
  ),
  /** "A new card is pushed to the card stack": read when it is clicked, for cards would hold cards without end. */
  v.object({ card: v.record(v.string(), v.unknown()) }),
] as const;

const overflowMenuSchema = v.object({
  items: v.array(
    v.object({
      startIcon: v.exactOptional(iconSchema),
      text: v.string(),
      onClick: v.union([...plainClicks, undone]),
      disabled: v.optional(v.boolean(), false),
    }),
  ),
});
export type OverflowMenu = v.InferOutput<typeof overflowMenuSchema>;

/** Opens a menu in its place, where all else is done by the panel. */
const menuClickSchema = v.object({ overflowMenu: overflowMenuSchema });

export const onClickSchema = v.union([...plainClicks, menuClickSchema, undone]);
export type OnClick = v.InferOutput<typeof onClickSchema>;

export const onChangeSchema = v.exactOptional(actionSchema);

/** Parts between 0 and 1. */
export const colorSchema = v.object({
  red: v.optional(v.number(), 0),
  green: v.optional(v.number(), 0),
  blue: v.optional(v.number(), 0),
});

export type CardColor = v.InferOutput<typeof colorSchema>;

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
