/** Send somebody who has a label, and has done nothing with it yet, the letter about it once more. */
import { findMember } from '../../core/book/operations/member';
import { isRecordId, textOf } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { principalFrom, principalText } from '../../core/sharing/principal';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { CurrentAccount, Directory, Person } from '../ports';
import type { InviteDeps } from './invite';
import { invite } from './invite';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';
import { withOwnName } from './shareLabel';

export interface InviteAgainDeps extends ClickDeps, InviteDeps {
  readonly account: CurrentAccount;
  readonly directory: Directory;
}

/** As it came from a card: nothing of it is believed. */
export interface InviteAgainRequest {
  readonly label: string;
  /** `account:<id>` */
  readonly principal: string;
  /** By how many milliseconds the clock of the sender is ahead of UTC: a letter names the last day by it. */
  readonly offset?: number;
}

export const inviteAgain =
  (deps: InviteAgainDeps) =>
  ({ label: key, principal: text, offset }: InviteAgainRequest): Result<Person, Refusal> => {
    const principal = principalFrom(text);
    if (!isRecordId(key, 'label') || principal?.type !== 'account') return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const access = readAccess(deps);
    if (!access.ok) return fail(outOfReach(access.problem));
    const label = access.value.labels.find(({ id }) => id === key);
    if (label === undefined) return fail({ type: 'unknown-label' });
    const grant = access.value.grants.find(
      (one) => one.label === key && principalText(one.principal) === principalText(principal),
    );
    if (grant === undefined) return fail({ type: 'not-shared-with' });
    const page = deps.book.read({ member: principal.id });
    if (!page.ok) return fail(outOfReach(page.problem));
    const member = findMember(page.value.records.values(), principal.id);
    if (member === undefined) return fail({ type: 'no-such-person' });

    const done = commitClick(deps)(author.value, {
      type: 'share',
      label: { id: key },
      principal,
      role: grant.role,
      onlyChange: true,
      invites: true,
      nonce: deps.nonces.draw(),
    });
    if (!done.ok) return done;
    const person = { id: principal.id, email: textOf(member, 'email'), name: textOf(member, 'name') };
    const unsent = invite(deps, {
      key,
      label: label.name,
      from: withOwnName(deps.directory, author.value).name,
      role: grant.role,
      people: [person],
      until: grant.until,
      offset: offset ?? 0,
      own: { subject: '', text: '' },
    });
    return unsent.length === 0 ? succeed(person) : fail({ type: 'mail-refused' });
  };
