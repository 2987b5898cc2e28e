import { displayName, readingOf } from '../../../src/core/contacts/displayName';
import type { Fields } from '../../../src/core/contacts/fieldValue';
import { readableValue } from '../../../src/core/contacts/readableValue';

describe('what a contact is called', () => {
  it.each<[string, Fields, string]>([
    ['kanji: family first', { name: [{ given: '愛子', family: '佐藤' }] }, '佐藤 愛子'],
    ['kana: family first', { name: [{ given: 'あいこ', family: 'サトウ' }] }, 'サトウ あいこ'],
    ['Latin: given first', { name: [{ family: 'Hill', given: 'Ben', middle: 'T.' }] }, 'Ben T. Hill'],
    [
      'titles around the name',
      { name: [{ prefix: 'Dr.', family: 'Hill', given: 'Ben', suffix: 'PhD' }] },
      'Dr. Ben Hill PhD',
    ],
    [
      '様 does not make a name Japanese',
      { name: [{ family: 'Hill', given: 'Ben', suffix: '様' }] },
      'Ben Hill 様',
    ],
    ['a family name alone', { name: [{ family: '佐藤', suffix: '様' }] }, '佐藤 様'],
    ['a name that was never taken apart', { name: [{ unstructured: '佐藤 愛子' }] }, '佐藤 愛子'],
    [
      'a company',
      { name: [], organization: [{ name: '株式会社カエデ' }], email: [{ value: 'a@b.example' }] },
      '株式会社カエデ',
    ],
    [
      'an e-mail address',
      { organization: [{ title: '部長' }], email: [{ value: 'a@b.example' }] },
      'a@b.example',
    ],
    ['a phone', { phone: [{ value: '03-1234-5678' }] }, '03-1234-5678'],
    ['nothing', { note: [{ value: 'who is this?' }] }, ''],
  ])('%s', (_, fields, expected) => expect(displayName(fields)).toBe(expected));

  it.each<[string, Fields, string]>([
    [
      'the parts, family first',
      { name: [{ givenReading: 'あいこ', familyReading: 'さとう' }] },
      'さとう あいこ',
    ],
    ['the whole reading', { name: [{ family: '佐藤', fullReading: 'さとう あいこ' }] }, 'さとう あいこ'],
    [
      'a company without a person',
      { organization: [{ name: '株式会社カエデ', reading: 'カエデ' }] },
      'カエデ',
    ],
    [
      'a person without a reading does not sound like the company',
      { name: [{ family: '佐藤' }], organization: [{ reading: 'カエデ' }] },
      '',
    ],
  ])('how it sounds: %s', (_, fields, expected) => expect(readingOf(fields)).toBe(expected));
});

describe('a value in a cell', () => {
  it('has a line per element, its type in brackets', () => {
    const phones = [{ value: '03-1234-5678', type: 'work' }, { value: '090-1111-2222' }, {}];
    expect(readableValue('phone', phones)).toBe('03-1234-5678 [work]\n090-1111-2222');
  });

  it('shows a name in its own order with its reading', () => {
    const name = [{ family: '佐藤', given: '愛子', familyReading: 'さとう', givenReading: 'あいこ' }];
    expect(readableValue('name', name)).toBe('佐藤 愛子 [さとう あいこ]');
  });

  it('an address with line breaks takes one line, a note keeps its own', () => {
    expect(readableValue('address', [{ street: '丸の内1-2-3\nカエデビル', city: '千代田区' }])).toBe(
      '千代田区, 丸の内1-2-3 カエデビル',
    );
    expect(readableValue('note', [{ value: 'one\ntwo' }])).toBe('one\ntwo');
  });

  it('names a yes by its attribute, and only there', () => {
    expect(readableValue('organization', [{ name: 'Kaede', current: 'true' }])).toBe('Kaede, current');
    expect(readableValue('custom', [{ type: 'Vegetarian', value: 'true' }])).toBe('true [Vegetarian]');
  });
});
