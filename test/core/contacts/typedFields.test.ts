import fc from 'fast-check';
import type { Fields, FieldValue } from '../../../src/core/contacts/fieldValue';
import { tidyValue } from '../../../src/core/contacts/canonicalValue';
import type { FormField, TypedText } from '../../../src/core/contacts/typedFields';
import { FORM_FIELDS, formFields, shownInForm, typedValue } from '../../../src/core/contacts/typedFields';
import { typedProblems } from '../../../src/core/contacts/typedProblems';
import { SHARE_ITEMS } from '../../../src/core/contacts/sharedPart';
import { anyValue } from './anyFieldValue';

/** What stands there, and over it what was typed, as `place attribute` to text. */
const over =
  (shown: FieldValue, typed: Readonly<Record<string, string>> = {}): TypedText =>
  (_field, place, attribute) =>
    typed[`${String(place)} ${attribute}`] ?? shown[place]?.[attribute] ?? '';

const now = (field: FormField, shown: FieldValue, typed: Readonly<Record<string, string>>): FieldValue =>
  typedValue(field, shown, over(shown, typed), 'work');

const PHONES = [
  { value: '03-1234-5678', type: 'work' },
  { value: '090-0000-0000', type: 'mobile' },
];

it.each<[string, FormField, FieldValue, Record<string, string>, FieldValue]>([
  [
    'a number that is typed over keeps its type',
    'phone',
    PHONES,
    { '0 value': ' 06-1111-2222 ' },
    [{ value: '06-1111-2222', type: 'work' }, PHONES[1]!],
  ],
  ['a number that is emptied is gone', 'phone', PHONES, { '0 value': ' ' }, [PHONES[1]!]],
  [
    'what stands on the empty line is new',
    'email',
    [],
    { '0 value': 'rin@aoi.example' },
    [{ value: 'rin@aoi.example', type: 'work' }],
  ],
  [
    'a company keeps what the form does not show of it',
    'organization',
    [{ name: 'Aoi', title: 'Clerk', symbol: 'AOI' }],
    { '0 title': 'Manager' },
    [{ name: 'Aoi', title: 'Manager', symbol: 'AOI' }],
  ],
  [
    'a company of which nothing is left that could be read is gone',
    'organization',
    [{ name: 'Aoi', symbol: 'AOI' }],
    { '0 name': '' },
    [],
  ],
  [
    'a name keeps its title where the rest is emptied',
    'name',
    [{ prefix: 'Dr.', family: 'Ota' }],
    { '0 family': '' },
    [{ prefix: 'Dr.' }],
  ],
  [
    'a name that was never taken apart is typed whole',
    'name',
    [{ unstructured: 'Rin of Aoi' }],
    { '0 unstructured': 'Rin Kanda' },
    [{ unstructured: 'Rin Kanda' }],
  ],
  [
    'an address as it was printed gives way to its parts',
    'address',
    [{ city: 'Kyoto', street: '1-2', unstructured: '1-2, Kyoto', type: 'work' }],
    { '0 street': '3-4' },
    [{ city: 'Kyoto', street: '3-4', type: 'work' }],
  ],
])('%s', (_situation, field, shown, typed, expected) => {
  expect(now(field, shown, typed)).toEqual(expected);
});

it.each(FORM_FIELDS)('a form in which nothing was typed changes no %s, whatever stands in it', (field) => {
  fc.assert(
    fc.property(anyValue(field), (value) => {
      const shown = shownInForm(field, tidyValue(field, value));
      expect(typedValue(field, shown, over(shown), 'work')).toEqual(shown);
    }),
  );
});

it('what is hidden and a note that is too long for a card are not in the form', () => {
  const fields: Fields = { note: [{ value: 'x'.repeat(501) }], phone: PHONES };
  expect(formFields(fields, SHARE_ITEMS)).toEqual(['name', 'organization', 'phone', 'email', 'address']);
  expect(formFields({ ...fields, note: [] }, ['name', 'note'])).toEqual(['name', 'note']);
});

it('of a long list as many values stand in the form as it has room for', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({
    value: `03-0000-${String(index)}`,
    type: 'work',
  }));
  expect(shownInForm('phone', many)).toEqual(many.slice(0, 6));
  const long = Array.from({ length: 6 }, (_, index) => ({
    value: `${'l'.repeat(300)}${String(index)}@a.example`,
  }));
  expect(shownInForm('email', long)).toEqual(long.slice(0, 3));
});

describe('what is wrong with what was typed', () => {
  const shown: Fields = {
    name: [{ family: '神田' }],
    phone: [{ value: 'ask at the desk', type: 'work' }],
    email: [{ value: 'rin@aoi.example' }],
  };
  const problems = (typed: Readonly<Record<string, string>>) =>
    typedProblems(
      shown,
      ['name', 'phone', 'email', 'address'],
      (field, place, attribute) =>
        typed[`${field} ${String(place)} ${attribute}`] ?? shown[field]?.[place]?.[attribute] ?? '',
    );

  it.each([
    [{}, []],
    [{ 'phone 0 value': '３階 内線 204' }, []],
    [{ 'phone 0 value': 'n/a' }, ['no-number']],
    [{ 'email 1 value': 'rin at aoi' }, ['no-email']],
    [{ 'email 1 value': 'rin@aoi' }, ['no-email']],
    [{ 'email 0 value': 'りん@例え.テスト' }, []],
    [{ 'address 0 postalCode': '〒１０５－００１１' }, []],
    [{ 'address 0 postalCode': 'Minato ward' }, ['no-postal-code']],
    [{ 'name 0 family': 'x'.repeat(501), 'email 0 value': '?' }, ['too-long', 'no-email']],
    [{ 'name 0 family': ' ', 'phone 0 value': '', 'email 0 value': '' }, ['nobody']],
  ])('%j: %j', (typed, expected) => {
    expect(problems(typed).map(({ what }) => what)).toEqual(expected);
  });
});
