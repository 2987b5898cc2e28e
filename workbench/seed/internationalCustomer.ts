/** One made-up customer from outside Japan as a row of the export. */
import { countries, type Country } from './countries';
import { addressCells, type Draft } from './japaneseCustomer';
import type { Company, PostalAddress } from './japaneseCompany';
import { digits, seededRandom, type Random } from './seededRandom';

interface SpelledName {
  readonly written: string;
  readonly latin: string;
}

const latinLetters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z]/g, '');

const pickName = (random: Random, names: string): SpelledName => {
  const [written = '', latin = latinLetters(written)] = random.pick(names.split(' ')).split('/');
  return { written, latin };
};

const companyStems = (
  'Marrowgate Quillfeather Nimbusvale Tindersby Halcyonworks Brightsedge Copperlark Duskwater Emberloom Foxhollow ' +
  'Gullwing-Tarn Hearthmoor Inkwell&Sons Juniperfall Kestrelby'
).split(' ');

const titles = [
  'Sales Manager',
  'CEO',
  'Head of Purchasing',
  'Dipl.-Ing.',
  'Directrice générale',
  'Assistant',
  'VP, EMEA',
  '',
] as const;
const departments = ['Sales', 'R&D', 'Einkauf', 'Accounts Payable', 'Dirección comercial', ''] as const;

const fillDigits = (random: Random, pattern: string): string =>
  pattern.replace(/#/g, () => String(random.below(9) + 1));

const addressIn = (random: Random, country: Country): PostalAddress => {
  const [city = '', region = '', postal = '', streetForm = ''] = random.pick(country.cities).split('/');
  const street = fillDigits(random, streetForm);
  const postalCode = fillDigits(random, postal);
  const formatted = [street, `${postalCode} ${city}`.trim(), region, country.code]
    .filter((line) => line !== '')
    .join('\n');
  return {
    formatted,
    street,
    extended: random.oneIn(5) ? 'c/o Reception, 2nd floor' : '',
    city,
    region,
    postalCode,
    country: country.code,
  };
};

const companyOf = (index: number, country: Country): Company => {
  const stem = companyStems[index % companyStems.length] ?? '';
  const random = seededRandom(0x494e_0000 + index * 1000 + countries.indexOf(country));
  const topLevel = random.pick(['example', 'example.com', 'example.org', 'example.net']);
  return {
    name: country.legalForm(stem),
    domain: `${latinLetters(stem)}-${country.code.toLowerCase()}.${topLevel}`,
    address: addressIn(random, country),
  };
};

export const internationalDraft = (random: Random): Draft => {
  // The first nine countries write in Latin letters and stand for most of the people.
  const country = random.pick(random.oneIn(4) ? countries : countries.slice(0, 9));
  const given = pickName(random, country.givenNames);
  const family = pickName(random, country.familyNames);
  const company = companyOf(random.below(companyStems.length), country);
  const website = `https://${company.domain}/~${given.latin}?ref=café&x=1`;
  return {
    mailbox: random.pick([
      `${given.latin}.${family.latin}`,
      `${given.latin.slice(0, 1)}${family.latin}`,
      given.latin,
    ]),
    domain: company.domain,
    row: {
      'First Name': given.written.replace(/-/g, ' '),
      'Middle Name': random.oneIn(10) ? 'J.' : '',
      'Last Name': family.written.replace('.', '. '),
      'Name Prefix': random.oneIn(12) ? random.pick(['Dr.', 'Prof.', 'Mme', 'Ms.']) : '',
      'Name Suffix': random.oneIn(25) ? random.pick(['Jr.', 'III', 'PhD']) : '',
      'Organization Name': random.oneIn(12) ? '' : company.name,
      'Organization Title': random.pick(titles),
      'Organization Department': random.pick(departments),
      ...(random.oneIn(10)
        ? {}
        : {
            'Phone 1 - Label': random.pick(['* Work', '* Mobile', '* Main']),
            'Phone 1 - Value': country.phone(random.below(100)),
          }),
      ...(random.oneIn(5)
        ? {
            'Phone 2 - Label': random.pick(['Home', 'Bureau', 'Work Fax']),
            'Phone 2 - Value': `${country.phone(random.below(100))} ext. ${digits(random.below(1000), 3)}`,
          }
        : {}),
      ...(random.oneIn(7)
        ? addressCells('Home', addressIn(random, country))
        : addressCells('Work', company.address)),
      ...(random.oneIn(4)
        ? { 'Website 1 - Label': random.pick(['Work', 'Profile', 'Blog']), 'Website 1 - Value': website }
        : {}),
    },
  };
};
