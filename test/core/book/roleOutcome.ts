/** What became of an operation, in the words of the table of roles, and that no more was written than they say. */
import type { Commit } from '../../../src/core/book/decideCommit';
import type { Verdict } from '../../../src/core/book/operation';

export const outcomeOf = (verdict: Verdict | undefined): string => {
  if (verdict?.type !== 'refused') return verdict?.type ?? 'nothing';
  return verdict.suggestion === undefined ? verdict.reason : 'suggested';
};

/** Of a refusal nothing is written, but that somebody tried what no card offers. */
export const expectNothingBut = (outcome: string, commit: Commit | undefined, heads: object): void => {
  const written = commit?.log ?? [];
  if (outcome === 'applied') {
    expect(written.length).toBeGreaterThan(0);
    return;
  }
  const isSuggested = outcome === 'suggested';
  const about = written.map(({ kind, changes }) =>
    isSuggested || kind !== 'label' ? kind : Object.keys(changes).join(),
  );
  expect(new Set(about)).toEqual(
    new Set(about.length === 0 ? [] : [isSuggested ? 'suggestion' : 'attempts']),
  );
  expect(commit?.head.heads ?? heads).toEqual(heads);
};
