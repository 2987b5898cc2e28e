import fc from 'fast-check';
import { canonicalValue, elementKey, sameValue, tidyValue } from '../../../src/core/contacts/canonicalValue';
import { FIELD_NAMES, FIELDS } from '../../../src/core/contacts/fieldTable';
import { anyElement, anyValue } from './anyFieldValue';

describe.each(FIELD_NAMES)('laws of comparing: %s', (field) => {
  const { canonical, key, attributes } = FIELDS[field];

  it('canonical of canonical is canonical, and has known, filled attributes only', () => {
    fc.assert(
      fc.property(anyElement(field), (element) => {
        const once = canonical(element);
        expect(canonical(once)).toEqual(once);
        expect(Object.keys(once).every((name) => attributes.includes(name))).toBe(true);
        expect(Object.values(once)).not.toContain('');
      }),
    );
  });

  it('the order of elements does not matter', () => {
    const shuffled = anyValue(field).chain((value) =>
      fc.tuple(fc.constant(value), fc.shuffledSubarray([...value], { minLength: value.length })),
    );
    fc.assert(fc.property(shuffled, ([value, other]) => expect(sameValue(field, value, other)).toBe(true)));
  });

  it('a value equals its tidy form, and tidying twice is tidying once', () => {
    fc.assert(
      fc.property(anyValue(field), (value) => {
        const tidy = tidyValue(field, value);
        expect(sameValue(field, tidy, value)).toBe(true);
        expect(tidyValue(field, tidy)).toEqual(tidy);
        expect(canonicalValue(field, canonicalValue(field, value))).toEqual(canonicalValue(field, value));
      }),
    );
  });

  it('sameness is an equivalence', () => {
    fc.assert(
      fc.property(anyValue(field), anyValue(field), anyValue(field), (a, b, c) => {
        const same = (x: typeof a, y: typeof a): boolean => sameValue(field, x, y);
        expect(same(a, [...a])).toBe(true);
        expect(same(a, b)).toBe(same(b, a));
        if (same(a, b) && same(b, c)) expect(same(a, c)).toBe(true);
      }),
    );
  });

  it('equal elements have equal keys, and elements without content have none', () => {
    fc.assert(
      fc.property(anyElement(field), (element) => {
        expect(elementKey(field, canonical(element))).toBe(elementKey(field, element));
      }),
    );
    expect(key({})).toBe('');
    expect(elementKey(field, { type: 'home' })).toBe('');
  });
});

describe('values as they are stored', () => {
  it('keeps the order and the spelling of people', () => {
    const value = [
      { value: ' ０３（１２３４）５６７８ ', type: 'Work' },
      { value: '090-1111-2222', type: 'mobile' },
    ];
    expect(tidyValue('phone', value)).toEqual([
      { value: '０３（１２３４）５６７８', type: 'Work' },
      { value: '090-1111-2222', type: 'mobile' },
    ]);
  });

  it('drops unknown attributes, empty ones and elements without content', () => {
    const value = [{ value: 'aiko@kaede.example', type: ' ', metadata: 'primary' }, { type: 'work' }, {}];
    expect(tidyValue('email', value)).toEqual([{ value: 'aiko@kaede.example' }]);
  });

  it('of two spellings of one number the one that says more stays, in the place of the first', () => {
    const value = [
      { value: '03-1234-5678' },
      { value: '090-1111-2222' },
      { value: '+81312345678', type: 'work' },
    ];
    expect(tidyValue('phone', value)).toEqual([
      { value: '+81312345678', type: 'work' },
      { value: '090-1111-2222' },
    ]);
  });

  it('cuts a field that holds one to one', () => {
    expect(tidyValue('note', [{ value: 'first' }, { value: 'second' }])).toHaveLength(1);
  });

  it('keeps a name that was never taken apart, and drops it beside its parts', () => {
    expect(tidyValue('name', [{ unstructured: '佐藤 愛子' }])).toEqual([{ unstructured: '佐藤 愛子' }]);
    expect(tidyValue('name', [{ family: '佐藤', unstructured: '佐藤 愛子' }])).toEqual([{ family: '佐藤' }]);
  });

  it('keeps an address as it is printed, also beside its parts, unless it only repeats the country', () => {
    const whole = { unstructured: '東京都千代田区1-1', country: '日本' };
    expect(tidyValue('address', [whole])).toEqual([whole]);
    const printed = { city: '千代田区', unstructured: '〒100-0001\n東京都千代田区' };
    expect(tidyValue('address', [printed])).toEqual([printed]);
    expect(tidyValue('address', [{ country: '日本', unstructured: '日本' }])).toEqual([{ country: '日本' }]);
  });
});

describe('the field table', () => {
  it('lists every field once, under its own name', () => {
    expect(FIELD_NAMES).toHaveLength(22);
    for (const field of FIELD_NAMES) expect(FIELDS[field].name).toBe(field);
  });

  it('holds one value where address books refuse more', () => {
    expect(FIELD_NAMES.filter((field) => FIELDS[field].single)).toEqual([
      'name',
      'birthday',
      'gender',
      'note',
    ]);
  });
});
