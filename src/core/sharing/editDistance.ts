/** How many slips of the finger lie between two words: a letter more, less, another, or two neighbours the wrong way round. */

/**
 * Whether so many are enough (optimal string alignment). Asked for a bound and not for the number: among thousands of
 * addresses nearly all differ in length already.
 */
export const isWithinEdits = (one: string, other: string, most: number): boolean => {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return false;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.entries()) {
    const next = [row + 1];
    for (const [column, there] of b.entries()) {
      const swapped =
        row > 0 && column > 0 && letter === b[column - 1] && there === a[row - 1]
          ? (beforeLast[column - 1] ?? 0) + 1
          : Infinity;
      next.push(
        Math.min(
          (last[column] ?? 0) + (letter === there ? 0 : 1),
          (last[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          swapped,
        ),
      );
    }
    if (Math.min(...next) > most) return false;
    beforeLast = last;
    last = next;
  }
  return (last[b.length] ?? 0) <= most;
};
