/** Sending what was planned: the intent is saved first, then contacts are created, updated and given up. */
import type { LabelId, RecordId } from '../book/record';
import type { Fields } from '../contacts/fieldValue';
import { createAll, planRevisions, updateAll } from './apply';
import { need } from './ask';
import type { Steps } from './effects';
import { withoutHeads } from './labels';
import { getContacts } from './listing';
import type { HeldContact, KeptValue, MemberState, WriteIntent } from './memberState';
import type { ActiveLabels } from './observe';
import { planCreate } from './plan';
import type { Progress } from './progress';
import type { Reconciled } from './reconcile';
import type { ReplicaContact } from './replica';
import { saveState } from './tell';
import { release } from './withdraw';

/**
 * Contacts that one run reads by name before it writes to them. Reading so many takes somewhat more than a minute of a person's
 * quota and writing to them two (developers.google.com/people/v1/contacts): a run that read all of ten thousand would be over
 * before it wrote any.
 */
const MOST_LOOKED_AT = 2_000;

const withTold = (held: HeldContact, told: Fields | undefined): HeldContact =>
  told === undefined ? held : { ...held, told };

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
  // A listing that lags shows a contact as it was before it was adopted, or before an earlier run wrote to it: what is meant
  // for it now would hide what was meant then.
  const unsure = plan.revisions
    .filter(({ wanted, isAdoption }) => isAdoption === true || before.intent?.updates[wanted.record])
    .map((revision) => revision.before.handle);
  for (const handle of unsure) hands.delete(handle);
  const unseen = plan.revisions
    .map((revision) => revision.before.handle)
    .filter((handle) => !hands.has(handle));
  const later = new Set(unseen.slice(MOST_LOOKED_AT));
  for (const contact of yield* getContacts(unseen.slice(0, MOST_LOOKED_AT)))
    hands.set(contact.handle, contact);
  if (later.size > 0) progress.unsettled = true;

  const revisions = plan.revisions.filter((revision) => !later.has(revision.before.handle));
  const updates = planRevisions(revisions, hands, active, progress);
  const planned = progress.kept.length;
  const kept = [...before.kept, ...progress.kept];
  const { now } = yield* need('read-clock', null);
  const intent: WriteIntent = {
    at: now,
    creates: Object.fromEntries(plan.creates.map(({ wanted, held }) => [wanted.record, held])),
    updates: Object.fromEntries(
      updates.map(({ revision, held }) => [revision.wanted.record, withTold(held, revision.known[0])]),
    ),
    releases: [
      ...(before.intent?.releases ?? []).filter((record) => progress.unproven.has(record)),
      ...plan.releases.map(({ record }) => record),
    ],
    closing: [...ended],
  };
  const writes =
    plan.creates.length + updates.length + plan.releases.length + ended.size > 0 ||
    Object.keys(plan.withheld).length > 0;
  const waitingFor = Object.fromEntries(
    Object.entries(before.intent?.creates ?? {}).filter(([record]) => plan.waiting.includes(record)),
  );
  const state = writes
    ? yield* saveState({
        ...before,
        labels: withoutHeads(before.labels, ended),
        contacts: { ...progress.contacts },
        kept,
        intent: {
          ...intent,
          creates: { ...waitingFor, ...plan.withheld, ...intent.creates },
          updates: { ...before.intent?.updates, ...intent.updates },
        },
      })
    : { ...before, kept };
  yield* createAll(plan.creates, active, progress);
  const unsent = yield* updateAll(updates, active, progress);
  const settled = yield* createInstead(state, active, progress);
  const after = yield* release(plan.releases, plan.forgotten, settled, active, progress);
  const meantNow = unsent
    .map(({ revision }) => revision.wanted.record)
    .filter((record) => before.intent?.updates[record] === undefined);
  return { state: withoutMeant(after, new Set(meantNow)), kept: progress.kept.slice(planned) };
}

/** A contact of the member's own that Google will not have changed stays his, and its record gets one of its own. */
function* createInstead(before: MemberState, active: ActiveLabels, progress: Progress): Steps<MemberState> {
  const { intent } = before;
  if (progress.unfit.length === 0 || intent === undefined) return before;
  const planned = progress.unfit.map((wanted) => planCreate(wanted, active, progress.now));
  const creates = Object.fromEntries(planned.map(({ wanted, held }) => [wanted.record, held]));
  const state = yield* saveState({
    ...before,
    contacts: { ...progress.contacts },
    intent: {
      ...intent,
      creates: { ...intent.creates, ...creates },
      updates: Object.fromEntries(
        Object.entries(intent.updates).filter(([record]) => creates[record] === undefined),
      ),
    },
  });
  yield* createAll(planned, active, progress);
  return state;
}

/** What was certainly never written: a later run need not read by name whether it was. */
const withoutMeant = (state: MemberState, unsent: ReadonlySet<RecordId>): MemberState => {
  if (state.intent === undefined || unsent.size === 0) return state;
  const { intent } = state;
  const updates = Object.entries(intent.updates).filter(([record]) => !unsent.has(record));
  return { ...state, intent: { ...intent, updates: Object.fromEntries(updates) } };
};
