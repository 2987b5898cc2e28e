/**
 * What the book says is shared: each label with its owner, the accounts that a grant reaches, and the people in it. Read
 * from the readable columns of the spreadsheet's tabs, as a person would, with nothing of the product's own reading.
 */
import type { ContentField } from '../google/people/personFields';
import type { World } from '../google/world';
import type { Row } from './bookRows';
import { isCurrent, isLive, rowsOf } from './bookRows';
import { everybodyIn, exceptedIn, groupsIn } from './groupMembers';
import type { SharedFields } from './sharedFields';

export interface SharedLabel {
  readonly id: string;
  readonly name: string;
  /** The account whose label it was made from, and that label's resource name. */
  readonly owner: string;
  readonly origin: string;
  /** Account ids, the owner first; without those who have paused their copy or want none. */
  readonly members: readonly string[];
  readonly sharedFields: SharedFields;
  /** Ids of the people's records. */
  readonly people: readonly string[];
  /** When the book last took in something about a record, by its id. */
  readonly changedAt: ReadonlyMap<string, number>;
  /** How many people an account has taken out itself, which waits until somebody decides. */
  readonly waiting: ReadonlyMap<string, number>;
}

/** The book's word for a field, and Google's. */
const contentFields: Readonly<Partial<Record<string, ContentField>>> = {
  name: 'names',
  nickname: 'nicknames',
  email: 'emailAddresses',
  phone: 'phoneNumbers',
  address: 'addresses',
  organization: 'organizations',
  occupation: 'occupations',
  birthday: 'birthdays',
  event: 'events',
  relation: 'relations',
  url: 'urls',
  instantMessage: 'imClients',
  sip: 'sipAddresses',
  calendarUrl: 'calendarUrls',
  gender: 'genders',
  location: 'locations',
  locale: 'locales',
  interest: 'interests',
  keyword: 'miscKeywords',
  externalId: 'externalIds',
  custom: 'userDefined',
  note: 'biographies',
};

const sharedFieldsOf = (cell: string): SharedFields => {
  const items: unknown = JSON.parse(cell === '' ? '[]' : cell);
  const names: readonly unknown[] = Array.isArray(items) ? items : [];
  return fieldsNamed(names.filter((name) => typeof name === 'string'));
};

/** In Google's words. */
export const fieldsNamed = (items: Iterable<string>): SharedFields => {
  const names = [...items];
  return {
    fields: names.flatMap((name) => contentFields[name] ?? []),
    homeAddresses: names.includes('homeAddress'),
  };
};

const accountOf = (row: Row): string => /^account:(\d+)$/.exec(row['principal'] ?? '')?.[1] ?? '';

export const sharedLabels = (world: World, book: string): readonly SharedLabel[] => {
  const grants = rowsOf(world, book, 'Access').filter(isLive);
  const people = rowsOf(world, book, 'People').filter(isLive);
  const groups = groupsIn(rowsOf(world, book, 'Groups').filter(isLive));
  const living = new Set(people.map(({ id }) => id));
  const placements = rowsOf(world, book, 'Placements').filter(isLive);
  const waiting = rowsOf(world, book, 'Suggestions').filter(
    ({ matter, state, waits }) => matter === 'removals' && state === 'open' && waits === 'true',
  );
  const changedAt = new Map(
    rowsOf(world, book, 'Log').map(({ record = '', at = '' }) => [record, Date.parse(at)] as const),
  );
  return rowsOf(world, book, 'Labels')
    .filter(isLive)
    .map((label) => {
      const { id = '', name = '', originAccount: owner = '', originHandle: origin = '' } = label;
      const reached = grants.filter(
        (grant) => grant['label'] === id && isCurrent(grant, world.now) && (grant['copy'] ?? '') === '',
      );
      const excepted = exceptedIn(grants.filter((grant) => grant['label'] === id));
      const byGroups = reached
        .flatMap(({ principal = '' }) => everybodyIn(groups, principal))
        .filter((account) => !excepted.has(account));
      const placed = placements.filter((placement) => placement['label'] === id);
      const ids = [
        ...people.filter((person) => person['label'] === id).map((person) => person['id'] ?? ''),
        ...placed.map(({ person = '' }) => person).filter((person) => living.has(person)),
      ];
      return {
        id,
        name,
        owner,
        origin,
        members: [...new Set([owner, ...reached.map(accountOf), ...byGroups])].filter(
          (member) => member !== '',
        ),
        sharedFields: sharedFieldsOf(label['shared'] ?? ''),
        people: [...new Set(ids)],
        changedAt,
        waiting: new Map(
          waiting
            .filter((row) => row['label'] === id)
            .map(({ by = '', count = '' }) => [by, Number(count)] as const),
        ),
      };
    });
};
