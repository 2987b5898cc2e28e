/** Google's description of the People API: its methods by address, and the schemas that they speak of. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { GoogleRequest } from '../../../../workbench/google/http';
import { schemaSchema } from './schema';

const reference = v.object({ $ref: v.string() });

const methodSchema = v.object({
  id: v.string(),
  httpMethod: v.string(),
  flatPath: v.string(),
  parameters: v.record(
    v.string(),
    v.object({
      type: v.string(),
      location: v.picklist(['path', 'query']),
      format: v.optional(v.string()),
      enum: v.optional(v.array(v.string())),
      repeated: v.optional(v.boolean()),
      required: v.optional(v.boolean()),
    }),
  ),
  request: v.optional(reference),
  response: reference,
});

export type DescribedMethod = v.InferOutput<typeof methodSchema>;

interface Resource {
  readonly methods?: Readonly<Record<string, DescribedMethod>> | undefined;
  readonly resources?: Readonly<Record<string, Resource>> | undefined;
}

const resourceSchema: v.GenericSchema<Resource> = v.object({
  methods: v.optional(v.record(v.string(), methodSchema)),
  resources: v.optional(
    v.record(
      v.string(),
      v.lazy(() => resourceSchema),
    ),
  ),
});

const documentSchema = v.object({
  baseUrl: v.string(),
  parameters: v.record(v.string(), v.object({ location: v.literal('query') })),
  resources: v.record(v.string(), resourceSchema),
  schemas: v.record(v.string(), schemaSchema),
});

const methodsIn = ({ methods = {}, resources = {} }: Resource): readonly DescribedMethod[] => [
  ...Object.values(methods),
  ...Object.values(resources).flatMap(methodsIn),
];

const description = v.parse(
  documentSchema,
  JSON.parse(readFileSync(path.join(__dirname, 'people.v1.json'), 'utf8')),
);

export const { schemas } = description;

/** Parameters that every method takes, such as `fields`. */
export const everywhere: ReadonlySet<string> = new Set(Object.keys(description.parameters));

export const methods: readonly DescribedMethod[] = Object.values(description.resources).flatMap(methodsIn);

/** `v1/people/{peopleId}:deleteContact` as an expression. A segment ends before a colon. */
const addressOf = ({ flatPath }: DescribedMethod): RegExp =>
  new RegExp(`^/${flatPath.replace(/\{\w+\}/g, '[^/:]+')}$`);

const addressed = methods.map((method) => ({ method, address: addressOf(method) }));

export const isPeople = (request: GoogleRequest): boolean => request.url.startsWith(description.baseUrl);

/** Undefined where Google has no such method. */
export const methodOf = (request: GoogleRequest): DescribedMethod | undefined => {
  const { pathname } = new URL(request.url);
  const fits = addressed.filter(
    ({ method, address }) => method.httpMethod === request.method && address.test(pathname),
  );
  // `people:batchGet` also looks like a person of that name would.
  return (fits.find(({ method }) => !method.flatPath.includes('{')) ?? fits[0])?.method;
};
