/** Every story of the files beside this one, by subject. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from './story';

/** What the stories of a file have in common; a story may have its own instead. */
type StoryFile = Pick<Story, 'given' | 'before'> & {
  readonly stories: readonly (Partial<Story> & Pick<Story, 'title' | 'steps' | 'then'>)[];
};

/** What a file holds is written by hand for these tests; a step that nobody knows fails when it is played. */
const read = (file: string): readonly Story[] => {
  const { stories, ...shared } = JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as StoryFile;
  return stories.map((story) => ({ ...shared, ...story }));
};

export const STORIES: readonly { readonly subject: string; readonly stories: readonly Story[] }[] =
  readdirSync(__dirname)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ subject: file.replace('.json', ''), stories: read(file) }));

export const storyCalled = (title: string): Story => {
  const found = STORIES.flatMap(({ stories }) => stories).find((story) => story.title === title);
  if (found === undefined) throw new Error(`No story is called “${title}”.`);
  return found;
};
