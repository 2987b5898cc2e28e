/** Asking for a role on a label: one that one sees, or one to which one was given a link. */
import type { LabelId } from '../../core/book/record';
import { isRecordId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { Role } from '../../core/sharing/role';
import { atLeast, isRole } from '../../core/sharing/role';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import type { LabelsDeps } from '../sharing/labelsWhere';
import { labelsWhere } from '../sharing/labelsWhere';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface AskAccessDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

/** As it came from a card: nothing of it is believed. */
export interface AccessRequest {
  readonly label: string;
  /** A link or an id that somebody was given; '' where he chose a label that he sees. */
  readonly link: string;
  readonly role: string;
  readonly word: string;
}

const ID_IN_LINK = /l[0-9a-z]{1,6}\.[A-Za-z0-9_-]{16}(?![A-Za-z0-9_-])/;

const labelIn = ({ label, link }: AccessRequest): LabelId | undefined => {
  const id = link.trim() === '' ? label : ID_IN_LINK.exec(link)?.[0];
  return id !== undefined && isRecordId(id, 'label') ? id : undefined;
};

/** `asked` also where there is no such label: whoever may not know it learns nothing. */
export const askAccess =
  (deps: AskAccessDeps) =>
  (request: AccessRequest): Result<'asked' | 'has-it', Refusal> => {
    const { role, word } = request;
    if (!isRole(role) || role === 'owner') return fail({ type: 'unknown-role' });
    const label = labelIn(request);
    if (label === undefined) return fail({ type: request.link === '' ? 'not-understood' : 'no-label-link' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const nonce = deps.nonces.draw();
    const done = commitClick(deps)(author.value, { type: 'ask-access', label, role, word, nonce });
    if (done.ok) return succeed(done.value.type === 'unchanged' ? 'has-it' : 'asked');
    return done.problem.type === 'unknown-label' ? succeed('asked') : done;
  };

export interface LabelToAskFor {
  readonly key: LabelId;
  readonly name: string;
  readonly role: Role;
}

/** Those that he sees and has not the highest role on that can be given. */
export const viewLabelsToAskFor = (deps: LabelsDeps) => (): Result<readonly LabelToAskFor[], Refusal> => {
  const labels = labelsWhere(deps, (role) => !atLeast(role, 'manager'));
  return labels.ok
    ? succeed(labels.value.map(({ label, role }) => ({ key: label.id, name: label.name, role })))
    : labels;
};
