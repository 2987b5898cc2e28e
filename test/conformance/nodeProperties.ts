/** Script properties over a plain object, with Google's limit on a value and a count of the calls. */

/** 9 KB (developers.google.com/apps-script/guides/services/quotas), read strictly. */
const LARGEST_VALUE = 9_000;

export interface CountedProperties {
  readonly store: GoogleAppsScript.Properties.Properties;
  readonly counts: { reads: number; writes: number };
}

export const createNodeProperties = (values: Record<string, string>): CountedProperties => {
  const counts = { reads: 0, writes: 0 };
  const written = (change: () => void): GoogleAppsScript.Properties.Properties => {
    counts.writes += 1;
    change();
    return store;
  };
  const put = (given: Readonly<Record<string, string>>): void => {
    const tooLarge = Object.values(given).some((value) => Buffer.byteLength(value) > LARGEST_VALUE);
    if (tooLarge) throw new Error('Argument too large: value');
    Object.assign(values, given);
  };
  const clear = (): void => {
    for (const key of Object.keys(values)) Reflect.deleteProperty(values, key);
  };
  const read = <Value>(value: Value): Value => {
    counts.reads += 1;
    return value;
  };
  const store: GoogleAppsScript.Properties.Properties = {
    getProperty: (key) => read(values[key] ?? null),
    getProperties: () => read({ ...values }),
    getKeys: () => read(Object.keys(values)),
    setProperty: (key, value) =>
      written(() => {
        put({ [key]: value });
      }),
    setProperties: (given: Readonly<Record<string, string>>, deleteAllOthers = false) =>
      written(() => {
        if (deleteAllOthers) clear();
        put(given);
      }),
    deleteProperty: (key) => written(() => Reflect.deleteProperty(values, key)),
    deleteAllProperties: () => written(clear),
  };
  return { store, counts };
};
