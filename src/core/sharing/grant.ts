/** A grant's record, read as a grant: who has which role on a label. */
import type { AccountId, BookRecord, LabelId, RecordId } from '../book/record';
import { textOf, valueOf } from '../book/record';
import type { KeptChoice } from './copyChoice';
import { keptChoice } from './copyChoice';
import type { Principal } from './principal';
import { principalFrom } from './principal';
import type { Role } from './role';
import { isRole } from './role';

/** What a grant says, wherever it is written. */
export interface GrantTerms {
  readonly label: LabelId;
  readonly principal: Principal;
  readonly role: Role;
  /** UTC instant in milliseconds after which it counts no more; the one clock in any decision. */
  readonly until?: number;
  /** What the person whom it names wants of his own copy; absent for one that is kept up to date. */
  readonly copy?: KeptChoice;
  /** When he last wanted written again what another program had changed back, in milliseconds since the epoch. */
  readonly again?: number;
}

export interface Grant extends GrantTerms {
  readonly id: RecordId;
  /** Of one that has ended: what came with the label stays, as the member's own. */
  readonly left?: true;
}

/** A grant whose end has come counts no more, whatever else is known: it fails closed. */
export const isCurrent = (grant: GrantTerms, now: number): boolean =>
  grant.until === undefined || now < grant.until;

const readGrant = (record: BookRecord): Grant | undefined => {
  // Asked of every record of a book, thousands of persons among them.
  if (record.kind !== 'grant' || record.label === undefined) return undefined;
  const principal = principalFrom(textOf(record, 'principal'));
  const role = textOf(record, 'role');
  if (principal === undefined || !isRole(role)) return undefined;
  const until = valueOf(record, 'until');
  const again = valueOf(record, 'again');
  return {
    id: record.id,
    label: record.label,
    principal,
    role,
    ...(typeof until === 'number' ? { until } : {}),
    ...keptChoice(valueOf(record, 'copy')),
    ...(typeof again === 'number' ? { again } : {}),
    ...(valueOf(record, 'left') === true ? { left: true } : {}),
  };
};

/** Undefined for what is no live grant. */
export const grantOf = (record: BookRecord): Grant | undefined =>
  record.deleted === undefined ? readGrant(record) : undefined;

/** A grant that was taken back: the explicit row without which nothing is ever withdrawn. */
export const endedGrantOf = (record: BookRecord): Grant | undefined =>
  record.deleted === undefined ? undefined : readGrant(record);

/** Whether a grant names this person himself. */
export const isOwn = ({ principal }: GrantTerms, account: AccountId): boolean =>
  principal.type === 'account' && principal.id === account;
