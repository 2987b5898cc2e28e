/**
 * The cards as plain data, in the shape of google.apps.card.v1
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1), of which this is the part
 * that our cards use. What the types allow is what CardService can build: nothing is lost on the way to Google.
 */
import type { Button, ImageType, OnClick } from './click';
import type { Widget } from './widget';

export interface Section {
  readonly header?: string;
  /** At least one. */
  readonly widgets: readonly Widget[];
  readonly collapsible?: boolean;
  readonly uncollapsibleWidgetsCount?: number;
}

export interface CardHeader {
  readonly title: string;
  readonly subtitle?: string;
  readonly imageUrl?: string;
  readonly imageType?: ImageType;
  readonly imageAltText?: string;
}

export interface CardAction {
  readonly actionLabel: string;
  readonly onClick: OnClick;
}

export interface FixedFooter {
  readonly primaryButton: Button;
  readonly secondaryButton?: Button;
}

export interface Card {
  readonly name?: string;
  readonly header?: CardHeader;
  /** At least one. */
  readonly sections: readonly Section[];
  readonly cardActions?: readonly CardAction[];
  readonly fixedFooter?: FixedFooter;
}

/** Google's limit for one card; beyond it, whole sections would silently be left out. */
export const MOST_WIDGETS = 100;

export const countWidgets = (card: Card): number =>
  card.sections.reduce((total, section) => total + section.widgets.length, 0);
