/** A change that somebody suggests on a person's card: what he typed, as a suggestion and never as an edit. */
import type { FieldEdits } from '../../core/book/operation';
import { isRecordId } from '../../core/book/record';
import { tidyValue } from '../../core/contacts/canonicalValue';
import type { Element, FieldName, Fields, FieldValue } from '../../core/contacts/fieldValue';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { ClickDeps } from '../book/commitClick';
import { commitClick } from '../book/commitClick';
import type { SharedBookDeps } from '../mail/readSharedBook';
import { viewPerson } from '../mail/viewPerson';
import type { Refusal } from '../sharing/refusal';
import { outOfReach } from '../sharing/refusal';

export interface SuggestChangeDeps extends SharedBookDeps, ClickDeps {}

/** As it came from a card: nothing of it is believed. */
export interface SuggestedChange {
  readonly record: string;
  /** The `v` of the person as the form showed him. */
  readonly base: string;
  readonly family: string;
  readonly given: string;
  readonly company: string;
  readonly title: string;
  /** In the order of the form; an empty one takes the value away, and the last is a new one. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** As many numbers or addresses as the form shows; the others stay as they are. */
export const MOST_SHOWN = 3;

/** An attribute that was emptied is absent. */
const withText = (element: Element, texts: Readonly<Record<string, string>>): Element =>
  Object.fromEntries(Object.entries({ ...element, ...texts }).filter(([, text]) => text.trim() !== ''));

/** Only the parts that the form shows; what else stands in the first element stays, and so do all others. */
const firstWith = (value: FieldValue, texts: Readonly<Record<string, string>>): FieldValue => {
  const [first = {}, ...others] = value;
  return [withText(first, texts), ...others];
};

const listWith = (value: FieldValue, typed: readonly string[]): FieldValue => {
  const shown = Math.min(value.length, MOST_SHOWN);
  const kept = value.flatMap((element, index) => {
    const text = index < shown ? (typed[index] ?? '') : (element['value'] ?? '');
    return text.trim() === '' ? [] : [withText(element, { value: text })];
  });
  const added = (typed[shown] ?? '').trim();
  return added === '' ? kept : [...kept, { value: added, type: 'work' }];
};

/** A whole name that was never taken apart would stand beside the parts that are typed. */
const nameWith = (value: FieldValue, family: string, given: string): FieldValue => {
  const [first = {}] = value;
  const isSame = (first['family'] ?? '') === family.trim() && (first['given'] ?? '') === given.trim();
  return isSame ? value : firstWith(value, { family, given, unstructured: '' });
};

const editsFrom = (fields: Fields, change: SuggestedChange): FieldEdits => {
  const { family, given, company, title, phones, emails } = change;
  const wished: readonly (readonly [FieldName, FieldValue])[] = [
    ['name', nameWith(fields.name ?? [], family, given)],
    ['organization', firstWith(fields.organization ?? [], { name: company, title })],
    ['phone', listWith(fields.phone ?? [], phones)],
    ['email', listWith(fields.email ?? [], emails)],
  ];
  return Object.fromEntries(
    wished.flatMap(([field, value]) => {
      const was = fields[field] ?? [];
      const now = tidyValue(field, value);
      return JSON.stringify(now) === JSON.stringify(was) ? [] : [[field, { was, now }] as const];
    }),
  );
};

/** `nothing` where what was typed is what stands there. */
export const suggestChange =
  (deps: SuggestChangeDeps) =>
  (change: SuggestedChange): Result<'suggested' | 'nothing', Refusal> => {
    const { record, base } = change;
    if (!isRecordId(record, 'person') || !/^\d{1,15}$/.test(base)) return fail({ type: 'not-understood' });
    const person = viewPerson(deps)(record);
    if (!person.ok) return person;
    // An untouched field of the form would otherwise wish back what stood there when it was drawn.
    if (person.value.v !== Number(base)) return fail({ type: 'newer-edit' });
    const edits = editsFrom(person.value.fields, change);
    if (Object.keys(edits).length === 0) return succeed('nothing');
    const author = deps.account.identify();
    if (!author.ok) return fail(outOfReach(author.problem));
    const nonce = deps.nonces.draw();
    const done = commitClick(deps)(author.value, {
      type: 'edit',
      record,
      base: person.value.v,
      edits,
      asSuggestion: true,
      nonce,
    });
    if (!done.ok) return done;
    return succeed(done.value.type === 'applied' ? 'suggested' : 'nothing');
  };
