/** What the demo prints: a bar while it works, a table of what it cost. */
import type { World } from '../google/world';
import { contactsOf, labelsOf } from '../judge/accountContacts';
import { countCalls } from '../judge/countCalls';
import type { Execution } from '../runtime/execution';
import { labelName } from '../seed/company';
import type { Team } from './team';

const WIDTH = 24;

/** Drawn over itself on a terminal; elsewhere only the end of each part is a line. */
export const createProgressBar = (parts: number) => {
  const live = process.stderr.isTTY;
  let part = 0;
  const draw = (text: string): void => {
    const filled = Math.round((part / parts) * WIDTH);
    const bar = `[${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${text}`;
    process.stderr.write(live ? `\r\u001b[2K${bar}` : '');
  };
  return {
    during: (text: string): void => {
      draw(text);
    },
    done: (text: string): void => {
      part += 1;
      draw('');
      process.stderr.write(live ? `\r\u001b[2K✓ ${text}\n` : `✓ ${text}\n`);
    },
  };
};

export interface Measured {
  readonly from: number;
  /** Virtual milliseconds since the epoch. */
  readonly since: number;
  readonly executions: readonly Execution[];
}

/** East Asian characters take two columns of a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u1100-\uffe6]/.test(letter) ? 2 : 1), 0);
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

const COLUMNS = [
  'member',
  'contacts',
  'calls',
  'writes',
  'book',
  'drive',
  'executions',
  'virtual min',
] as const;

/** When the last contact of this account was written, in minutes since the share. */
const arrival = (world: World, email: string, { from, since }: Measured): number => {
  const last = world.calls
    .slice(from)
    .filter(({ caller, writes, operation }) => writes && caller === email && operation.startsWith('people.'))
    .reduce((latest, { at }) => Math.max(latest, at), since);
  return Math.round((last - since) / 60_000);
};

/** The minutes until the last member had everything. */
export const minutesToCopy = (team: Team, measured: Measured): number =>
  Math.max(0, ...team.members.map(({ email }) => arrival(team.place.world(), email, measured)));

export const memberTable = (team: Team, measured: Measured): string => {
  const world = team.place.world();
  const rows = team.members.map(({ sub, email, name }) => {
    const label = labelsOf(world, sub).find((one) => one.name === labelName)?.resourceName ?? '';
    const ids = new Set(measured.executions.filter(({ account }) => account === sub).map(({ id }) => id));
    const mine = world.calls.slice(measured.from).filter(({ execution }) => ids.has(execution ?? ''));
    const writes = countCalls(world, measured.from, ({ execution }) => ids.has(execution ?? '')).total;
    return [
      name,
      contactsOf(world, sub).filter(({ memberships }) => memberships.includes(label)).length,
      mine.length,
      writes.people,
      writes.sheets,
      writes.drive,
      ids.size,
      arrival(world, email, measured),
    ].map(String);
  });
  const table = [[...COLUMNS], ...rows];
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => widthOf(row[column] ?? ''))));
  return table.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')).join('\n');
};
