/** The table of `docs/features.md`, and which tests say that they show which of its rows. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Feature {
  readonly id: string;
  readonly gets: string;
  readonly state: string;
  /** The test files that the table names. */
  readonly shownIn: readonly string[];
}

export interface Showing {
  readonly id: string;
  readonly file: string;
  /** The test's title without the ids. */
  readonly title: string;
}

/** Tests that play the bundle, in a browser or in the emulated Apps Script: no other counts. */
const FOLDERS = ['test/browser', 'test/workplace'];

const ID = /\[([A-Z]{2}-\d{2})\]/g;

export const featuresIn = (markdown: string): readonly Feature[] =>
  markdown.split('\n').flatMap((line) => {
    const [, id = '', gets = '', state = '', files = ''] = line.split('|').map((cell) => cell.trim());
    if (!/^[A-Z]{2}-\d{2}$/.test(id)) return [];
    return [{ id, gets, state, shownIn: [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file) }];
  });

/** A title is a text in quotes that names ids in brackets. */
export const showingsIn = (file: string, text: string): readonly Showing[] =>
  [...text.matchAll(/(['`])((?:\\.|(?!\1).)*)\1/g)].flatMap(([, , quoted = '']) =>
    [...quoted.matchAll(ID)].map(([, id = '']) => ({ id, file, title: quoted.replace(ID, '').trim() })),
  );

const project = path.resolve(__dirname, '..');

export const readFeatures = (): readonly Feature[] =>
  featuresIn(readFileSync(path.join(project, 'docs/features.md'), 'utf8'));

export const readShowings = (): readonly Showing[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(path.join(project, folder))
      .filter((file) => file.endsWith('.test.ts'))
      .flatMap((file) =>
        showingsIn(`${folder}/${file}`, readFileSync(path.join(project, folder, file), 'utf8')),
      ),
  );
