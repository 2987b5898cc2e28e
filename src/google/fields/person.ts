/** The slice of Google's Person that Meibo reads and writes, and the careful reading of it: what Google sends is not trusted. */

/** Entries as they arrive: any value under any name. */
export type PersonEntry = Readonly<Record<string, unknown>>;

/**
 * A Person of the People API by its field names (`phoneNumbers`, `names`…). The values stay unknown until a field's own
 * reader has looked at them. Source: People API v1, "REST Resource: people".
 */
export type PersonJson = Readonly<Record<string, unknown>>;

/**
 * The objects under one field name that belong to the contact; whatever is not a list of objects counts as none. A
 * contact that is linked with a profile also shows the profile's values: those cannot be written, and to take them for
 * the contact's would copy them into it.
 */
export const entriesOf = (person: PersonJson, personField: string): readonly PersonEntry[] => {
  const entries = person[personField];
  return Array.isArray(entries) ? entries.filter(isEntry).filter(belongsToContact) : [];
};

export const isEntry = (value: unknown): value is PersonEntry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const belongsToContact = ({ metadata }: PersonEntry): boolean => {
  const source = isEntry(metadata) ? metadata['source'] : undefined;
  const type = isEntry(source) ? source['type'] : undefined;
  return type === undefined || type === 'CONTACT';
};
