/** What can be clicked, and what a click does: parts of cards as data, in the shape of google.apps.card.v1. */

export type ImageType = 'SQUARE' | 'CIRCLE';

export type KnownIcon =
  | 'BOOKMARK'
  | 'CLOCK'
  | 'DESCRIPTION'
  | 'EMAIL'
  | 'INVITE'
  | 'MAP_PIN'
  | 'MEMBERSHIP'
  | 'MULTIPLE_PEOPLE'
  | 'PERSON'
  | 'PHONE'
  | 'STAR'
  | 'STORE';

export interface OpenLink {
  readonly url: string;
  readonly openAs?: 'FULL_SIZE' | 'OVERLAY';
  readonly onClose?: 'NOTHING' | 'RELOAD';
}

export interface Parameter {
  readonly key: string;
  readonly value: string;
}

export interface Action {
  /** A top-level function of the bundle. */
  readonly function: string;
  /** No key twice: CardService takes them as one object. */
  readonly parameters?: readonly Parameter[];
  readonly loadIndicator?: 'SPINNER' | 'NONE';
}

/** Google's page on which somebody allows the add-on what it asks for; afterwards the add-on is opened anew. */
export interface AuthorizationAction {
  readonly authorizationUrl: string;
}

export type OnClick =
  | { readonly action: Action }
  | { readonly openLink: OpenLink }
  | { readonly authorizationAction: AuthorizationAction };

interface Described {
  readonly altText?: string;
  readonly imageType?: ImageType;
}
export type Icon = Described &
  (
    | { readonly knownIcon: KnownIcon }
    | { readonly iconUrl: string }
    | { readonly materialIcon: { readonly name: string; readonly fill?: boolean } }
  );

export interface Button {
  readonly text: string;
  readonly onClick: OnClick;
  readonly type?: 'OUTLINED' | 'FILLED' | 'FILLED_TONAL' | 'BORDERLESS';
  readonly disabled?: boolean;
  readonly altText?: string;
}

export interface SwitchControl {
  readonly name: string;
  readonly value?: string;
  readonly selected?: boolean;
  readonly controlType?: 'SWITCH' | 'CHECK_BOX';
  readonly onChangeAction?: Action;
}
