/** Sending what was planned: the intent is saved first, then contacts are created, updated and given up. */
import type { LabelId } from '../book/record';
import type { Progress } from './apply';
import { createAll, planRevisions, updateAll } from './apply';
import { need } from './ask';
import type { Steps } from './effects';
import { getContacts } from './listing';
import type { KeptValue, MemberState, WriteIntent } from './memberState';
import type { ActiveLabels } from './observe';
import type { Reconciled } from './reconcile';
import type { ReplicaContact } from './replica';
import { saveState } from './tell';
import { release } from './withdraw';

interface Applied {
  readonly state: MemberState;
  readonly kept: readonly KeptValue[];
}

export function* applyPlan(
  plan: Reconciled,
  before: MemberState,
  active: ActiveLabels,
  ended: ReadonlySet<LabelId>,
  seen: readonly ReplicaContact[],
  progress: Progress,
): Steps<Applied> {
  const hands = new Map(seen.map((contact) => [contact.handle, contact]));
  const unseen = plan.revisions
    .map((revision) => revision.before.handle)
    .filter((handle) => !hands.has(handle));
  for (const contact of yield* getContacts(unseen)) hands.set(contact.handle, contact);

  const updates = planRevisions(plan.revisions, hands, active, progress);
  const { now } = yield* need('read-clock', null);
  const intent: WriteIntent = {
    at: now,
    creates: Object.fromEntries(plan.creates.map(({ wanted, held }) => [wanted.record, held])),
    updates: Object.fromEntries(updates.map(({ revision, held }) => [revision.wanted.record, held])),
    releases: [
      ...(before.intent?.releases ?? []).filter((record) => progress.unproven.has(record)),
      ...plan.releases.map(({ record }) => record),
    ],
    closing: [...ended],
  };
  const writes = plan.creates.length + updates.length + plan.releases.length + ended.size > 0;
  const waitingFor = Object.fromEntries(
    Object.entries(before.intent?.creates ?? {}).filter(([record]) => plan.waiting.includes(record)),
  );
  const state = writes
    ? yield* saveState({
        ...before,
        contacts: { ...progress.contacts },
        intent: {
          ...intent,
          creates: { ...waitingFor, ...intent.creates },
          updates: { ...before.intent?.updates, ...intent.updates },
        },
      })
    : before;
  yield* createAll(plan.creates, active, progress);
  yield* updateAll(updates, active, progress);
  const kept = yield* release(plan.releases, now, active, progress);
  return { state, kept };
}
