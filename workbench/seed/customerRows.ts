/** The made-up customers, half of them Japanese: the same position gives the same person, however many are asked for. */
import Papa from 'papaparse';
import { googleCsvColumns, type GoogleCsvColumn, type GoogleCsvRow } from './googleCsvColumns';
import { internationalDraft } from './internationalCustomer';
import { japaneseDraft, type Draft } from './japaneseCustomer';
import { seededRandom } from './seededRandom';
import { unusualCells } from './unusualCells';

type Cells = Partial<Record<GoogleCsvColumn, string>>;

const draftFrom = (position: number): Draft => {
  const random = seededRandom(0x4d65_6962 + position);
  return position % 2 === 0 ? japaneseDraft(random) : internationalDraft(random);
};

const nameColumns = ['First Name', 'Last Name', 'Phonetic First Name', 'Phonetic Last Name'] as const;

/** Now and then someone has the name of a person 36 rows before: two people, two companies, one name. */
const draftAt = (position: number): Draft => {
  const draft = draftFrom(position);
  if (position % 45 !== 40) return draft;
  const namesake = draftFrom(position - 36);
  const name = Object.fromEntries(nameColumns.map((column) => [column, namesake.row[column] ?? '']));
  return { ...draft, mailbox: namesake.mailbox, row: { ...draft.row, ...name } };
};

/** `mailbox@domain`, numbered where someone has it already; all of them end up in `taken`. */
const freshAddress = (taken: Set<string>, mailbox: string, domain: string): string => {
  for (let number = 1; ; number += 1) {
    const address = `${mailbox}${number === 1 ? '' : number}@${domain}`;
    if (taken.has(address)) continue;
    taken.add(address);
    return address;
  }
};

const mailCells = (position: number, draft: Draft, taken: Set<string>): Cells => {
  const first = freshAddress(taken, draft.mailbox, draft.domain);
  const joined =
    position % 30 === 4 ? `${first} ::: ${freshAddress(taken, `${draft.mailbox}.sub`, draft.domain)}` : first;
  const second: Cells =
    position % 8 === 5
      ? { 'E-mail 2 - Label': 'Home', 'E-mail 2 - Value': freshAddress(taken, draft.mailbox, 'mail.example') }
      : position % 8 === 6
        ? // Shared by everyone of the company, so it identifies nobody.
          { 'E-mail 2 - Label': '代表', 'E-mail 2 - Value': `info@${draft.domain}` }
        : {};
  return { 'E-mail 1 - Label': '* Work', 'E-mail 1 - Value': joined, ...second };
};

export const customerRows = (count: number): readonly GoogleCsvRow[] => {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, position) => {
    const draft = draftAt(position);
    return {
      ...draft.row,
      ...unusualCells(position, seededRandom(0x756e_7573 + position)),
      ...mailCells(position, draft, taken),
      Labels: 'Customers ::: * myContacts',
    };
  });
};

/** The text of an export of the first `count` customers, without the first `skipped` of them. */
export const customersCsv = (count: number, skipped = 0): string => {
  const people = customerRows(count).slice(skipped);
  const rows = people.map((row) => googleCsvColumns.map((column) => row[column] ?? ''));
  return `${Papa.unparse({ fields: [...googleCsvColumns], data: rows }, { newline: '\n' })}\n`;
};
