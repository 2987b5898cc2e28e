/** When each member was last looked after, and how long each label's changes took: a small script property for each. */
import * as v from 'valibot';
import type { Visit, Visits } from '../../app/ports';
import { withDelivery } from '../../core/replication/delivery';
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
  ownAt: v.exactOptional(v.number()),
  seq: v.exactOptional(count),
  held: v.exactOptional(count),
  byWorker: v.exactOptional(v.literal(true)),
  retryAt: v.exactOptional(v.number()),
  handedOverAt: v.exactOptional(v.number()),
  trouble: v.exactOptional(v.picklist(['permission', 'drive', 'suspended'])),
});

const deliveriesSchema = v.array(count);

const VISIT = 'visit.';

const nameOf = (account: string): string => `${VISIT}${account}`;
const DELIVERED = 'delivered.';
const deliveriesName = (label: string): string => `${DELIVERED}${label}`;

const visitFrom = (text: string | null): Visit | undefined => {
  const visit = v.safeParse(visitSchema, parseJson(text ?? ''));
  return visit.success ? visit.output : undefined;
};

export const createPropertyVisits = (properties: PropertyStore): Visits => {
  const deliveriesFrom = (text: string | null): readonly number[] => {
    const found = v.safeParse(deliveriesSchema, parseJson(text ?? ''));
    return found.success ? found.output : [];
  };
  const deliveriesOf = (label: string): readonly number[] =>
    deliveriesFrom(properties.getProperty(deliveriesName(label)));
  return {
    of: (account) => visitFrom(properties.getProperty(nameOf(account))),
    write: (account, visit) => {
      properties.setProperty(nameOf(account), JSON.stringify(visit));
    },
    all: () =>
      new Map(
        Object.entries(properties.getProperties()).flatMap(([name, text]) => {
          const visit = name.startsWith(VISIT) ? visitFrom(text) : undefined;
          return visit === undefined ? [] : [[name.slice(VISIT.length), visit] as const];
        }),
      ),
    deliveriesOf,
    deliveries: () =>
      new Map(
        Object.entries(properties.getProperties())
          .filter(([name]) => name.startsWith(DELIVERED))
          .map(([name, text]) => [name.slice(DELIVERED.length), deliveriesFrom(text)] as const),
      ),
    // Two runs that end together may lose one of their two figures, which no percentile of the last few minds.
    noteDelivery: (label, minutes) => {
      properties.setProperty(
        deliveriesName(label),
        JSON.stringify(withDelivery(deliveriesOf(label), minutes)),
      );
    },
  };
};
