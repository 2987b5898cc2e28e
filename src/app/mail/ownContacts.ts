/** One's own Google Contacts, to look somebody up in. */
import type { Fields } from '../../core/contacts/fieldValue';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';

/** For looking somebody up in one's own contacts; what the replica is made of is another matter. */
export interface OwnContacts {
  /** Those that have the address. */
  readonly findByAddress: (address: string) => Result<readonly Fields[], Problem>;
  /** Those of them that are copies of shared contacts and of which something begins so; one round trip. */
  readonly findCopies: (beginning: string) => Result<readonly Fields[], Problem>;
}
