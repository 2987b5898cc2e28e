/**
 * What holds for one person beside the groups that bring him a label: another role than theirs, none at all, and what he wants
 * of his own copy. Where a grant names him himself, that grant says all of it, and his highest role counts.
 */
import type { AccountId, BookRecord, LabelId, RecordId } from '../book/record';
import { textOf, valueOf } from '../book/record';
import type { KeptChoice } from './copyChoice';
import { keptChoice } from './copyChoice';
import type { Role } from './role';
import { isRole } from './role';

export interface ExceptionTerms {
  readonly label: LabelId;
  readonly account: AccountId;
  /** In the place of what groups give him; absent where theirs holds. */
  readonly role?: Role | 'none';
  readonly copy?: KeptChoice;
  /** When he last wanted written again what another program had changed back, in milliseconds since the epoch. */
  readonly again?: number;
}

export interface Exception extends ExceptionTerms {
  readonly id: RecordId;
}

/** It stands among the grants, of which it is none. */
export const exceptionText = (account: AccountId): string => `except:${account}`;

/** Undefined for what is no live exception. */
export const exceptionOf = (record: BookRecord): Exception | undefined => {
  if (record.kind !== 'grant' || record.label === undefined || record.deleted !== undefined) return undefined;
  const account = /^except:(\d{1,30})$/.exec(textOf(record, 'principal'))?.[1];
  if (account === undefined) return undefined;
  const role = textOf(record, 'role');
  const again = valueOf(record, 'again');
  return {
    id: record.id,
    label: record.label,
    account,
    ...(role === 'none' || isRole(role) ? { role } : {}),
    ...keptChoice(valueOf(record, 'copy')),
    ...(typeof again === 'number' ? { again } : {}),
  };
};
