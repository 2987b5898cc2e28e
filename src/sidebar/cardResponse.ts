/** What a click on a card answers: where the person is next, what is said, and whether other cards are out of date. */
import type { Card } from './card';
import type { OpenLink } from './click';

/** Gmail's three fields of a message that is being written. */
export const DRAFT_FIELDS = ['to', 'cc', 'bcc'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

interface Beside {
  /** One plain sentence, shown at the foot of the card. */
  readonly notification?: string;
  readonly openLink?: OpenLink;
  /** True when the click changed data: Google then asks the other contexts for fresh cards. */
  readonly stateChanged?: boolean;
}

/**
 * A card given with `pop` or `root` takes the place of the one arrived at, which shows the data from before. `above` then
 * lies on it, so that the way back from it leads to what is true now.
 */
export type Turn =
  | { readonly type: 'push'; readonly card: Card }
  | { readonly type: 'update'; readonly card: Card }
  | { readonly type: 'pop'; readonly card?: Card }
  | { readonly type: 'root'; readonly card?: Card; readonly above?: Card }
  | { readonly type: 'stay' };

/** Puts addresses into the message that is being written; Google takes nothing else beside that. */
export interface DraftUpdate {
  readonly type: 'draft';
  readonly field: DraftField;
  readonly addresses: readonly string[];
}

export type CardResponse = Beside & (Turn | DraftUpdate);

/** What an entry of the add-on's menu answers: one of the two, and nothing beside it. */
export type UniversalAnswer = { readonly card: Card } | { readonly openLink: OpenLink };
