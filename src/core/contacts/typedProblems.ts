/** What is wrong with what somebody typed into a contact's form. What stood there before is nobody's mistake of now. */
import type { Fields } from './fieldValue';
import { isAddress } from './mailbox';
import type { FormField, TypedText } from './typedFields';
import { hasNewLine, LONGEST_TYPED, namesNobody, typedAttributes, typedValue } from './typedFields';

export interface TypedProblem {
  readonly what: 'too-long' | 'no-email' | 'no-number' | 'no-postal-code';
  readonly field: FormField;
  /** Counted from 0, the empty line being the last. */
  readonly place: number;
  readonly attribute: string;
}

/** `nobody`: nothing would be left by which to know whom the contact is. */
export type FormProblem = TypedProblem | { readonly what: 'nobody' };

const isPhone = (text: string): boolean => (text.normalize('NFKC').match(/\d/g) ?? []).length >= 3;

const isEmail = (text: string): boolean => isAddress(text) && /@[^.]+(\.[^.]+)+$/u.test(text);

const isPostalCode = (text: string): boolean =>
  /^〒? ?(?=.*\d)[0-9A-Za-z][0-9A-Za-z -]{1,10}$/.test(text.normalize('NFKC').replace(/[‐-―−ー]/g, '-'));

const problemWith = (field: FormField, attribute: string, text: string): TypedProblem['what'] | undefined => {
  if (text.length > LONGEST_TYPED) return 'too-long';
  if (text === '') return undefined;
  if (field === 'email' && !isEmail(text)) return 'no-email';
  if (field === 'phone' && !isPhone(text)) return 'no-number';
  return attribute === 'postalCode' && !isPostalCode(text) ? 'no-postal-code' : undefined;
};

export const typedProblems = (
  shown: Fields,
  fields: readonly FormField[],
  typed: TypedText,
): readonly FormProblem[] => {
  const found = fields.flatMap((field): readonly FormProblem[] => {
    const value = shown[field] ?? [];
    const lines = hasNewLine(field, value) ? [...value, {}] : value;
    return lines.flatMap((element, place) =>
      typedAttributes(field, element).flatMap((attribute): readonly FormProblem[] => {
        const text = typed(field, place, attribute).trim();
        const what =
          text === (element[attribute] ?? '').trim() ? undefined : problemWith(field, attribute, text);
        return what === undefined ? [] : [{ what, field, place, attribute }];
      }),
    );
  });
  const left = Object.fromEntries(
    fields.map((field) => [field, typedValue(field, shown[field] ?? [], typed, 'work')]),
  );
  return namesNobody(left) && !namesNobody(shown) ? [...found, { what: 'nobody' }] : found;
};
