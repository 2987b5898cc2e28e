/** Contacts of the labels that reach the member at the keyboard, found by any part of what he may see of them. */
import type { Reading } from '../../core/book/reading';
import { readingOf } from '../../core/book/reading';
import type { BookRecord, RecordId } from '../../core/book/record';
import { displayName, readingOf as soundOfName } from '../../core/contacts/displayName';
import type { FieldName } from '../../core/contacts/fieldValue';
import { listStart } from '../../core/listStart';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Match } from '../../core/search/matchPerson';
import { matchOf } from '../../core/search/matchPerson';
import { mayMatch } from '../../core/search/mayMatch';
import { searchable } from '../../core/search/searchable';
import { searchForm } from '../../core/search/searchForm';
import type { SearchQuery } from '../../core/search/searchQuery';
import { queryFrom } from '../../core/search/searchQuery';
import { ACCESS_KINDS } from '../../core/sharing/access';
import type { PersonView } from '../mail/personView';
import { personView } from '../mail/personView';
import type { SharedBookDeps } from '../mail/readSharedBook';
import { readReach } from '../sharing/readReach';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import { seenFields } from './seenFields';

/** As it came from a card: nothing of it is believed. */
export interface SearchRequest {
  readonly typed: string;
  readonly from: string;
  readonly length: number;
}

export interface FoundPerson {
  readonly person: PersonView;
  /** The value in which it was found, where that is neither the name nor the post. */
  readonly because?: { readonly field: FieldName; readonly text: string };
}

export interface SearchView {
  readonly typed: string;
  readonly total: number;
  readonly items: readonly FoundPerson[];
  readonly from: number;
  readonly next?: number;
}

interface Hit {
  readonly record: RecordId;
  readonly match: Match;
  /** Namesakes stand beside one another. */
  readonly key: string;
}

const before = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const bestFirst = (one: Hit, other: Hit): number =>
  one.match.rank - other.match.rank || before(one.key, other.key) || before(one.record, other.record);

const hitsIn = (records: Iterable<BookRecord>, reading: Reading, query: SearchQuery): readonly Hit[] => {
  const seen = seenFields(reading);
  const hits: Hit[] = [];
  for (const person of records) {
    if (person.kind !== 'person' || person.deleted !== undefined) continue;
    const fields = seen(person);
    const match = fields === undefined ? undefined : matchOf(query, searchable(fields));
    if (fields === undefined || match === undefined) continue;
    const key = searchForm(`${soundOfName(fields)} ${displayName(fields)}`);
    hits.push({ record: person.id, match, key });
  }
  return hits.sort(bestFirst);
};

/** Name and post stand on every line anyway. */
const becauseOf = ({ field, text }: Match): Pick<FoundPerson, 'because'> =>
  field === 'name' || field === 'organization' ? {} : { because: { field, text } };

const shownOf = (reading: Reading, hits: readonly Hit[]): readonly FoundPerson[] =>
  hits.flatMap(({ record, match }) => {
    const person = personView(reading, record);
    return person === undefined ? [] : [{ person, ...becauseOf(match) }];
  });

/** One read of the book, and none where the mirror says that no label reaches the member. */
export const searchContacts =
  (deps: SharedBookDeps) =>
  ({ typed, from, length }: SearchRequest): Result<SearchView, Refusal> => {
    const query = queryFrom(typed);
    if (query.length === 0) return fail({ type: 'nothing-typed' });
    const reach = readReach(deps);
    if (!reach.ok) return reach;
    const { author, now, isReached } = reach.value;
    if (!isReached) return succeed({ typed, total: 0, items: [], from: 0 });

    const page = deps.book.read({
      kinds: [...ACCESS_KINDS, 'placement', 'person'],
      personsWhere: mayMatch(query),
    });
    if (!page.ok) return fail(outOfReach(page.problem));
    const reading = readingOf(page.value, author.id, now);
    const hits = hitsIn(page.value.records.values(), reading, query);
    const start = listStart(from, hits.length);
    const next = start + length;
    return succeed({
      typed,
      total: hits.length,
      items: shownOf(reading, hits.slice(start, next)),
      from: start,
      ...(next < hits.length ? { next } : {}),
    });
  };
