/** An empty book in memory for another one to move to. *Not modelled:* a place that is something else. */
import type { FreshBook } from '../../src/app/ports';
import { placeOf } from '../../src/core/book/record';
import { succeed } from '../../src/core/result';
import type { BookData } from './memoryBook';
import { writeThrough } from './outage';
import { throughJson } from './throughJson';

/** `data.head.epoch` is empty until the book is opened. */
export const createMemoryFreshBook = (data: BookData): FreshBook => ({
  prepare: () => succeed(data.head.epoch === '' ? {} : { opened: data.head.epoch }),
  put: (records) =>
    writeThrough(data.outage, 'book', () => {
      for (const record of throughJson(records)) {
        const place = placeOf(record.id);
        if (place !== undefined) data.rows[place.kind][place.row] = record;
      }
      return succeed(null);
    }),
  open: (head) =>
    writeThrough(data.outage, 'book', () => {
      data.head = throughJson(head);
      return succeed(null);
    }),
});
