/** Hand one of my labels over to a colleague: from then on it is his, and I stay its manager. */
import { isRecordId } from '../../core/book/record';
import { fail, succeed } from '../../core/result';
import type { Result } from '../../core/result';
import { principalFrom } from '../../core/sharing/principal';
import { commitClick } from '../book/commitClick';
import type { ChangeRoleDeps } from './changeRole';
import type { Directory, Person } from '../ports';
import type { Refusal } from './refusal';
import { outOfReach } from './refusal';

export interface TransferDeps extends ChangeRoleDeps {
  readonly directory: Directory;
}

/** As it came from a card: nothing of it is believed. */
export interface TransferRequest {
  readonly label: string;
  /** `account:<id>` */
  readonly principal: string;
}

/** Only who has an account in the company now: the list says so, whatever the card believed. */
const findAccount = (directory: Directory, id: string): Result<Person, Refusal> => {
  const people = directory.list();
  if (!people.ok) return fail(outOfReach(people.problem));
  const person = people.value.find((one) => one.id === id);
  return person === undefined ? fail({ type: 'no-such-person' }) : succeed(person);
};

export const transferLabel =
  (deps: TransferDeps) =>
  ({ label, principal: text }: TransferRequest): Result<Person, Refusal> => {
    const principal = principalFrom(text);
    if (!isRecordId(label, 'label') || principal?.type !== 'account') return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const to = findAccount(deps.directory, principal.id);
    if (!to.ok) return to;
    const done = commitClick(deps)(author.value, {
      type: 'transfer-label',
      label,
      to: to.value,
      nonce: deps.nonces.draw(),
    });
    return done.ok ? to : done;
  };
