/** What a person wants of his own copies: kept up to date, paused, or in Meibo alone. */
import type { AccountId, LabelId } from '../../core/book/record';
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { AccessView } from '../../core/sharing/access';
import { labelsFor } from '../../core/sharing/access';
import type { CopyChoice } from '../../core/sharing/copyChoice';
import { choiceOn, isCopyChoice } from '../../core/sharing/copyChoice';
import type { ClickDeps } from '../book/commitClick';
import { commitClick, commitOwn } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import { readAccess } from './readAccess';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

/** What becomes of all copies at once. */
export type SwitchedTo = Exclude<CopyChoice, 'none'>;

export interface ChooseCopyDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

/** As it came from a card: nothing of it is believed. */
export interface CopyRequest {
  readonly label: string;
  readonly copy: string;
}

export const chooseCopy =
  (deps: ChooseCopyDeps) =>
  ({ label, copy }: CopyRequest): Result<CopyChoice, Refusal> => {
    if (!isCopyChoice(copy) || !isRecordId(label, 'label')) return fail({ type: 'not-understood' });
    const done = commitOwn(deps)({ type: 'choose-copy', labels: [label], copy });
    return done.ok ? succeed(copy) : done;
  };

const labelsToSwitch = (
  access: AccessView,
  account: AccountId,
  now: number,
  from: CopyChoice,
): readonly LabelId[] =>
  labelsFor(access, account, now).flatMap(({ label: { id } }) =>
    choiceOn(access, id, account, now) === from ? [id] : [],
  );

/** Pauses or resumes every label that reaches the person now. What he keeps out of his Google Contacts stays out. */
export const chooseAllCopies =
  (deps: ChooseCopyDeps) =>
  (text: string): Result<SwitchedTo, Refusal> => {
    if (text !== 'live' && text !== 'paused') return fail({ type: 'not-understood' });
    const copy: SwitchedTo = text;
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const access = readAccess(deps);
    if (!access.ok) return fail(outOfReach(access.problem));
    const from = copy === 'live' ? 'paused' : 'live';
    const labels = labelsToSwitch(access.value, author.value.id, deps.clock.now(), from);
    if (labels.length === 0) return succeed(copy);
    const done = commitClick(deps)(author.value, { type: 'choose-copy', labels, copy });
    return done.ok ? succeed(copy) : done;
  };
