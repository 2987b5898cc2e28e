/** Lists that are longer than a card may be: one part of them at a time, and a way to the next. */
import { listStart, PAGE } from '../core/listStart';
import type { ActionName } from './actions';
import { action } from './actions';
import type { Messages } from './messages/messages';
import type { Widget } from './widget';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly from: number;
  readonly total: number;
  /** Where the next part begins; absent on the last. */
  readonly next?: number;
}

export const pageOf = <Item>(all: readonly Item[], given: string, length: number = PAGE): Page<Item> => {
  const from = listStart(given, all.length);
  const items = all.slice(from, from + length);
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
