/** Have written again what another program kept changing back in a person's own Google Contacts. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface WriteAgainDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

export const writeAgain =
  (deps: WriteAgainDeps) =>
  (label: string): Result<null, Refusal> => {
    if (!isRecordId(label, 'label')) return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const done = commitClick(deps)(author.value, { type: 'write-again', label });
    return done.ok ? succeed(null) : done;
  };
