/**
 * Whether all who hold a label hold the same: every copy against its owner's contacts, by the ids in `clientData`. Reads
 * the world's data alone and imports nothing from `src`, as `judgeReplicas` does; unlike it, this one knows no list of
 * what was once shared, so it can be asked at any moment, whatever people have done.
 */
import type { World } from '../google/world';
import { contactsOf, type AccountContact } from './accountContacts';
import { compareContact } from './compareContact';
import { elementKey, type Elements } from './element';
import { defaultSharedFields } from './sharedFields';

export interface LabelCopies {
  readonly world: World;
  /** Before anything was shared: what was a member's own then stays beside what is shared. */
  readonly before: World;
  /** The resource name of each holder's label, by account; the owner's is the one that others are held against. */
  readonly groups: ReadonlyMap<string, string>;
  readonly owner: string;
  readonly recordOf: (contact: AccountContact) => string | undefined;
}

export interface LabelVerdict {
  readonly members: number;
  readonly identical: number;
  /** Contacts of the owner's that a member lacks. */
  readonly lost: number;
  /** Contacts beyond the first for one of the owner's. */
  readonly doubled: number;
}

/** Without the fields that are never compared, and without what its writer has marked as his own. */
const sharedPart = (contact: AccountContact): AccountContact => {
  const isOwn = (element: Elements[number]): boolean =>
    typeof element['type'] === 'string' && /^(own|自分用)/i.test(element['type'].trim());
  const isHome = (element: Elements[number]): boolean =>
    typeof element['type'] === 'string' && element['type'].trim().toLowerCase() === 'home';
  const content = Object.fromEntries(
    defaultSharedFields.fields.flatMap((field) => {
      const elements: Elements = contact.content[field] ?? [];
      const kept = elements.filter(
        (element) => !isOwn(element) && !(field === 'addresses' && isHome(element)),
      );
      return kept.length === 0 ? [] : [[field, kept]];
    }),
  );
  return { ...contact, content };
};

/** What of the member's former values still stands there: a person may take his own away, but not get others. */
const stillThere = (own: AccountContact, actual: AccountContact): AccountContact => {
  const content = Object.fromEntries(
    defaultSharedFields.fields.map((field) => {
      const [before, now]: readonly Elements[] = [own.content[field] ?? [], actual.content[field] ?? []];
      const keys = new Set(now?.map((element) => elementKey(field, element)));
      return [field, before?.filter((element) => keys.has(elementKey(field, element))) ?? []];
    }),
  );
  return { ...own, content, memberships: [] };
};

const byRecord = (copies: LabelCopies, account: string): ReadonlyMap<string, readonly AccountContact[]> => {
  const group = copies.groups.get(account) ?? '';
  const found = new Map<string, readonly AccountContact[]>();
  for (const contact of contactsOf(copies.world, account)) {
    const record = contact.memberships.includes(group) ? copies.recordOf(contact) : undefined;
    if (record !== undefined) found.set(record, [...(found.get(record) ?? []), contact]);
  }
  return found;
};

export const judgeLabel = (copies: LabelCopies): LabelVerdict => {
  const truth = byRecord(copies, copies.owner);
  const verdict = { members: 0, identical: 0, lost: 0, doubled: 0 };
  for (const account of copies.groups.keys()) {
    const held = byRecord(copies, account);
    const own = new Map(contactsOf(copies.before, account).map((one) => [one.resourceName, sharedPart(one)]));
    const extra = [...held.keys()].filter((record) => !truth.has(record)).length;
    const lost = [...truth.keys()].filter((record) => !held.has(record)).length;
    const doubled = [...held.values()].reduce((sum, contacts) => sum + contacts.length - 1, 0);
    const isSame = [...truth].every(([record, [expected]]) => {
      const [actual] = held.get(record) ?? [];
      if (expected === undefined || actual === undefined) return false;
      const former = own.get(actual.resourceName);
      const { differences } = compareContact(
        sharedPart(expected).content,
        sharedPart(actual),
        former === undefined ? 'nothing' : stillThere(former, actual),
        defaultSharedFields,
      );
      return differences.length === 0;
    });
    verdict.members += 1;
    verdict.lost += lost;
    verdict.doubled += doubled;
    if (isSame && lost + doubled + extra === 0) verdict.identical += 1;
  }
  return verdict;
};
