/** What a right does not allow is kept as a suggestion: one open per record, matter and member. */
import type { Draft } from '../draft';
import type { BookRecord, Json, LabelId, RecordId } from '../record';
import { textOf, valueOf } from '../record';
import { findMember } from './member';

export const LONGEST_SUGGESTION = 500;

export interface Suggestion {
  readonly label: LabelId;
  /** The person concerned; absent where a new one is proposed. */
  readonly person?: RecordId;
  /** A field's name, `remove`, `place` or `add`. */
  readonly matter: string;
  /** Plain text; cut to 500 characters. */
  readonly text: string;
  /** What an acceptance would do: `was` and `now` of a field, `fields` of a new person, the `role` that is asked for. */
  readonly proposal?: Readonly<Record<string, Json>>;
  /** Its author made it as what it is, and need not be told. */
  readonly isKnown?: boolean;
}

/** A viewer can make the book grow by no more than this; what is longer is kept in words alone. */
export const LONGEST_PROPOSAL = 4_000;

const keptProposal = ({ proposal = {} }: Suggestion): Readonly<Record<string, Json>> =>
  JSON.stringify(proposal).length <= LONGEST_PROPOSAL ? proposal : {};

/** The author's name as the members know it: his execution often knows none. */
export const nameOf = (draft: Draft): string => {
  const member = findMember(draft.all('member'), draft.author);
  return member === undefined ? '' : textOf(member, 'name') || textOf(member, 'email');
};

/** Wishes about one label. A wish about a field is about the person, in whichever label its author sees it. */
const OF_A_LABEL: readonly string[] = ['add', 'remove', 'place', 'access'];

const PROPOSED = ['was', 'now', 'fields', 'role'];

/** Words are cut and leave out which part of a name is which, so that equal ones may stand for different values. */
const saysTheSame = (record: BookRecord, suggestion: Suggestion): boolean => {
  const proposal = keptProposal(suggestion);
  return (
    textOf(record, 'text') === suggestion.text &&
    PROPOSED.every(
      (name) => JSON.stringify(valueOf(record, name) ?? null) === JSON.stringify(proposal[name] ?? null),
    )
  );
};

const isSame = (record: BookRecord, suggestion: Suggestion, author: string): boolean => {
  const { label, person, matter } = suggestion;
  return (
    record.deleted === undefined &&
    textOf(record, 'state') === 'open' &&
    textOf(record, 'by') === author &&
    textOf(record, 'matter') === matter &&
    (record.label === label || !OF_A_LABEL.includes(matter)) &&
    textOf(record, 'person') === (person ?? '') &&
    // Two people may be called alike.
    (matter !== 'add' || saysTheSame(record, suggestion))
  );
};

/** The wish of today in the place of the earlier one; its author is told again. */
const renewed = (
  earlier: BookRecord,
  suggestion: Suggestion,
  now: number,
): Readonly<Record<string, Json>> => {
  const proposal = keptProposal(suggestion);
  const outdated = ['was', 'now'].filter(
    (name) => valueOf(earlier, name) !== undefined && !(name in proposal),
  );
  return {
    text: suggestion.text,
    at: now,
    ...Object.fromEntries(outdated.map((name) => [name, null])),
    ...proposal,
    ...(valueOf(earlier, 'seen') === true && suggestion.isKnown !== true ? { seen: false } : {}),
  };
};

/** Replaces the member's earlier suggestion on the same matter; saying the same again writes nothing. */
export const suggest = (draft: Draft, given: Suggestion, nonce: string): RecordId => {
  const suggestion = { ...given, text: [...given.text].slice(0, LONGEST_SUGGESTION).join('') };
  const about = suggestion.person === undefined ? {} : { about: suggestion.person };
  const earlier = draft.all('suggestion').find((record) => isSame(record, suggestion, draft.author));
  if (earlier !== undefined) {
    if (!saysTheSame(earlier, suggestion) || earlier.label !== suggestion.label)
      draft.change(
        { ...earlier, label: suggestion.label },
        { type: 'edit', values: renewed(earlier, suggestion, draft.now), labels: [], ...about },
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
      byName: nameOf(draft),
      at: draft.now,
      ...(suggestion.isKnown === true ? { seen: true } : {}),
      ...keptProposal(suggestion),
    },
    labels: [],
    ...about,
  });
};
