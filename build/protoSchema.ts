/**
 * A JSON Schema of the messages in a protobuf package, from the JSON that protobuf.js makes of `.proto` files.
 *
 * What is valid follows the mapping of proto3 to JSON (https://protobuf.dev/programming-guides/json/): names in camel
 * case, enumerations by name, 64-bit integers as text or number, every field optional, at most one field of a `oneof`.
 * Stricter than the mapping, because a card is written for Google to read: unknown fields are refused, and so is the
 * value `…_UNSPECIFIED`, which says the same as no value.
 */
import * as v from 'valibot';
import {
  arrayOf,
  atMostOneOf,
  objectOf,
  refTo,
  type Definitions,
  type JsonSchema,
} from '../workbench/card-service-mock/schema/jsonSchema';

const fieldSchema = v.object({ type: v.string(), rule: v.optional(v.literal('repeated')) });

const messageSchema = v.object({
  fields: v.record(v.string(), fieldSchema),
  oneofs: v.optional(v.record(v.string(), v.object({ oneof: v.array(v.string()) })), {}),
});
type Message = v.InferOutput<typeof messageSchema>;

const enumerationSchema = v.object({ values: v.record(v.string(), v.number()) });

const namespaceSchema = v.object({ nested: v.record(v.string(), v.unknown()) });

interface Declared {
  readonly messages: ReadonlyMap<string, Message>;
  readonly enumerations: ReadonlyMap<string, readonly string[]>;
}

/** Every message and enumeration by its full name. */
const declarationsIn = (root: unknown): Declared => {
  const messages = new Map<string, Message>();
  const enumerations = new Map<string, readonly string[]>();
  const visit = (node: unknown, name: string): void => {
    if (v.is(enumerationSchema, node)) enumerations.set(name, Object.keys(node.values));
    if (v.is(messageSchema, node)) messages.set(name, v.parse(messageSchema, node));
    if (!v.is(namespaceSchema, node)) return;
    for (const [child, inner] of Object.entries(node.nested))
      visit(inner, name === '' ? child : `${name}.${child}`);
  };
  visit(root, '');
  return { messages, enumerations };
};

/** `google.protobuf.FloatValue` and its like are a plain value in JSON. */
const SCALARS: Readonly<Record<string, JsonSchema>> = {
  string: { type: 'string' },
  bool: { type: 'boolean' },
  int32: { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { type: ['string', 'integer'], pattern: '^-?[0-9]+$' },
  float: { type: 'number' },
  double: { type: 'number' },
  'google.protobuf.FloatValue': { type: 'number' },
};

/** The definitions of every message of the package, and of those of other packages that they use. */
export const schemaOfPackage = (protos: unknown, packageName: string): Definitions => {
  const { messages, enumerations } = declarationsIn(protos);
  const definitions: Record<string, JsonSchema> = {};

  const shortName = (name: string): string =>
    name.startsWith(`${packageName}.`) ? name.slice(packageName.length + 1) : name;

  /** protobuf's rule: a name is looked for in the message itself, then in each scope around it. */
  const resolve = (type: string, scope: string): string => {
    const parts = scope.split('.');
    for (let depth = parts.length; depth >= 0; depth -= 1) {
      const name = [...parts.slice(0, depth), type].join('.');
      if (messages.has(name) || enumerations.has(name)) return name;
    }
    throw new Error(`${scope} has a field of the type ${type}, which is not declared.`);
  };

  const schemaOfType = (type: string, scope: string): JsonSchema => {
    const scalar = SCALARS[type];
    if (scalar !== undefined) return scalar;
    const name = resolve(type, scope);
    const values = enumerations.get(name);
    if (values !== undefined) return { enum: values.filter((value) => !value.endsWith('_UNSPECIFIED')) };
    define(name);
    return refTo(shortName(name));
  };

  const define = (name: string): void => {
    const message = messages.get(name);
    if (message === undefined || definitions[shortName(name)] !== undefined) return;
    // In its place before its fields are looked at: messages contain themselves.
    definitions[shortName(name)] = {};
    const properties: Record<string, JsonSchema> = {};
    for (const [field, { type, rule }] of Object.entries(message.fields)) {
      const one = schemaOfType(type, name);
      properties[field] = rule === 'repeated' ? arrayOf(one) : one;
    }
    // A single member is how protobuf.js writes down `optional`.
    const groups = Object.entries(message.oneofs).filter(([, { oneof }]) => oneof.length > 1);
    definitions[shortName(name)] = {
      ...objectOf(properties),
      ...(groups.length === 0 ? {} : { allOf: groups.map(([, { oneof }]) => atMostOneOf(oneof)) }),
    };
  };

  for (const name of messages.keys()) if (name.startsWith(`${packageName}.`)) define(name);
  if (Object.keys(definitions).length === 0) throw new Error(`No message is declared in ${packageName}.`);
  return Object.fromEntries(Object.entries(definitions).sort(([one], [other]) => (one < other ? -1 : 1)));
};
