/**
 * What `google.script.run` carries between a page and the script, either way.
 *
 * *Faithful* (https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)): primitives, objects and
 * arrays of them; no Date, no function, nothing circular, also not deep inside; `undefined` in an array becomes null.
 * *Not faithful:* forms, which Google takes as the only argument, are not carried; the words of the refusal are those that
 * developers report.
 */
export type PageValue =
  | string
  | number
  | boolean
  | null
  | readonly PageValue[]
  | { readonly [name: string]: PageValue };

/** Throws a TypeError that names the argument or the property. */
export const pageValue = (value: unknown, name: string, above: readonly object[] = []): PageValue => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value) || !isPlain(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${name}`);
  }
  const around = [...above, value];
  if (Array.isArray(value)) return value.map((element, index) => pageValue(element, String(index), around));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      inner === undefined ? [] : [[key, pageValue(inner, key, around)] as const],
    ),
  );
};

const isPlain = (value: object): boolean => {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};
