/** What somebody typed into a contact's form, kept: an editor's edit, or a wish of whoever may only look. */
import type { FieldEdit, FieldEdits } from '../../core/book/operation';
import { isRecordId } from '../../core/book/record';
import { sameValue } from '../../core/contacts/canonicalValue';
import type { FieldName, Fields } from '../../core/contacts/fieldValue';
import type { FormField, TypedText } from '../../core/contacts/typedFields';
import { typedValue } from '../../core/contacts/typedFields';
import type { FormProblem } from '../../core/contacts/typedProblems';
import { typedProblems } from '../../core/contacts/typedProblems';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { ClickDeps } from '../book/commitClick';
import type { PersonView } from '../mail/personView';
import type { SharedBookDeps } from '../mail/readSharedBook';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';
import { commitAndShow } from './commitAndShow';

export interface SaveContactDeps extends SharedBookDeps, ClickDeps {}

/** As it came from a card: nothing of it is believed. */
export interface FilledForm {
  readonly record: string;
  /** The `v` of the contact when the form was drawn. */
  readonly base: string;
  readonly fields: readonly FormField[];
  /** The values that stood in the form: against them alone it is seen what was typed. */
  readonly shown: Fields;
  readonly typed: TypedText;
  /** What kind of value an empty line gives. */
  readonly newType: (field: FormField) => string;
  readonly isSuggestion: boolean;
}

export type Saved =
  | { readonly type: 'nothing' | 'suggested' }
  | { readonly type: 'invalid'; readonly problems: readonly FormProblem[] }
  /** `isMixed`: somebody else has changed the same fields meanwhile, so that they are not as they were typed. */
  | { readonly type: 'saved'; readonly person: PersonView; readonly isMixed: boolean };

/**
 * The book merges it with what others have changed since, three-way, by what the form showed: a claim of the card's, as the
 * shadow of a replica is one. Whoever forges it can say no more than that he found another value, which his role has to allow.
 */
const editsOf = ({ fields, shown, typed, newType }: FilledForm): FieldEdits => {
  const edits: Partial<Record<FieldName, FieldEdit>> = {};
  for (const field of fields) {
    const was = shown[field] ?? [];
    const now = typedValue(field, was, typed, newType(field));
    if (!sameValue(field, was, now)) edits[field] = { was, now };
  }
  return edits;
};

/** Values that others have added take nothing away, and a form may have had no room for them. */
const isMixed = ({ fields, shown }: FilledForm, edits: FieldEdits, after: Fields): boolean =>
  fields.some((field) => {
    const expected = edits[field]?.now ?? shown[field] ?? [];
    const stands = after[field] ?? [];
    return expected.some((element) => !stands.some((other) => sameValue(field, [element], [other])));
  });

export const saveContact =
  (deps: SaveContactDeps) =>
  (form: FilledForm): Result<Saved, Refusal> => {
    const { record, base, isSuggestion } = form;
    if (!isRecordId(record, 'person') || !/^\d{1,15}$/.test(base)) return fail({ type: 'not-understood' });
    const problems = typedProblems(form.shown, form.fields, form.typed);
    if (problems.length > 0) return succeed({ type: 'invalid', problems });
    const edits = editsOf(form);
    if (Object.keys(edits).length === 0) return succeed({ type: 'nothing' });
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const done = commitAndShow(deps)(author.value, {
      type: 'edit',
      record,
      base: Number(base),
      edits,
      ...(isSuggestion ? { asSuggestion: true as const } : {}),
      nonce: deps.nonces.draw(),
    });
    // Whoever was an editor when the form was drawn and is none any more: the book has kept it as his wish.
    if (!done.ok) return done.problem.type === 'no-right' ? succeed({ type: 'suggested' }) : done;
    const { outcome, person } = done.value;
    if (isSuggestion) return succeed({ type: outcome === 'applied' ? 'suggested' : 'nothing' });
    return succeed({
      type: 'saved',
      person,
      isMixed: isMixed(form, edits, person.fields),
    });
  };
