import fc from 'fast-check';
import { elementKey, sameValue, tidyValue } from '../../../src/core/contacts/canonicalValue';
import { FIELD_NAMES, FIELDS } from '../../../src/core/contacts/fieldTable';
import type { FieldName, FieldValue } from '../../../src/core/contacts/fieldValue';
import type { ShareItem } from '../../../src/core/contacts/sharedPart';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { splitOwn, withOwn } from '../../../src/core/replication/ownPart';
import { anyValue } from '../contacts/anyFieldValue';

const EVERYTHING: readonly ShareItem[] = [...FIELD_NAMES, 'homeAddress'];
const anyShare = fc.constantFrom<readonly ShareItem[]>(DEFAULT_SHARED, EVERYTHING, ['name', 'email']);

/** As an address book holds it: no empty elements, no two of one key. */
const anyHeldValue = (field: FieldName): fc.Arbitrary<FieldValue> =>
  anyValue(field).map((value) => tidyValue(field, value));

const anyOriginal = (field: FieldName): fc.Arbitrary<FieldValue | undefined> =>
  fc.option(anyHeldValue(field), { nil: undefined });

const keys = (field: FieldName, value: FieldValue): readonly string[] =>
  value.map((element) => elementKey(field, element)).sort();

describe.each(FIELD_NAMES)('laws of what is a member’s own: %s', (field) => {
  it('each element is either shared or own, and putting them together keeps every one', () => {
    fc.assert(
      fc.property(
        anyHeldValue(field),
        anyHeldValue(field),
        anyOriginal(field),
        anyShare,
        (value, shadow, original, share) => {
          const { shared, own } = splitOwn(field, value, { shared: share, shadow, original });
          expect(keys(field, [...shared, ...own])).toEqual(keys(field, value));
          expect(keys(field, withOwn(field, shared, own))).toEqual(keys(field, value));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('what was written into an adopted contact reads back as the book’s value: writing is no edit', () => {
    fc.assert(
      fc.property(anyHeldValue(field), anyHeldValue(field), anyShare, (original, value, share) => {
        const book = splitOwn(field, value, { shared: share, shadow: [] }).shared;
        const { own } = splitOwn(field, original, { shared: share, shadow: [], original });
        const written = withOwn(field, book, own);
        const seen = splitOwn(field, written, { shared: share, shadow: book, original }).shared;
        if (!sameValue(field, seen, book)) expect(seen).toEqual(book);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is a member’s own', () => {
  const office = { value: '03-1234-5678', type: 'work' };
  const mobile = { value: '090-1111-2222', type: 'mobile' };
  const other = { value: '080-3333-4444', type: 'mobile' };

  it.each([
    ['own', true],
    ['Own mobile', true],
    ['自分用', true],
    [' 自分用の携帯', true],
    ['owner', false],
    ['mine, my own', false],
    ['', false],
  ])('a number of type %j stays with the member: %s', (type, isOwn) => {
    const number = { ...mobile, type };
    const { shared, own } = splitOwn('phone', [office, number], { shared: DEFAULT_SHARED, shadow: [office] });
    expect(own).toEqual(isOwn ? [number] : []);
    expect(shared).toEqual(isOwn ? [office] : [office, number]);
  });

  it('a home address that is not shared stays, wherever it stands among the others', () => {
    const house = { city: '鎌倉市', type: 'home' };
    const desk = { city: '千代田区', type: 'work' };
    expect(splitOwn('address', [house, desk], { shared: DEFAULT_SHARED, shadow: [desk] })).toEqual({
      shared: [desk],
      own: [house],
    });
  });

  it.each([
    ['untouched', [mobile, office], [mobile], [office]],
    ['corrected', [other, office], [other], [office]],
    ['removed', [office], [], [office]],
    ['joined by a second number', [mobile, office, other], [mobile], [office, other]],
    [
      'corrected and joined by another',
      [other, office, { value: '0120-1' }],
      [other],
      [office, { value: '0120-1' }],
    ],
  ])('a private number of an adopted contact, %s', (_situation, value, own, shared) => {
    expect(
      splitOwn('phone', value, { shared: DEFAULT_SHARED, shadow: [office], original: [mobile] }),
    ).toEqual({ shared, own });
  });

  const newOffice = { value: '03-9999-0000', type: 'work' };
  const untyped = { value: '0120-444-555' };

  it.each([
    ['both corrected where they stand', [newOffice, other], [newOffice], [other]],
    [
      'both corrected, and the types taken off',
      [{ value: '1' }, { value: '2' }],
      [{ value: '1' }],
      [{ value: '2' }],
    ],
    ['the shared one corrected', [newOffice, mobile], [newOffice], [mobile]],
    ['both replaced by one of the shared one’s type', [newOffice], [newOffice], []],
    ['both replaced by one of the own one’s type', [other], [], [other]],
    ['both replaced by one that could be either', [untyped], [], [untyped]],
    ['both corrected, and put into the other order', [other, newOffice], [newOffice], [other]],
    ['in another order, and both corrected', [other, newOffice, untyped], [newOffice, untyped], [other]],
  ])('a shared number beside a private one, %s', (_situation, value, shared, own) => {
    expect(
      splitOwn('phone', value, { shared: DEFAULT_SHARED, shadow: [office], original: [mobile] }),
    ).toEqual({ shared, own });
  });

  it.each([
    ['in its place', [office, other]],
    ['with a new shared one before it', [office, { value: '03-7', type: 'main' }, other]],
    ['and moved to the front', [other, office]],
    ['and of another type', [office, { ...other, type: 'home' }]],
    ['of another type, and moved to the front', [{ ...other, type: 'home' }, office]],
  ])('a private number that is corrected %s is not told', (_how, value) => {
    const { own } = splitOwn('phone', value, {
      shared: DEFAULT_SHARED,
      shadow: [office],
      original: [mobile],
    });
    expect(own.map((element) => element['value'])).toEqual([other.value]);
  });

  it('a private number that a shared one stood for is not corrected by a newcomer', () => {
    const covered = [elementKey('phone', mobile)];
    const context = { shared: DEFAULT_SHARED, shadow: [office], original: [mobile], covered };
    expect(splitOwn('phone', [office, other], context)).toEqual({
      shared: [office, other],
      own: [],
    });
  });

  it('a number typed beside one that was marked own before the adoption is shared', () => {
    const marked = { ...mobile, type: 'own' };
    expect(
      splitOwn('phone', [office, marked, other], {
        shared: DEFAULT_SHARED,
        shadow: [office],
        original: [marked],
      }),
    ).toEqual({ shared: [office, other], own: [marked] });
  });

  it('where one value fits, the book’s is shown, and the member’s own while the book has none', () => {
    const mine = [{ family: '鈴木' }];
    const books = [{ family: '鈴木', given: '一郎' }];
    expect(withOwn('name', books, mine)).toEqual(books);
    expect(withOwn('name', [], mine)).toEqual(mine);
    expect(splitOwn('name', mine, { shared: DEFAULT_SHARED, shadow: [], original: mine }).own).toEqual(mine);
    expect(FIELDS.name.single).toBe(true);
  });
});
