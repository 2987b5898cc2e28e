/** Have written again what another program kept changing back in a person's own Google Contacts. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import type { ClickDeps } from '../book/commitClick';
import { commitOwn } from '../book/commitClick';
import type { CurrentAccount } from '../ports';
import type { Refusal } from './refusal';

export interface WriteAgainDeps extends ClickDeps {
  readonly account: CurrentAccount;
}

export const writeAgain =
  (deps: WriteAgainDeps) =>
  (label: string): Result<null, Refusal> => {
    if (!isRecordId(label, 'label')) return fail({ type: 'not-understood' });
    const done = commitOwn(deps)({ type: 'write-again', label });
    return done.ok ? succeed(null) : done;
  };
