/** Contacts that may not stay as they are: put into a label without the right, or carrying a record that another one holds. */
import type { LabelId, RecordId } from '../book/record';
import type { ShareItem } from '../contacts/sharedPart';
import { isSafe } from './apply';
import { need } from './ask';
import type { Steps } from './effects';
import { freeContacts } from './freeContacts';
import { getContacts } from './listing';
import type { HeldContact, MemberState } from './memberState';
import type { ActiveLabels } from './observe';
import { EVERYBODY, planRelease } from './plan';
import type { Progress } from './progress';
import type { ContactUpdate, ReplicaContact } from './replica';
import { LARGEST_DELETE } from './replica';
import { isSameContact } from './sameContact';
import { hasOwn } from './withdraw';

const without = (contact: ReplicaContact, handles: ReadonlySet<string>): readonly string[] => {
  const rest = contact.labels.filter((handle) => !handles.has(handle));
  return rest.length === 0 ? [EVERYBODY] : rest;
};

/** Whatever is not written now the next listing shows again. */
function* sendUpdates(updates: readonly ContactUpdate[], progress: Progress): Steps<void> {
  const { written, late } = yield* freeContacts(updates);
  progress.updated += written.length;
  if (late.size > 0) progress.unsettled = true;
}

/** The contact is the member's own and stays; only the label that he may not fill comes off. */
export function* settleStrays(
  strays: ReadonlyMap<string, LabelId>,
  active: ActiveLabels,
  progress: Progress,
): Steps<void> {
  if (strays.size === 0) return;
  // What the book refused when an earlier run told it may be a copy of what it has by now.
  const held = new Set(
    Object.values(progress.contacts).flatMap(({ handle, labels }) =>
      labels.includes(strays.get(handle) ?? '') ? [handle] : [],
    ),
  );
  const left = [...strays.keys()].filter((handle) => !held.has(handle));
  if (left.length === 0) return;
  const contacts = yield* getContacts(left);
  const updates = contacts.flatMap((contact) => {
    const handle = active.get(strays.get(contact.handle) ?? '')?.held.handle;
    return handle === undefined || !contact.labels.includes(handle)
      ? []
      : [{ contact, fields: {}, labels: without(contact, new Set([handle])) }];
  });
  yield* sendUpdates(updates, progress);
}

const sharedUnder = (
  labels: readonly LabelId[],
  { labels: known }: MemberState,
  active: ActiveLabels,
): readonly ShareItem[] =>
  labels.flatMap((label) => active.get(label)?.label.shared ?? known[label]?.shared ?? []);

const isNothingMore = (contact: ReplicaContact, held: HeldContact, shared: readonly ShareItem[]): boolean =>
  isSafe(contact, held, shared, []) && !hasOwn(contact, held, shared);

/** A second contact with one record: our own double goes, one with other values becomes the member's private contact. */
export function* settleDoubles(
  doubles: readonly { readonly record: RecordId; readonly contact: ReplicaContact }[],
  before: MemberState,
  active: ActiveLabels,
  progress: Progress,
): Steps<void> {
  const managed = new Set([...active.values()].map(({ held }) => held.handle));
  // Deleting a double needs proof that what it doubles is there.
  const kept = doubles.flatMap(({ record }) => progress.contacts[record]?.handle ?? []);
  const alive = new Set((yield* getContacts([...new Set(kept)])).map(({ handle }) => handle));
  const doomed: string[] = [];
  const updates: ContactUpdate[] = [];
  for (const { record, contact } of doubles) {
    // What it doubles may have been given up just now.
    const held = progress.contacts[record] ?? before.contacts[record];
    if (held === undefined) continue;
    if (progress.contacts[record] !== undefined && !alive.has(held.handle)) {
      progress.unsettled = true;
      continue;
    }
    const meant = before.intent?.updates[record];
    // A run that died had begun to adopt it: it gets back what it was.
    if (meant?.original !== undefined && isSameContact(meant, contact))
      updates.push(planRelease(meant, contact, sharedUnder(meant.labels, before, active), managed));
    else if (isNothingMore(contact, held, sharedUnder(held.labels, before, active)))
      doomed.push(contact.handle);
    else updates.push({ contact, fields: {}, record: null, labels: without(contact, managed) });
  }
  yield* sendUpdates(updates, progress);
  for (let start = 0; start < doomed.length; start += LARGEST_DELETE)
    yield* need('delete-contacts', doomed.slice(start, start + LARGEST_DELETE));
  progress.deleted += doomed.length;
}
