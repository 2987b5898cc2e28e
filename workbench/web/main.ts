/** `npm start`: prints the address of the company's pages, and serves them until it is stopped. */
import { StepFailure } from '../companySetup';
import { UnusableCsv } from '../seed/company';
import { readProject } from '../workplace';
import { NoPort, start } from './start';
import { readStartOptions } from './startOptions';

const run = async (): Promise<void> => {
  const read = readStartOptions(process.argv.slice(2));
  if (!read.ok) {
    process.stderr.write(`${read.sentence}\n`);
    process.exitCode = 2;
    return;
  }
  const { office, server } = await start(read.options, readProject('build/dist'));
  // Of one's own file one wants to know; what the company's own lacks is known.
  const warnings = read.options.csv === undefined ? [] : office.company.warnings;
  for (const { row, column, reason } of warnings)
    process.stderr.write(`Row ${String(row)} of the file, ${column}: ${reason}\n`);
  process.stdout.write(`Meibo is at work: ${server.address}\nCtrl+C stops it; nothing is kept.\n`);
};

run().catch((reason: unknown) => {
  const isExpected = [StepFailure, UnusableCsv, NoPort].some((kind) => reason instanceof kind);
  if (!isExpected) throw reason;
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
