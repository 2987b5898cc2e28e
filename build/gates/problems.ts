/** All gates in one: what is wrong with a payload, in sentences; nothing is pushed while there is one. */
import { findGlobalProblems, findMissingNames } from './globals';
import { findManifestProblems } from './manifest';
import { findSyntaxProblems } from './syntax';

export interface Payload {
  /** The whole of `Code.js`. */
  readonly code: string;
  /** The functions that `src/main.ts` exports, sorted. */
  readonly functions: readonly string[];
  /** The text of `appsscript.json`. */
  readonly manifest: string;
}

export const findProblems = ({ code, functions, manifest }: Payload): readonly string[] => {
  const syntax = findSyntaxProblems(code);
  return [
    ...findManifestProblems(JSON.parse(manifest), functions),
    // What does not parse cannot be asked anything else.
    ...(syntax.length > 0 ? syntax : [...findMissingNames(code), ...findGlobalProblems(code, functions)]),
  ];
};
