/** What a right does not allow is kept as a suggestion: one open per record, matter and member. */
import type { Draft } from '../draft';
import type { BookRecord, LabelId, RecordId } from '../record';
import { textOf } from '../record';

export const LONGEST_SUGGESTION = 500;

export interface Suggestion {
  readonly label: LabelId;
  /** The person concerned; absent where a new one is proposed. */
  readonly person?: RecordId;
  /** A field's name, `remove`, `place` or `add`. */
  readonly matter: string;
  /** Plain text; cut to 500 characters. */
  readonly text: string;
}

/** Wishes about one label. A wish about a field is about the person, in whichever label its author sees it. */
const OF_A_LABEL: readonly string[] = ['add', 'remove', 'place'];

const isSame = (record: BookRecord, { label, person, matter, text }: Suggestion, author: string): boolean =>
  record.deleted === undefined &&
  textOf(record, 'state') === 'open' &&
  textOf(record, 'by') === author &&
  textOf(record, 'matter') === matter &&
  (record.label === label || !OF_A_LABEL.includes(matter)) &&
  textOf(record, 'person') === (person ?? '') &&
  (matter !== 'add' || textOf(record, 'text') === text);

/** Replaces the member's earlier suggestion on the same matter; saying the same again writes nothing. */
export const suggest = (draft: Draft, given: Suggestion, nonce: string): RecordId => {
  const suggestion = { ...given, text: [...given.text].slice(0, LONGEST_SUGGESTION).join('') };
  const about = suggestion.person === undefined ? {} : { about: suggestion.person };
  const earlier = draft.all('suggestion').find((record) => isSame(record, suggestion, draft.author));
  if (earlier !== undefined) {
    if (textOf(earlier, 'text') !== suggestion.text || earlier.label !== suggestion.label)
      draft.change(
        { ...earlier, label: suggestion.label },
        { type: 'edit', values: { text: suggestion.text }, labels: [], ...about },
      );
    return earlier.id;
  }
  return draft.create('suggestion', nonce, suggestion.label, {
    values: {
      person: suggestion.person ?? '',
      matter: suggestion.matter,
      text: suggestion.text,
      state: 'open',
      by: draft.author,
    },
    labels: [],
    ...about,
  });
};
