import fc from 'fast-check';
import Papa from 'papaparse';
import { customerRows, customersCsv } from '../../../workbench/seed/customerRows';
import { googleCsvColumns } from '../../../workbench/seed/googleCsvColumns';
import { readGoogleCsv, type CsvReading } from '../../../workbench/seed/googleCsv';
import { anyLetter } from '../../anyLetter';

const opened = (reading: CsvReading): Extract<CsvReading, { ok: true }> => {
  if (!reading.ok) throw new Error(reading.sentence);
  return reading;
};

const readOne = (cells: Readonly<Record<string, string>>) => {
  const reading = opened(readGoogleCsv(Papa.unparse([cells])));
  return { ...reading.people[0]!, warnings: reading.warnings };
};

describe("a row of today's Google export", () => {
  it('becomes the contact that the People API would create', () => {
    const { person, labels, starred, warnings } = readOne({
      'First Name': '愛子',
      'Last Name': '佐藤',
      'Phonetic First Name': 'アイコ',
      'Phonetic Last Name': 'サトウ',
      Nickname: 'あいちゃん',
      'Organization Name': '株式会社ひので商事',
      'Organization Title': '課長',
      'Organization Department': '営業部',
      Birthday: '--03-14',
      Notes: 'one ::: two\n"three"',
      Labels: 'Customers ::: * myContacts ::: * starred',
      'E-mail 1 - Label': '* Work',
      'E-mail 1 - Value': 'sato@hinode.example',
      'Phone 1 - Label': 'Work Fax',
      'Phone 1 - Value': '０３－０１２３－４５６７',
      'Phone 2 - Label': '営業所',
      'Phone 2 - Value': '+81 3 0123 4567',
      'Address 1 - Label': 'Home',
      'Address 1 - Formatted': '〒100-0000\n東京都千代田区月見台1-2-3',
      'Address 1 - Street': '月見台1-2-3',
      'Address 1 - City': '千代田区',
      'Address 1 - PO Box': '私書箱5号',
      'Address 1 - Region': '東京都',
      'Address 1 - Postal Code': '100-0000',
      'Address 1 - Country': '日本',
      'Address 1 - Extended Address': '楓ビル5F',
      'Website 1 - Label': 'Home Page',
      'Website 1 - Value': 'https://hinode.example/',
      'Relation 1 - Label': 'Spouse',
      'Relation 1 - Value': '佐藤 誠',
      'Event 1 - Label': 'Anniversary',
      'Event 1 - Value': '2001-05-06',
      'Custom Field 1 - Label': '顧客番号',
      'Custom Field 1 - Value': '=1+2',
    });
    expect(person).toEqual({
      names: [
        {
          givenName: '愛子',
          familyName: '佐藤',
          phoneticGivenName: 'アイコ',
          phoneticFamilyName: 'サトウ',
        },
      ],
      nicknames: [{ value: 'あいちゃん' }],
      emailAddresses: [{ value: 'sato@hinode.example', type: 'work' }],
      phoneNumbers: [
        { value: '０３－０１２３－４５６７', type: 'workFax' },
        { value: '+81 3 0123 4567', type: '営業所' },
      ],
      addresses: [
        {
          formattedValue: '〒100-0000\n東京都千代田区月見台1-2-3',
          streetAddress: '月見台1-2-3',
          extendedAddress: '楓ビル5F',
          poBox: '私書箱5号',
          city: '千代田区',
          region: '東京都',
          postalCode: '100-0000',
          country: '日本',
          type: 'home',
        },
      ],
      organizations: [{ name: '株式会社ひので商事', title: '課長', department: '営業部' }],
      birthdays: [{ date: { month: 3, day: 14 } }],
      events: [{ date: { year: 2001, month: 5, day: 6 }, type: 'anniversary' }],
      relations: [{ person: '佐藤 誠', type: 'spouse' }],
      urls: [{ value: 'https://hinode.example/', type: 'homePage' }],
      userDefined: [{ key: '顧客番号', value: '=1+2' }],
      biographies: [{ value: 'one ::: two\n"three"', contentType: 'TEXT_PLAIN' }],
    });
    expect(labels).toEqual(['Customers']);
    expect(starred).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('with several values in one cell becomes several elements of one type', () => {
    const { person } = readOne({
      'Phone 1 - Label': 'Mobile',
      'Phone 1 - Value': '090-0123-4567 ::: 080-0123-4567',
      'Address 1 - Label': 'Work',
      'Address 1 - City': 'Berlin ::: Paris',
      'Address 1 - Country': 'DE ::: FR',
    });
    expect(person.phoneNumbers).toEqual([
      { value: '090-0123-4567', type: 'mobile' },
      { value: '080-0123-4567', type: 'mobile' },
    ]);
    expect(person.addresses).toEqual([
      { city: 'Berlin', country: 'DE', type: 'work' },
      { city: 'Paris', country: 'FR', type: 'work' },
    ]);
  });

  it('whose second value is the primary one has it first', () => {
    const { person } = readOne({
      'E-mail 1 - Label': 'Home',
      'E-mail 1 - Value': 'a@home.example',
      'E-mail 2 - Label': '* Work',
      'E-mail 2 - Value': 'a@work.example',
      'E-mail 3 - Label': '*',
      'E-mail 3 - Value': 'a@third.example',
    });
    expect(person.emailAddresses).toEqual([
      { value: 'a@work.example', type: 'work' },
      { value: 'a@third.example' },
      { value: 'a@home.example', type: 'home' },
    ]);
  });
});

describe('a row of the former Google export', () => {
  it('is read as well', () => {
    const { person, labels } = readOne({
      Name: 'Éloïse Noël',
      'Given Name': 'Éloïse',
      'Family Name': 'Noël',
      'Given Name Yomi': 'エロイーズ',
      'Group Membership': '* myContacts ::: Clients',
      'E-mail 1 - Type': '* Work',
      'E-mail 1 - Value': 'eloise@brume.example',
      'Organization 1 - Type': '',
      'Organization 1 - Name': 'Brume S.à r.l.',
      'Organization 1 - Job Description': 'Achats',
      Occupation: 'Acheteuse',
      'Maiden Name': 'Lefèvre',
      Priority: 'High',
      'IM 1 - Type': 'Other',
      'IM 1 - Service': 'Jabber',
      'IM 1 - Value': 'eloise',
    });
    expect(person).toEqual({
      names: [{ givenName: 'Éloïse', familyName: 'Noël', phoneticGivenName: 'エロイーズ' }],
      nicknames: [{ value: 'Lefèvre', type: 'MAIDEN_NAME' }],
      emailAddresses: [{ value: 'eloise@brume.example', type: 'work' }],
      organizations: [{ name: 'Brume S.à r.l.', jobDescription: 'Achats' }],
      occupations: [{ value: 'Acheteuse' }],
      imClients: [{ username: 'eloise', protocol: 'Jabber', type: 'other' }],
      miscKeywords: [{ value: 'High', type: 'OUTLOOK_PRIORITY' }],
    });
    expect(labels).toEqual(['Clients']);
  });

  it('with nothing but a full name keeps that', () => {
    expect(readOne({ Name: 'Prince', 'Yomi Name': 'プリンス' }).person.names).toEqual([
      { unstructuredName: 'Prince', phoneticFullName: 'プリンス' },
    ]);
  });
});

describe('what a contact cannot hold', () => {
  const warningsFor = (cells: Readonly<Record<string, string>>) =>
    readOne({ 'First Name': 'Aiko', ...cells }).warnings.map(({ row, column }) => ({ row, column }));

  it.each([
    ['how it is filed', { 'File As': 'VIP' }, 'File As'],
    ['its photo', { Photo: 'https://photos.example/1.jpg' }, 'Photo'],
    ['a column that Google does not export', { 'Shoe size': '38' }, 'Shoe size'],
    ['a part that no phone has', { 'Phone 1 - Colour': 'red' }, 'Phone 1 - Colour'],
    ['an event on no day', { 'Event 1 - Label': 'Party', 'Event 1 - Value': 'soon' }, 'Event'],
    ['a custom field without a name', { 'Custom Field 1 - Value': 'C-1' }, 'Custom Field'],
    ['a group that nobody can join', { Labels: '* coworkers' }, 'Labels'],
    ['a title of 1,025 characters', { 'Organization Title': 'x'.repeat(1025) }, 'Organization 1 - Title'],
  ])('is reported with its row: %s', (_what, cells, column) => {
    expect(warningsFor(cells)).toEqual([{ row: 2, column }]);
  });

  it('is counted in rows of the file, also below empty lines and cells of several lines', () => {
    const text = 'First Name,Notes,Photo\nAiko,"a\nb",\n\nBen,,https://photos.example/2.jpg\n';
    expect(opened(readGoogleCsv(text)).warnings.map(({ row }) => row)).toEqual([4]);
  });

  it('includes cells beyond the last column and rows that name nobody', () => {
    const reading = opened(readGoogleCsv('First Name,Labels\nAiko,,surplus\n,Customers\n'));
    expect(reading.people).toHaveLength(1);
    expect(reading.warnings.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('includes the second of two columns of one name', () => {
    const reading = opened(readGoogleCsv('First Name,Given Name\nAiko,Eiko\n'));
    expect(reading.people[0]?.person.names).toEqual([{ givenName: 'Aiko' }]);
    expect(reading.warnings).toHaveLength(1);
  });
});

describe('a file that is no export', () => {
  it.each([
    ['empty', '', 'The file is empty.'],
    ['blank', ' \n\n', 'The file is empty.'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'not a CSV text'],
    ['a letter', 'Dear Aiko,\nhow are you?\n', 'names no column of a Google Contacts export'],
    ['a table of something else', 'sku,price\n1,2\n', 'names no column of a Google Contacts export'],
    ['nothing but column names', 'First Name,Last Name\n', 'no people below them'],
    ['broken off within quotes', 'First Name,Notes\nAiko,"never\nends', 'is never closed'],
  ])('is answered with one sentence: %s', (_what, text, sentence) => {
    const reading = readGoogleCsv(text);
    expect(reading.ok ? '' : reading.sentence).toContain(sentence);
  });
});

describe('the writing of a file', () => {
  const asRead = opened(readGoogleCsv(customersCsv(40))).people;
  const written = (config: Papa.UnparseConfig): string =>
    Papa.unparse(
      {
        fields: [...googleCsvColumns],
        data: customerRows(40).map((row) => googleCsvColumns.map((column) => row[column] ?? '')),
      },
      config,
    );

  it.each([
    ['a byte order mark', `\uFEFF${written({ newline: '\n' })}`],
    ['semicolons', written({ delimiter: ';' })],
    ['tabs', written({ delimiter: '\t' })],
    ['Windows line ends and quotes around everything', written({ newline: '\r\n', quotes: true })],
  ])('makes no difference: %s', (_what, text) => {
    expect(opened(readGoogleCsv(text)).people).toEqual(asRead);
  });

  it('keeps any text as it is, but for the blanks around it', () => {
    const sentence = fc.string({ unit: anyLetter, maxLength: 30 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(sentence, sentence, (note, title) => {
        const { person } = readOne({
          'First Name': 'Aiko',
          Notes: note,
          'Custom Field 1 - Label': 'k',
          'Custom Field 1 - Value': `v${title}`,
        });
        expect(person.biographies?.[0]?.value ?? '').toBe(note.trim());
        expect(person.userDefined?.[0]?.value).toBe(`v${title}`.trim());
      }),
      { numRuns: 200 },
    );
  });
});
