/** What one commit can take, and a long list of operations cut into as many as it needs. */
import type { Operation } from './operation';

/** ≤ 400 operations a commit, and about 1.8 MB of what Sheets is sent: rows repeat a record in columns, in JSON and in the log. */
export const MOST_OPERATIONS = 400;
export const MOST_OPERATION_CHARACTERS = 400_000;

/** Cuts operations into batches that fit one commit each, in order. */
export const intoBatches = (operations: readonly Operation[]): readonly (readonly Operation[])[] => {
  const batches: Operation[][] = [];
  let size = 0;
  for (const operation of operations) {
    const characters = JSON.stringify(operation).length;
    const current = batches[batches.length - 1];
    if (
      current === undefined ||
      current.length >= MOST_OPERATIONS ||
      size + characters > MOST_OPERATION_CHARACTERS
    ) {
      batches.push([operation]);
      size = characters;
    } else {
      current.push(operation);
      size += characters;
    }
  }
  return batches;
};
