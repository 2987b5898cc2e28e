import fc from 'fast-check';
import { sameValue, tidyValue } from '../../../src/core/contacts/canonicalValue';
import { withoutDerived } from '../../../src/core/contacts/derived';
import { FIELD_NAMES } from '../../../src/core/contacts/fieldTable';
import type { FieldName, FieldValue } from '../../../src/core/contacts/fieldValue';
import { isEntry, type PersonEntry, type PersonJson } from '../../../src/google/fields/person';
import { fieldsFromPerson, PERSON_FIELDS, personFromFields } from '../../../src/google/fields/personFields';
import { anyValue } from '../../core/contacts/anyFieldValue';

describe.each(FIELD_NAMES)('laws of the way to Google and back: %s', (field) => {
  const { personField, fromPerson, toPerson } = PERSON_FIELDS[field];

  it('what is written is read again, also with all that Google adds', () => {
    fc.assert(
      fc.property(anyValue(field), (value) => {
        const wire = throughJson(toPerson(value));
        expectSame(field, fromPerson(wire), value);
        expect(fromPerson(wire)).toHaveLength(tidyValue(field, value).length);
        const returned = fromPerson(throughJson(echo(wire, personField)));
        expectSame(field, withoutDerived(field, returned, value), value);
      }),
    );
  });

  it('what is read is written as it was', () => {
    fc.assert(
      fc.property(anyValue(field), (value) => {
        const wire = throughJson(toPerson(value));
        expect(throughJson(toPerson(fromPerson(wire)))).toEqual(wire);
      }),
    );
  });

  it('an empty value clears the field', () => {
    expect(toPerson([])).toEqual({ [personField]: [] });
    expect(toPerson([{}])).toEqual({ [personField]: [] });
  });

  it('whatever Google sends is read without a crash', () => {
    const anyEntry = fc.dictionary(fc.constantFrom(...SUB_FIELDS), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(anyEntry)), (json) => {
        const value = fromPerson({ [personField]: json });
        expect(tidyValue(field, value)).toEqual(value);
      }),
    );
    expect(fromPerson({})).toEqual([]);
  });
});

const SUB_FIELDS = [
  'value',
  'type',
  'date',
  'text',
  'familyName',
  'city',
  'name',
  'current',
  'startDate',
  'key',
  'metadata',
];

const expectSame = (field: FieldName, a: FieldValue, b: FieldValue): void => {
  if (!sameValue(field, a, b)) expect(a).toEqual(b);
};

const throughJson = (person: PersonJson): PersonJson => JSON.parse(JSON.stringify(person)) as PersonJson;

/** What Google adds to a contact's values when it gives them back. Source: People API v1, "REST Resource: people". */
const echo = (person: PersonJson, personField: string): PersonJson => {
  const entries = person[personField];
  return {
    resourceName: 'people/c1',
    [personField]: (Array.isArray(entries) ? entries.filter(isEntry) : []).map((entry, index) => ({
      metadata: { primary: index === 0, source: { type: 'CONTACT', id: '1' } },
      formattedType: 'Translated',
      formattedProtocol: 'Translated',
      ...(personField === 'emailAddresses' ? { displayName: 'Aiko Sato' } : {}),
      ...(personField === 'phoneNumbers' ? { canonicalForm: '+81312345678' } : {}),
      ...(personField === 'names' ? builtName(entry) : {}),
      ...(personField === 'addresses' ? { formattedValue: builtAddress(entry) } : {}),
      ...(personField === 'birthdays' && 'date' in entry ? { text: '2/3/1990' } : {}),
      ...(personField === 'genders' ? { formattedValue: 'Translated' } : {}),
      ...(personField === 'nicknames' ? { type: 'DEFAULT' } : {}),
      ...entry,
    })),
  };
};

const builtName = (entry: PersonEntry): PersonEntry => {
  const [given, family] = [entry['givenName'], entry['familyName']];
  const whole =
    given === undefined && family === undefined
      ? {}
      : { unstructuredName: `${String(given)} ${String(family)}` };
  const reading =
    entry['phoneticGivenName'] === undefined ? {} : { phoneticFullName: entry['phoneticGivenName'] };
  return { displayName: 'Aiko Sato', displayNameLastFirst: 'Sato, Aiko', ...whole, ...reading };
};

const builtAddress = (entry: PersonEntry): unknown =>
  entry['formattedValue'] ??
  ['streetAddress', 'extendedAddress', 'city', 'region', 'postalCode', 'poBox', 'country']
    .map((part) => entry[part])
    .filter((text) => typeof text === 'string')
    .join('\n');

describe('Google’s own forms', () => {
  it.each<[string, FieldName, FieldValue, PersonJson]>([
    [
      'a name by its parts and readings',
      'name',
      [{ family: '佐藤', given: '愛子', familyReading: 'サトウ', unstructured: '愛子 佐藤' }],
      { names: [{ familyName: '佐藤', givenName: '愛子', phoneticFamilyName: 'サトウ' }] },
    ],
    [
      'a name that was never taken apart',
      'name',
      [{ unstructured: '佐藤 愛子' }],
      { names: [{ unstructuredName: '佐藤 愛子' }] },
    ],
    [
      'a birthday without a year',
      'birthday',
      [{ date: '--02-03' }],
      { birthdays: [{ date: { year: 0, month: 2, day: 3 } }] },
    ],
    [
      'a birthday in other words',
      'birthday',
      [{ text: 'in spring' }],
      { birthdays: [{ text: 'in spring' }] },
    ],
    [
      'a post',
      'organization',
      [
        {
          name: '㈱カエデ',
          current: 'TRUE',
          startDate: '2020/4/1',
          endDate: '2021',
          fullTimeMillipercent: '０５0000',
        },
      ],
      {
        organizations: [
          {
            name: '㈱カエデ',
            current: true,
            fullTimeEquivalentMillipercent: 50000,
            startDate: { year: 2020, month: 4, day: 1 },
            endDate: { year: 2021, month: 0, day: 0 },
          },
        ],
      },
    ],
    [
      'a nickname with its constant',
      'nickname',
      [{ value: 'Ai', type: 'MAIDENNAME' }],
      { nicknames: [{ value: 'Ai', type: 'MAIDEN_NAME' }] },
    ],
    [
      'a nickname whose type Google does not know',
      'nickname',
      [{ value: 'Ai', type: 'pet' }],
      { nicknames: [{ value: 'Ai' }] },
    ],
    [
      'a keyword with its constant',
      'keyword',
      [{ value: '5', type: 'outlookBillingInformation' }],
      { miscKeywords: [{ value: '5', type: 'OUTLOOK_BILLING_INFORMATION' }] },
    ],
    [
      'a field of one’s own',
      'custom',
      [{ type: '血液型', value: 'A' }],
      { userDefined: [{ key: '血液型', value: 'A' }] },
    ],
    [
      'a note as plain text',
      'note',
      [{ value: 'one\ntwo' }],
      { biographies: [{ value: 'one\ntwo', contentType: 'TEXT_PLAIN' }] },
    ],
    [
      'a phone in people’s spelling',
      'phone',
      [{ value: '０３（１２３４）５６７８', type: 'work' }],
      { phoneNumbers: [{ value: '０３（１２３４）５６７８', type: 'work' }] },
    ],
    [
      'a chat account',
      'instantMessage',
      [{ value: 'aiko', protocol: 'skype' }],
      { imClients: [{ username: 'aiko', protocol: 'skype' }] },
    ],
    [
      'a relation',
      'relation',
      [{ value: 'Ben', type: 'brother' }],
      { relations: [{ person: 'Ben', type: 'brother' }] },
    ],
  ])('%s', (_, field, value, person) => {
    expect(throughJson(PERSON_FIELDS[field].toPerson(value))).toEqual(person);
    expectSame(field, PERSON_FIELDS[field].fromPerson(person), value);
  });

  it('values of a linked profile are not the contact’s', () => {
    const person = {
      emailAddresses: [
        { value: 'aiko@kaede.example', metadata: { source: { type: 'CONTACT' } } },
        { value: 'profile@kaede.example', metadata: { source: { type: 'DOMAIN_PROFILE' } } },
      ],
    };
    expect(fieldsFromPerson(person)).toEqual({ email: [{ value: 'aiko@kaede.example' }] });
  });

  it('half a date and a day that does not exist are no dates', () => {
    const dates = [
      { year: '1990', month: 2, day: 3 },
      { month: 2.5, day: 1 },
      { month: 2, day: 30 },
      { year: -1 },
      'x',
      null,
    ];
    expect(fieldsFromPerson({ events: dates.map((date) => ({ date, type: 'other' })) })).toEqual({});
  });

  it('a post that is past, or of unknown date, is not current', () => {
    const organizations = [
      { name: 'Kaede', current: false },
      { name: 'Momiji', current: 'true' },
    ];
    expect(fieldsFromPerson({ organizations })).toEqual({
      organization: [{ name: 'Kaede' }, { name: 'Momiji' }],
    });
  });

  it('every field has its own place in a Person', () => {
    expect(new Set(FIELD_NAMES.map((name) => PERSON_FIELDS[name].personField)).size).toBe(22);
  });

  it('a whole contact goes out with the named fields only, and comes back without the empty ones', () => {
    const person = personFromFields({ name: [{ family: '佐藤' }], phone: [], note: [{ value: 'x' }] });
    expect(person).toEqual({
      names: [{ familyName: '佐藤' }],
      phoneNumbers: [],
      biographies: [{ value: 'x', contentType: 'TEXT_PLAIN' }],
    });
    expect(fieldsFromPerson(person)).toEqual({ name: [{ family: '佐藤' }], note: [{ value: 'x' }] });
    expect(fieldsFromPerson(person, ['name', 'email'])).toEqual({ name: [{ family: '佐藤' }] });
  });
});
