/** Who may see which label: the part of the book that the mirror repeats, and the questions asked of it. */
import type { BookHead } from '../book/head';
import type { AccountId, BookRecord, LabelId, Seq } from '../book/record';
import type { GrantTerms } from './grant';
import { grantOf, reaches } from './grant';
import type { Label } from './label';
import { labelOf } from './label';
import type { Role } from './role';
import { higherRole } from './role';

export interface AccessView {
  readonly epoch: string;
  /** The book's head when this was true. */
  readonly seq: Seq;
  readonly labels: readonly Label[];
  readonly grants: readonly GrantTerms[];
  readonly heads: Readonly<Record<LabelId, Seq>>;
}

export const accessFrom = (head: BookHead, records: Iterable<BookRecord>): AccessView => {
  const labels: Label[] = [];
  const grants: GrantTerms[] = [];
  for (const record of records) {
    const label = labelOf(record);
    const grant = grantOf(record);
    if (label !== undefined) labels.push(label);
    if (grant !== undefined) grants.push(grant);
  }
  return { epoch: head.epoch, seq: head.seq, labels, grants, heads: head.heads };
};

/** A grant whose end has come counts no more, whatever else is known: it fails closed. */
export const isCurrent = (grant: GrantTerms, now: number): boolean =>
  grant.until === undefined || now < grant.until;

export const roleOn = (
  access: Pick<AccessView, 'grants'>,
  label: LabelId,
  account: AccountId,
  now: number,
): Role | undefined =>
  access.grants
    .filter((grant) => grant.label === label && isCurrent(grant, now) && reaches(grant.principal, account))
    .map((grant) => grant.role)
    .reduce<Role | undefined>(higherRole, undefined);

/** The labels that reach an account, with its role on each. */
export const labelsFor = (
  access: Pick<AccessView, 'grants' | 'labels'>,
  account: AccountId,
  now: number,
): readonly { readonly label: Label; readonly role: Role }[] =>
  access.labels.flatMap((label) => {
    const role = roleOn(access, label.id, account, now);
    return role === undefined ? [] : [{ label, role }];
  });

/** Everyone whom a label reaches. */
export const whoHas = (access: AccessView, label: LabelId, now: number): readonly GrantTerms[] =>
  access.grants.filter((grant) => grant.label === label && isCurrent(grant, now));
