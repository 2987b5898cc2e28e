import { plain } from '../../src/sidebar/plain';

describe('text of strangers on a card', () => {
  it.each([
    ['<b>Customers</b>', '&lt;b&gt;Customers&lt;/b&gt;'],
    ['<a href="https://example.com">win</a>', '&lt;a href="https://example.com"&gt;win&lt;/a&gt;'],
    ['Mori & Sons', 'Mori &amp; Sons'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['株式会社カエデ', '株式会社カエデ'],
    ['', ''],
  ])('%j is shown as it was typed', (text, escaped) => {
    expect(plain(text)).toBe(escaped);
  });
});
