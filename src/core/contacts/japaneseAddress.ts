/** When two addresses are one: postal marks, kinds of dashes, and the two ways to write a lot number in Japan. */
import { foldCase, plainDashes, plainText } from './plainText';

/** 〒100-0001, 100−0001 and １０００００１ are one; the postal codes of other countries keep their inner form. */
export const postalCode = (text: string): string => {
  const plain = addressLine(text);
  const digits = plain.replace(/[- ]/g, '');
  return /^\d{7}$/.test(digits) ? digits : plain;
};

export const addressLine = (text: string): string => plainDashes(plainText(text.replace(/〒/g, ' ')));

/** 1丁目2番3号 is 1-2-3. For finding an address in its list only: to write it the other way is still an edit. */
export const lotIdentity = (line: string): string =>
  foldCase(line)
    .replace(/ /g, '')
    .replace(/(?<=\d)(?:丁目|番地の?|番|号(?!室))/g, '-')
    .replace(/-(?!\d)/g, '');
