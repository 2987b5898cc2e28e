/** Every test runs as TypeScript in Node; the slowest are listed by `build/check.ts`. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/workbench/card-service-mock'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.tsx?$': '<rootDir>/build/jestTransform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!@google-apps-script/)'],
  // Only where somebody wants to know which methods of the emulated Google are called.
  setupFiles: process.env.MEIBO_OPERATIONS === undefined ? [] : ['<rootDir>/test/recordOperations.ts'],
  // Some tests run a build or a program: on a busy machine that takes longer than jest's five seconds.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/build/longestFirst.cjs',
  modulePathIgnorePatterns: ['<rootDir>/build/dist'],
};
