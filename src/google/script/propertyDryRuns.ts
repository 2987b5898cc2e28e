/** Dry runs that were asked for and answered, a small script property per asker. */
import * as v from 'valibot';
import type { DryRunNote, DryRuns } from '../../app/dryRun/dryRunNotes';
import { MOST_ACCOUNTS } from '../../app/dryRun/dryRunNotes';
import { SHARE_ITEMS } from '../../core/contacts/sharedPart';
import { MOST_RECIPIENTS } from '../../core/sharing/typedPeople';
import { ROLES } from '../../core/sharing/role';
import { parseJson } from '../http';
import type { PropertyStore } from './propertyMirror';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const items = v.array(v.picklist(SHARE_ITEMS));

const outlookSchema = v.variant('type', [
  v.object({
    type: v.literal('known'),
    created: count,
    linked: count,
    changed: count,
    conflicts: count,
    full: count,
    hidden: items,
  }),
  v.object({ type: v.literal('few'), hidden: items }),
  v.object({ type: v.literal('apart') }),
  v.object({ type: v.literal('unknown') }),
]);

const noteSchema = v.object({
  key: v.string(),
  name: v.string(),
  role: v.picklist(ROLES),
  principals: v.pipe(v.array(v.string()), v.maxLength(MOST_RECIPIENTS)),
  accounts: v.pipe(v.array(v.string()), v.maxLength(MOST_ACCOUNTS)),
  shared: v.exactOptional(items),
  askedAt: v.number(),
  tries: count,
  answer: v.exactOptional(v.object({ at: v.number(), contacts: count, members: v.array(outlookSchema) })),
});

const PREFIX = 'dryrun.';

const noteFrom = (text: string | null): DryRunNote | undefined => {
  const note = v.safeParse(noteSchema, parseJson(text ?? ''));
  return note.success ? note.output : undefined;
};

export const createPropertyDryRuns = (properties: PropertyStore): DryRuns => ({
  of: (asker) => noteFrom(properties.getProperty(`${PREFIX}${asker}`)),
  all: () =>
    new Map(
      Object.entries(properties.getProperties()).flatMap(([name, text]) => {
        const note = name.startsWith(PREFIX) ? noteFrom(text) : undefined;
        return note === undefined ? [] : [[name.slice(PREFIX.length), note] as const];
      }),
    ),
  write: (asker, note) => {
    properties.setProperty(`${PREFIX}${asker}`, JSON.stringify(note));
  },
  remove: (asker) => {
    properties.deleteProperty(`${PREFIX}${asker}`);
  },
});
