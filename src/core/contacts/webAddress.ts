/** When two web addresses are one: scheme and host in any case, with or without a final slash. */
import { foldCase, plainText } from './plainText';

export const webAddress = (text: string): string => {
  const plain = withoutFinalSlashes(plainText(text));
  const parts = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)/i.exec(plain);
  const [whole, scheme, host] = [parts?.[0] ?? '', parts?.[1] ?? '', parts?.[2] ?? ''];
  return scheme.toLowerCase() + foldCase(host) + plain.slice(whole.length);
};

/** http and https are one place to a reader; changing one to the other is an edit of it. */
export const webPlace = (address: string): string => address.replace(/^https?:\/\//, '');

/** A loop, as a pattern anchored at the end takes quadratic time on text that is made for it. */
const withoutFinalSlashes = (text: string): string => {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '/' || text[end - 1] === ' ')) end -= 1;
  return text.slice(0, end);
};
