/** What a company looks like, as data: read from what is stored, not asked of the product. */
import type { FieldName, Fields, FieldValue } from '../../src/core/contacts/fieldValue';
import type { LogEntry } from '../../src/core/book/logEntry';
import type { BookRecord } from '../../src/core/book/record';
import { contactsIn } from '../memory/addressBookByHand';
import type { AddressBookData, StoredContact } from '../memory/addressBookData';
import { MY_CONTACTS, STARRED } from '../memory/addressBookData';
import type { Company, MemberName } from './company';
import { MEMBERS, nameOf } from './company';
import { writeLine, writeValue } from './contactLine';
import type { Outcome } from './story';

const lineOf = (data: AddressBookData, contact: StoredContact): string =>
  writeLine({
    fields: contact.fields,
    labels: contact.labels
      .filter((one) => one !== MY_CONTACTS && one !== STARRED)
      .map((one) => data.labels[one]?.name ?? one),
    starred: contact.labels.includes(STARRED),
    foreign: contact.foreign,
  });

const perMember = <Value>(tell: (member: MemberName) => Value): Record<MemberName, Value> => ({
  Aiko: tell('Aiko'),
  Ben: tell('Ben'),
  Chie: tell('Chie'),
});

const valueOf = (record: BookRecord | undefined, field: string): unknown => record?.fields[field]?.value;
const textOf = (record: BookRecord | undefined, field: string): string => {
  const value = valueOf(record, field);
  return typeof value === 'string' ? value : '';
};

/** The book keeps values as they are in Google Contacts, which is all that this relies on. */
const bookFields = (record: BookRecord): Fields =>
  Object.fromEntries(
    Object.entries(record.fields)
      .map(([field, { value }]) => [field, value] as const)
      .filter(([, value]) => Array.isArray(value) && value.length > 0),
  );

const personName = (record: BookRecord | undefined): string =>
  record === undefined ? '?' : writeValue('name', bookFields(record).name ?? []);

const labelName = (company: Company, id: string | undefined): string =>
  textOf(
    company.book.rows.label.find((row) => row?.id === id),
    'name',
  );

const personAt = (company: Company, id: string | undefined): BookRecord | undefined =>
  company.book.rows.person.find((row) => row?.id === id);

const bookLine = (company: Company, person: BookRecord): string => {
  const placed = company.book.rows.placement.filter(
    (row) => row !== undefined && row.deleted === undefined && textOf(row, 'person') === person.id,
  );
  return writeLine({
    fields: bookFields(person),
    labels: [labelName(company, person.label), ...placed.map((row) => labelName(company, row?.label))],
    starred: false,
    foreign: [],
  });
};

const valueText = (field: string, value: unknown): string =>
  Array.isArray(value) && value.length > 0 ? writeValue(field as FieldName, value as FieldValue) : '–';

const changeLine = (company: Company, entry: LogEntry): string | undefined => {
  const who = nameOf(entry.by);
  const changes = Object.entries(entry.changes).map(
    ([field, { was, now }]) => `${field} ${valueText(field, was)} → ${valueText(field, now)}`,
  );
  if (entry.kind === 'person') {
    const detail = entry.type === 'edit' || entry.type === 'restore' ? `: ${changes.join(', ')}` : '';
    return `${who} ${entry.type} ${personName(personAt(company, entry.record))}${detail}`;
  }
  if (entry.kind === 'label' && entry.type === 'edit') {
    const { was = null, now = null } = entry.changes['name'] ?? {};
    return `${who} renames label: ${JSON.stringify(was)} → ${JSON.stringify(now)}`;
  }
  if (entry.kind === 'placement') {
    const row = company.book.rows.placement.find((one) => one?.id === entry.record);
    return `${who} ${entry.type} placement of ${personName(personAt(company, textOf(row, 'person')))} in ${labelName(company, row?.label)}`;
  }
  return entry.kind === 'suggestion' ? `${who} ${entry.type} suggestion` : undefined;
};

const suggestionLines = (company: Company): readonly string[] =>
  company.book.rows.suggestion.flatMap((row) => {
    if (row === undefined || row.deleted !== undefined || textOf(row, 'state') !== 'open') return [];
    const person = personAt(company, textOf(row, 'person'));
    const whose = person === undefined ? '' : ` of ${personName(person)}`;
    const count = valueOf(row, 'count');
    const many =
      typeof count === 'number' ? ` of ${String(count)} of ${JSON.stringify(valueOf(row, 'of'))}` : '';
    return [
      `${nameOf(textOf(row, 'by'))} to ${labelName(company, row.label)}: ${textOf(row, 'matter')}${whose}${many}: ${textOf(row, 'text')}`,
    ];
  });

/** What may never be, whatever the story: two contacts for one record or one address, a tag without its label, a wish fulfilled twice. */
const faultsOf = (company: Company): readonly string[] => {
  const faults: string[] = [];
  const twice = (what: string, texts: readonly string[]): void => {
    for (const text of new Set(texts.filter((one, index) => texts.indexOf(one) !== index)))
      faults.push(`${what} twice: ${text}`);
  };
  for (const member of MEMBERS) {
    const { contacts } = company.members[member];
    const live = contactsIn(contacts);
    const shared = new Set(
      Object.values(contacts.labels).flatMap(({ handle, label }) => (label === undefined ? [] : handle)),
    );
    twice(
      `${member} has the record`,
      live.flatMap(({ record }) => record ?? []),
    );
    twice(
      `${member} has the address`,
      live.flatMap(({ fields }) => (fields.email ?? []).map((one) => one['value'] ?? '')),
    );
    for (const contact of live)
      if (contact.labels.some((one) => shared.has(one)) !== (contact.record !== undefined))
        faults.push(`${member}’s tag and label disagree: ${lineOf(contacts, contact)}`);
  }
  twice(
    'logged',
    company.book.log.map((entry) => `${entry.key} ${entry.type} ${entry.kind} ${entry.record}`),
  );
  twice(
    'held by the book',
    company.book.rows.person.flatMap((row) =>
      row === undefined || row.deleted !== undefined ? [] : [bookLine(company, row)],
    ),
  );
  return faults;
};

const keptBy = (company: Company, member: MemberName): readonly string[] => {
  const { json } = company.members[member].state;
  const { kept } = JSON.parse(json ?? '{"kept":[]}') as { kept: readonly { fields: Fields }[] };
  return kept.map(({ fields }) => writeLine({ fields, labels: [], starred: false, foreign: [] })).sort();
};

export const outcomeOf = (company: Company, untold = 0): Outcome => ({
  has: perMember((member) => {
    const { contacts } = company.members[member];
    return contactsIn(contacts)
      .map((contact) => lineOf(contacts, contact))
      .sort();
  }),
  labels: perMember((member) =>
    Object.values(company.members[member].contacts.labels)
      .map(({ name }) => name)
      .sort(),
  ),
  kept: perMember((member) => keptBy(company, member)),
  book: company.book.rows.person
    .flatMap((row) => (row === undefined || row.deleted !== undefined ? [] : [bookLine(company, row)]))
    .sort(),
  log: company.book.log.slice(untold).flatMap((entry) => changeLine(company, entry) ?? []),
  suggestions: suggestionLines(company),
  faults: faultsOf(company),
});
