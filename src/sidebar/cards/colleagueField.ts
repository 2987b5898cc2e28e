/** Where a colleague is named, with suggestions while somebody types. */
import { SUGGEST_FUNCTION } from '../actions';
import type { Messages } from '../messages/messages';
import type { Widget } from '../widget';

export const colleagueField = ({ sharing }: Messages, label = sharing.who): Widget => ({
  textInput: {
    name: 'who',
    label,
    hintText: sharing.whoHint,
    autoCompleteAction: { function: SUGGEST_FUNCTION, loadIndicator: 'NONE' },
  },
});
