/**
 * An invitation to somebody outside the company: a row of access that names an address and no account. As a grant it cannot be
 * read, so it gives nobody anything, whoever may come to own the address, until its account has accepted.
 */
import type { BookRecord, LabelId, RecordId } from '../book/record';
import { textOf, valueOf } from '../book/record';
import type { Role } from './role';
import { isRole } from './role';

export interface OutsideInvitation {
  readonly id: RecordId;
  readonly label: LabelId;
  readonly email: string;
  readonly role: Role;
  /** Milliseconds since the epoch. */
  readonly invitedAt: number;
  /** When access ends once he has accepted; absent for never. */
  readonly until?: number;
}

/** Addresses come to be somebody else's: whoever has one a month later may be another. */
const ANSWERED_WITHIN = 30 * 24 * 60 * 60_000;

export const isAnswerable = ({ invitedAt, until }: OutsideInvitation, now: number): boolean =>
  now - invitedAt < ANSWERED_WITHIN && (until === undefined || now < until);

const PREFIX = 'pending:';

/** Loose, as for colleagues; nothing that could stand for two addresses or end one. */
const PENDING = /^pending:([^\s@<>",;:]+@[^\s@<>",;:.]+(?:\.[^\s@<>",;:.]+)+)$/u;

export const pendingText = (email: string): string => `${PREFIX}${email.toLowerCase()}`;

export const pendingFrom = (text: string): string | undefined => PENDING.exec(text)?.[1];

/** Undefined for what is no open invitation. */
export const outsideInvitation = (record: BookRecord): OutsideInvitation | undefined => {
  const email = pendingFrom(textOf(record, 'principal'));
  const role = textOf(record, 'role');
  const invitedAt = valueOf(record, 'invitedAt');
  const until = valueOf(record, 'until');
  if (record.kind !== 'grant' || record.deleted !== undefined || record.label === undefined) return undefined;
  if (email === undefined || !isRole(role) || typeof invitedAt !== 'number') return undefined;
  return {
    id: record.id,
    label: record.label,
    email,
    role,
    invitedAt,
    ...(typeof until === 'number' ? { until } : {}),
  };
};

/** Whether a share came from an invitation that its holder has accepted: it is he who has put his account into the row. */
export const isAccepted = (record: BookRecord): boolean =>
  valueOf(record, 'invitedAt') !== undefined &&
  textOf(record, 'principal') === `account:${record.fields['principal']?.by ?? ''}`;

/** Of one that was declined: by which address, and when. */
export const declinedInvitation = (
  record: BookRecord,
): (Pick<OutsideInvitation, 'label' | 'email' | 'role'> & { readonly declinedAt: number }) | undefined => {
  const email = pendingFrom(textOf(record, 'principal'));
  const role = textOf(record, 'role');
  const declinedAt = valueOf(record, 'declinedAt');
  if (record.kind !== 'grant' || record.deleted === undefined || record.label === undefined) return undefined;
  if (email === undefined || !isRole(role) || typeof declinedAt !== 'number') return undefined;
  return { label: record.label, email, role, declinedAt };
};
