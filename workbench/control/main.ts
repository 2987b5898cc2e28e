/** `npm run google -- --port N [--seed none|company]`: the emulated Google alone, until it is stopped. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { seedCompany } from '../seed/company';
import { openOffice } from '../web/office';
import { readProject } from '../workplace';
import type { Controlled } from './controlled';
import { openEmptyGoogle } from './controlled';
import { serveGoogle } from './serveGoogle';

const USAGE = 'Usage: npm run google -- --port N [--seed none|company] [--contacts N]';

const wholeNumber = (most: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number), v.maxValue(most));

const optionsSchema = v.strictObject({
  port: wholeNumber(65_535),
  seed: v.optional(v.picklist(['none', 'company']), 'none'),
  contacts: v.optional(wholeNumber(20_000), '1000'),
});

const given = (args: readonly string[]): unknown => {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: text, seed: text, contacts: text },
    });
    return { ...values };
  } catch {
    return undefined;
  }
};

const open = ({ seed, contacts }: v.InferOutput<typeof optionsSchema>): Controlled => {
  if (seed === 'none') return openEmptyGoogle();
  return openOffice(seedCompany({ members: 5, contacts }), readProject('build/dist'));
};

const run = async (): Promise<void> => {
  const options = v.safeParse(optionsSchema, given(process.argv.slice(2)));
  if (!options.success) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const { address } = await serveGoogle(open(options.output), options.output.port);
  process.stdout.write(`Google is at ${address}; Ctrl+C stops it and nothing is kept.\n`);
};

run().catch((reason: unknown) => {
  if (!(reason instanceof Error && 'code' in reason && reason.code === 'EADDRINUSE')) throw reason;
  process.stderr.write('That port is taken.\n');
  process.exitCode = 1;
});
