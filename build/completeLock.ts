/** `npm run lock` writes into package-lock.json the programs for other systems that npm left out of it; run it after `npm install`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findUnlocked, type LockedPackages } from './lockedSystems';

const FILE = path.resolve(__dirname, '../package-lock.json');

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { readonly packages: LockedPackages };
const unlocked = findUnlocked(lock.packages);
const inOrder = Object.entries({ ...lock.packages, ...unlocked }).sort(([one], [other]) =>
  one < other ? -1 : 1,
);
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, undefined, 2)}\n`);
process.stdout.write(`package-lock.json: ${String(Object.keys(unlocked).length)} added.\n`);
