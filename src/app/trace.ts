/** What of an exception may stand in the log: it is found by it, and nobody's data is in it. */

/** An exception's text may repeat somebody's data, as that of JSON.parse does; its name and where it was thrown do not. */
export const traceOf = (reason: unknown): string => {
  if (!(reason instanceof Error)) return typeof reason;
  // The trace repeats the text before it lists the places.
  const places = (reason.stack ?? '').replace(reason.message, '').match(/^\s+at .+:\d+:\d+\)?$/gm) ?? [];
  return [reason.name, ...places.map((place) => place.trim())].join(' ');
};
