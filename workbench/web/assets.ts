/** The pages' scripts and stylesheets, each bundled when it is first asked for, and the fonts of the installed packages. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledOnce } from '../bundledOnce';
import { isPageName } from './pageShell';

export interface Asset {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

const pagesFolder = path.join(__dirname, 'pages');

const contentTypes = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
]);

const bundled = (entry: string, contentType: string): Asset => ({
  contentType,
  body: bundledOnce({
    entryPoints: [path.join(pagesFolder, entry)],
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'silent',
    outdir: pagesFolder,
  }),
});

/** Undefined for what no page has. Throws where a page does not compile. */
const bundleNamed = (file: string): Asset | undefined => {
  const { name, ext } = path.parse(file);
  const contentType = contentTypes.get(ext);
  if (contentType === undefined || !(isPageName(name) || file === 'shell.css')) return undefined;
  if (ext === '.js') return bundled(`${name}.tsx`, contentType);
  return ext === '.css' ? bundled(file, contentType) : undefined;
};

/** `/assets/<file>`. Changed sources show after a restart. */
export const createAssets = (): ((file: string) => Asset | undefined) => {
  const made = new Map<string, Asset>();
  return (file) => {
    const known = made.get(file) ?? bundleNamed(file);
    if (known !== undefined) made.set(file, known);
    return known;
  };
};

const fontPackages = new Map([
  ['roboto', '@fontsource/roboto'],
  ['noto-sans-jp', '@fontsource-variable/noto-sans-jp'],
  ['noto-sans-arabic', '@fontsource-variable/noto-sans-arabic'],
  ['noto-emoji', '@fontsource-variable/noto-emoji'],
  ['material-symbols', 'material-symbols'],
]);

/** `/fonts/<family>/<file>`: a stylesheet of the package, or a font that it names. */
export const readFont = async (family: string, file: string): Promise<Asset | undefined> => {
  const packageName = fontPackages.get(family);
  const contentType = contentTypes.get(path.extname(file));
  // Letters, digits and hyphens between the slashes: no name leads out of the package.
  if (packageName === undefined || contentType === undefined || !/^(?:[\w-]+\/)*[\w-]+\.\w+$/.test(file))
    return undefined;
  const folder = path.dirname(require.resolve(`${packageName}/package.json`));
  return readFile(path.join(folder, file)).then(
    (body) => ({ contentType, body }),
    () => undefined,
  );
};
