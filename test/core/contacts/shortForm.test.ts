import fc from 'fast-check';
import { sameValue } from '../../../src/core/contacts/canonicalValue';
import { FIELD_NAMES } from '../../../src/core/contacts/fieldTable';
import { MARK, shortForm, wholeAgain } from '../../../src/core/contacts/shortForm';
import { anyValue } from './anyFieldValue';

const long = 'A'.repeat(900) + 'B'.repeat(900);
const url = (value: string) => ({ value, type: 'work' });
const numbers = Array.from({ length: 130 }, (_, index) => ({ value: `03-0000-${String(1_000 + index)}` }));

describe('what is too long for Google', () => {
  it('is cut with a mark, to what Google takes, and no character in two', () => {
    const [short] = shortForm('url', [url(`${'x'.repeat(1_024 - MARK.length - 1)}𠮷${'y'.repeat(50)}`)]);
    expect(short?.['value']?.length).toBeLessThanOrEqual(1_024);
    expect(short?.['value']).toMatch(/x… \[more in Meibo/);
    expect(shortForm('note', [{ value: long }])).toEqual([{ value: long }]);
    expect(shortForm('phone', numbers)).toHaveLength(100);
  });

  it('is whole again where nobody has touched it', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...FIELD_NAMES)
          .chain((field) => anyValue(field).map((value) => [field, value] as const)),
        fc.nat(3),
        ([field, value], blowUp) => {
          const whole = value.map((element) =>
            blowUp === 0 && typeof element['value'] === 'string' && element['value'] !== ''
              ? { ...element, value: element['value'] + long }
              : element,
          );
          const again = wholeAgain(field, shortForm(field, whole), whole);
          expect([sameValue(field, again.value, whole), again.isReplaced]).toEqual([true, false]);
        },
      ),
    );
    expect(wholeAgain('phone', shortForm('phone', numbers), numbers).value).toEqual(numbers);
  });

  it.each<[string, (short: string) => string, string]>([
    ['before the mark', (short) => `New. ${short}`, `New. ${long}`],
    ['after the mark', (short) => `${short} End.`, `${long} End.`],
    ['within what is shown', (short) => short.replace('AB', 'A-B'), long.replace('AB', 'A-B')],
  ])('and was edited %s is an edit of the whole text', (_where, edit, expected) => {
    const whole = [url(long), url('https://aoi.example')];
    const [first, second] = shortForm('url', whole);
    const seen = [url(edit(first?.['value'] ?? '')), second ?? {}];
    expect(wholeAgain('url', seen, whole)).toEqual({
      value: [url(expected), url('https://aoi.example')],
      isReplaced: false,
    });
  });

  it('and was replaced without its mark is only a wish; taken out, it is out', () => {
    const whole = [url(long), url('https://aoi.example')];
    const other = url('https://aoi.example');
    expect(wholeAgain('url', [url('https://new.example'), other], whole).isReplaced).toBe(true);
    expect(wholeAgain('url', [other], whole)).toEqual({ value: [other], isReplaced: false });
  });

  it('of a list that is too long stays what nobody was shown', () => {
    const [, ...rest] = shortForm('phone', numbers);
    expect(wholeAgain('phone', rest, numbers)).toEqual({ value: numbers.slice(1), isReplaced: false });
  });
});
