/**
 * Dry runs that were asked for, kept as text.
 *
 * *Not modelled:* the size limits of script properties, and writes that fail.
 */
import type { DryRunNote, DryRuns } from '../../src/app/dryRun/dryRunNotes';

const noteIn = (text: string): DryRunNote => JSON.parse(text) as DryRunNote;

export const createMemoryDryRuns = (data: Record<string, string>): DryRuns => ({
  of: (asker) => {
    const text = data[asker];
    return text === undefined ? undefined : noteIn(text);
  },
  all: () => new Map(Object.entries(data).map(([asker, text]) => [asker, noteIn(text)])),
  write: (asker, note) => {
    data[asker] = JSON.stringify(note);
  },
  remove: (asker) => {
    delete data[asker];
  },
});
