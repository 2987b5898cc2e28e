/** The widgets that our cards use, as data in the shape of google.apps.card.v1. */
import type { Action, Button, Icon, OnClick, SwitchControl } from './click';

export interface TextParagraph {
  readonly text: string;
}

interface Labelled {
  readonly startIcon?: Icon;
  readonly topLabel?: string;
  readonly text: string;
  readonly wrapText?: boolean;
  readonly bottomLabel?: string;
  readonly onClick?: OnClick;
}
/** One control at most stands at its end. */
export type DecoratedText = Labelled &
  (
    | { readonly button?: never; readonly switchControl?: never; readonly endIcon?: never }
    | { readonly button: Button; readonly switchControl?: never; readonly endIcon?: never }
    | { readonly switchControl: SwitchControl; readonly button?: never; readonly endIcon?: never }
    | { readonly endIcon: Icon; readonly button?: never; readonly switchControl?: never }
  );

export interface ButtonList {
  /** At least one. */
  readonly buttons: readonly Button[];
}

export interface Suggestions {
  readonly items: readonly { readonly text: string }[];
}

export interface Validation {
  readonly characterLimit?: number;
  readonly inputType?: 'TEXT' | 'INTEGER' | 'FLOAT' | 'EMAIL';
}

export interface TextInput {
  readonly name: string;
  readonly label?: string;
  readonly hintText?: string;
  readonly value?: string;
  readonly type?: 'SINGLE_LINE' | 'MULTIPLE_LINE';
  readonly onChangeAction?: Action;
  readonly initialSuggestions?: Suggestions;
  readonly autoCompleteAction?: Action;
  readonly validation?: Validation;
}

export interface SelectionItem {
  readonly text: string;
  readonly value: string;
  readonly selected: boolean;
}

export interface SelectionInput {
  readonly name: string;
  readonly label?: string;
  readonly type: 'CHECK_BOX' | 'RADIO_BUTTON' | 'DROPDOWN' | 'SWITCH';
  /** One to a hundred. */
  readonly items: readonly SelectionItem[];
  readonly onChangeAction?: Action;
}

/** Of a picker for a day only. */
export interface DateTimePicker {
  readonly name: string;
  readonly label?: string;
  readonly type: 'DATE_ONLY';
  /** The day's midnight in UTC, in milliseconds: a 64-bit number, which JSON has as text. */
  readonly valueMsEpoch?: string;
}

export interface Image {
  /** Of https, publicly reachable, no SVG. */
  readonly imageUrl: string;
  readonly altText?: string;
  readonly onClick?: OnClick;
}

/** Every kind of widget by its name in card JSON. */
export interface Widgets {
  readonly textParagraph: TextParagraph;
  readonly decoratedText: DecoratedText;
  readonly buttonList: ButtonList;
  readonly textInput: TextInput;
  readonly selectionInput: SelectionInput;
  readonly dateTimePicker: DateTimePicker;
  readonly divider: Readonly<Record<string, never>>;
  readonly image: Image;
}
export type WidgetKind = keyof Widgets;
/** One kind, and no other beside it. */
export type Widget = {
  [Kind in WidgetKind]: { readonly [Name in Kind]: Widgets[Name] } & {
    readonly [Other in Exclude<WidgetKind, Kind>]?: never;
  };
}[WidgetKind];
