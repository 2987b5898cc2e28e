/** The book in memory keeps the law of book stores. */
import { createMemoryBook, emptyBook } from '../memory/memoryBook';
import { describeBookStore } from './describeBookStore';

describeBookStore('in memory', () => {
  const data = emptyBook();
  return {
    store: () => createMemoryBook(data),
    lose: (what) => {
      data.outage.next = what === 'lost-answer' ? 'answer' : 'request';
    },
  };
});
