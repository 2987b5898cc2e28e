/**
 * Google's JSON parser for request bodies: a name that the message does not have, or a value of another kind, is refused
 * with the parser's own sentence (seen in public error reports of every Google API; form of google.rpc.BadRequest).
 */
import { Refusal } from '../http';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The kind of value that a body may hold at some place. */
export type Shape =
  | { readonly kind: 'text' | 'flag' | 'integer' | 'anything' }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly typeName: string }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'message'; readonly of: Readonly<Record<string, Shape>> };

export const text: Shape = { kind: 'text' };
export const flag: Shape = { kind: 'flag' };
export const integer: Shape = { kind: 'integer' };
export const anything: Shape = { kind: 'anything' };
export const list = (of: Shape): Shape => ({ kind: 'list', of });
export const map = (of: Shape): Shape => ({ kind: 'map', of });
export const message = (of: Readonly<Record<string, Shape>>): Shape => ({ kind: 'message', of });

/** Throws Google's 400 where the value does not fit. `path` is where it stands, in proto names. */
export const checkShape = (shape: Shape, value: unknown, path = ''): void => {
  // A null is the default value of any field in proto JSON.
  if (value === null || value === undefined) return;
  switch (shape.kind) {
    case 'anything':
      return;
    case 'text':
      if (typeof value !== 'string') throw invalidValue(path, 'TYPE_STRING', value);
      return;
    case 'flag':
      if (typeof value !== 'boolean') throw invalidValue(path, 'TYPE_BOOL', value);
      return;
    case 'integer':
      if (!Number.isInteger(value)) throw invalidValue(path, 'TYPE_INT32', value);
      return;
    case 'choice':
      if (typeof value !== 'string' || !shape.choices.includes(value))
        throw invalidValue(path, shape.typeName, value);
      return;
    case 'list':
      if (!Array.isArray(value)) throw invalidValue(path, 'LIST', value);
      value.forEach((element: unknown, index) => {
        checkShape(shape.of, element, `${path}[${String(index)}]`);
      });
      return;
    case 'map':
      Object.values(objectAt(value, path)).forEach((element, index) => {
        checkShape(shape.of, element, `${path}[${String(index)}].value`);
      });
      return;
    case 'message':
      for (const [name, element] of Object.entries(objectAt(value, path))) {
        const inner = Object.hasOwn(shape.of, name) ? shape.of[name] : undefined;
        if (inner === undefined) throw unknownName(name, path);
        checkShape(inner, element, path === '' ? protoName(name) : `${path}.${protoName(name)}`);
      }
  }
};

/** For values that `checkShape` has passed. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const textsOf = (value: unknown): readonly string[] => listOf(value).map(textOf);

const protoName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const objectAt = (value: unknown, path: string): JsonObject => {
  if (!isObject(value)) throw invalidValue(path, 'MESSAGE', value);
  return value;
};

const unknownName = (name: string, path: string): Refusal => {
  const place = path === '' ? '' : ` at '${path}'`;
  return badRequest(
    path,
    `Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`,
  );
};

const invalidValue = (path: string, typeName: string, value: unknown): Refusal =>
  badRequest(path, `Invalid value at '${path}' (${typeName}), ${JSON.stringify(value)}`);

export const badRequest = (field: string, description: string): Refusal =>
  new Refusal(400, 'INVALID_ARGUMENT', description, [
    {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: [{ ...(field === '' ? {} : { field }), description }],
    },
  ]);
