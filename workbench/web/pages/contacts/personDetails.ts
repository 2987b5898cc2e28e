/** What the page of a contact lists, field by field, in the order of Google's own page. */
import type { WebEntry, WebPerson } from '../../webPerson';
import { birthdayText } from './birthdayText';
import { entriesOf, textIn } from './personEntry';

/** The symbol beside a field, and the attribute that is shown; `type` stands behind it unless another one does. */
const FIELDS = {
  emailAddresses: { icon: 'mail', shown: 'value' },
  phoneNumbers: { icon: 'call', shown: 'value' },
  addresses: { icon: 'location_on', shown: 'formattedValue' },
  organizations: { icon: 'business_center', shown: 'name' },
  birthdays: { icon: 'cake', shown: 'date' },
  events: { icon: 'event', shown: 'date' },
  urls: { icon: 'link', shown: 'value' },
  relations: { icon: 'group', shown: 'person' },
  nicknames: { icon: 'face', shown: 'value' },
  imClients: { icon: 'chat', shown: 'username' },
  sipAddresses: { icon: 'dialer_sip', shown: 'value' },
  occupations: { icon: 'work', shown: 'value' },
  interests: { icon: 'interests', shown: 'value' },
  miscKeywords: { icon: 'sell', shown: 'value' },
  externalIds: { icon: 'badge', shown: 'value' },
  locations: { icon: 'pin_drop', shown: 'value' },
  calendarUrls: { icon: 'calendar_month', shown: 'url' },
  genders: { icon: 'person', shown: 'formattedValue' },
  locales: { icon: 'language', shown: 'value' },
  userDefined: { icon: 'tune', shown: 'value' },
  biographies: { icon: 'notes', shown: 'value' },
} as const satisfies Readonly<Record<string, { readonly icon: string; readonly shown: string }>>;

export type DetailField = keyof typeof FIELDS;

export interface Detail {
  readonly field: DetailField;
  readonly icon: string;
  readonly value: string;
  /** Google's name of a standard type, or whatever somebody typed; '' for none. */
  readonly type: string;
}

const isDetailField = (name: string): name is DetailField => name in FIELDS;

const shownIn = (field: DetailField, entry: WebEntry): string => {
  const { shown } = FIELDS[field];
  if (shown === 'date') return birthdayText(entry);
  if (field !== 'organizations') return textIn(entry, shown);
  return ['name', 'department', 'title']
    .map((part) => textIn(entry, part))
    .filter((part) => part !== '')
    .join(', ');
};

const typeIn = (field: DetailField, entry: WebEntry): string => {
  if (field === 'imClients') return textIn(entry, 'protocol');
  return textIn(entry, field === 'userDefined' ? 'key' : 'type');
};

export const personDetails = (person: WebPerson): readonly Detail[] =>
  Object.keys(FIELDS)
    .filter(isDetailField)
    .flatMap((field) =>
      entriesOf(person, field).map((entry) => ({
        field,
        icon: FIELDS[field].icon,
        value: shownIn(field, entry),
        type: typeIn(field, entry),
      })),
    )
    .filter(({ value }) => value !== '');
