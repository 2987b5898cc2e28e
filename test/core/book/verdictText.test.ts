import type { RefusalReason, Verdict } from '../../../src/core/book/operation';
import { verdictFrom, verdictText } from '../../../src/core/book/verdictText';

const PERSON = 'p0.0000000000000000';
const SUGGESTION = 's0.0000000000000000';
const REASONS: readonly RefusalReason[] = [
  ...(['no-right', 'gone', 'unknown-label', 'unknown-record', 'yourself'] as const),
  ...(['already-decided', 'only-by-hand'] as const),
  ...(['owner-stays', 'role-too-high', 'not-shared-with', 'newer-edit', 'renewed', 'there-already'] as const),
];

describe('a verdict as text', () => {
  it.each<Verdict>([
    { type: 'applied', record: PERSON },
    { type: 'unchanged', record: PERSON },
    { type: 'refused', reason: 'no-right', suggestion: SUGGESTION },
    ...REASONS.map((reason) => ({ type: 'refused' as const, reason })),
  ])('%j comes back as it was', (verdict) => {
    expect(verdictFrom(verdictText(verdict))).toEqual(verdict);
  });

  it('takes no more than forty characters', () => {
    const longest = REASONS.map(
      (reason) => verdictText({ type: 'refused', reason, suggestion: SUGGESTION }).length,
    );
    expect(Math.max(...longest)).toBeLessThanOrEqual(40);
  });

  it.each([
    ['nothing', ''],
    ['a number', 7],
    ['null', null],
    ['a list', ['a', PERSON]],
    ['a letter alone', 'a'],
    ['an unknown letter', `z ${PERSON}`],
    ['an unknown reason', 'r bored'],
    ['a name that every object has', 'r constructor'],
    ['the name of the prototype', 'r __proto__'],
  ])('%s is none', (_what, text) => {
    expect(verdictFrom(text)).toBeUndefined();
  });
});
