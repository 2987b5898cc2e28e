/** What its owner's next run would put into a label that it has not told yet: the contacts that carry it in his account. */
import type { Operation } from '../../core/book/operation';
import type { ActiveLabels } from '../../core/replication/observe';
import { observe } from '../../core/replication/observe';
import { emptyState } from '../../core/replication/memberState';
import type { ReplicaContact } from '../../core/replication/replica';
import type { Label } from '../../core/sharing/label';

/** `nonces` are drawn per contact: the ids of records that nobody will ever see. */
export const toBeTold = (
  label: Label,
  contacts: readonly ReplicaContact[],
  draw: () => string,
): readonly Operation[] => {
  const { account, handle } = label.origin;
  const held = { handle, head: 0, created: false, shared: label.shared };
  const active: ActiveLabels = new Map([[label.id, { label, held }]]);
  const carrying = contacts.filter(({ labels }) => labels.includes(handle));
  const added = observe({
    state: emptyState(account, ''),
    active,
    hands: new Map(),
    strangers: carrying.filter(({ record }) => record === undefined),
    deleted: [],
    told: new Map(),
  });
  // Those of another label would be placed, where he may do that: the book decides.
  const placed = carrying.flatMap(({ record }): readonly Operation[] =>
    record === undefined ? [] : [{ type: 'place', record, label: label.id, cap: 'viewer', nonce: draw() }],
  );
  return [
    ...added.map(({ operation }) => ('nonce' in operation ? { ...operation, nonce: draw() } : operation)),
    ...placed,
  ];
};
