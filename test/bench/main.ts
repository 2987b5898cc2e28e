/**
 * `npm run -s bench -- NAME… [--json]`: measures, a line each, and ends with 1 where a goal is missed. Without a name it
 * measures everything.
 */
import { parseArgs } from 'node:util';
import type { Measure } from '../../workbench/bench/measure';
import { isReached, measureLine } from '../../workbench/bench/measure';
import { suites } from './suites';

const USAGE = `Usage: npm run -s bench -- [${[...suites.keys()].join('|')}]… [--json]`;

interface Asked {
  readonly names: readonly string[];
  readonly json: boolean;
}

const asked = (args: readonly string[]): Asked | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const names = positionals.length === 0 ? [...suites.keys()] : positionals;
    return names.every((name) => suites.has(name)) ? { names, json: values.json } : undefined;
  } catch {
    return undefined;
  }
};

/** For people line by line as they come; for machines all at the end. */
const run = ({ names, json }: Asked): readonly Measure[] =>
  names.flatMap((name) => {
    const measures = suites.get(name)?.() ?? [];
    if (!json) for (const measure of measures) process.stdout.write(`${measureLine(measure)}\n`);
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
