/**
 * Entries under keys that a script chose. A plain object answers to `constructor` and swallows `__proto__`; these read
 * and write its own entries only.
 */
export const readOwn = <Value>(entries: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

export const writeOwn = <Value>(entries: Record<string, Value>, key: string, value: Value): void => {
  Object.defineProperty(entries, key, { value, writable: true, enumerable: true, configurable: true });
};

export const removeOwn = (entries: Record<string, unknown>, key: string): void => {
  Reflect.deleteProperty(entries, key);
};
