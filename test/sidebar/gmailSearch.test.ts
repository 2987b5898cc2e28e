import { gmailSearch } from '../../src/sidebar/gmailSearch';

const wordsOf = (url: string | undefined): string => decodeURIComponent(new URL(url ?? '').hash);

it('every address of a person is looked for once, from and to', () => {
  const url = gmailSearch(
    [
      { value: 'Rin@aoi.example', type: 'work' },
      { value: ' rin@aoi.example' },
      { value: 'rin@shop.example' },
    ],
    'aiko+x@kaede.example',
  );
  expect(wordsOf(url)).toBe(
    '#search/from:(rin@aoi.example OR rin@shop.example) OR to:(rin@aoi.example OR rin@shop.example)',
  );
  expect(url).toContain('?authuser=aiko%2Bx%40kaede.example#search/from%3A(');
});

it.each([
  '',
  'no address',
  'a@b.example) OR in:anywhere (x',
  'a@b.example{c',
  '\ud800@b.example',
  '"a"@b.example',
  'a@b.example c@d.example',
])('%j is no address to look for, and no search', (value) => {
  expect(gmailSearch([{ value }])).toBeUndefined();
});

it('what an address may hold stays in the search’s own place', () => {
  const url = gmailSearch([{ value: "a/b?c#d&e%2f'@aoi.example" }]);
  expect(new URL(url ?? '').pathname).toBe('/mail/');
  expect(wordsOf(url)).toContain("from:(a/b?c#d&e%2f'@aoi.example)");
});

it('no address is so long that Gmail is asked for more than ten', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ value: `p${String(index)}@aoi.example` }));
  expect(wordsOf(gmailSearch(many)).match(/p9@/g)).toHaveLength(2);
  expect(wordsOf(gmailSearch(many))).not.toContain('p10@');
});
