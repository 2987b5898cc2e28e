/** Where a colleague, or several, are named, with suggestions while somebody types. */
import { SUGGEST_FUNCTION } from '../actions';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

const field = (label: string, hintText: string): Widget => ({
  textInput: {
    name: 'who',
    label,
    hintText,
    autoCompleteAction: { function: SUGGEST_FUNCTION, loadIndicator: 'NONE' },
  },
});

export const colleagueField = ({ sharing }: Messages, label: string): Widget =>
  field(label, sharing.colleagueHint);

export const colleaguesField = ({ sharing }: Messages): Widget => field(sharing.who, sharing.whoHint);
