/** What a member suggested and has not been told of yet, and what others suggested that he may decide. */
import type { BookPage } from '../../core/book/decideCommit';
import { fieldsOf } from '../../core/book/personFields';
import { admissible, findPerson } from '../../core/book/operations/person';
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { RecordId, Seq } from '../../core/book/record';
import type { KeptSuggestion } from '../../core/book/suggestion';
import { decidability, fieldIn, suggestionOf } from '../../core/book/suggestion';
import { displayName } from '../../core/contacts/displayName';
import type { FieldName, Fields } from '../../core/contacts/fieldValue';
import { mergeValue } from '../../core/contacts/mergeValue';
import { readableValue } from '../../core/contacts/readableValue';
import { sharedPart } from '../../core/contacts/sharedPart';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import { labelsFor, roleOn } from '../../core/sharing/access';
import type { Clock, CurrentAccount } from '../ports';
import type { AccessDeps } from '../sharing/readAccess';
import { readAccess } from '../sharing/readAccess';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface ViewSuggestionsDeps extends AccessDeps {
  readonly account: CurrentAccount;
  readonly clock: Clock;
}

export interface SuggestionView {
  readonly id: RecordId;
  readonly record?: RecordId;
  /** The `v` of the suggestion and of the person as they are shown here; 0 where nobody is concerned. */
  readonly base: Seq;
  readonly personBase: Seq;
  readonly matter: KeptSuggestion['matter'];
  /** Whom it concerns; '' for somebody without a name. */
  readonly person: string;
  readonly label: string;
  /** What the book holds now, and what it would hold. Both '' where no field is concerned. */
  readonly now: string;
  readonly proposed: string;
  readonly byName: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** False where the proposal was too long to be kept. */
  readonly acceptable: boolean;
}

export interface SuggestionsView {
  readonly mine: readonly SuggestionView[];
  readonly toDecide: readonly SuggestionView[];
}

const NOTHING: SuggestionsView = { mine: [], toDecide: [] };

/** More than anybody decides in a day; the others come up as these are decided. */
const MOST_SUGGESTIONS = 50;

const openOnes = ({ records }: BookPage, reading: Reading): readonly KeptSuggestion[] =>
  [...records.values()]
    .flatMap((record) => suggestionOf(record) ?? [])
    .filter(({ state, label }) => {
      const role = roleOn(reading.access(), label, reading.author, reading.now);
      return state === 'open' && role !== undefined;
    })
    .sort((one, other) => other.at - one.at)
    .slice(0, MOST_SUGGESTIONS);

const values = (
  reading: Reading,
  { person, proposal, text }: KeptSuggestion,
  field: FieldName | undefined,
): Pick<SuggestionView, 'now' | 'proposed'> => {
  const seen = person === undefined ? undefined : findPerson(reading, person);
  if (field === undefined || seen === undefined) return { now: '', proposed: '' };
  const held = admissible(fieldsOf(seen.person), seen.shared)[field] ?? [];
  if (proposal === undefined) return { now: readableValue(field, held), proposed: text };
  const [was, wanted] = [proposal.was, proposal.now].map((value) => sharedPart(field, value, seen.shared));
  const { value } = mergeValue(field, was ?? [], wanted ?? [], held);
  return { now: readableValue(field, held), proposed: readableValue(field, value) };
};

const nameIn = (reading: Reading, { person, text }: KeptSuggestion): string => {
  const seen = person === undefined ? undefined : findPerson(reading, person);
  const fields: Fields = seen === undefined ? {} : admissible(fieldsOf(seen.person), seen.shared);
  return person === undefined ? text : displayName(fields);
};

const viewOf = (reading: Reading, suggestion: KeptSuggestion): SuggestionView => {
  const { id, person, matter, label, byName, at, proposal, fields } = suggestion;
  const field = fieldIn(suggestion);
  return {
    id,
    ...(person === undefined ? {} : { record: person }),
    base: reading.find(id)?.v ?? 0,
    personBase: person === undefined ? 0 : (reading.find(person)?.v ?? 0),
    matter,
    person: nameIn(reading, suggestion),
    label: reading.access().labels.find((known) => known.id === label)?.name ?? '',
    ...values(reading, suggestion, field),
    byName,
    at,
    acceptable: field === undefined ? matter !== 'add' || fields !== undefined : proposal !== undefined,
  };
};

/** At most two reads of the book; none where the mirror says that no label reaches the member. */
export const viewSuggestions = (deps: ViewSuggestionsDeps) => (): Result<SuggestionsView, Refusal> => {
  const author = deps.account.identify();
  if (!author.ok) return fail(outOfReach(author.problem));
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const { id } = author.value;
  const now = deps.clock.now();
  if (labelsFor(access.value, id, now).length === 0) return succeed(NOTHING);

  const page = deps.book.read({ kinds: ['label', 'grant', 'placement', 'suggestion'] });
  if (!page.ok) return fail(outOfReach(page.problem));
  const open = openOnes(page.value, readingOf(page.value, id, now));
  if (open.length === 0) return succeed(NOTHING);
  const persons = deps.book.read({ records: [...new Set(open.flatMap(({ person }) => person ?? []))] });
  if (!persons.ok) return fail(outOfReach(persons.problem));

  const records = new Map([...page.value.records, ...persons.value.records]);
  const reading = readingOf({ ...page.value, records }, id, now);
  const mine = open.filter(({ by, seen, person }) => {
    const isReadable = person === undefined || findPerson(reading, person) !== undefined;
    return by === id && !seen && isReadable;
  });
  const toDecide = open.filter(
    (suggestion) => suggestion.by !== id && decidability(reading, suggestion) === 'may',
  );
  return succeed({
    mine: mine.map((suggestion) => viewOf(reading, suggestion)),
    toDecide: toDecide.map((suggestion) => viewOf(reading, suggestion)),
  });
};
