/** Starts the workbench: a company seeded as asked for, the bundle installed in it, and a server for its pages. */
import type { ScriptProject } from '../runtime/scriptProject';
import { seedCompany } from '../seed/company';
import { readGoogleCsv } from '../seed/googleCsv';
import type { Office } from './office';
import { openOffice } from './office';
import type { RunningServer } from './serve';
import { serve } from './serve';
import type { StartOptions } from './startOptions';

const MEMBERS = 5;
const CONTACTS = 1_000;
const FIRST_PORT = 8_080;
const PORTS_TRIED = 20;

/** No port is free; the message says which was asked for. */
export class NoPort extends Error {}

/** In one's own export there are as many as there are: nobody is made up to fill the label. */
const contactsIn = ({ contacts, csv }: StartOptions): number => {
  if (csv === undefined) return contacts ?? CONTACTS;
  const reading = readGoogleCsv(csv);
  return Math.min(contacts ?? Infinity, reading.ok ? reading.people.length : 0);
};

const isTaken = (reason: unknown): boolean =>
  typeof reason === 'object' && reason !== null && 'code' in reason && reason.code === 'EADDRINUSE';

const serveAtFreePort = async (office: Office, asked: number | undefined): Promise<RunningServer> => {
  const first = asked ?? FIRST_PORT;
  const tries = asked === undefined ? PORTS_TRIED : 1;
  for (let port = first; port < first + tries; port += 1) {
    try {
      return await serve(office, port);
    } catch (reason) {
      if (!isTaken(reason)) throw reason;
    }
  }
  throw new NoPort(
    tries === 1
      ? `Port ${String(first)} is taken.`
      : `The ports ${String(first)} to ${String(first + tries - 1)} are all taken: choose one with --port N.`,
  );
};

export interface Started {
  readonly office: Office;
  readonly server: RunningServer;
}

/** Throws `UnusableCsv`, `StepFailure` and `NoPort`; their messages are sentences. */
export const start = async (options: StartOptions, project: ScriptProject): Promise<Started> => {
  const company = seedCompany({
    members: MEMBERS,
    contacts: contactsIn(options),
    ...(options.csv === undefined ? {} : { csv: options.csv }),
  });
  const office = openOffice(company, project);
  return { office, server: await serveAtFreePort(office, options.port) };
};
