/** How files look from outside: their size, their name, their first sentence, and words that have no place in them. */
import type { SourceFile } from './walls';

const LONGEST = 300;

const CODE = /\.(?:ts|tsx|cjs|mjs)$/;

/** Names that say nothing about what is inside, and so attract everything. */
const EMPTY_NAMES: readonly string[] = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'types',
  'index',
  'misc',
];

const lines = (source: string): number => source.replace(/\n$/, '').split('\n').length;

export const findSizeProblems = ({ path, source }: SourceFile): readonly string[] =>
  CODE.test(path) && lines(source) > LONGEST
    ? [`has ${lines(source)} lines, more than ${LONGEST}: split it`]
    : [];

export const findNameProblems = ({ path }: SourceFile): readonly string[] =>
  path
    .split('/')
    .map((part) => part.split('.')[0]!)
    .filter((part) => EMPTY_NAMES.includes(part.toLowerCase()))
    .map((part) => `is called ${part}, which says nothing`);

const OPENING = /^\/\*\*([\s\S]*?)\*\//;

/** A test file is exempt: its tests are sentences, and say what it is. */
export const findOpeningProblems = ({ path, source }: SourceFile): readonly string[] => {
  if (!CODE.test(path) || path.endsWith('.test.ts')) return [];
  const words = OPENING.exec(source)?.[1]?.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < 2 ? ['does not open with a /** sentence */ on what it is'] : [];
};

interface Rule {
  readonly pattern: RegExp;
  readonly problem: string;
}

const IN_CODE: readonly Rule[] = [
  { pattern: /\b(?:TODO|FIXME|HACK)\b/, problem: 'has work left over' },
  {
    pattern: /(?:es|ox)lint-disable(?!.*\s--\s+\S)/,
    problem: 'silences the linter without a reason behind " -- "',
  },
  { pattern: /@ts-(?:ignore|nocheck)/, problem: 'silences the compiler' },
  { pattern: /@ts-expect-error\s*$/m, problem: 'expects a type error without saying why' },
  { pattern: /\b(?:describe|it|test)\.only\(|\bf(?:it|describe)\(/, problem: 'leaves other tests out' },
];

const EVERYWHERE: readonly Rule[] = [
  {
    pattern: /(?<![\w.\-/>)}])\/(?:home|root|Users|tmp|work|mnt|opt)\/[\w.]/,
    problem: 'names a path of one machine',
  },
  {
    pattern: /\b(?:registry|artifactory|nexus|npmmirror)\.[a-z0-9-]+\.[a-z]+/,
    problem: 'names a package registry',
  },
  { pattern: /\b(?:platform|toolchain|style)\.md\b/, problem: 'names a document that is not here' },
];

export const findWordProblems = ({ path, source }: SourceFile): readonly string[] =>
  [...(CODE.test(path) ? IN_CODE : []), ...EVERYWHERE]
    .filter(({ pattern }) => pattern.test(source))
    .map(({ problem }) => problem);
