/** What became of a suggestion or a request, as its author is told it once. */
import type { Reading } from '../../core/book/reading';
import type { RecordId } from '../../core/book/record';
import type { KeptSuggestion } from '../../core/book/suggestion';
import { labelsFor } from '../../core/sharing/access';
import type { Role } from '../../core/sharing/role';
import { nameIn } from './suggestionView';

export interface DecidedView {
  readonly id: RecordId;
  readonly matter: KeptSuggestion['matter'];
  /** Whom it concerns; '' for somebody without a name, whom he does not see any more, or nobody. */
  readonly person: string;
  /** '' for a label that he does not see. */
  readonly label: string;
  readonly role?: Role;
  readonly isAccepted: boolean;
  /** Who decided; '' where nobody knows his name. */
  readonly byName: string;
  readonly word: string;
}

/** Undefined for what is not his, still open, old, or put aside already. */
export const decidedViewOf = (reading: Reading, suggestion: KeptSuggestion): DecidedView | undefined => {
  const { id, matter, by, seen, decided, state, role } = suggestion;
  const { author, now } = reading;
  if (by !== author || seen || decided === undefined) return undefined;
  return {
    id,
    matter,
    person: nameIn(reading, suggestion),
    label:
      labelsFor(reading.access(), author, now).find(({ label }) => label.id === suggestion.label)?.label
        .name ?? '',
    ...(role === undefined ? {} : { role }),
    isAccepted: state === 'accepted',
    ...decided,
  };
};
