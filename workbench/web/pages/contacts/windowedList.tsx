/** A long list of which only the rows in sight are drawn. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawnRows, rowAfterKey, scrollTopShowing, type RowRange } from './listWindow';

export interface WindowedListProps {
  readonly total: number;
  readonly rowHeight: number;
  /** The row that keys start from: the only one of the list that Tab stops at. */
  readonly row: number;
  /** Who comes back from a contact is on its row again. */
  readonly startsFocused: boolean;
  readonly onRow: (row: number) => void;
  readonly onDraw: (rows: RowRange) => void;
  readonly children: (row: number, isStop: boolean) => ComponentChildren;
}

const rowOf = (target: EventTarget | null): number | undefined => {
  const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
  return row === undefined ? undefined : Number(row);
};

/** Whatever a row holds, `data-row` marks what takes the focus. */
export const WindowedList = (props: WindowedListProps) => {
  const { total, rowHeight, row, startsFocused, onRow, onDraw, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ scrollTop: 0, height: 0 });
  const wanted = useRef(startsFocused ? row : undefined);
  const drawn = drawnRows({ ...scroll, rowHeight, total });
  // The row of the keys may be scrolled away; Tab then stops at the first that is drawn.
  const stop = row >= drawn.from && row < drawn.to ? row : drawn.from;

  const measure = (): void => {
    const { scrollTop = 0, clientHeight: height = 0 } = scroller.current ?? {};
    setScroll((last) =>
      last.scrollTop === scrollTop && last.height === height ? last : { scrollTop, height },
    );
  };
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, Math.max(0, row - 3) * rowHeight);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  useEffect(() => onDraw(drawn), [drawn.from, drawn.to]);
  const focusWanted = (): void => {
    const target = scroller.current?.querySelector<HTMLElement>(`[data-row="${String(wanted.current)}"]`);
    if (target === null || target === undefined) return;
    target.focus({ preventScroll: true });
    wanted.current = undefined;
  };
  useEffect(focusWanted);

  const onKeyDown = (event: KeyboardEvent): void => {
    // A second key may come before the first one's row is drawn, so `stop` can be behind what has the focus.
    const from = wanted.current ?? rowOf(event.target) ?? stop;
    const next = rowAfterKey(event.key, from, total, Math.floor(scroll.height / rowHeight));
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    wanted.current = next;
    scroller.current?.scrollTo(0, scrollTopShowing(next, { ...scroll, rowHeight, total }));
    focusWanted();
    onRow(next);
  };
  return (
    <div ref={scroller} class="rows" role="rowgroup" onScroll={measure} onKeyDown={onKeyDown}>
      <div class="rows-height" role="presentation" style={{ height: `${String(total * rowHeight)}px` }}>
        <div role="presentation" style={{ transform: `translateY(${String(drawn.from * rowHeight)}px)` }}>
          {Array.from({ length: drawn.to - drawn.from }, (_, index) => drawn.from + index).map((each) =>
            children(each, each === stop),
          )}
        </div>
      </div>
    </div>
  );
};
