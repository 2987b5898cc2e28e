/**
 * The hint that is pinned to a person: one short line, before everything else that is said of him. It is a field of the person,
 * so that it has the person's readers, his editors and his history.
 */
import type { BookRecord, Json, Seq } from './record';
import { isJsonObject, valueOf } from './record';

export interface Hint {
  /** '' where nothing is pinned. */
  readonly text: string;
  readonly byName: string;
  /** The change that said so; 0 where there has never been one. */
  readonly seq: Seq;
}

/** What stands in the field, or stood there. */
export const hintIn = (value: Json | undefined): string => {
  const text = isJsonObject(value) ? value['text'] : undefined;
  return typeof text === 'string' ? text : '';
};

export const hintOf = (person: BookRecord): Hint => {
  const value = valueOf(person, 'hint');
  const seq = person.fields['hint']?.seq ?? 0;
  const byName = isJsonObject(value) ? value['byName'] : undefined;
  return { text: hintIn(value), byName: typeof byName === 'string' ? byName : '', seq };
};
