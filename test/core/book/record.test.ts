import fc from 'fast-check';
import { isRecordId, placeOf, RECORD_KINDS, recordId } from '../../../src/core/book/record';

const anyNonce = fc.string({ unit: fc.constantFrom(...'abcXYZ019_-'), minLength: 16, maxLength: 16 });

describe('the id of a record', () => {
  it('tells kind and row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORD_KINDS), fc.nat(36 ** 6 - 1), anyNonce, (kind, row, nonce) => {
        expect(placeOf(recordId(kind, row, nonce))).toEqual({ kind, row });
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['an unknown kind', 'q0.0000000000000000'],
    ['no row', 'p.0000000000000000'],
    ['a short random part', 'p0.000000000000000'],
    ['a long random part', 'p0.00000000000000000'],
    ['a line end behind it', 'p0.0000000000000000\n'],
    ['a path', 'p0.../../0000000000'],
  ])('with %s is none', (_what, text) => {
    expect(placeOf(text)).toBeUndefined();
    expect(isRecordId(text, 'person')).toBe(false);
  });

  it('of a person is none of a label', () => {
    const id = recordId('person', 3, '0000000000000000');
    expect([isRecordId(id, 'person'), isRecordId(id, 'label')]).toEqual([true, false]);
  });
});
