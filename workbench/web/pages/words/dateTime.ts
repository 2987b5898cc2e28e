/** Moments of virtual time as a page says them. */

export const dateTime =
  (locale: string, format: Intl.DateTimeFormatOptions) =>
  (milliseconds: number, timeZone: string): string =>
    new Intl.DateTimeFormat(locale, { hour12: false, ...format, timeZone }).format(milliseconds);
