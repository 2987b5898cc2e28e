import { changedFields, formOf, type PersonForm } from '../../../../workbench/web/pages/contacts/personForm';
import type { WebPerson } from '../../../../workbench/web/webPerson';

const person: WebPerson = {
  names: [
    {
      metadata: { primary: true },
      familyName: '鈴木',
      givenName: '樹',
      phoneticFamilyName: 'すずき',
      honorificSuffix: '様',
      displayName: '鈴木 樹',
      unstructuredName: '鈴木 樹',
    },
  ],
  emailAddresses: [
    { value: 'itsuki@akane.example', type: 'work', displayName: 'Itsuki', formattedType: 'Work' },
    { value: 'itsuki@home.example', type: 'home' },
  ],
  phoneNumbers: [{ metadata: {}, value: '03-0251-0510', type: 'work', canonicalForm: '+81302510510' }],
  organizations: [
    { name: '茜雲商事', title: '専務', symbol: 'AKG' },
    { name: 'Dunes Golf Society', title: 'Captain' },
  ],
  addresses: [{ region: '北海道', city: '札幌市', type: 'work', formattedValue: '北海道札幌市' }],
  birthdays: [{ date: { year: 1970, month: 6, day: 9 } }],
};

const typed = (change: Partial<PersonForm['texts']>): PersonForm => {
  const form = formOf(person);
  return { ...form, texts: { ...form.texts, ...change } };
};

const saved = (form: PersonForm): WebPerson => changedFields(form, person);

describe('the edit form of a contact', () => {
  it('shows what the contact holds', () => {
    const { texts, lines, birthday } = formOf(person);
    expect(texts).toMatchObject({ familyName: '鈴木', company: '茜雲商事', city: '札幌市', note: '' });
    expect(lines.emailAddresses.map(({ value, type }) => [value, type])).toEqual([
      ['itsuki@akane.example', 'work'],
      ['itsuki@home.example', 'home'],
    ]);
    expect(birthday).toBe('1970-06-09');
  });

  it('saved untouched, changes nothing', () => {
    expect(saved(formOf(person))).toEqual({});
  });

  it('with blanks around a text, changes nothing', () => {
    expect(saved(typed({ company: ' 茜雲商事 ' }))).toEqual({});
  });

  it('a new family name is sent with the other parts, without what Google made of the old one', () => {
    expect(saved(typed({ familyName: '田中' }))).toEqual({
      names: [
        {
          familyName: '田中',
          givenName: '樹',
          phoneticFamilyName: 'すずき',
          honorificSuffix: '様',
        },
      ],
    });
  });

  it('a new title leaves the other organization and the attributes without a box', () => {
    expect(saved(typed({ title: '会長' }))).toEqual({
      organizations: [
        { name: '茜雲商事', title: '会長', symbol: 'AKG' },
        { name: 'Dunes Golf Society', title: 'Captain' },
      ],
    });
  });

  it('a new city drops the address as one text, which would contradict it', () => {
    expect(saved(typed({ city: '小樽市' }))).toEqual({
      addresses: [{ region: '北海道', city: '小樽市', type: 'work' }],
    });
  });

  it('an address without parts stands in the street and is replaced from there', () => {
    const unstructured: WebPerson = { addresses: [{ formattedValue: 'Far away', type: 'home' }] };
    const form = formOf(unstructured);
    expect(form.texts.street).toBe('Far away');
    expect(changedFields(form, unstructured)).toEqual({});
    const moved = { ...form, texts: { ...form.texts, street: 'Near' } };
    expect(changedFields(moved, unstructured)).toEqual({
      addresses: [{ type: 'home', streetAddress: 'Near' }],
    });
  });

  it('an address whose boxes are all cleared goes', () => {
    expect(saved(typed({ region: '', city: '' }))).toEqual({ addresses: [] });
  });

  it('a changed number keeps its type, a cleared line goes, a new one comes last', () => {
    const form = formOf(person);
    const [work] = form.lines.phoneNumbers;
    const [email] = form.lines.emailAddresses;
    expect(
      saved({
        ...form,
        lines: {
          phoneNumbers: [
            { ...work!, value: '03-1111-2222' },
            { value: ' 090-0000-0000 ', type: '' },
          ],
          emailAddresses: [email!, { value: '', type: 'home' }],
        },
      }),
    ).toEqual({
      phoneNumbers: [{ value: '03-1111-2222', type: 'work' }, { value: '090-0000-0000' }],
      emailAddresses: [{ value: 'itsuki@akane.example', type: 'work', displayName: 'Itsuki' }],
    });
  });

  it('an empty line that was added and left changes nothing', () => {
    const form = formOf(person);
    const phoneNumbers = [...form.lines.phoneNumbers, { value: '', type: '' }];
    expect(saved({ ...form, lines: { ...form.lines, phoneNumbers } })).toEqual({});
  });

  it('a cleared birthday is an empty list, which clears it', () => {
    expect(saved({ ...formOf(person), birthday: '' })).toEqual({ birthdays: [] });
  });

  it('of a new contact, holds only what was typed', () => {
    const form = formOf({});
    const filled = { ...form, texts: { ...form.texts, givenName: 'Robin' }, birthday: '6/9' };
    expect(changedFields(filled, {})).toEqual({
      names: [{ givenName: 'Robin' }],
      birthdays: [{ date: { month: 6, day: 9 } }],
    });
  });
});
