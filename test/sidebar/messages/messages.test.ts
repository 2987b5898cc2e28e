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
    expect(reasons.length).toBeGreaterThanOrEqual(17);
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

  it('says label, person and role in the sentence that confirms a share', () => {
    for (const { shared } of [english, japanese]) {
      const sentence = shared('Customers', 'Ben Hill', 'Viewer');
      for (const part of ['Customers', 'Ben Hill', 'Viewer']) expect(sentence).toContain(part);
    }
  });
});
