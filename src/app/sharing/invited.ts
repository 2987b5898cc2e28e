/** Whom somebody has invited to a label from outside the company, and how far that is. */
import type { BookRecord, LabelId } from '../../core/book/record';
import { textOf } from '../../core/book/record';
import {
  declinedInvitation,
  isAccepted,
  isAnswerable,
  outsideInvitation,
} from '../../core/sharing/invitedOutside';
import type { Role } from '../../core/sharing/role';

const DAY = 24 * 60 * 60_000;

/** Somebody from outside the company. */
export interface Invited {
  readonly email: string;
  readonly role: Role;
  /** `expired`: he has not answered in time, and cannot any more. */
  readonly state: 'pending' | 'expired' | 'declined';
}

/** For so long a label's card says that somebody has declined. */
const TOLD_DECLINED = 14 * DAY;

/** Open invitations first, then who has declined lately; who was invited again is open. */
export const invitedTo = (
  records: Iterable<BookRecord>,
  label: LabelId,
  now: number,
): { readonly invited?: readonly Invited[] } => {
  const here = [...records].filter((record) => record.label === label);
  const open = here.flatMap((record): readonly Invited[] => {
    const found = outsideInvitation(record);
    if (found === undefined) return [];
    return [
      { email: found.email, role: found.role, state: isAnswerable(found, now) ? 'pending' : 'expired' },
    ];
  });
  const declined = here.flatMap((record): readonly Invited[] => {
    const found = declinedInvitation(record);
    return found === undefined ||
      now - found.declinedAt >= TOLD_DECLINED ||
      open.some(({ email }) => email === found.email)
      ? []
      : [{ email: found.email, role: found.role, state: 'declined' }];
  });
  const invited = [...open, ...new Map(declined.map((one) => [one.email, one])).values()];
  return invited.length === 0 ? {} : { invited };
};

/** The principals of those who have accepted. */
export const guestsOn = (records: Iterable<BookRecord>, label: LabelId): ReadonlySet<string> =>
  new Set(
    [...records]
      .filter((record) => record.kind === 'grant' && record.label === label && isAccepted(record))
      .map((record) => textOf(record, 'principal')),
  );
