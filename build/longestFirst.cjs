/**
 * Jest's order of the test files: those that start a browser or a program first. A new machine has no times of earlier runs,
 * and jest then goes by the files' sizes, which leaves the longest for the end, when the other workers have nothing to do.
 */
const Sequencer = require('@jest/test-sequencer').default;

/** Parts of paths, the longest files first. */
const LONG = [
  'test/demo/',
  'test/browser/',
  'test/workplace/',
  'test/simulation/',
  'test/workbench/bench/',
  'test/scenarios/',
  'test/build/',
  'test/workbench/web/',
];

/** @param {string} file */
const place = (file) => {
  const found = LONG.findIndex((part) => file.includes(part));
  return found < 0 ? LONG.length : found;
};

class LongestFirst extends Sequencer {
  /** @param {{ path: string }[]} tests */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one.path) - place(other.path));
  }
}

module.exports = LongestFirst;
