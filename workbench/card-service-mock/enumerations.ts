/** Every enumeration of CardService but `Icon`, members in the order of Google's typings and of the supplement. */
import { enumeration } from './enumeration';

export const BorderType = enumeration<typeof GoogleAppsScript.Card_Service.BorderType>('BorderType', {
  NO_BORDER: true,
  STROKE: true,
});

export const ComposedEmailType = enumeration<typeof GoogleAppsScript.Card_Service.ComposedEmailType>(
  'ComposedEmailType',
  { REPLY_AS_DRAFT: true, STANDALONE_DRAFT: true },
);

export const ContentType = enumeration<typeof GoogleAppsScript.Card_Service.ContentType>('ContentType', {
  TEXT: true,
  MUTABLE_HTML: true,
  IMMUTABLE_HTML: true,
});

export const DisplayStyle = enumeration<typeof GoogleAppsScript.Card_Service.DisplayStyle>('DisplayStyle', {
  PEEK: true,
  REPLACE: true,
});

export const GridItemLayout = enumeration<typeof GoogleAppsScript.Card_Service.GridItemLayout>(
  'GridItemLayout',
  { TEXT_BELOW: true, TEXT_ABOVE: true },
);

export const HorizontalAlignment = enumeration<typeof GoogleAppsScript.Card_Service.HorizontalAlignment>(
  'HorizontalAlignment',
  { START: true, CENTER: true, END: true },
);

export const ImageCropType = enumeration<typeof GoogleAppsScript.Card_Service.ImageCropType>(
  'ImageCropType',
  { SQUARE: true, CIRCLE: true, RECTANGLE_CUSTOM: true, RECTANGLE_4_3: true },
);

export const ImageStyle = enumeration<typeof GoogleAppsScript.Card_Service.ImageStyle>('ImageStyle', {
  SQUARE: true,
  CIRCLE: true,
});

export const InputType = enumeration<typeof GoogleAppsScript.Card_Service.InputType>('InputType', {
  TEXT: true,
  INTEGER: true,
  FLOAT: true,
  EMAIL: true,
});

export const Interaction = enumeration<typeof GoogleAppsScript.Card_Service.Interaction>('Interaction', {
  INTERACTION_UNSPECIFIED: true,
  OPEN_DIALOG: true,
});

export const LoadIndicator = enumeration<typeof GoogleAppsScript.Card_Service.LoadIndicator>(
  'LoadIndicator',
  { SPINNER: true, NONE: true },
);

/** Card JSON has one word for both ways to say "reload the add-on". */
export const OnClose = enumeration<typeof GoogleAppsScript.Card_Service.OnClose>('OnClose', {
  NOTHING: true,
  RELOAD: true,
  RELOAD_ADD_ON: 'RELOAD',
});

export const OpenAs = enumeration<typeof GoogleAppsScript.Card_Service.OpenAs>('OpenAs', {
  FULL_SIZE: true,
  OVERLAY: true,
});

export const SelectionInputType = enumeration<typeof GoogleAppsScript.Card_Service.SelectionInputType>(
  'SelectionInputType',
  { CHECK_BOX: true, RADIO_BUTTON: true, DROPDOWN: true, SWITCH: true, MULTI_SELECT: true },
);

export const SwitchControlType = enumeration<typeof GoogleAppsScript.Card_Service.SwitchControlType>(
  'SwitchControlType',
  { SWITCH: true, CHECK_BOX: true },
);

/** `TEXT` is deprecated and has no word in card JSON; it drew a button without a border. */
export const TextButtonStyle = enumeration<typeof GoogleAppsScript.Card_Service.TextButtonStyle>(
  'TextButtonStyle',
  { OUTLINED: true, TEXT: 'BORDERLESS', FILLED: true, FILLED_TONAL: true, BORDERLESS: true },
);

export const UpdateDraftBodyType = enumeration<typeof GoogleAppsScript.Card_Service.UpdateDraftBodyType>(
  'UpdateDraftBodyType',
  { IN_PLACE_INSERT: true, INSERT_AT_START: true, INSERT_AT_END: true },
);

export const ChipListLayout = enumeration<typeof GoogleAppsScript.Card_Service.ChipListLayout>(
  'ChipListLayout',
  { WRAPPED: true, HORIZONTAL_SCROLLABLE: true },
);

export const CommonDataSource = enumeration<typeof GoogleAppsScript.Card_Service.CommonDataSource>(
  'CommonDataSource',
  { UNKNOWN: true, USER: true },
);

export const HorizontalSizeStyle = enumeration<typeof GoogleAppsScript.Card_Service.HorizontalSizeStyle>(
  'HorizontalSizeStyle',
  { FILL_AVAILABLE_SPACE: true, FILL_MINIMUM_SPACE: true },
);

export const ImageButtonStyle = enumeration<typeof GoogleAppsScript.Card_Service.ImageButtonStyle>(
  'ImageButtonStyle',
  { BORDERLESS: true, OUTLINED: true, FILLED: true, FILLED_TONAL: true },
);

export const VerticalAlignment = enumeration<typeof GoogleAppsScript.Card_Service.VerticalAlignment>(
  'VerticalAlignment',
  { CENTER: true, TOP: true, BOTTOM: true },
);

export const WrapStyle = enumeration<typeof GoogleAppsScript.Card_Service.WrapStyle>('WrapStyle', {
  NOWRAP: true,
  WRAP: true,
});
