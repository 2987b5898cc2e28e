/**
 * `npm run -s bench -- NAME… [--json] [--corpus FOLDER]`: measures, a line each, and ends with 1 where a goal is missed. Without
 * a name it measures everything.
 */
import { parseArgs } from 'node:util';
import type { Measure } from '../../workbench/bench/measure';
import { isReached, measureLine } from '../../workbench/bench/measure';
import { suites, totals } from './suites';

const USAGE = `Usage: npm run -s bench -- [${[...suites.keys()].join('|')}]… [--json] [--corpus FOLDER]`;

interface Asked {
  readonly names: readonly string[];
  readonly json: boolean;
  readonly corpus: string | undefined;
}

const asked = (args: readonly string[]): Asked | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, corpus: { type: 'string' } },
      allowPositionals: true,
    });
    const names = positionals.length === 0 ? [...suites.keys()] : positionals;
    return names.every((name) => suites.has(name))
      ? { names, json: values.json, corpus: values.corpus }
      : undefined;
  } catch {
    return undefined;
  }
};

/** For people line by line as they come; for machines all at the end. */
const run = ({ names, json, corpus }: Asked): readonly Measure[] =>
  names.flatMap((name) => {
    const measures = suites.get(name)?.(corpus) ?? [];
    const total = totals.get(name)?.(measures);
    if (!json) for (const measure of measures) process.stdout.write(`${measureLine(measure)}\n`);
    if (!json && total !== undefined) process.stdout.write(`${JSON.stringify(total)}\n`);
    return measures;
  });

const question = asked(process.argv.slice(2));
if (question === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const measures = run(question);
  if (question.json) {
    const found = measures.map((measure) => ({ ...measure, reached: isReached(measure) }));
    process.stdout.write(`${JSON.stringify({ measures: found })}\n`);
  }
  if (!measures.every(isReached)) process.exitCode = 1;
}
