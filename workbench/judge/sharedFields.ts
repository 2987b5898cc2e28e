/** Which fields of a person a share shows to its members, and so have to be equal in every replica. */
import type { ContentField } from '../google/people/personFields';
import type { Elements } from './element';

export interface SharedFields {
  readonly fields: readonly ContentField[];
  /** Whether addresses of type `home` are shared like the others. */
  readonly homeAddresses: boolean;
}

/** What a new share shows unless its owner chooses otherwise: no notes, birthdays, relations, custom fields, home addresses. */
export const defaultSharedFields: SharedFields = {
  fields: [
    'names',
    'nicknames',
    'emailAddresses',
    'phoneNumbers',
    'addresses',
    'organizations',
    'occupations',
    'events',
    'urls',
    'imClients',
    'sipAddresses',
    'calendarUrls',
    'genders',
    'locations',
    'locales',
    'interests',
    'miscKeywords',
    'externalIds',
  ],
  homeAddresses: false,
};

/** Everything that a person may see of a contact; `clientData` is for programs. */
export const visibleFields: readonly ContentField[] = [
  ...defaultSharedFields.fields,
  'biographies',
  'birthdays',
  'relations',
  'userDefined',
];

/** Google keeps one value at most of these: developers.google.com/people/api/rest/v1/people (“singleton”). */
export const singleFields: readonly ContentField[] = ['names', 'genders', 'birthdays', 'biographies'];

const isHome = (element: Elements[number]): boolean =>
  typeof element['type'] === 'string' && element['type'].trim().toLowerCase() === 'home';

export interface Split {
  readonly shared: Elements;
  readonly unshared: Elements;
}

export const splitByShare = (sharedFields: SharedFields, field: ContentField, elements: Elements): Split => {
  if (!sharedFields.fields.includes(field)) return { shared: [], unshared: elements };
  if (field !== 'addresses' || sharedFields.homeAddresses) return { shared: elements, unshared: [] };
  return {
    shared: elements.filter((element) => !isHome(element)),
    unshared: elements.filter(isHome),
  };
};
