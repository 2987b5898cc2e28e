/** Members: who is registered, who has opened the add-on, and what their last batches were told. */
import type { Draft } from '../draft';
import type { Author, Batch, Operation, Verdict } from '../operation';
import type { AccountId, BookRecord } from '../record';
import { textOf, valueOf } from '../record';
import { withBatch } from '../rememberedBatches';

export const findMember = (records: Iterable<BookRecord>, account: AccountId): BookRecord | undefined => {
  for (const record of records)
    if (record.kind === 'member' && textOf(record, 'account') === account) return record;
  return undefined;
};

const memberIn = (draft: Draft, account: AccountId): BookRecord | undefined =>
  findMember(draft.all('member'), account);

/** Creates the member's record, or brings address and name up to date. True where something was written. */
export const registerMember = (draft: Draft, { id, email, name }: Author, nonce: string): boolean => {
  const known = memberIn(draft, id);
  if (known === undefined) {
    draft.create('member', nonce, undefined, { values: { account: id, email, name }, labels: [] });
    return true;
  }
  // An execution knows its address but not always its name: an empty one says nothing.
  const called = name === '' ? textOf(known, 'name') : name;
  if (textOf(known, 'email') === email && textOf(known, 'name') === called) return false;
  draft.change(known, { type: 'edit', values: { email, name: called }, labels: [] });
  return true;
};

export const decideRegister = (
  draft: Draft,
  { account, nonce }: Extract<Operation, { type: 'register' }>,
): Verdict => {
  const written = registerMember(draft, account, nonce);
  const record = memberIn(draft, account.id)?.id ?? '';
  return { type: written ? 'applied' : 'unchanged', record };
};

export const decideOpen = (
  draft: Draft,
  { language = '', isChosen }: Extract<Operation, { type: 'open' }>,
): Verdict => {
  const member = memberIn(draft, draft.author);
  if (member === undefined) return { type: 'refused', reason: 'unknown-record' };
  const spoken = language.slice(0, 20);
  const isOpened = valueOf(member, 'opened') !== undefined;
  const isOther = spoken !== '' && spoken !== textOf(member, 'language');
  if (isOpened && !(isChosen === true && isOther)) return { type: 'unchanged', record: member.id };
  draft.change(member, {
    type: 'edit',
    values: { ...(isOpened ? {} : { opened: draft.now }), ...(spoken === '' ? {} : { language: spoken }) },
    labels: [],
  });
  return { type: 'applied', record: member.id };
};

/** Bookkeeping, not an act: it gets no log entry and leaves `v` alone. */
export const rememberVerdicts = (draft: Draft, batch: Batch, verdicts: readonly Verdict[]): void => {
  const member = memberIn(draft, batch.author.id);
  if (member === undefined) return;
  const value = withBatch(member, batch, verdicts);
  draft.store({
    ...member,
    fields: { ...member.fields, batches: { value, seq: member.v, by: draft.author } },
  });
};
