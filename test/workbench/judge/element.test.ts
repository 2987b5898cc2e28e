import fc from 'fast-check';
import { elementKey, mismatch, thingKey } from '../../../workbench/judge/element';

const phone = (value: string, type = 'work') => ({ value, type });

describe('two elements', () => {
  it.each([
    ['blanks around a value', 'phoneNumbers', { value: ' 03-0123-4567 ' }, { value: '03-0123-4567' }],
    ['capitals of a type', 'phoneNumbers', { value: '1', type: 'WorkFax' }, { value: '1', type: 'workfax' }],
    ['composed letters', 'names', { givenName: 'Zoe\u0301' }, { givenName: 'Zoé' }],
    [
      'the order of attributes',
      'names',
      { givenName: 'a', familyName: 'b' },
      { familyName: 'b', givenName: 'a' },
    ],
    ['an empty attribute', 'organizations', { name: 'X', title: '' }, { name: 'X' }],
    [
      'what Google adds',
      'names',
      { givenName: 'a', displayName: 'a', metadata: { primary: true } },
      { givenName: 'a' },
    ],
    ['what Google adds to a gender', 'genders', { value: 'male', formattedValue: 'Male' }, { value: 'male' }],
    [
      'zeroes of a date',
      'birthdays',
      { date: { year: 0, month: 3, day: 14 } },
      { date: { day: 14, month: 3 } },
    ],
  ] as const)('are equal but for %s', (_what, field, left, right) => {
    expect(elementKey(field, left)).toBe(elementKey(field, right));
  });

  it.each([
    ['capitals of a value', 'nicknames', { value: 'Bo' }, { value: 'bo' }],
    ['the type', 'phoneNumbers', phone('1'), phone('1', 'home')],
    ['another writing of a number', 'phoneNumbers', phone('03-0123-4567'), phone('+81 3 0123 4567')],
    ['full-width digits', 'phoneNumbers', phone('０３'), phone('03')],
    [
      'the name shown with a mail address',
      'emailAddresses',
      { value: 'a', displayName: 'A' },
      { value: 'a' },
    ],
    ['a year', 'birthdays', { date: { year: 1980, month: 3, day: 14 } }, { date: { month: 3, day: 14 } }],
  ] as const)('differ by %s', (_what, field, left, right) => {
    expect(elementKey(field, left)).not.toBe(elementKey(field, right));
  });
});

describe('two lists of elements', () => {
  const list = fc.array(
    fc.record({ value: fc.constantFrom('1', '2', '3'), type: fc.constantFrom('work', 'home') }),
  );

  it('match in any order', () => {
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (elements, order) => {
        const ranks = new Map(elements.map((element) => [element, order.next().value as number]));
        const shuffled = [...elements].sort(
          (left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0),
        );
        expect(mismatch('phoneNumbers', elements, shuffled)).toEqual({ missing: [], extra: [] });
      }),
    );
  });

  it('match exactly when nothing is missing and nothing is extra', () => {
    fc.assert(
      fc.property(list, list, (written, actual) => {
        const { missing, extra } = mismatch('phoneNumbers', written, actual);
        const keys = (elements: readonly object[]): Set<string> =>
          new Set(elements.map((element) => JSON.stringify(element)));
        expect(missing.length === 0).toBe([...keys(written)].every((key) => keys(actual).has(key)));
        expect(extra.length).toBeGreaterThanOrEqual(actual.length - written.length);
        expect(
          [...keys(actual)].filter((key) => !keys(written).has(key)).every((key) => keys(extra).has(key)),
        ).toBe(true);
      }),
    );
  });

  it('allow what Google constructs only where nobody wrote it', () => {
    const street = { streetAddress: '月見台1' };
    const shown = { ...street, formattedValue: '〒100-0000 月見台1' };
    expect(mismatch('addresses', [street], [shown])).toEqual({ missing: [], extra: [] });
    expect(mismatch('addresses', [shown], [street]).missing).toEqual([shown]);
    expect(mismatch('addresses', [shown], [{ ...street, formattedValue: '月見台2' }]).missing).toEqual([
      shown,
    ]);
  });
});

describe('two writings of one thing', () => {
  it.each([
    ['phoneNumbers', phone('０３（０１２３）４５６７'), phone('+81 3-0123-4567', 'main')],
    ['emailAddresses', { value: 'Aiko@Kaede.example' }, { value: 'aiko@kaede.example', type: 'home' }],
    ['urls', { value: 'https://a.example' }, { value: 'https://a.example', type: 'blog' }],
  ] as const)('are one thing: %s', (field, left, right) => {
    expect(thingKey(field, left)).toBe(thingKey(field, right));
  });

  it.each([
    ['phoneNumbers', phone('03-0123-4567'), phone('03-0123-4568')],
    ['urls', { value: 'https://a.example/A' }, { value: 'https://a.example/a' }],
    ['organizations', { name: 'X', title: 'a' }, { name: 'X', title: 'b' }],
  ] as const)('are two where they say different things: %s', (field, left, right) => {
    expect(thingKey(field, left)).not.toBe(thingKey(field, right));
  });
});
