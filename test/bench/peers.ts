/** Two programs that others wrote, at the same work: a folder of vCards kept equal with another one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PersonJson } from '../../workbench/seed/personJson';

export interface Peer {
  readonly name: 'unison' | 'vdirsyncer';
  readonly version: string;
}

/** A program that this machine does not have; the message says how it gets it. */
export class MissingPeer extends Error {}

export const findPeer = (name: Peer['name'], versionFlag: string): Peer => {
  const { status, stdout } = spawnSync(name, [versionFlag], { encoding: 'utf8' });
  if (status !== 0)
    throw new MissingPeer(
      `P5 is measured beside ${name}, which is not here: apt-get install unison vdirsyncer`,
    );
  return { name, version: /\d+\.\d+(?:\.\d+)?/.exec(stdout)?.[0] ?? 'unknown' };
};

const vCardOf = (person: PersonJson, uid: number, title: string | undefined): string => {
  const [name] = person.names ?? [];
  const [organization] = person.organizations ?? [];
  const job = title ?? organization?.title;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${String(uid)}`,
    `FN:${name?.givenName ?? ''} ${name?.familyName ?? ''}`,
    `N:${name?.familyName ?? ''};${name?.givenName ?? ''};;;`,
    ...(person.emailAddresses ?? []).map(({ value }) => `EMAIL:${value}`),
    ...(person.phoneNumbers ?? []).map(({ value }) => `TEL:${value}`),
    ...(organization?.name === undefined ? [] : [`ORG:${organization.name}`]),
    ...(job === undefined ? [] : [`TITLE:${job}`]),
    'END:VCARD',
    '',
  ].join('\r\n');
};

export interface Folders {
  readonly root: string;
  readonly people: readonly PersonJson[];
}

const cardAt = ({ root }: Folders, index: number): string => path.join(root, 'a', `${String(index)}.vcf`);

/** Everybody in the one folder, and an empty one beside it. */
export const layOutFolders = (people: readonly PersonJson[]): Folders => {
  const root = mkdtempSync(path.join(tmpdir(), 'meibo-peers-'));
  mkdirSync(path.join(root, 'a'));
  mkdirSync(path.join(root, 'b'));
  const folders = { root, people };
  people.forEach((person, index) => {
    writeFileSync(cardAt(folders, index), vCardOf(person, index, undefined));
  });
  return folders;
};

export const retitleEvery = (folders: Folders, step: number): void => {
  folders.people.forEach((person, index) => {
    if (index % step === 0) writeFileSync(cardAt(folders, index), vCardOf(person, index, 'Head of Sales'));
  });
};

export const removeFolders = ({ root }: Folders): void => {
  rmSync(root, { recursive: true });
};

const VDIRSYNCER_CONFIG = (root: string): string => `[general]
status_path = "${root}/status/"
[pair c]
a = "a"
b = "b"
collections = null
conflict_resolution = "a wins"
[storage a]
type = "filesystem"
path = "${root}/a"
fileext = ".vcf"
[storage b]
type = "filesystem"
path = "${root}/b"
fileext = ".vcf"
`;

const COMMANDS: Readonly<Record<Peer['name'], (root: string) => readonly string[]>> = {
  unison: () => ['unison', 'a', 'b', '-batch', '-auto', '-silent', '-ui', 'text'],
  vdirsyncer: (root) => ['vdirsyncer', '-v', 'WARNING', '-c', `${root}/config`, 'sync', 'c'],
};

/** What must have happened once before the first run. */
export const preparePeer = ({ name }: Peer, { root }: Folders): void => {
  if (name === 'unison') return;
  writeFileSync(path.join(root, 'config'), VDIRSYNCER_CONFIG(root));
  spawnSync('vdirsyncer', ['-c', `${root}/config`, 'discover', 'c'], { input: 'y\n' });
};

/** Seconds of processor time that one run takes, in its own processes. */
export const runPeer = ({ name }: Peer, { root }: Folders): number => {
  const times = path.join(root, 'times');
  const [program = '', ...args] = COMMANDS[name](root);
  // The shell's own clock: Node does not tell what a child took.
  const script =
    'TIMEFORMAT="%U %S"; { time "$@" 1>&2 ; } 2> "$0.err"; code=$?; tail -1 "$0.err" > "$0"; exit $code';
  const { status } = spawnSync('bash', ['-c', script, times, program, ...args], {
    cwd: root,
    env: { ...process.env, UNISON: path.join(root, 'archive') },
  });
  if (status !== 0) throw new Error(`${name} failed: ${readFileSync(`${times}.err`, 'utf8').slice(-500)}`);
  return readFileSync(times, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
    .reduce((sum, one) => sum + one, 0);
};
