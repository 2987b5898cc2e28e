/**
 * The access part of a book, in one piece.
 *
 * *Not modelled:* chunks, signatures, forgery, torn writes and a budget; an execution's own view of the properties, which does not
 * see what other executions write meanwhile.
 */
import type { AccessMirror } from '../../src/app/ports';
import type { Seq } from '../../src/core/book/record';
import type { AccessView } from '../../src/core/sharing/access';
import { throughJson } from './throughJson';

export interface MirrorData {
  access: AccessView | null;
  dirty: Seq | null;
}

export const blankMirror = (): MirrorData => ({ access: null, dirty: null });

export const createMemoryMirror = (data: MirrorData): AccessMirror => ({
  read: () => ({
    ...(data.access === null || data.dirty !== null ? {} : { access: data.access }),
    ...(data.dirty === null ? {} : { dirty: data.dirty }),
    ...(data.access === null ? {} : { reached: { epoch: data.access.epoch, seq: data.access.seq } }),
  }),
  markDirty: (seq) => {
    data.dirty = seq;
  },
  write: (access) => {
    data.access = throughJson(access);
  },
  markClean: () => {
    data.dirty = null;
  },
});
