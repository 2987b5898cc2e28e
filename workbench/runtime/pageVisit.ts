/**
 * Somebody opens the address of the script's web app.
 *
 * *Faithful* (https://developers.google.com/apps-script/guides/web): `doGet` runs as whoever opens it, with the query as
 * first values, as lists and as text; what it returns has to be a page; the page is served as `servedPage.ts` says.
 * *Not faithful:* who may open it is not asked here (`access` in the manifest); `doPost`, a path and ContentService are
 * missing; Google's page around the page, which shows an exception, is the caller's to draw.
 */
import * as v from 'valibot';
import type { Execution } from './execution';
import type { ScriptRuntime } from './scriptRuntime';
import { servedPage } from './servedPage';

const pageSchema = v.object({
  content: v.string(),
  title: v.string(),
  metaTags: v.array(v.object({ name: v.string(), content: v.string() })),
});

export type ServedPage = v.InferOutput<typeof pageSchema>;

export interface Visit {
  readonly execution: Execution;
  /** Absent where `doGet` returned none: the execution says why. */
  readonly page?: ServedPage;
}

export const visitPage = (runtime: ScriptRuntime, sub: string, query: URLSearchParams): Visit => {
  const names = [...new Set(query.keys())];
  const execution = runtime.execute({
    account: sub,
    functionName: 'doGet',
    kind: 'page',
    argument: {
      queryString: query.toString(),
      parameter: Object.fromEntries(names.map((name) => [name, query.get(name)])),
      parameters: Object.fromEntries(names.map((name) => [name, query.getAll(name)])),
      contextPath: '',
      contentLength: -1,
    },
  });
  const { outcome } = execution;
  const returned = v.safeParse(pageSchema, outcome.type === 'returned' ? outcome.value : undefined);
  if (!returned.success) return { execution };
  return { execution, page: { ...returned.output, content: servedPage(returned.output.content) } };
};
