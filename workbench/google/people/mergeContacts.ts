/**
 * "Merge & fix" in Google Contacts: several contacts become one, the others go to the trash.
 *
 * *Faithful:* each field has what any of them had, once; labels of all; the first one's name and photo, else another's
 * (support.google.com/contacts, "Merge duplicates").
 * *Not faithful:* whether the survivor keeps the programs' data (`clientData`) of all, of the first or of none is not
 * documented: the caller chooses. Nothing says that the survivor keeps its resource name; here it does.
 */
import type { World } from '../world';
import { moveToTrash, replaceVersion } from './addressBook';
import type { AddressBook, Contact, Content, StoredElement } from './peopleData';
import { contentFieldNames, contentFields, type ContentField } from './personFields';

/** Whose `clientData` the survivor has. */
export type KeptTags = 'of all' | 'of the first' | 'none';

const distinct = (elements: readonly StoredElement[]): readonly StoredElement[] => {
  const seen = new Map(elements.map((element) => [JSON.stringify(element), element]));
  return [...seen.values()];
};

const mergedField = (
  name: ContentField,
  contents: readonly Content[],
  kept: KeptTags,
): readonly StoredElement[] => {
  const values = contents.map((content) => content[name] ?? []);
  if (name === 'clientData')
    return kept === 'none' ? [] : distinct(kept === 'of all' ? values.flat() : (values[0] ?? []));
  if (contentFields[name].singleton) return values.find((elements) => elements.length > 0) ?? [];
  return distinct(values.flat());
};

export const mergedContent = (contents: readonly Content[], kept: KeptTags): Content =>
  Object.fromEntries(
    contentFieldNames
      .map((name) => [name, mergedField(name, contents, kept)] as const)
      .filter(([, elements]) => elements.length > 0),
  );

export const mergeContacts = (
  world: World,
  book: AddressBook,
  [survivor, ...others]: readonly [Contact, ...Contact[]],
  kept: KeptTags,
): void => {
  const versions = [survivor, ...others].map(({ current }) => current);
  replaceVersion(world, book, survivor, {
    content: mergedContent(
      versions.map(({ content }) => content),
      kept,
    ),
    photo: versions.map(({ photo }) => photo ?? null).find((photo) => photo !== null) ?? null,
    memberships: [...new Set(versions.flatMap(({ memberships }) => memberships))],
  });
  for (const other of others) moveToTrash(world, book, other);
};
