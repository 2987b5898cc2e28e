/** A value of a contact as a person reads it: one line for each of its elements, types in the reader's language. */
import type { Element, FieldName, FieldValue } from '../../core/contacts/fieldValue';
import { readableValue } from '../../core/contacts/readableValue';
import type { Messages } from '../messages/messages';
import { addressText, otherText, typeWord } from './personDetails';

const elementText = (field: FieldName, element: Element, messages: Messages): string => {
  if (field === 'name' || field === 'organization') return readableValue(field, [{ ...element, type: '' }]);
  const text = field === 'address' ? addressText(element) : otherText(element, messages);
  const type = typeWord(element, messages);
  return type === '' || text === '' ? text : messages.contact.ofType(text, type);
};

export const fieldLines = (field: FieldName, value: FieldValue, messages: Messages): readonly string[] =>
  value.map((element) => elementText(field, element, messages)).filter((text) => text !== '');

/** More than anybody compares on a card of 300 pixels. */
const MOST_LINES = 10;
const LONGEST = 600;

const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);

/** `''` becomes a word of its own: nothing is a value as well. */
export const fieldText = (
  field: FieldName,
  value: FieldValue,
  messages: Messages,
  most = MOST_LINES,
): string => {
  const lines = fieldLines(field, value, messages);
  if (lines.length === 0) return messages.history.nothing;
  const more = lines.length - most;
  return shortened(
    [...lines.slice(0, most), ...(more > 0 ? [messages.contact.more(more)] : [])].join(
      messages.message.comma,
    ),
  );
};
