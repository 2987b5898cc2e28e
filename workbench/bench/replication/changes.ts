/** Edits, additions and deletions that somebody makes in his own Google Contacts before any trigger runs. */
import { labelName } from '../../seed/company';
import type { Pair } from './pair';
import { labelled } from './pair';

export interface ChangeSet {
  readonly edits: number;
  readonly additions: number;
  readonly deletions: number;
}

/**
 * The owner's. `wave` counts the times that this is done to one label: each goes to other people of it, and types values that
 * nobody in the seed has.
 */
export const changeContacts = ({ owner }: Pair, set: ChangeSet, wave: number): void => {
  const { edits, additions, deletions } = set;
  const names = [...labelled(owner).values()].slice(wave * edits);
  if (names.length < edits + deletions) throw new RangeError('There are fewer contacts than changes.');
  const first = wave * 1_000_000;
  names.slice(0, edits).forEach((name, index) => {
    const value = `050-9${String(first + index).padStart(7, '0')}`;
    owner.edit(name, { phoneNumbers: [{ value, type: 'work' }] });
  });
  names.slice(names.length - deletions).forEach(owner.remove);
  for (let mark = first; mark < first + additions; mark += 1) {
    const names = [{ givenName: `Neo${String(mark)}`, familyName: 'Shinki' }];
    owner.add({ names, emailAddresses: [{ value: `neo${String(mark)}@shinki.example` }] }, [labelName]);
  }
};
