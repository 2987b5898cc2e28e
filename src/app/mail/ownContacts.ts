/** One's own Google Contacts, to look somebody up in. */
import type { LabelId } from '../../core/book/record';
import type { Fields } from '../../core/contacts/fieldValue';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';

/** A copy of a shared contact: what it shares, and the shared labels under which it is held. */
export interface OwnCopy {
  readonly labels: readonly LabelId[];
  readonly fields: Fields;
}

export type OwnCopies =
  /** All of them, whatever was typed. */
  | { readonly type: 'all'; readonly copies: readonly OwnCopy[] }
  /** Those that Google finds by the beginnings of words. */
  | { readonly type: 'found'; readonly contacts: readonly Fields[] };

/** For looking somebody up in one's own contacts; what the replica is made of is another matter. */
export interface OwnContacts {
  /** Those that have the address. */
  readonly findByAddress: (address: string) => Result<readonly Fields[], Problem>;
  /** Those of them that are copies of shared contacts, for whoever types `beginning`; one round trip. */
  readonly findCopies: (beginning: string) => Result<OwnCopies, Problem>;
}
