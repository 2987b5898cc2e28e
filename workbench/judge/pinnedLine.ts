/**
 * The line by which a copy's note says what is pinned to the contact: nobody's note, so that it is taken off before notes are
 * compared. Whether the line is the right one the judge does not say.
 */
import type { Elements } from './element';

const LINE = /(^|\n)\[Meibo\] [^\n]*(?:\n|$)/;

export const withoutPinnedLine = (notes: Elements): Elements =>
  notes.flatMap((note) => {
    const text = typeof note['value'] === 'string' ? note['value'] : '';
    if (!LINE.test(text)) return [note];
    const value = text.replace(LINE, '$1').replace(/\n$/, '');
    return value === '' ? [] : [{ ...note, value }];
  });
