import fc from 'fast-check';
import { elementKey, sameValue, tidyValue } from '../../../src/core/contacts/canonicalValue';
import { FIELD_NAMES, FIELDS } from '../../../src/core/contacts/fieldTable';
import type { Element, FieldName, FieldValue } from '../../../src/core/contacts/fieldValue';
import { mergeValue } from '../../../src/core/contacts/mergeValue';
import { anyElement, anyValue } from './anyFieldValue';

/** Per field and law; together over four thousand. */
fc.configureGlobal({ numRuns: 50 });

describe.each(FIELD_NAMES)('laws of merging: %s', (field) => {
  const merge = (was: FieldValue, mine: FieldValue, theirs: FieldValue): FieldValue =>
    mergeValue(field, was, mine, theirs).value;
  const expectSame = (a: FieldValue, b: FieldValue): void => {
    if (!sameValue(field, a, b)) expect(a).toEqual(b);
  };

  it('who changed nothing takes what the other has, and nothing is lost', () => {
    fc.assert(
      fc.property(anyValue(field), anyValue(field), (x, y) => {
        expect(mergeValue(field, x, x, y)).toEqual({ value: tidyValue(field, y), lost: [] });
        expectSame(merge(x, y, x), y);
        expect(mergeValue(field, x, y, x).lost).toEqual([]);
        expectSame(merge(y, x, x), x);
      }),
    );
  });

  it('merging again changes nothing', () => {
    fc.assert(
      fc.property(anyValue(field), anyValue(field), anyValue(field), (was, mine, theirs) => {
        const once = merge(was, mine, theirs);
        expectSame(merge(was, mine, once), once);
        expectSame(tidyValue(field, once), once);
      }),
    );
  });

  it('changes of different elements commute, and both are there', () => {
    fc.assert(
      fc.property(anyValue(field), anyValue(field), anyValue(field), (was, p, q) => {
        const isMine = (element: Element): boolean => owner(elementKey(field, element)) === 0;
        const [base, mineNew, theirsNew] = [was, p, q].map((value) => tidyValue(field, value)) as [
          FieldValue,
          FieldValue,
          FieldValue,
        ];
        const isTheirs = (element: Element): boolean => !isMine(element);
        const mine = [...base.filter(isTheirs), ...mineNew.filter(isMine)];
        const theirs = [...base.filter(isMine), ...theirsNew.filter(isTheirs)];
        const both = [...mineNew.filter(isMine), ...theirsNew.filter(isTheirs)];
        expectSame(merge(base, mine, theirs), merge(base, theirs, mine));
        // Two companies that are each alone on their side are taken for one.
        if (field !== 'organization') expectSame(merge(base, mine, theirs), both);
        expect(mergeValue(field, base, mine, theirs).lost.filter(() => field !== 'organization')).toEqual([]);
      }),
    );
  });

  it('changes of different attributes of one element commute, and both are there', () => {
    const free = FIELDS[field].attributes.filter((attribute) => !STAND_INS.includes(attribute));
    const ownAttributes = (parity: number): readonly string[] =>
      free.filter((_, index) => index % 2 === parity);
    const edited = (element: Element, change: Element, parity: number): Element =>
      ownAttributes(parity).reduce((before, attribute) => {
        const after = { ...before, [attribute]: change[attribute] ?? '' };
        return elementKey(field, after) === elementKey(field, element) ? after : before;
      }, element);
    fc.assert(
      fc.property(anyElement(field), anyElement(field), anyElement(field), (any, p, q) => {
        const [was] = tidyValue(field, [any]);
        if (was === undefined) return;
        const [mine, theirs] = [edited(was, p, 0), edited(was, q, 1)];
        const merged = merge([was], [mine], [theirs]);
        const theirsOnly = ownAttributes(1).map((attribute) => [attribute, theirs[attribute] ?? ''] as const);
        expectSame(merged, [{ ...mine, ...Object.fromEntries(theirsOnly) }]);
        expectSame(merged, merge([was], [theirs], [mine]));
        expect(mergeValue(field, [was], [mine], [theirs]).lost).toEqual([]);
      }),
    );
  });
});

/** They vanish when what they stand in for appears, so they cannot change alone. */
const STAND_INS = ['unstructured', 'fullReading', 'text'];

/** Shares the elements out between two people, by key. */
const owner = (key: string): number =>
  [...key].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2;

describe('two people edit one contact', () => {
  const work = { value: '03-1234-5678', type: 'work' };
  const mobile = { value: '090-1111-2222', type: 'mobile' };
  const fax = { value: '03-1234-5679', type: 'workFax' };
  const post = { name: '株式会社カエデ', title: '課長', department: '営業部' };

  it.each<[string, FieldName, FieldValue, FieldValue, FieldValue, FieldValue, FieldValue]>([
    ['a phone that is put first stays first', 'phone', [work], [mobile, work], [work], [mobile, work], []],
    [
      'no change meets another spelling: the book keeps its own',
      'email',
      [{ value: 'a@kaede.example' }],
      [{ value: 'a@kaede.example' }],
      [{ value: 'A@kaede.example' }],
      [{ value: 'A@kaede.example' }],
      [],
    ],
    [
      'both add a phone: both are there',
      'phone',
      [work],
      [work, mobile],
      [work, fax],
      [work, fax, mobile],
      [],
    ],
    ['one adds, one removes: both happen', 'phone', [work], [work, mobile], [], [mobile], []],
    [
      'both add the same phone in two spellings: the book keeps its spelling',
      'phone',
      [],
      [{ value: '+81 3 1234 5678' }, mobile],
      [{ value: '03-1234-5678' }],
      [{ value: '03-1234-5678' }, mobile],
      [],
    ],
    [
      'one edits what the other removed: the edit outlives',
      'phone',
      [work, fax],
      [{ ...work, type: 'main' }, fax],
      [],
      [{ ...work, type: 'main' }],
      [],
    ],
    [
      'one removes what the other edited: the edit outlives',
      'phone',
      [work, fax],
      [],
      [{ ...work, type: 'main' }, fax],
      [{ ...work, type: 'main' }],
      [],
    ],
    [
      'both change the type of a phone: mine wins, the book’s is kept apart',
      'phone',
      [work],
      [{ ...work, type: 'main' }],
      [{ ...work, type: 'home' }],
      [{ ...work, type: 'main' }],
      [{ ...work, type: 'home' }],
    ],
    [
      'both make the same change: nothing is lost, and the book keeps its spelling',
      'phone',
      [work],
      [{ ...work, type: 'main' }, mobile],
      [{ ...work, type: 'MAIN' }],
      [{ ...work, type: 'MAIN' }, mobile],
      [],
    ],
    [
      'title here, department there: both',
      'organization',
      [post],
      [{ ...post, title: '部長' }],
      [{ ...post, department: '開発部' }],
      [{ ...post, title: '部長', department: '開発部' }],
      [],
    ],
    [
      'the company changes here, the title there: one post with both',
      'organization',
      [post],
      [{ ...post, name: '合同会社モミジ' }],
      [{ ...post, title: '部長' }],
      [{ ...post, name: '合同会社モミジ', title: '部長' }],
      [],
    ],
    [
      'the company changes on both sides: mine wins',
      'organization',
      [post],
      [{ ...post, name: '合同会社モミジ' }],
      [{ ...post, name: '株式会社サクラ' }],
      [{ ...post, name: '合同会社モミジ' }],
      [{ ...post, name: '株式会社サクラ' }],
    ],
    [
      '㈱ is written in full here, the title changes there: both',
      'organization',
      [{ ...post, name: '㈱カエデ' }],
      [post],
      [{ ...post, name: '㈱カエデ', title: '部長' }],
      [{ ...post, title: '部長' }],
      [],
    ],
    [
      'given name here, reading there: both',
      'name',
      [{ family: '佐藤' }],
      [{ family: '佐藤', given: '愛子' }],
      [{ family: '佐藤', familyReading: 'さとう' }],
      [{ family: '佐藤', given: '愛子', familyReading: 'さとう' }],
      [],
    ],
    [
      'the family name on both sides: mine wins',
      'name',
      [{ family: '佐藤', given: '愛' }],
      [{ family: '斎藤', given: '愛' }],
      [{ family: '齋藤', given: '愛子' }],
      [{ family: '斎藤', given: '愛子' }],
      [{ family: '齋藤', given: '愛子' }],
    ],
    [
      'a whole name here, parts there: mine as it is, no mixture',
      'name',
      [{ unstructured: '佐藤' }],
      [{ unstructured: '佐藤 愛子' }],
      [{ family: '佐藤' }],
      [{ unstructured: '佐藤 愛子' }],
      [{ family: '佐藤' }],
    ],
    [
      'the note is cleared here, edited there: cleared, the edit is kept apart',
      'note',
      [{ value: 'call back' }],
      [],
      [{ value: 'call back at 5' }],
      [],
      [{ value: 'call back at 5' }],
    ],
    [
      'the note is edited here, cleared there: the edit',
      'note',
      [{ value: 'call back' }],
      [{ value: 'call back at 5' }],
      [],
      [{ value: 'call back at 5' }],
      [],
    ],
    [
      'the birthday on both sides: mine, not both',
      'birthday',
      [],
      [{ date: '1990-02-03' }],
      [{ date: '1990-03-02' }],
      [{ date: '1990-02-03' }],
      [{ date: '1990-03-02' }],
    ],
    [
      'a spelling alone is no edit',
      'email',
      [{ value: 'aiko@kaede.example' }],
      [{ value: 'AIKO@kaede.example' }],
      [],
      [],
      [],
    ],
  ])('%s', (_, field, was, mine, theirs, value, lost) => {
    const merged = mergeValue(field, was, mine, theirs);
    expect(merged).toEqual({ value, lost });
  });
});
