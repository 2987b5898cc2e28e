/** The heartbeats of the accounts that run a worker, a small script property each, and the account's own note that it is one. */
import * as v from 'valibot';
import type { Workers } from '../../app/worker/workerPorts';
import { parseJson } from '../http';
import type { PropertyStore } from './propertyMirror';

const noteSchema = v.object({
  beganAt: v.number(),
  endedAt: v.number(),
  workedAt: v.number(),
  trouble: v.exactOptional(v.picklist(['no-key', 'key', 'delegation', 'unreachable', 'directory', 'book'])),
  groupsAt: v.exactOptional(v.number()),
  groups: v.exactOptional(v.picklist(['read', 'refused'])),
});

const PREFIX = 'worker.';

/** Among the account's own properties, beside the worker's key. */
const STARTED = 'WORKER_STARTED';

export const createPropertyWorkers = (properties: PropertyStore, own: () => PropertyStore): Workers => ({
  all: () =>
    new Map(
      Object.entries(properties.getProperties()).flatMap(([name, text]) => {
        const note = name.startsWith(PREFIX) ? v.safeParse(noteSchema, parseJson(text)) : undefined;
        return note?.success === true ? [[name.slice(PREFIX.length), note.output] as const] : [];
      }),
    ),
  write: (account, note) => {
    properties.setProperty(`${PREFIX}${account}`, JSON.stringify(note));
  },
  remove: (account) => {
    properties.deleteProperty(`${PREFIX}${account}`);
  },
  isStarted: () => own().getProperty(STARTED) !== null,
  setStarted: (started) => {
    if (started) own().setProperty(STARTED, 'yes');
    else own().deleteProperty(STARTED);
  },
});
