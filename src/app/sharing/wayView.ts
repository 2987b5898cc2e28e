/** A way by which a label reaches somebody, as it is told to people: through which groups, in which role, given by whom. */
import type { BookRecord, LabelId, StoredField } from '../../core/book/record';
import { textOf } from '../../core/book/record';
import { exceptionText } from '../../core/sharing/exception';
import { principalText } from '../../core/sharing/principal';
import type { Role } from '../../core/sharing/role';
import type { WayIn } from '../../core/sharing/waysIn';
import type { Given, Giver } from './given';

export interface WayView {
  readonly type: 'account' | 'group' | 'domain';
  /** The names of the groups, from the one that was given the label down to his own; the company's name alone for a domain. */
  readonly through: readonly string[];
  readonly role: Role;
  readonly given: Given;
  /** When it ends, in milliseconds since the epoch. */
  readonly until?: number;
  /** He has another role than the group's by an exception of his own. */
  readonly isException: boolean;
  /** A group on it could not be read for too long. */
  readonly isPaused: boolean;
}

/** The field that says which role was given, by whom, and with which change. */
export const roleField = (
  grants: Iterable<BookRecord>,
  label: LabelId,
  { grant, exception }: WayIn,
): StoredField | undefined => {
  const principal =
    exception === undefined ? principalText(grant.principal) : exceptionText(exception.account);
  for (const record of grants)
    if (
      record.kind === 'grant' &&
      record.deleted === undefined &&
      record.label === label &&
      textOf(record, 'principal') === principal
    )
      return record.fields['role'];
  return undefined;
};

export const wayView = (way: WayIn, field: StoredField | undefined, giver: Giver): WayView => {
  const { grant, through, role, exception, isPaused } = way;
  const { principal, until } = grant;
  return {
    type: principal.type,
    through: through.map(({ name, email, crowd }) => name || email || crowd.id),
    role,
    given: giver.given(field),
    ...(until === undefined ? {} : { until }),
    isException: exception !== undefined,
    isPaused,
  };
};
