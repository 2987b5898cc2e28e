/** Give one person of a group with which a label is shared another role than the group, or none. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { isRole } from '../../core/sharing/role';
import type { Role } from '../../core/sharing/role';
import { commitClick } from '../book/commitClick';
import type { ChangeRoleDeps } from './changeRole';
import type { Directory, Person } from '../ports';
import { recognizeColleague } from './recognizeColleague';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface ExceptionDeps extends ChangeRoleDeps {
  readonly directory: Directory;
}

/** As it came from a card: nothing of it is believed. */
export interface ExceptionRequest {
  readonly label: string;
  readonly address: string;
  /** A role, `none`, or `group` for what the group has. */
  readonly role: string;
}

export interface ExceptionMade {
  readonly person: Person;
  readonly role: Role | 'none' | 'group';
}

const roleFrom = (text: string): ExceptionMade['role'] | undefined =>
  text === 'none' || text === 'group' || isRole(text) ? text : undefined;

export const setException =
  (deps: ExceptionDeps) =>
  ({ label, address, role: text }: ExceptionRequest): Result<ExceptionMade, Refusal> => {
    const role = roleFrom(text);
    if (!isRecordId(label, 'label')) return fail({ type: 'not-understood' });
    if (role === undefined) return fail({ type: 'unknown-role' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const person = recognizeColleague(deps.directory, address, author.value);
    if (!person.ok) return person;
    const done = commitClick(deps)(author.value, {
      type: 'set-exception',
      label,
      account: person.value.id,
      role: role === 'group' ? null : role,
    });
    return done.ok ? succeed({ person: person.value, role }) : done;
  };
