/** The names that exist around a script in Apps Script: the language's own, and Google's services. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';

/** Google's services as TypeScript knows them: one `declare var` each. */
const DECLARATIONS = path.dirname(require.resolve('@types/google-apps-script/package.json'));

const declaredIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^declare var (\w+)/gm)])
    .flatMap(([, name]) => name ?? []);

/** What stands in the global object of a context, read from inside as text, so that nothing of it leaks out. */
export const namesIn = (context: Context): readonly string[] =>
  String(runInContext('Object.getOwnPropertyNames(globalThis).join()', context)).split(',');

/** What a context of V8 has before anybody adds to it. */
export const languageNames = (): ReadonlySet<string> => new Set(namesIn(createContext({})));

/** `GmailApp`, `UrlFetchApp`…: there without being asked for. */
export const serviceNames = (): ReadonlySet<string> => new Set(declaredIn(DECLARATIONS));

/**
 * `People`, `Sheets`…: the advanced services, which exist only where the manifest enables them. Google is called
 * over REST instead, because only that shows status codes and takes several accounts' tokens at once.
 */
export const advancedServiceNames = (): ReadonlySet<string> =>
  new Set(declaredIn(path.join(DECLARATIONS, 'apis')));
