/** The names of everything that a click can ask for, and the clicks themselves. */
import type { Action } from './click';

export const CARD_FUNCTION = 'onCardAction';

/** What is typed into a field that suggests goes to a function of its own: Google wants another kind of answer from it. */
export const SUGGEST_FUNCTION = 'onSuggestColleagues';

export const ACTION_NAMES = [
  'open-label',
  'more-labels',
  'more-people',
  'choose-colleague',
  'confirm-share',
  'share',
  'invite-again',
  'withdraw-invitation',
  'choose-role',
  'change-role',
  'confirm-stop',
  'stop-sharing',
  'confirm-leave',
  'leave',
  'copy-settings',
  'choose-copy',
  'confirm-all-copies',
  'choose-all-copies',
  'write-again',
  'choose-fields',
  'choose-hidden',
  'confirm-fields',
  'confirm-hidden',
  'save-fields',
  'cancel',
  'back',
  'open-person',
  'call-phone',
  'add-sender-form',
  'add-sender',
  'read-signature',
  'take-signature',
  'open-suggestions',
  'open-suggestion',
  'accept-suggestion',
  'decline-suggestion',
  'dismiss-suggestion',
  'suggest-form',
  'suggest-change',
  'ask-form',
  'ask-access',
  'close-news',
  'dry-run',
  'who-has',
  'why',
  'restore-change',
  'confirm-release',
  'release-change',
  'confirm-transfer',
  'transfer-label',
  'set-exception',
  'confirm-departures',
  'release-departures',
  'choose-owner',
  'rescue-label',
  'copy-link',
  'open-policies',
  'save-policies',
  'search',
] as const;
export type ActionName = (typeof ACTION_NAMES)[number];

export const action = (name: ActionName, parameters: Readonly<Record<string, string>> = {}): Action => ({
  function: CARD_FUNCTION,
  parameters: [
    { key: 'action', value: name },
    ...Object.entries(parameters).map(([key, value]) => ({ key, value })),
  ],
  loadIndicator: 'SPINNER',
});
