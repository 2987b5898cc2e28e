/** A life from a file, as `--stories` wrote it: this program's own form, and checked no further than that. */
import type { Life } from './step';

const isLife = (thing: unknown): thing is Life =>
  typeof thing === 'object' && thing !== null && 'beginning' in thing && 'steps' in thing;

export const lifeFrom = (text: string): Life => {
  const thing: unknown = JSON.parse(text);
  if (!isLife(thing)) throw new Error('There is no life in this file.');
  return thing;
};
