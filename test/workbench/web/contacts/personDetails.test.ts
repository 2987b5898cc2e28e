import { personDetails } from '../../../../workbench/web/pages/contacts/personDetails';
import {
  isStarred,
  labelsOf,
  readingOf,
  shownName,
} from '../../../../workbench/web/pages/contacts/personEntry';
import { typeFrom, typeText } from '../../../../workbench/web/pages/contacts/typeText';
import { written } from '../../../../workbench/web/pages/contacts/writtenEntry';

const member = (group: string) => ({
  contactGroupMembership: { contactGroupResourceName: `contactGroups/${group}` },
});

describe('the page of a contact', () => {
  it('lists each value with its symbol and type, in one order whatever the order of the fields', () => {
    const details = personDetails({
      userDefined: [{ key: 'Locker', value: '17' }],
      birthdays: [{ date: { month: 6, day: 9 } }],
      organizations: [{ name: '茜雲商事', title: '専務' }],
      emailAddresses: [{ value: 'itsuki@akane.example', type: 'work' }, { value: '' }],
      memberships: [member('4f')],
    });
    expect(details.map(({ field, value, type }) => [field, value, type])).toEqual([
      ['emailAddresses', 'itsuki@akane.example', 'work'],
      ['organizations', '茜雲商事, 専務', ''],
      ['birthdays', '06-09', ''],
      ['userDefined', '17', 'Locker'],
    ]);
  });

  it('tells labels from Google’s own groups', () => {
    const person = { memberships: [member('myContacts'), member('4f'), member('starred')] };
    expect(labelsOf(person)).toEqual(['contactGroups/4f']);
    expect(isStarred(person)).toBe(true);
    expect(isStarred({ memberships: [member('4f')] })).toBe(false);
  });

  it('is headed by the name, or by the best there is', () => {
    const organizations = [{ name: '茜雲商事' }];
    expect(shownName({ names: [{ displayName: '鈴木 樹' }], organizations })).toBe('鈴木 樹');
    expect(shownName({ organizations })).toBe('茜雲商事');
    expect(shownName({ emailAddresses: [{ value: 'itsuki@akane.example' }] })).toBe('itsuki@akane.example');
    expect(shownName({})).toBe('');
  });

  it('gives the reading family name first', () => {
    expect(readingOf({ names: [{ phoneticGivenName: 'いつき', phoneticFamilyName: 'すずき' }] })).toBe(
      'すずき いつき',
    );
  });

  it('is sent back without what Google fills in, and without what is empty', () => {
    expect(
      written({
        metadata: {},
        value: '1',
        type: 'work',
        canonicalForm: '+1',
        formattedType: 'Work',
        note: '',
      }),
    ).toEqual({ value: '1', type: 'work' });
  });
});

describe('the type of a number', () => {
  const types = { work: '勤務先', home: 'Home' };

  it.each([
    ['work', '勤務先'],
    ['自分用', '自分用'],
    ['', ''],
  ])('%j is shown as %j, and found again', (type, text) => {
    expect(typeText(type, types)).toBe(text);
    expect(typeFrom(` ${text} `, types)).toBe(type);
  });

  it('is known in whatever case', () => {
    expect(typeFrom('HOME', types)).toBe('home');
  });
});
