/** Lint rules; types are checked by tsc, layout by prettier, the house's walls by test/architecture.test.ts. */
import { existsSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const projects = ['./tsconfig.lint.json', './tsconfig.web.json'];
// A project without files is an error to the parser.
if (existsSync(new URL('src/manager', import.meta.url))) projects.push('./tsconfig.manager.json');

export default tseslint.config(
  { ignores: ['build/dist/', 'build/dist-webpack/', 'node_modules/', '*.config.*'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // What is taken out of an object to leave the rest is named with an underscore.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Generators that only delegate are legitimate in the cycle.
      'require-yield': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['workbench/demo/**', 'test/simulation/{simulate,mutants,crashEverywhere}.ts'],
    rules: { 'no-console': 'off' },
  },
  // These run before anything can compile TypeScript: plain CommonJS, and no types to lint by.
  {
    files: ['build/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
