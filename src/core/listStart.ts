/** A long list is shown in parts: how long one is, and where the next begins. */

/** Google allows a hundred widgets on a card; half of that is quick to draw and leaves room for everything else. */
export const PAGE = 50;

/** As it came from a card: anything but a place in the list is its beginning. */
export const listStart = (given: string, length: number): number => {
  const place = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  return place < length ? place : 0;
};
