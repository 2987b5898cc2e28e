/** Forms into which Google might bring what a contact holds. None is documented: each is off until it is switched on. */
import type { NormalisedField } from '../platformAnswers';
import type { Content, StoredElement } from './peopleData';
import type { ContentField } from './personFields';

interface Normalisation {
  readonly field: ContentField;
  readonly change: (element: StoredElement) => StoredElement;
}

const changing =
  (subfield: string, change: (text: string) => string): Normalisation['change'] =>
  (element) => {
    const value = element[subfield];
    return typeof value === 'string' ? { ...element, [subfield]: change(value) } : element;
  };

const normalisations: Readonly<Record<NormalisedField, Normalisation>> = {
  phone: { field: 'phoneNumbers', change: changing('value', (text) => text.replace(/[^\d+]/gu, '')) },
  email: { field: 'emailAddresses', change: changing('value', (text) => text.toLowerCase()) },
  type: { field: 'phoneNumbers', change: changing('type', (text) => text.toLowerCase()) },
  url: { field: 'urls', change: changing('value', (text) => `https://${text}`) },
  name: {
    field: 'names',
    change: ({ familyName = '', givenName = '', ...others }) => ({
      ...others,
      familyName: givenName,
      givenName: familyName,
    }),
  },
  whitespace: {
    field: 'organizations',
    change: changing('name', (text) => text.replace(/\s+/gu, ' ')),
  },
  birthday: { field: 'birthdays', change: ({ text: _text, ...others }) => others },
};

export const normalised = (content: Content, fields: readonly NormalisedField[]): Content =>
  fields.reduce((before, name): Content => {
    const { field, change } = normalisations[name];
    const elements = before[field];
    return elements === undefined ? before : { ...before, [field]: elements.map(change) };
  }, content);
