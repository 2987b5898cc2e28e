/** When each member was last looked after: one small script property per member. */
import * as v from 'valibot';
import type { Visit, Visits } from '../../app/ports';
import { parseJson } from '../http';
import type { PropertyStore } from './propertyMirror';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const visitSchema = v.object({
  at: v.number(),
  leasedUntil: v.number(),
  generation: count,
  upToDateAt: v.exactOptional(v.number()),
  contacts: v.exactOptional(count),
  resisted: v.exactOptional(v.array(v.object({ label: v.string(), count }))),
  missing: v.exactOptional(v.array(v.object({ label: v.string(), full: count, refused: count }))),
  copying: v.exactOptional(v.array(v.object({ label: v.string(), done: count, of: count }))),
});

const nameOf = (account: string): string => `visit.${account}`;

export const createPropertyVisits = (properties: PropertyStore): Visits => ({
  of: (account): Visit | undefined => {
    const visit = v.safeParse(visitSchema, parseJson(properties.getProperty(nameOf(account)) ?? ''));
    return visit.success ? visit.output : undefined;
  },
  write: (account, visit) => {
    properties.setProperty(nameOf(account), JSON.stringify(visit));
  },
});
