import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { customerRows, customersCsv } from '../../../workbench/seed/customerRows';
import { googleCsvColumns } from '../../../workbench/seed/googleCsvColumns';

const committed = readFileSync(path.join(__dirname, '../../../workbench/seed/customers.csv'), 'utf8');

describe('the made-up customers', () => {
  const rows = customerRows(1000);
  const valuesOf = (...columns: (typeof googleCsvColumns)[number][]): string[] =>
    rows.flatMap((row) => columns.flatMap((column) => (row[column] ?? '').split(' ::: '))).filter(Boolean);

  it('are the committed file byte for byte when they are generated again', () => {
    expect(customersCsv(1000)).toBe(committed);
  });

  it('are the same people when more of them are asked for', () => {
    expect(customerRows(1003).slice(0, 1000)).toEqual(rows);
  });

  it('stand under the columns of a Google export, a thousand of them', () => {
    const { data } = Papa.parse<string[]>(committed, { skipEmptyLines: true });
    expect(data[0]).toEqual(googleCsvColumns);
    expect(data).toHaveLength(1001);
    expect(data.every((cells) => cells.length === googleCsvColumns.length)).toBe(true);
  });

  it('fill every column at least once, but for the reading of a middle name', () => {
    const empty = googleCsvColumns.filter((column) => valuesOf(column).length === 0);
    expect(empty).toEqual(['Phonetic Middle Name']);
  });

  it('have a first address that nobody else has, at a domain that is reserved for examples', () => {
    const first = rows.map((row) => (row['E-mail 1 - Value'] ?? '').split(' ::: ')[0] ?? '');
    expect(new Set(first).size).toBe(1000);
    const all = valuesOf('E-mail 1 - Value', 'E-mail 2 - Value');
    expect(
      all.filter(
        (address) => !/^[a-z0-9.-]+@[a-z0-9.-]*example(\.co\.jp|\.jp|\.com|\.net|\.org)?$/.test(address),
      ),
    ).toEqual([]);
  });

  it('share the address of their company with colleagues', () => {
    const shared = valuesOf('E-mail 2 - Value').filter((address) => address.startsWith('info@'));
    expect(new Set(shared).size).toBeLessThan(shared.length);
  });

  it('are half Japanese, with readings, legal forms in front and behind, and 〒 addresses', () => {
    const japanese = rows.filter((row) => ['JP', '日本'].includes(row['Address 1 - Country'] ?? ''));
    expect(japanese).toHaveLength(500);
    const companies = japanese.map((row) => row['Organization Name'] ?? '');
    for (const form of [/^株式会社/, /株式会社$/, /^有限会社/, /有限会社$/, /^合同会社/, /合同会社$/])
      expect(companies.some((company) => form.test(company))).toBe(true);
    const readings = japanese.map((row) => row['Phonetic Last Name'] ?? '');
    expect(readings.some((reading) => /^[ァ-ヴー]+$/.test(reading))).toBe(true);
    expect(readings.some((reading) => /^[ぁ-んー]+$/.test(reading))).toBe(true);
    expect(japanese.every((row) => row['Address 1 - Formatted']?.startsWith('〒'))).toBe(true);
  });

  it.each([
    ['a domestic number', /^03-\d{4}-\d{4}$/],
    ['an area code in brackets', /^\(03\) \d{4}-\d{4}$/],
    ['a number with its country', /^\+81 3 \d{4} \d{4}$/],
    ['full-width digits', /^０３－[０-９]{4}－[０-９]{4}$/],
    ['a mobile number', /^090-\d{4}-\d{4}$/],
    ['a toll-free number', /^0120-/],
    ['an extension', /内線/],
    ['an American number of fiction', /^\+1 \(503\) 555-01\d\d$/],
    ['a London number of drama', /^\+44 20 7946 00\d\d$/],
  ])('write phones in mixed forms: %s', (_form, pattern) => {
    expect(valuesOf('Phone 1 - Value', 'Phone 2 - Value').some((phone) => pattern.test(phone))).toBe(true);
  });

  it.each([
    ['Arabic', /\p{Script=Arabic}/u],
    ['Hebrew', /\p{Script=Hebrew}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Thai', /\p{Script=Thai}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Hangul', /\p{Script=Hangul}/u],
    ['accents', /[éñöłĐ]/u],
    ['a kanji outside the basic plane', /𠮷/u],
    ['200 characters', /^.{200}$/u],
  ])('have names in %s', (_kind, pattern) => {
    expect(valuesOf('First Name', 'Last Name').some((name) => pattern.test(name))).toBe(true);
  });

  it('include notes of several lines with quotes, dates without a year, formulas and emoji', () => {
    expect(rows.some((row) => /"[^"]+"[^]*\n/.test(row.Notes ?? ''))).toBe(true);
    expect(valuesOf('Birthday').some((birthday) => /^--\d\d-\d\d$/.test(birthday))).toBe(true);
    expect(valuesOf('Organization Title').some((title) => title.startsWith('=HYPERLINK('))).toBe(true);
    expect(valuesOf('Nickname').some((nickname) => /\p{Extended_Pictographic}/u.test(nickname))).toBe(true);
    expect(valuesOf('Nickname')).toEqual(expect.arrayContaining(['@name', '+81 3 0000 0000']));
  });

  it('include namesakes who work for different companies', () => {
    const companies = new Map<string, Set<string>>();
    for (const row of rows) {
      const name = `${row['Last Name'] ?? ''} ${row['First Name'] ?? ''}`;
      companies.set(name, (companies.get(name) ?? new Set()).add(row['Organization Name'] ?? ''));
    }
    expect([...companies.values()].filter((employers) => employers.size > 1).length).toBeGreaterThan(20);
  });

  it('all carry the label', () => {
    expect(new Set(rows.map((row) => row.Labels))).toEqual(new Set(['Customers ::: * myContacts']));
  });
});
