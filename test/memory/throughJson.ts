/**
 * What is left of a value that was kept as text: a store that hands back the very object hides what JSON drops.
 *
 * It is copied as JSON would, and what was copied once is shared from then on: types say that nobody changes it. That is
 * many times as fast as writing and reading the text, and a simulated life keeps thousands of values.
 */

/** An object that came out of a store. The class says so where a set of all of them would cost as much as the copies. */
class Kept {}

/** Whether it came out of a store, and stays as it is. */
export const isKept = (value: object): boolean => value instanceof Kept;

const copyOf = (value: object): object => {
  if (Array.isArray(value)) return value.map((item: unknown) => keep(item) ?? null);
  const prototype: unknown = Object.getPrototypeOf(value);
  // Whatever has a form of its own in JSON takes the long way.
  if ((prototype !== Object.prototype && prototype !== null) || Object.hasOwn(value, '__proto__'))
    return JSON.parse(JSON.stringify(value)) as object;
  const from = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = new Kept() as Record<string, unknown>;
  for (const name in from) {
    const part = keep(from[name]);
    if (part !== undefined) copy[name] = part;
  }
  return copy;
};

const keep = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'function') return undefined;
  return typeof value !== 'object' || value === null || isKept(value) ? value : copyOf(value);
};

/** The cast states what the tests of a store are about: that nothing it keeps is lost in JSON. */
export const throughJson = <Value>(value: Value): Value => keep(value) as Value;
