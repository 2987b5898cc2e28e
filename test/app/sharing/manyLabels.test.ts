/** A member whom very many labels reach: what it costs to list them. */
import type { ViewDeps } from '../../../src/app/sharing/viewLabels';
import { viewLabels } from '../../../src/app/sharing/viewLabels';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import type { AccessView } from '../../../src/core/sharing/access';
import type { GrantTerms } from '../../../src/core/sharing/grant';
import { createPropertyMirror } from '../../../src/google/script/propertyMirror';
import { createPropertyVisits } from '../../../src/google/script/propertyVisits';
import { createNodeProperties } from '../../conformance/nodeProperties';
import { aiko, ben, createOffice } from '../office';

const times = <Value>(count: number, value: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => value(index));

const labelId = (index: number): string => `l${String(index)}.manylabels000000`;

/** Each of twenty people; Ben is one of them. */
const grantsOn = (label: number): readonly GrantTerms[] =>
  times(20, (index) => ({
    id: `g${String(label * 20 + index)}.manylabels000000`,
    label: labelId(label),
    principal: { type: 'account', id: index === 7 ? ben.id : String(2_000 + index) },
    role: 'viewer',
  }));

const accessTo = (labels: number): AccessView => ({
  epoch: 'first',
  seq: 9,
  labels: times(labels, (index) => ({
    id: labelId(index),
    name: `Label ${String(index)}`,
    shared: DEFAULT_SHARED,
    origin: { account: aiko.id, handle: `contactGroups/${String(index)}`, name: aiko.name },
  })),
  grants: times(labels, grantsOn).flat(),
  groups: [],
  exceptions: [],
  heads: Object.fromEntries(times(labels, (index) => [labelId(index), 9])),
});

/** Mirror and visits stand in properties, whose readings are counted; so are the calls of book and contacts. */
const listing = (labels: number) => {
  const { store, counts } = createNodeProperties({});
  const calls: string[] = [];
  const given = createOffice().deps(ben);
  const deps: ViewDeps = {
    ...given,
    mirror: createPropertyMirror(store, () => 'a signature of this script'),
    visits: createPropertyVisits(store),
    book: {
      ...given.book,
      read: (question) => {
        calls.push('book');
        return given.book.read(question);
      },
    },
    addressBook: {
      ...given.addressBook,
      listLabels: () => {
        calls.push('labels');
        return given.addressBook.listLabels();
      },
    },
  };
  deps.mirror.write(accessTo(labels));
  for (let index = 0; index < labels; index += 1)
    for (const minutes of [20, 24, 28]) deps.visits.noteDelivery(labelId(index), minutes);
  deps.visits.write(ben.id, { at: 1, leasedUntil: 0, generation: 1, upToDateAt: 1 });
  counts.reads = 0;
  const lines = viewLabels(deps);
  return { lines: lines.ok ? lines.value : [], calls, readings: counts.reads };
};

it('listing 500 labels takes one call, and as many readings of properties as listing one', () => {
  const [one, many] = [listing(1), listing(500)];
  expect([one.lines.length, many.lines.length]).toEqual([1, 500]);
  expect(many.calls).toEqual(['labels']);
  expect(many.readings).toBe(one.readings);
  expect(many.lines[499]).toMatchObject({ name: 'Label 499', role: 'viewer', pace: { usually: 24 } });
});
