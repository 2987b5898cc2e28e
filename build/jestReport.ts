/** Reads the report that jest leaves with `--json`: how many passed and failed, and which took longest. */
import * as v from 'valibot';

const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  /** Files that could not be run at all, so that none of their tests is counted. */
  numRuntimeErrorTestSuites: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), duration: v.optional(v.nullable(v.number())) }),
      ),
    }),
  ),
});

export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly slowest: readonly TimedTest[];
}

export interface TimedTest {
  readonly name: string;
  readonly file: string;
  readonly milliseconds: number;
}

/** Throws where the text is no report of jest's: then nothing is known about the tests. */
export const readJestReport = (json: string, listed: number): TestSummary => {
  const report = v.parse(Report, JSON.parse(json));
  const timed = report.testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName: name, duration }) => ({ name, file, milliseconds: duration ?? 0 })),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    slowest: timed.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, listed),
  };
};
