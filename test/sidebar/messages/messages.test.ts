import { english } from '../../../src/sidebar/messages/english';
import { japanese } from '../../../src/sidebar/messages/japanese';
import { messagesFor } from '../../../src/sidebar/messages/messages';

/** What a placeholder, an address or a number of a contact would look like. */
const CONTACT_DATA = /[{}%$@]|undefined|\d{3}/;

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('why something was refused', () => {
  it('has a sentence of its own in both languages, which holds nobody’s data', () => {
    const reasons = Object.keys(english.refusals);
    expect(Object.keys(japanese.refusals).sort()).toEqual(reasons.sort());
    expect(reasons.length).toBeGreaterThanOrEqual(19);
    for (const refusals of [english.refusals, japanese.refusals]) {
      const sentences = Object.values(refusals);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^\S.{8,}[.。]$/u);
        expect(sentence).not.toMatch(CONTACT_DATA);
      }
    }
  });

  it('is said in Japanese in Japanese and in English in English', () => {
    for (const sentence of Object.values(japanese.refusals)) expect(sentence).toMatch(JAPANESE);
    for (const sentence of Object.values(english.refusals)) expect(sentence).not.toMatch(JAPANESE);
  });
});

describe('the installation’s findings', () => {
  it('are the same in both languages, each with a sentence', () => {
    const findings = ({ checks }: typeof english) =>
      Object.entries(checks).flatMap(([name, found]) =>
        Object.keys(found).map((finding) => `${name} ${finding}`),
      );
    expect(findings(japanese).sort()).toEqual(findings(english).sort());
    for (const { checks } of [english, japanese])
      for (const found of Object.values(checks))
        for (const sentence of Object.values(found)) expect(sentence).toMatch(/^\S.{10,}[.。]$/u);
  });
});

describe('the language', () => {
  it.each(['ja', 'ja-JP', 'JA', 'ja_JP'])('of %s is Japanese', (locale) => {
    expect(messagesFor(locale).share).toBe(japanese.share);
  });

  it.each(['en', 'de', '', 'jav', 'x-ja', 'j'.repeat(10_000)])('of %j is English', (locale) => {
    expect(messagesFor(locale).share).toBe(english.share);
  });

  it('says label, person, role and arrival in the sentence that ends a share', () => {
    for (const { sharing } of [english, japanese]) {
      const sentence = sharing.shared('Customers', 'Ben Hill', 'Viewer', sharing.arrives(false));
      for (const part of ['Customers', 'Ben Hill', 'Viewer', sharing.arrives(false)])
        expect(sentence).toContain(part);
    }
  });
});

describe('a time', () => {
  it.each([
    [0, 'Up to date just now', 'たった今最新の状態になりました'],
    [1, 'Up to date 1 minute ago', '1 分前の時点で最新です'],
    [59, 'Up to date 59 minutes ago', '59 分前の時点で最新です'],
    [60, 'Up to date 1 hour ago', '1 時間前の時点で最新です'],
    [150, 'Up to date 3 hours ago', '3 時間前の時点で最新です'],
    [3 * 1_440, 'Up to date 3 days ago', '3 日前の時点で最新です'],
  ])('of %d minutes is read in the unit that fits', (minutes, inEnglish, inJapanese) => {
    expect([english.sharing.upToDate(minutes), japanese.sharing.upToDate(minutes)]).toEqual([
      inEnglish,
      inJapanese,
    ]);
  });
});

describe('the words for fields', () => {
  it('differ from one another in each language', () => {
    for (const { sharing } of [english, japanese]) {
      const words = Object.values(sharing.fields);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

describe('さん', () => {
  it.each(['（名前なし）', 'ben@kaede.example', '株式会社葵', '（株）葵', '03-1234-5678'])(
    'does not stand after %s',
    (name) => {
      expect(japanese.suggestions.putBack(name)).toContain(`${name}への変更`);
      expect(japanese.sharing.sharedBy(name)).toBe(`${name}が共有`);
      expect(japanese.message.added(name, '顧客')).toContain(`${name}を「顧客」に`);
    },
  );

  it('stands after the name of a person', () => {
    expect(japanese.sharing.sharedBy('森 愛子')).toBe('森 愛子さんが共有');
  });
});
