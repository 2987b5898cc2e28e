import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledOnce } from '../../workbench/bundledOnce';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'meibo-bundle-'))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, text: string): void => {
  writeFileSync(path.join(folder, file), text);
};

it('a bundle follows every file that it is made of, and is otherwise the one that was made', () => {
  write('entry.js', "import { greeting } from './greeting'; console.log(greeting);");
  write('greeting.js', "export const greeting = 'first';");
  const bundle = (): string =>
    bundledOnce({ entryPoints: [path.join(folder, 'entry.js')], format: 'iife', logLevel: 'silent' });
  expect(bundle()).toContain('first');
  expect(bundle()).toContain('first');
  write('greeting.js', "export const greeting = 'second';");
  expect(bundle()).toContain('second');
  write('greeting.js', 'export const greeting = ;');
  expect(bundle).toThrow('greeting.js');
});
