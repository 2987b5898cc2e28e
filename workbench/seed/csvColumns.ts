/** One vocabulary of columns for today's Google export and for the one before it, so that the rest reads only one. */

const formerNames: Readonly<Record<string, string>> = {
  'Given Name': 'First Name',
  'Additional Name': 'Middle Name',
  'Family Name': 'Last Name',
  'Given Name Yomi': 'Phonetic First Name',
  'Additional Name Yomi': 'Phonetic Middle Name',
  'Family Name Yomi': 'Phonetic Last Name',
  'Group Membership': 'Labels',
  'Organization Name': 'Organization 1 - Name',
  'Organization Title': 'Organization 1 - Title',
  'Organization Department': 'Organization 1 - Department',
};

/** The column's name as the reader knows it: `Given Name` → `First Name`, `Phone 2 - Type` → `Phone 2 - Label`. */
const columnName = (header: string): string => {
  const name = header.replace(/^\uFEFF/, '').trim();
  return formerNames[name] ?? name.replace(/^(.+ \d+) - Type$/, '$1 - Label');
};

/** Columns of which a row has one each, by what becomes of them. */
const plainColumns: readonly string[] = [
  'Name',
  'First Name',
  'Middle Name',
  'Last Name',
  'Yomi Name',
  'Phonetic First Name',
  'Phonetic Middle Name',
  'Phonetic Last Name',
  'Name Prefix',
  'Name Suffix',
  'Nickname',
  'Initials',
  'Short Name',
  'Maiden Name',
  'Birthday',
  'Gender',
  'Location',
  'Occupation',
  'Hobby',
  'Language',
  'Billing Information',
  'Directory Server',
  'Mileage',
  'Sensitivity',
  'Priority',
  'Subject',
  'Notes',
  'Labels',
];

/** Columns that come numbered, `Phone 1 - Value`, `Phone 2 - Value`…, with the parts that each may have. */
export const numberedColumns = {
  'E-mail': ['Label', 'Value'],
  Phone: ['Label', 'Value'],
  Address: [
    'Label',
    'Formatted',
    'Street',
    'City',
    'PO Box',
    'Region',
    'Postal Code',
    'Country',
    'Extended Address',
  ],
  Organization: [
    'Label',
    'Name',
    'Yomi Name',
    'Title',
    'Department',
    'Symbol',
    'Location',
    'Job Description',
  ],
  Website: ['Label', 'Value'],
  Relation: ['Label', 'Value'],
  Event: ['Label', 'Value'],
  IM: ['Label', 'Service', 'Value'],
  'Custom Field': ['Label', 'Value'],
} as const;

export type NumberedKind = keyof typeof numberedColumns;

/** Why a column that Google exports has no place in a contact that a program writes. */
const unwritable: Readonly<Record<string, string>> = {
  'File As': 'Google lets no program write how a contact is filed.',
  Photo: 'A photo is not part of a contact as it is written; it is uploaded by itself.',
};

const isNumberedKind = (kind: string): kind is NumberedKind => Object.hasOwn(numberedColumns, kind);

/** What a column is to the reader; worked out once for a file, not once for each of its rows. */
export type Column =
  | { readonly type: 'plain'; readonly name: string }
  | {
      readonly type: 'numbered';
      readonly name: string;
      readonly kind: NumberedKind;
      readonly number: number;
      readonly part: string;
    }
  | { readonly type: 'not taken'; readonly name: string; readonly reason: string };

export const columnOf = (header: string): Column => {
  const name = columnName(header);
  if (plainColumns.includes(name)) return { type: 'plain', name };
  const [, kind = '', number, part = ''] = /^(.+) (\d+) - (.+)$/.exec(name) ?? [];
  if (isNumberedKind(kind)) {
    const parts: readonly string[] = numberedColumns[kind];
    if (parts.includes(part)) return { type: 'numbered', name, kind, number: Number(number), part };
  }
  if (name === '') return { type: 'not taken', name, reason: 'This cell stands under no column name.' };
  const reason = unwritable[name] ?? 'This column is none of a Google Contacts export.';
  return { type: 'not taken', name, reason };
};
