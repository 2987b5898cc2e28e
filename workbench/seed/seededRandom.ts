/** Reproducible choices: the same seed gives the same sequence on every machine. */

export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True once in `times`, on average. */
  readonly oneIn: (times: number) => boolean;
}

/** Mulberry32: 32 bits of state are plenty for made-up people, and it needs no library. */
export const seededRandom = (seed: number): Random => {
  // Neighbouring seeds would start alike: spread them first (the finaliser of MurmurHash3).
  let state = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  state = (state ^ (state >>> 16)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    oneIn: (times) => below(times) === 0,
  };
};

/** `5` → `0005`: a number with leading zeros. */
export const digits = (value: number, length: number): string => String(value).padStart(length, '0');
