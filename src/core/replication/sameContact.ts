/** Whether two contacts that were seen at different times are one: Google may give a contact another handle, and says so only once. */
import type { HeldContact } from './memberState';

export type Named = Pick<HeldContact, 'handle' | 'identity'>;

export const isSameContact = (one: Named, other: Named): boolean =>
  one.handle === other.handle || (one.identity !== undefined && one.identity === other.identity);

/** The same of many at once. */
export const isAmong = (contacts: Iterable<Named>): ((contact: Named) => boolean) => {
  const handles = new Set<string>();
  const identities = new Set<string>();
  for (const { handle, identity } of contacts) {
    handles.add(handle);
    if (identity !== undefined) identities.add(identity);
  }
  return ({ handle, identity }) =>
    handles.has(handle) || (identity !== undefined && identities.has(identity));
};
