/** What the last lines of `npm test` say about the tests. */
import { readJestReport } from '../../build/jestReport';

const report = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 2,
  testResults: [
    {
      name: 'a.test.ts',
      assertionResults: [
        { fullName: 'quick', duration: 1 },
        { fullName: 'skipped', duration: null },
      ],
    },
    {
      name: 'b.test.ts',
      assertionResults: [
        { fullName: 'slow', duration: 90 },
        { fullName: 'middling', duration: 7 },
      ],
    },
  ],
};

it('a file that could not be run at all is a failure, and a skipped test is no success', () => {
  expect(readJestReport(JSON.stringify(report), 0)).toEqual({
    passed: 3,
    failed: 3,
    skipped: 2,
    slowest: [],
  });
});

it('the slowest come first, as many as are asked for', () => {
  expect(readJestReport(JSON.stringify(report), 2).slowest).toEqual([
    { name: 'slow', file: 'b.test.ts', milliseconds: 90 },
    { name: 'middling', file: 'b.test.ts', milliseconds: 7 },
  ]);
});

it('a text that is no report of jest throws, so that nothing is taken for passed', () => {
  expect(() => readJestReport('{"success":true}', 10)).toThrow();
  expect(() => readJestReport('', 10)).toThrow();
});
