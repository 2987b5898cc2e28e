/**
 * The heartbeats of workers, kept as text.
 *
 * *Not modelled:* the size limits of script properties, and writes that fail.
 */
import type { WorkerNote, Workers } from '../../src/app/worker/workerPorts';

export interface StartedData {
  isStarted: boolean;
}

/** `own` is the account's whose execution this is. */
export const createMemoryWorkers = (
  data: Record<string, string>,
  own: StartedData = { isStarted: false },
): Workers => ({
  // What stands there is what `write` put there.
  all: () =>
    new Map(Object.entries(data).map(([account, text]) => [account, JSON.parse(text) as WorkerNote])),
  write: (account, note) => {
    data[account] = JSON.stringify(note);
  },
  remove: (account) => {
    delete data[account];
  },
  isStarted: () => own.isStarted,
  setStarted: (started) => {
    own.isStarted = started;
  },
});
