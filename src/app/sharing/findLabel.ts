/** From what a card says of a label to the label: one of a person's own in Google Contacts, or one that is shared already. */
import { isRecordId } from '../../core/book/record';
import type { LabelId } from '../../core/book/record';
import type { Author, Operation } from '../../core/book/operation';
import { DEFAULT_SHARED } from '../../core/contacts/sharedPart';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import type { Label } from '../../core/sharing/label';
import type { ReplicaLabel } from '../../core/replication/replica';
import type { AddressBook } from '../ports';
import type { AccessDeps } from './readAccess';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface FindLabelDeps extends AccessDeps {
  readonly addressBook: AddressBook;
}

export type LabelToShare = Extract<Operation, { type: 'share' }>['label'];

export interface FoundLabel {
  readonly name: string;
  readonly target: LabelToShare;
  /** The labels of Google Contacts, where they were asked for. */
  readonly replicas?: readonly ReplicaLabel[];
}

/** Two accounts can each have a label with this handle. */
export const sharedFrom = (access: AccessView, author: Author, handle: string): Label | undefined =>
  access.labels.find(({ origin }) => origin.account === author.id && origin.handle === handle);

const findShared = (deps: FindLabelDeps, id: LabelId): Result<FoundLabel, Refusal> => {
  const access = readAccess(deps);
  if (!access.ok) return fail(outOfReach(access.problem));
  const known = access.value.labels.find((label) => label.id === id);
  return known === undefined
    ? fail({ type: 'unknown-label' })
    : succeed({ name: known.name, target: { id: known.id } });
};

export const findLabel = (deps: FindLabelDeps, text: string): Result<FoundLabel, Refusal> => {
  if (isRecordId(text, 'label')) return findShared(deps, text);
  if (!/^contactGroups\/[A-Za-z0-9]{1,64}$/.test(text)) return fail({ type: 'not-understood' });
  const labels = deps.addressBook.listLabels();
  if (!labels.ok) return fail(outOfReach(labels.problem));
  const own = labels.value.find(({ handle }) => handle === text);
  if (own === undefined) return fail({ type: 'label-vanished' });
  return succeed({
    name: own.name,
    target:
      own.label === undefined
        ? { handle: own.handle, name: own.name, shared: DEFAULT_SHARED }
        : { id: own.label },
    replicas: labels.value,
  });
};
