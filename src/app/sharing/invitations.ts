/** What somebody from outside the company is invited to, as he sees it himself, and his answer to it. */
import type { Author } from '../../core/book/operation';
import type { BookRecord, LabelId } from '../../core/book/record';
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { isAnswerable, outsideInvitation } from '../../core/sharing/invitedOutside';
import { labelOf } from '../../core/sharing/label';
import { allowsOutside } from '../../core/sharing/policies';
import type { Role } from '../../core/sharing/role';
import type { ClickDeps } from '../book/commitClick';
import { commitOwn } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import { domainOf } from './findColleague';
import { memberName } from './given';
import type { PolicyDeps } from './readPolicies';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface InvitationView {
  readonly key: LabelId;
  readonly label: string;
  readonly role: Role;
  /** Who invited him; '' where nobody knows the name. */
  readonly from: string;
  /** In how many days access ends; absent for never. */
  readonly endsIn?: number;
}

const DAY = 24 * 60 * 60_000;

/** Those that are open; `records` hold labels, grants and, for the names, members. */
export const invitationsIn = (
  records: Iterable<BookRecord>,
  { email }: Pick<Author, 'email'>,
  now: number,
): readonly InvitationView[] => {
  const all = [...records];
  const names = new Map(all.flatMap((record) => labelOf(record) ?? []).map(({ id, name }) => [id, name]));
  return all.flatMap((record): readonly InvitationView[] => {
    const invitation = outsideInvitation(record);
    if (invitation?.email !== email || !isAnswerable(invitation, now)) return [];
    const { label: key, role, until } = invitation;
    const label = names.get(key);
    if (label === undefined) return [];
    const from = memberName(all, record.fields['role']?.by ?? '');
    const end = until === undefined ? {} : { endsIn: Math.ceil((until - now) / DAY) };
    return [{ key, label, role, from, ...end }];
  });
};

/** Whether there may be any: where the company invites nobody from there, no book is opened for it. */
export const mayBeInvited = ({ policies }: Pick<PolicyDeps, 'policies'>, { email }: Author): boolean => {
  const noted = policies.read();
  return noted === undefined || allowsOutside(noted, domainOf(email));
};

/** Of somebody whom no label reaches yet. */
export const readInvitations = (
  deps: PolicyDeps & { readonly clock: { readonly now: () => number } },
  author: Author,
): Result<readonly InvitationView[], Refusal> => {
  if (!mayBeInvited(deps, author)) return succeed([]);
  const page = deps.book.read({ kinds: ['label', 'grant', 'member'] });
  return page.ok
    ? succeed(invitationsIn(page.value.records.values(), author, deps.clock.now()))
    : fail(outOfReach(page.problem));
};

export interface AnswerDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

/** As it came from a card: nothing of it is believed. Whether he is who was invited, the commit decides. */
export interface InvitationAnswer {
  readonly label: string;
  readonly accept: boolean;
}

export const answerInvitation =
  (deps: AnswerDeps) =>
  ({ label, accept }: InvitationAnswer): Result<null, Refusal> => {
    if (!isRecordId(label, 'label')) return fail({ type: 'not-understood' });
    const done = commitOwn(deps)({ type: 'answer-invitation', label, accept });
    return done.ok ? succeed(null) : done;
  };
