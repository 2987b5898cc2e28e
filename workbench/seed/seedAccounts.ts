/** The people who work at 楓商事 (Kaede Trading). */
import { addAccount } from '../google/createWorld';
import type { Account, World } from '../google/world';
import { japaneseFamilyNames, japaneseGivenNames } from './japaneseNames';
import { seededRandom } from './seededRandom';

export const companyName = '楓商事 Kaede Trading';
export const companyDomain = 'kaede.example';

/** Aiko, Ben and Chie sell; Dai and Emi look after the house. */
export const salesUnit = '/営業';
export const officeUnit = '/管理';

export interface CompanyAccounts {
  /** Owns the label. */
  readonly aiko: Account;
  /** An editor, in English, with contacts of his own who are customers too. */
  readonly ben: Account;
  /** A viewer. */
  readonly chie: Account;
  /** A member who never opens the add-on. */
  readonly dai: Account;
  /** The administrator of the Workspace. */
  readonly emi: Account;
  /** The five in this order, then everyone else. */
  readonly all: readonly Account[];
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const colleague = (world: World, number: number): Account => {
  const random = seededRandom(0x6b61_6564 + number);
  const given = random.pick(japaneseGivenNames);
  const family = random.pick(japaneseFamilyNames);
  const english = number % 2 === 0;
  return addAccount(world, {
    email: `member${number}@${companyDomain}`,
    name: english
      ? `${capitalised(given.roman)} ${capitalised(family.roman)}`
      : `${family.written} ${given.written}`,
    locale: english ? 'en' : 'ja',
  });
};

/** Five people at least; `count` says how many there are in all. */
export const seedAccounts = (world: World, count: number): CompanyAccounts => {
  const person = (mailbox: string, name: string, locale: string, isAdmin = false): Account =>
    addAccount(world, { email: `${mailbox}@${companyDomain}`, name, locale, isAdmin });
  const aiko = person('aiko', '森下 愛子', 'ja');
  const ben = person('ben', 'Ben Whitlock', 'en');
  const chie = person('chie', '荒川 千恵', 'ja');
  const dai = person('dai', '橘 大', 'ja');
  const emi = person('emi', '雪村 恵美', 'ja', true);
  for (const { sub } of [aiko, ben, chie]) world.directory.orgUnits[sub] = salesUnit;
  for (const { sub } of [dai, emi]) world.directory.orgUnits[sub] = officeUnit;
  for (const { sub } of [aiko, ben, chie, dai, emi])
    world.directory.departments[sub] = (world.directory.orgUnits[sub] ?? '').slice(1);
  const others = Array.from({ length: Math.max(0, count - 5) }, (_, index) => colleague(world, index + 6));
  return { aiko, ben, chie, dai, emi, all: [aiko, ben, chie, dai, emi, ...others] };
};
