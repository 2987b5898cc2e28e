/** Accept or decline what somebody suggested or asked for. An acceptance is the decider's own act by his own right; the same commit closes it. */
import { grantOf, isCurrent } from '../../sharing/grant';
import type { Role } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import type { BookRecord, RecordId, Seq } from '../record';
import { valueOf } from '../record';
import type { KeptSuggestion } from '../suggestion';
import { decidability, fieldIn, suggestionOf } from '../suggestion';
import { decideAdd } from './add';
import { decideEdit } from './edit';
import { wordFrom } from '../word';
import { decidePlace } from './place';
import { decideShare, findGrant } from './share';
import { nameOf } from './suggest';
import { decideTakeOut } from './takeOut';

type Decide = Extract<Operation, { type: 'decide-suggestion' }>;
type Dismiss = Extract<Operation, { type: 'dismiss-suggestion' }>;

/** Since the decider looked, its author has wished something else: every wish is written together with its moment. */
const isRenewedSince = (record: BookRecord, base: Seq): boolean => (record.fields['at']?.seq ?? 0) > base;

/** Who has the label already asks for another role alone: his last day stays what it is. */
const shareFor = (
  draft: Draft,
  { label, by, role }: Pick<KeptSuggestion, 'label' | 'by'> & { readonly role: Role },
  nonce: string,
): Extract<Operation, { type: 'share' }> => {
  const principal = { type: 'account', id: by } as const;
  const before = findGrant(draft, label, principal);
  const grant = before === undefined ? undefined : grantOf(before);
  const isThere = grant !== undefined && isCurrent(grant, draft.now);
  return {
    type: 'share',
    label: { id: label },
    principal,
    role,
    ...(isThere ? { onlyChange: true } : {}),
    nonce,
  };
};

/** Does what is suggested. The decider's right was looked at before, so nothing here becomes a suggestion in its turn. */
const carryOut = (
  draft: Draft,
  { matter, label, person, proposal, fields, by, role }: KeptSuggestion,
  { personBase, nonce }: Decide,
): Verdict => {
  if (matter === 'access')
    return role === undefined
      ? { type: 'refused', reason: 'only-by-hand' }
      : decideShare(draft, shareFor(draft, { label, by, role }, nonce));
  if (matter === 'add')
    return fields === undefined
      ? { type: 'refused', reason: 'only-by-hand' }
      : decideAdd(draft, { type: 'add', label, fields, unlessThere: true, nonce });
  const held = person === undefined ? undefined : draft.find(person);
  if (held === undefined) return { type: 'refused', reason: 'unknown-record' };
  const on = { record: held.id, base: personBase, nonce };
  if (matter === 'remove') return decideTakeOut(draft, { type: 'take-out', label, ...on });
  if (matter === 'place')
    return decidePlace(draft, { type: 'place', record: held.id, label, cap: 'viewer', nonce });
  const field = fieldIn({ matter });
  if (proposal === undefined || field === undefined) return { type: 'refused', reason: 'only-by-hand' };
  // What others have made of the field is merged with the wish, but not unseen.
  if ((held.fields[field]?.seq ?? 0) > personBase) return { type: 'refused', reason: 'newer-edit' };
  return decideEdit(draft, { type: 'edit', edits: { [field]: proposal }, ...on });
};

const about = (person: RecordId | undefined): { readonly about?: RecordId } =>
  person === undefined ? {} : { about: person };

/** Both names stand with it from now on, and its author is told, also where he had put the open one aside. */
const close = (
  draft: Draft,
  record: BookRecord,
  suggestion: KeptSuggestion,
  { accept, word = '' }: Decide,
): Verdict => {
  const state = accept ? 'accepted' : 'declined';
  const said = wordFrom(word);
  const values = {
    state,
    decidedByName: nameOf(draft),
    ...(said === '' ? {} : { word: said }),
    ...(valueOf(record, 'seen') === true ? { seen: false } : {}),
  };
  // The member in whose account a mass change waits has to hear of it: the head of the label wakes his next run.
  const labels = suggestion.mass === undefined ? [] : [suggestion.label];
  draft.change(record, { type: 'edit', values, labels, ...about(suggestion.person) });
  return { type: 'applied', record: record.id };
};

export const decideSuggestion = (draft: Draft, decide: Decide): Verdict => {
  const { suggestion: id, record: person, accept, base } = decide;
  const record = draft.find(id);
  const suggestion = suggestionOf(record);
  if (record === undefined || suggestion === undefined || suggestion.person !== person)
    return { type: 'refused', reason: 'unknown-record' };
  const state = decidability(draft, suggestion);
  if (state === 'unknown') return { type: 'refused', reason: 'unknown-record' };
  if (state === 'no-right') return { type: 'refused', reason: 'no-right' };
  if (suggestion.state !== 'open')
    return suggestion.state === (accept ? 'accepted' : 'declined')
      ? { type: 'unchanged', record: id }
      : { type: 'refused', reason: 'already-decided' };

  if (isRenewedSince(record, base)) return { type: 'refused', reason: 'renewed' };
  if (!accept) return close(draft, record, suggestion, decide);
  if (state === 'gone') return { type: 'refused', reason: 'gone' };
  // Its author's own next run tells what waits there, by his own right. What does not wait was put back already.
  if (suggestion.mass !== undefined)
    return suggestion.mass.waits
      ? close(draft, record, suggestion, decide)
      : { type: 'refused', reason: 'only-by-hand' };
  const verdict = carryOut(draft, suggestion, decide);
  return verdict.type === 'refused' ? verdict : close(draft, record, suggestion, decide);
};

export const dismissSuggestion = (draft: Draft, { suggestion: id }: Dismiss): Verdict => {
  const record = draft.find(id);
  const suggestion = suggestionOf(record);
  if (record === undefined || suggestion?.by !== draft.author)
    return { type: 'refused', reason: 'unknown-record' };
  if (suggestion.seen) return { type: 'unchanged', record: id };
  draft.change(record, { type: 'edit', values: { seen: true }, labels: [], ...about(suggestion.person) });
  return { type: 'applied', record: id };
};
