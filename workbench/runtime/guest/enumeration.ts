/** An enumeration of Apps Script: its names, each of which stands for itself as text. */
export const enumeration = <Name extends string>(...names: readonly Name[]): Readonly<Record<Name, Name>> =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;
