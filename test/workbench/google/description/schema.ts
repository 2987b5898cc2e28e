/** Values held against a schema of Google's discovery documents (developers.google.com/discovery/v1/type-format). */
import * as v from 'valibot';

export interface Schema {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly format?: string | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly items?: Schema | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly additionalProperties?: Schema | undefined;
}

export const schemaSchema: v.GenericSchema<Schema> = v.object({
  $ref: v.optional(v.string()),
  type: v.optional(v.string()),
  format: v.optional(v.string()),
  enum: v.optional(v.array(v.string())),
  items: v.optional(v.lazy(() => schemaSchema)),
  properties: v.optional(
    v.record(
      v.string(),
      v.lazy(() => schemaSchema),
    ),
  ),
  additionalProperties: v.optional(v.lazy(() => schemaSchema)),
});

export type Schemas = Readonly<Record<string, Schema>>;

const FORMATS: Readonly<Record<string, RegExp>> = {
  byte: /^[A-Za-z0-9+/_-]*={0,2}$/,
  'google-datetime': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/,
  'google-fieldmask': /^[A-Za-z_.,]*$/,
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isInt32 = (value: number): boolean => (value | 0) === value;

const problemsOfText = (schema: Schema, text: string): readonly string[] => {
  if (schema.enum !== undefined && !schema.enum.includes(text)) return [`“${text}” is not among its values`];
  const format = FORMATS[schema.format ?? ''];
  return format === undefined || format.test(text) ? [] : [`“${text}” is no ${String(schema.format)}`];
};

const problemsOfObject = (
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  at: string,
  schemas: Schemas,
): readonly string[] =>
  Object.entries(value).flatMap(([name, inner]) => {
    const described = schema.properties?.[name] ?? schema.additionalProperties;
    return described === undefined
      ? [`${at}.${name} is not described`]
      : problemsOf(described, inner, `${at}.${name}`, schemas);
  });

/** What of a JSON value the schema does not allow, each with its place; nothing for a value that fits. */
export const problemsOf = (
  schema: Schema,
  value: unknown,
  at: string,
  schemas: Schemas,
): readonly string[] => {
  const named = schema.$ref === undefined ? schema : schemas[schema.$ref];
  if (named === undefined) throw new Error(`The description has no ${String(schema.$ref)}.`);
  const is = (fits: boolean): readonly string[] => (fits ? [] : [`${at} is no ${String(named.type)}`]);
  switch (named.type) {
    case 'any':
      return [];
    case 'array':
      if (!Array.isArray(value) || named.items === undefined) return is(false);
      return value.flatMap((item: unknown, index) =>
        problemsOf(named.items ?? {}, item, `${at}[${String(index)}]`, schemas),
      );
    case 'boolean':
      return is(typeof value === 'boolean');
    case 'integer':
      return is(typeof value === 'number' && isInt32(value));
    case 'object':
      return isObject(value) ? problemsOfObject(named, value, at, schemas) : is(false);
    case 'string':
      if (typeof value !== 'string') return is(false);
      return problemsOfText(named, value).map((problem) => `${at}: ${problem}`);
    default:
      throw new Error(`The description has a ${String(named.type)} at ${at}.`);
  }
};
