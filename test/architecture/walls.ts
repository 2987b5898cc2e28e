/** Who may import whom: the walls of the house, as rules on one file or on the whole. */
import path from 'node:path';

export interface SourceFile {
  /** From the top of the repository, with slashes: `src/core/result.ts`. */
  readonly path: string;
  readonly source: string;
}

/** The faces and Google depend on the app, the app on the core, the core on nothing. */
const MAY_IMPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['core', ['core']],
  ['app', ['app', 'core']],
  ['google', ['google', 'app', 'core', 'sidebar']],
  ['sidebar', ['sidebar', 'app', 'core']],
  ['manager', ['manager', 'app', 'core']],
]);

/** What may travel to Apps Script; everything else that npm has stays on the laptop. */
const BUNDLED_LIBRARIES: readonly string[] = ['valibot', 'papaparse'];

/** The page runs in a browser, so it brings its own. */
const PAGE_LIBRARIES: readonly string[] = ['preact'];

/** These say whether the product is right, so they must not share its mistakes. */
const INDEPENDENT: readonly string[] = ['workbench/judge/', 'workbench/seed/'];

/** Types count: a type is knowledge too. */
const IMPORTS: readonly RegExp[] = [
  /^\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g,
];

const importedBy = ({ source }: SourceFile): readonly string[] =>
  IMPORTS.flatMap((pattern) => [...source.matchAll(pattern)]).map(([, target]) => target!);

const resolve = (file: SourceFile, target: string): string =>
  path.posix.join(path.posix.dirname(file.path), target);

const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

/** `core` of `src/core/result.ts`; undefined for the files at the root of src, which wire everything. */
const layerOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];

const findPackageProblem = (file: SourceFile, target: string): string | undefined => {
  const allowed =
    layerOf(file.path) === 'manager' ? [...BUNDLED_LIBRARIES, ...PAGE_LIBRARIES] : BUNDLED_LIBRARIES;
  return allowed.includes(packageOf(target)) ? undefined : `src must not import the package ${target}`;
};

/** The ports’ implementations are named where the add-on is put together, and nowhere else. */
const WIRING = ['src/adapters.ts', 'src/addOn.ts'];

const findLayerProblem = (file: SourceFile, target: string): string | undefined => {
  const to = resolve(file, target);
  if (!to.startsWith('src/')) return `src must not import ${to}`;
  const layer = layerOf(file.path);
  const toLayer = layerOf(to);
  if (layer === undefined) {
    return toLayer === 'google' && !WIRING.includes(file.path)
      ? `only ${WIRING.join(' and ')} import adapters`
      : undefined;
  }
  const allowed = MAY_IMPORT.get(layer);
  if (allowed === undefined) return `src/${layer} is no layer of the house`;
  return toLayer !== undefined && allowed.includes(toLayer)
    ? undefined
    : `src/${layer} must not import ${to}`;
};

/** The walls inside src, and those around it. */
export const findWallProblems = (file: SourceFile): readonly string[] => {
  if (!file.path.startsWith('src/')) return [];
  return importedBy(file).flatMap(
    (target) => (target.startsWith('.') ? findLayerProblem : findPackageProblem)(file, target) ?? [],
  );
};

/** The judge and the seed reach src neither directly nor through another file. */
export const findDependenceProblems = (files: readonly SourceFile[]): readonly string[] => {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const neighbours = new Map<SourceFile, readonly string[]>();
  const neighboursOf = (file: SourceFile): readonly string[] => {
    const known = neighbours.get(file);
    if (known !== undefined) return known;
    const targets = importedBy(file).filter((target) => target.startsWith('.'));
    const found = targets.map((target) => resolve(file, target));
    neighbours.set(file, found);
    return found;
  };

  /** Broad first: a file is met once, not once for each of the ways to it, of which there are thousands. */
  const wayToSource = (file: SourceFile): readonly string[] | undefined => {
    const ways = new Map<SourceFile, readonly string[]>([[file, [file.path]]]);
    // A map hands out what is added while it is walked.
    for (const [passed, way] of ways)
      for (const to of neighboursOf(passed)) {
        if (to.startsWith('src/')) return [...way, to];
        const next = byPath.get(to);
        if (next !== undefined && !ways.has(next)) ways.set(next, [...way, next.path]);
      }
    return undefined;
  };

  return files
    .filter((file) => INDEPENDENT.some((folder) => file.path.startsWith(folder)))
    .flatMap((file) => wayToSource(file)?.join(' → ') ?? []);
};
