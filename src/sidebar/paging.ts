/** Lists that are longer than a card may be: one part of them at a time, and a way to the next. */
import type { ActionName } from './actions';
import { action } from './actions';
import type { Messages } from './messages/messages';
import type { Widget } from './widget';

/** Google allows a hundred widgets on a card; half of that is quick to draw and leaves room for everything else. */
export const PAGE = 50;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly from: number;
  readonly total: number;
  /** Where the next part begins; absent on the last. */
  readonly next?: number;
}

/** As it came from a card: anything but a place in the list is its beginning. */
export const pageOf = <Item>(all: readonly Item[], given: string): Page<Item> => {
  const place = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  const from = place < all.length ? place : 0;
  const items = all.slice(from, from + PAGE);
  const next = from + items.length;
  return { items, from, total: all.length, ...(next < all.length ? { next } : {}) };
};

/** Said on every part but a list that fits one card. */
export const rangeOf = <Item>({ items, from, total }: Page<Item>, messages: Messages): string | undefined =>
  items.length === total ? undefined : messages.range(from + 1, from + items.length, total);

export const showMore = <Item>(
  { next }: Page<Item>,
  name: ActionName,
  messages: Messages,
  parameters: Readonly<Record<string, string>> = {},
): readonly Widget[] =>
  next === undefined
    ? []
    : [
        {
          buttonList: {
            buttons: [
              {
                text: messages.showMore,
                type: 'BORDERLESS',
                onClick: { action: action(name, { ...parameters, from: String(next) }) },
              },
            ],
          },
        },
      ];
