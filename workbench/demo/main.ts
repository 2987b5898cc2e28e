/** `npm run demo`: a company shares a label, and code that knows nothing of the product says whether everyone has it. */
import { UnusableCsv } from '../seed/company';
import { readOptions } from './demoOptions';
import { killEach } from './killEach';
import { play } from './play';
import { StepFailure } from '../companySetup';

const MOST_DIFFERENCES = 4000;

const say = (differences: readonly string[]): void => {
  for (const difference of differences.slice(0, MOST_DIFFERENCES)) console.error(`✗ ${difference}`);
  if (differences.length > MOST_DIFFERENCES)
    console.error(`✗ … and ${String(differences.length - MOST_DIFFERENCES)} more`);
};

const run = (): number => {
  const startedAt = performance.now();
  const read = readOptions(process.argv.slice(2));
  if (!read.ok) {
    console.error(read.sentence);
    return 2;
  }
  if (read.options.killEach) {
    if (read.options.members < 2 || read.options.contacts < 1) {
      console.error('--kill-each needs at least two members and one contact.');
      return 2;
    }
    const { result, differences } = killEach(read.options, startedAt);
    say(differences);
    console.log(JSON.stringify(result));
    return result.identical ? 0 : 1;
  }
  const { result, table, differences } = play(read.options, startedAt);
  console.log(table);
  say(differences);
  console.log(JSON.stringify(result));
  return result.identical ? 0 : 1;
};

try {
  process.exitCode = run();
} catch (problem) {
  if (!(problem instanceof StepFailure) && !(problem instanceof UnusableCsv)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
