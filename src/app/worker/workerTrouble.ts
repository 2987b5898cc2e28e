/** Why a worker can look after nobody, from the answer to its trial, and when its silence tells the same. */
import type { Problem } from '../../core/replication/problem';
import type { WorkerNote, WorkerTrouble } from './workerPorts';

export const troubleOf = (problem: Problem): WorkerTrouble => {
  if (problem.type === 'not-set-up') return 'no-key';
  if (problem.type !== 'forbidden') return 'unreachable';
  return problem.what === 'delegation' ? 'delegation' : 'key';
};

const SILENT_AFTER = 3 * 60 * 60_000;

/** It is taken for one that has stopped. */
export const isSilent = ({ workedAt }: WorkerNote, now: number): boolean => now - workedAt >= SILENT_AFTER;
