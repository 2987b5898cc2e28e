/** A postal address in the parts that address books have: of a Japanese one they can be told, of others the lines stay as they are. */
import type { Element } from '../contacts/fieldValue';

const REGION = /^(北海道|東京都|(?:京都|大阪)府|[\p{Script=Han}]{2,3}県)/u;
const CITY =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶケ]{1,7}?市(?:[\p{Script=Han}\p{Script=Hiragana}]{1,4}?区)?|[\p{Script=Han}\p{Script=Hiragana}]{1,6}?郡[\p{Script=Han}\p{Script=Hiragana}]{1,5}?[町村]|[\p{Script=Han}\p{Script=Hiragana}]{1,4}?区)/u;

const isJapanese = (text: string): boolean => /[\p{Script=Han}]/u.test(text);

const filled = (element: Element): Element =>
  Object.fromEntries(Object.entries(element).filter(([, text]) => text !== ''));

/** Elsewhere the code stands in the lines already. */
export const structuredAddress = (text: string, postalCode: string): Element => {
  if (!isJapanese(text)) return { street: text };
  const region = REGION.exec(text)?.[1] ?? '';
  const inRegion = text.slice(region.length);
  const city = CITY.exec(inRegion)?.[1] ?? '';
  const [street = '', ...building] = inRegion.slice(city.length).trim().split(' ');
  return filled({ postalCode, region, city, street, extended: building.join(' ') });
};
