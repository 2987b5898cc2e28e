/** Moments as the clocks of a time zone show them, in the texts of HTML's own fields: `2026-04-03` and `09:30`. */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** How far a zone's clocks are ahead of UTC at a moment. */
const offsetAt = (milliseconds: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(milliseconds);
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return shown - Math.floor(milliseconds / MINUTE) * MINUTE;
};

export interface ShownMoment {
  readonly date: string;
  readonly time: string;
}

export const dateText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Of the time since midnight. */
export const timeText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 16);

/** `offset`: a card's own minutes ahead of UTC, which count before the zone's. */
export const shownMoment = (milliseconds: number, timeZone: string, offset?: number): ShownMoment => {
  const ahead = offset === undefined ? offsetAt(milliseconds, timeZone) : offset * MINUTE;
  return { date: dateText(milliseconds + ahead), time: timeText(milliseconds + ahead) };
};

/** Undefined for what is no date. */
export const dateMilliseconds = (date: string): number | undefined => {
  const milliseconds = Date.parse(`${date}T00:00Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
};

/** Since midnight; undefined for what is no time of day. */
export const timeMilliseconds = (time: string): number | undefined => {
  const milliseconds = Date.parse(`1970-01-01T${time}Z`);
  return milliseconds >= 0 && milliseconds < DAY ? milliseconds : undefined;
};

/** Where clocks are put forward, a time that does not exist is the one an hour later. */
export const momentMilliseconds = (
  { date, time }: ShownMoment,
  timeZone: string,
  offset?: number,
): number | undefined => {
  const day = dateMilliseconds(date);
  const sinceMidnight = timeMilliseconds(time);
  if (day === undefined || sinceMidnight === undefined) return undefined;
  const local = day + sinceMidnight;
  if (offset !== undefined) return local - offset * MINUTE;
  const guess = local - offsetAt(local, timeZone);
  return local - offsetAt(guess, timeZone);
};
