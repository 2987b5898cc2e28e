/** A value held against a schema: each fault by its place, in one sentence. No fault, and the value is valid. */
import type { Definitions, JsonSchema } from './jsonSchema';

export interface Fault {
  /** From the value inwards, as code would write it: `sections[0].widgets[2].image`. Empty for the value itself. */
  readonly path: string;
  readonly sentence: string;
}

/** What a schema cannot say of a value that has the definition's shape; `undefined` where there is nothing to say. */
export type Rules = Readonly<Record<string, (value: Fields) => string | undefined>>;

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const IS_OF_TYPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isFields,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isInteger,
};

const has = (value: Fields, field: string): boolean => Object.prototype.hasOwnProperty.call(value, field);

const typesOf = ({ type = [] }: JsonSchema): readonly string[] => (typeof type === 'string' ? [type] : type);

/** Values are not repeated in sentences: they can be a person's. */
const plainFault = (schema: JsonSchema, value: unknown): string | undefined => {
  const types = typesOf(schema);
  if (types.length > 0 && !types.some((type) => IS_OF_TYPE[type]?.(value) === true))
    return `is no ${types.join(' or ')}`;
  if (schema.enum !== undefined && !schema.enum.some((allowed) => allowed === value))
    return `is none of ${schema.enum.join(', ')}`;
  if (schema.not !== undefined && schema.not.anyOf === undefined) return schema.$comment ?? 'is refused';
  if (
    typeof value === 'string' &&
    schema.pattern !== undefined &&
    !new RegExp(schema.pattern, 'u').test(value)
  )
    return schema.$comment ?? `does not look like ${schema.pattern}`;
  if (typeof value === 'number' && value < (schema.minimum ?? value)) return `is less than ${schema.minimum}`;
  if (typeof value === 'number' && value > (schema.maximum ?? value)) return `is more than ${schema.maximum}`;
  if (Array.isArray(value) && value.length < (schema.minItems ?? 0))
    return `has less than ${schema.minItems}`;
  if (Array.isArray(value) && value.length > (schema.maxItems ?? value.length))
    return `has more than ${schema.maxItems}`;
  return undefined;
};

export const faultsOf = (
  schema: JsonSchema,
  value: unknown,
  definitions: Definitions,
  rules: Rules = {},
  path = '',
): readonly Fault[] => {
  const visit = (inner: JsonSchema, part: unknown, at: string): readonly Fault[] =>
    faultsOf(inner, part, definitions, rules, at);

  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '');
    const definition = definitions[name];
    if (definition === undefined) throw new Error(`No definition is called ${name}.`);
    const faults = visit(definition, value, path);
    const sentence = isFields(value) ? rules[name]?.(value) : undefined;
    return sentence === undefined ? faults : [...faults, { path, sentence }];
  }

  const own = plainFault(schema, value);
  if (own !== undefined) return [{ path, sentence: own }];
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined
      ? []
      : value.flatMap((item: unknown, place) => visit(items, item, `${path}[${String(place)}]`));
  }
  if (!isFields(value)) return [];
  return [
    ...(schema.required ?? [])
      .filter((field) => !has(value, field))
      .map((field) => ({ path, sentence: `has no ${field}` })),
    ...(schema.allOf ?? [])
      .filter(({ not }) => not?.anyOf?.some(({ required }) => required.every((field) => has(value, field))))
      .map(({ $comment = 'is refused' }) => ({ path, sentence: $comment })),
    ...Object.entries(value).flatMap(([field, part]) => {
      const at = path === '' ? field : `${path}.${field}`;
      const inner = has(schema.properties ?? {}, field) ? schema.properties?.[field] : undefined;
      if (inner !== undefined) return visit(inner, part, at);
      return schema.additionalProperties === false ? [{ path: at, sentence: 'is not a field of cards' }] : [];
    }),
  ];
};
