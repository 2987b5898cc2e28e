/** Lives that are kept: those that once went wrong, and those that a fault of the protocol makes go wrong. All of them end well. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { regressions } from './regressions';
import type { Life } from './step';

const FOLDER = path.join(__dirname, 'kept');

const isLife = (thing: unknown): thing is Life =>
  typeof thing === 'object' && thing !== null && 'beginning' in thing && 'steps' in thing;

/** This program's own form, and checked no further than that. */
export const lifeFrom = (text: string): Life => {
  const thing: unknown = JSON.parse(text);
  if (!isLife(thing)) throw new Error('There is no life in this file.');
  return thing;
};

/** Answers the file, which `--replay` takes. */
export const writeStory = (folder: string, what: string, life: Life): string => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${what.replaceAll(/[^a-z0-9]+/giu, '-')}.json`);
  const lines = life.steps.map((step) => `  ${JSON.stringify(step)}`).join(',\n');
  writeFileSync(file, `{"beginning": ${JSON.stringify(life.beginning)},\n"steps": [\n${lines}\n]}\n`);
  return file;
};

/** What they are about, and the lives. */
export const keptStories = (): readonly (readonly [string, Life])[] => [
  ...regressions,
  ...readdirSync(FOLDER).map(
    (name) =>
      [
        name.replace('.json', '').replaceAll('-', ' '),
        lifeFrom(readFileSync(path.join(FOLDER, name), 'utf8')),
      ] as const,
  ),
];
