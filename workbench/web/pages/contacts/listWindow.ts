/** Which rows of a long list are drawn and asked for: arithmetic on the scroll position. */

/** Rows `from` up to, but not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

export interface ScrollState {
  readonly scrollTop: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly total: number;
}

/** Drawn above and below what is seen, so that a flick of the wheel meets rows and not white. */
const MARGIN = 8;

/** Asked for at once: a small scroll then asks for nothing new. */
const BLOCK = 50;

export const drawnRows = ({ scrollTop, height, rowHeight, total }: ScrollState): RowRange => ({
  from: Math.min(Math.max(0, Math.floor(scrollTop / rowHeight) - MARGIN), total),
  to: Math.min(total, Math.ceil((Math.max(0, scrollTop) + height) / rowHeight) + MARGIN),
});

/** Whole blocks that hold the rows; an empty range still asks for one, since the total may be what is unknown. */
export const askedRows = ({ from, to }: RowRange): RowRange => {
  const first = Math.floor(from / BLOCK) * BLOCK;
  return { from: first, to: Math.max(first + BLOCK, Math.ceil(to / BLOCK) * BLOCK) };
};

/** Where to scroll so that a row is seen whole: nowhere, where it is already. */
export const scrollTopShowing = (row: number, { scrollTop, height, rowHeight }: ScrollState): number => {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
};

/** The row to which a key leads; undefined for a key that leads nowhere. */
export const rowAfterKey = (key: string, row: number, total: number, page: number): number | undefined => {
  const last = total - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, row + 1);
    case 'ArrowUp':
      return Math.max(0, row - 1);
    case 'PageDown':
      return Math.min(last, row + page);
    case 'PageUp':
      return Math.max(0, row - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
};
