import fc from 'fast-check';
import type { Page } from '../../src/sidebar/paging';
import { PAGE } from '../../src/core/listStart';
import { pageOf } from '../../src/sidebar/paging';

it.each(['', '-1', '1e3', '0x10', ' 5', '999999', '9'.repeat(400), 'constructor', '３'])(
  'a beginning of “%s” is the beginning of the list',
  (from) => {
    expect(pageOf([1, 2, 3], from)).toEqual({ items: [1, 2, 3], from: 0, total: 3 });
  },
);

it('the parts of any list are the list, in its order', () => {
  fc.assert(
    fc.property(fc.nat(10 * PAGE), (length) => {
      const all = Array.from({ length }, (_, index) => index);
      const seen: number[] = [];
      let next: number | undefined = 0;
      while (next !== undefined) {
        const page: Page<number> = pageOf(all, String(next));
        expect(page.items.length).toBeLessThanOrEqual(PAGE);
        seen.push(...page.items);
        next = page.next;
      }
      expect(seen).toEqual(all);
    }),
    { numRuns: 30 },
  );
});
