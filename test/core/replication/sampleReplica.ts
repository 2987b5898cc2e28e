/** Pieces of one member's replica, each as plain as a test lets it be. */
import type { Fields } from '../../../src/core/contacts/fieldValue';
import type { ShareItem } from '../../../src/core/contacts/sharedPart';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import type { HeldContact, HeldLabel, MemberState } from '../../../src/core/replication/memberState';
import { emptyState } from '../../../src/core/replication/memberState';
import type { ActiveLabels } from '../../../src/core/replication/observe';
import type { Wanted } from '../../../src/core/replication/plan';
import type { ReplicaContact, ReplicaLabel } from '../../../src/core/replication/replica';
import type { Label } from '../../../src/core/sharing/label';

/** Google's own label that every contact carries. */
export const EVERYBODY = 'contactGroups/myContacts';

export const CUSTOMERS = 'l0.AAAAAAAAAAAAAAAA';
export const SUPPLIERS = 'l1.AAAAAAAAAAAAAAAA';
export const HANDLES: Readonly<Record<string, string>> = {
  [CUSTOMERS]: 'contactGroups/customers',
  [SUPPLIERS]: 'contactGroups/suppliers',
};

export const personId = (row: number): string => `p${row.toString(36)}.AAAAAAAAAAAAAAAA`;
export const SUZUKI = personId(0);

export const label = (id: string, shared: readonly ShareItem[] = DEFAULT_SHARED): Label => ({
  id,
  name: id === CUSTOMERS ? 'Customers' : 'Suppliers',
  shared,
  origin: { account: '101', handle: 'contactGroups/origin', name: 'Aiko' },
});

export const heldLabel = (id: string, change: Partial<HeldLabel> = {}): HeldLabel => ({
  handle: HANDLES[id] ?? `contactGroups/${id}`,
  head: 7,
  created: true,
  shared: DEFAULT_SHARED,
  ...change,
});

export const activeLabels = (
  ids: readonly string[] = [CUSTOMERS],
  shared: readonly ShareItem[] = DEFAULT_SHARED,
): ActiveLabels =>
  new Map(ids.map((id) => [id, { label: label(id, shared), held: heldLabel(id, { shared }) }] as const));

export const replicaLabel = (handle: string, name: string, tag?: string): ReplicaLabel => ({
  handle,
  version: '1',
  name,
  ...(tag === undefined ? {} : { label: tag }),
  foreign: [],
  contacts: 0,
});

export const contact = (fields: Fields, change: Partial<ReplicaContact> = {}): ReplicaContact => ({
  handle: 'people/c1',
  version: '1',
  foreign: [],
  labels: [EVERYBODY, HANDLES[CUSTOMERS] ?? ''],
  fields,
  ...change,
});

export const held = (shadow: Fields, change: Partial<HeldContact> = {}): HeldContact => ({
  handle: 'people/c1',
  source: 'created',
  v: 5,
  labels: [CUSTOMERS],
  shadow,
  ...change,
});

export const wanted = (fields: Fields, change: Partial<Wanted> = {}): Wanted => ({
  record: SUZUKI,
  v: 6,
  labels: [CUSTOMERS],
  fields,
  ...change,
});

export const stateWith = (
  contacts: Readonly<Record<string, HeldContact>>,
  change: Partial<MemberState> = {},
): MemberState => ({
  ...emptyState('102', 'epoch-1'),
  generation: 3,
  mark: 'mark-1',
  cursor: 7,
  labels: { [CUSTOMERS]: heldLabel(CUSTOMERS) },
  contacts,
  ...change,
});
