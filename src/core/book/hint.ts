/**
 * The hint that is pinned to a person: one short line, before everything else that is said of him. It is a field of the person,
 * so that it has the person's readers, his editors and his history.
 */
import type { BookRecord, Seq } from './record';
import { isJsonObject, valueOf } from './record';

export interface Hint {
  /** '' where nothing is pinned. */
  readonly text: string;
  readonly byName: string;
  /** The change that said so; 0 where there has never been one. */
  readonly seq: Seq;
}

export const hintOf = (person: BookRecord): Hint => {
  const value = valueOf(person, 'hint');
  const seq = person.fields['hint']?.seq ?? 0;
  if (!isJsonObject(value)) return { text: '', byName: '', seq };
  const { text, byName } = value;
  return {
    text: typeof text === 'string' ? text : '',
    byName: typeof byName === 'string' ? byName : '',
    seq,
  };
};
