/** Edits, additions and deletions by two people in their own Google Contacts, in equal shares, before any trigger runs. */
import type { ContactsPage } from '../../google/people/contactsPage';
import { labelName } from '../../seed/company';
import type { Pair } from './pair';
import { labelled } from './pair';

export interface ChangeSet {
  readonly edits: number;
  readonly additions: number;
  readonly deletions: number;
}

const half = ({ edits, additions, deletions }: ChangeSet): ChangeSet => ({
  edits: Math.ceil(edits / 2),
  additions: Math.ceil(additions / 2),
  deletions: Math.ceil(deletions / 2),
});

/** `first` numbers the new values: nobody in the seed has them, and no two people type the same. */
const changeAs = (page: ContactsPage, names: readonly string[], set: ChangeSet, first: number): void => {
  const { edits, additions, deletions } = half(set);
  if (names.length < edits + deletions) throw new RangeError('There are fewer contacts than changes.');
  names.slice(0, deletions).forEach(page.remove);
  names.slice(deletions, deletions + edits).forEach((name, index) => {
    const value = `050-9${String(first + index).padStart(7, '0')}`;
    page.edit(name, { phoneNumbers: [{ value, type: 'work' }] });
  });
  for (let mark = first; mark < first + additions; mark += 1) {
    const names = [{ givenName: `Neo${String(mark)}`, familyName: 'Shinki' }];
    page.add({ names, emailAddresses: [{ value: `neo${String(mark)}@shinki.example` }] }, [labelName]);
  }
};

/** The owner changes one half of the people, Ben the other: nobody is changed by both. */
export const changeContacts = ({ owner, reader }: Pair, set: ChangeSet): void => {
  const [ofOwner, ofReader] = [labelled(owner), labelled(reader)];
  const shared = [...ofOwner.keys()].filter((address) => ofReader.has(address));
  const middle = Math.ceil(shared.length / 2);
  const named = (of: ReadonlyMap<string, string>, addresses: readonly string[]): readonly string[] =>
    addresses.flatMap((address) => of.get(address) ?? []);
  changeAs(owner, named(ofOwner, shared.slice(0, middle)), set, 0);
  changeAs(reader, named(ofReader, shared.slice(middle)), set, 1_000_000);
};
