/** What was found in a signature as tick-boxes, and what was ticked, read with suspicion on its way back. */
import * as v from 'valibot';
import type { SignaturePart } from '../core/signatures/signaturePart';
import { PART_KINDS, PHONE_TYPES } from '../core/signatures/signaturePart';
import type { Messages } from './messages/messages';
import type { SelectionItem } from './widget';

/** More than any signature has; a card ends at a hundred. */
const MOST_ITEMS = 30;
const LONGEST = 300;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));

const partSchema = v.pipe(
  v.tuple([v.picklist(PART_KINDS), text, v.pipe(v.string(), v.maxLength(20))]),
  v.check(([kind, , detail]) => kind !== 'phone' || PHONE_TYPES.includes(detail)),
  v.transform(([kind, said, detail]): SignaturePart => ({ kind, text: said, detail })),
);

const valueOf = ({ kind, text: said, detail }: SignaturePart): string => JSON.stringify([kind, said, detail]);

const parsed = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    // No value of ours.
    return undefined;
  }
};

/** What no card of ours has said is left out. */
export const partsFrom = (values: readonly string[]): readonly SignaturePart[] =>
  values.slice(0, MOST_ITEMS).flatMap((value) => {
    const part = v.safeParse(partSchema, parsed(value));
    return part.success ? [part.output] : [];
  });

const typeOf = ({ kind, detail }: SignaturePart, messages: Messages): string => {
  const { kinds } = messages.signature;
  return kind === 'phone' && detail !== 'work'
    ? (messages.message.types[detail.toLowerCase()] ?? kinds.phone)
    : kinds[kind];
};

const isReadable = ({ text: said }: SignaturePart): boolean => said.length <= LONGEST;

export const additionItems = (
  parts: readonly SignaturePart[],
  messages: Messages,
): readonly SelectionItem[] =>
  parts
    .filter(isReadable)
    .slice(0, MOST_ITEMS)
    .map((part) => ({
      text: messages.signature.line(
        typeOf(part, messages),
        part.kind === 'address' ? `${part.detail} ${part.text}`.trim() : part.text,
      ),
      value: valueOf(part),
      selected: true,
    }));

/** What would overwrite something is ticked by nobody but the reader. */
export const replacementItems = (
  changes: readonly { readonly part: SignaturePart; readonly now: string }[],
  messages: Messages,
): readonly SelectionItem[] =>
  changes
    .filter(({ part }) => isReadable(part))
    .slice(0, MOST_ITEMS)
    .map(({ part, now }) => ({
      text: messages.signature.change(typeOf(part, messages), now, part.text),
      value: valueOf(part),
      selected: false,
    }));
