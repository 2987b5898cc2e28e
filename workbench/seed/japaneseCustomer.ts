/** One made-up Japanese customer as a row of the export. */
import type { GoogleCsvColumn, GoogleCsvRow } from './googleCsvColumns';
import {
  japaneseAddress,
  japaneseCompany,
  japaneseCompanyCount,
  type PostalAddress,
} from './japaneseCompany';
import { japaneseFamilyNames, japaneseGivenNames, katakana } from './japaneseNames';
import { digits, type Random } from './seededRandom';

/** A row that still lacks its mail address, and what the address is made of. */
export interface Draft {
  readonly row: GoogleCsvRow;
  readonly mailbox: string;
  readonly domain: string;
}

const departments = [
  '営業部',
  '営業本部 第二営業課',
  '総務部',
  '経理部',
  '人事部',
  '情報システム部',
  '製造部',
  '購買課',
  '',
] as const;
const titles = [
  '課長',
  '部長',
  '係長',
  '主任',
  '代表取締役',
  '専務取締役',
  '担当',
  '営業部 課長',
  '所長代理',
  '',
] as const;

const fullWidth = (text: string): string =>
  text.replace(/[0-9()-]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Numbers after the area code begin with 0, which no exchange in Japan does: nobody has these numbers. */
const landline = (random: Random): string => {
  const exchange = `0${digits(random.below(1000), 3)}`;
  const line = digits(random.below(10_000), 4);
  const area = random.pick(['3', '6']);
  return random.pick([
    `0${area}-${exchange}-${line}`,
    `(0${area}) ${exchange}-${line}`,
    `+81 ${area} ${exchange} ${line}`,
    `+81-${area}-${exchange}-${line}`,
    fullWidth(`0${area}-${exchange}-${line}`),
    `0${area}${exchange}${line}`,
    `0${area}-${exchange}-${line} 内線${random.below(900) + 100}`,
    `0${area}-${exchange}-${line}（内線 ${random.below(90) + 10}）`,
  ]);
};

const mobile = (random: Random): string => {
  const exchange = `0${digits(random.below(1000), 3)}`;
  const line = digits(random.below(10_000), 4);
  const carrier = random.pick(['90', '80', '70']);
  return random.pick([
    `0${carrier}-${exchange}-${line}`,
    `0${carrier}${exchange}${line}`,
    `+81 ${carrier} ${exchange} ${line}`,
    fullWidth(`0${carrier}-${exchange}-${line}`),
  ]);
};

const freeDial = (random: Random): string => `0120-00-${digits(random.below(10_000), 4)}`;

export const addressCells = (
  label: string,
  address: PostalAddress,
): Partial<Record<GoogleCsvColumn, string>> => ({
  'Address 1 - Label': label,
  'Address 1 - Formatted': address.formatted,
  'Address 1 - Street': address.street,
  'Address 1 - City': address.city,
  'Address 1 - Region': address.region,
  'Address 1 - Postal Code': address.postalCode,
  'Address 1 - Country': address.country,
  'Address 1 - Extended Address': address.extended,
});

const phoneCells = (random: Random): Partial<Record<GoogleCsvColumn, string>> => {
  const first = random.oneIn(8) ? `${landline(random)} ::: ${freeDial(random)}` : landline(random);
  const second = random.oneIn(3)
    ? { 'Phone 2 - Label': random.pick(['Mobile', '携帯']), 'Phone 2 - Value': mobile(random) }
    : {};
  return random.oneIn(12) ? {} : { 'Phone 1 - Label': '* Work', 'Phone 1 - Value': first, ...second };
};

export const japaneseDraft = (random: Random): Draft => {
  const family = random.pick(japaneseFamilyNames);
  const given = random.pick(japaneseGivenNames);
  const company = japaneseCompany(random.below(japaneseCompanyCount));
  const read = random.pick([katakana, (reading: string) => reading, () => '']);
  return {
    mailbox: random.pick([
      `${given.roman}.${family.roman}`,
      `${family.roman}`,
      `${given.roman.slice(0, 1)}-${family.roman}`,
    ]),
    domain: company.domain,
    row: {
      'First Name': given.written,
      'Last Name': family.written,
      'Phonetic First Name': read(given.reading),
      'Phonetic Last Name': read(family.reading),
      'Name Suffix': random.oneIn(20) ? '様' : '',
      'Organization Name': random.oneIn(15) ? '' : company.name,
      'Organization Title': random.pick(titles),
      'Organization Department': random.pick(departments),
      ...phoneCells(random),
      ...(random.oneIn(6)
        ? addressCells('Home', japaneseAddress(random))
        : addressCells('Work', company.address)),
      ...(random.oneIn(4)
        ? { 'Website 1 - Label': 'Work', 'Website 1 - Value': `https://www.${company.domain}/` }
        : {}),
    },
  };
};
