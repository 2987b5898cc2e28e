/** Give a field of a contact the value that a change of its history found or left. */
import { isRecordId } from '../../core/book/record';
import { FIELD_NAMES } from '../../core/contacts/fieldTable';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { PersonView } from '../mail/personView';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import { commitAndShow } from './commitAndShow';
import type { SaveContactDeps } from './saveContact';

/** As it came from a card: the value itself stands in the log, and is read there. */
export interface ValueRequest {
  readonly record: string;
  readonly base: string;
  readonly field: string;
  readonly change: string;
  readonly side: string;
}

/** `suggested`: whoever may not edit has wished for it. */
export type ValueUsed =
  | { readonly type: 'used'; readonly person: PersonView }
  | { readonly type: 'suggested' | 'nothing' };

const SEQ = /^\d{1,15}$/;

export const useValue =
  (deps: SaveContactDeps) =>
  ({ record, base, field, change, side }: ValueRequest): Result<ValueUsed, Refusal> => {
    const name = FIELD_NAMES.find((known) => known === field);
    const isSide = side === 'was' || side === 'now';
    if (
      !isRecordId(record, 'person') ||
      !SEQ.test(base) ||
      !SEQ.test(change) ||
      name === undefined ||
      !isSide
    )
      return fail({ type: 'not-understood' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const done = commitAndShow(deps)(author.value, {
      type: 'use-value',
      record,
      base: Number(base),
      field: name,
      change: Number(change),
      side,
      nonce: deps.nonces.draw(),
    });
    if (!done.ok) return done.problem.type === 'no-right' ? succeed({ type: 'suggested' }) : done;
    const { outcome, person } = done.value;
    return succeed(outcome === 'unchanged' ? { type: 'nothing' } : { type: 'used', person });
  };
