/**
 * The clock and the dice of a script's context.
 *
 * *Faithful:* time passes while the script waits for a service.
 * *Not faithful:* computing takes no time, so a loop that waits for the clock never ends; `Intl` without an argument and
 * the local time of `Date` are the machine's; the random numbers repeat with the execution's number.
 */
let now = 0;

export const setClock = (milliseconds: number): void => {
  now = milliseconds;
};

export const installClock = (): void => {
  const RealDate = Date;
  const virtualDate = new Proxy(RealDate, {
    construct: (target, given: unknown[], newTarget): object => {
      const made: unknown = Reflect.construct(target, given.length === 0 ? [now] : given, newTarget);
      return made instanceof Object ? made : new RealDate(now);
    },
    apply: () => new RealDate(now).toString(),
  });
  RealDate.now = () => now;
  Object.defineProperty(RealDate.prototype, 'constructor', { value: virtualDate, writable: true });
  Object.defineProperty(globalThis, 'Date', { value: virtualDate, writable: true, configurable: true });
};

/** Mulberry32, by Tommy Ettinger: small, and good enough for jitter and shuffles. */
export const installRandom = (seed: number): void => {
  let state = seed;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
