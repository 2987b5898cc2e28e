/** The digits under which a phone number is found: as it is written, and as one dials it inside the country and from abroad. */
import { phoneIdentity } from '../contacts/japanesePhone';

const digitsIn = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Of a Japanese number both ways to dial it, of another what is written. */
export const digitForms = (phone: string): readonly string[] => {
  const written = digitsIn(phone);
  const number = phoneIdentity(phone).replace(/;ext=.*$/, '');
  const forms = number.startsWith('+81') ? [written, number.slice(1), `0${number.slice(3)}`] : [written];
  return [...new Set(forms)].filter((digits) => digits !== '');
};

/** Fewer digits stand in half of all numbers. */
const FEWEST = 3;

const NUMBER = /^[+＋]?[\d\s().\-‐‑‒–—―−ー]+$/;

/**
 * What somebody typed as a part of a number, in each way in which it may stand in a contact; empty for what is none. The 00 or
 * 010 of a call from abroad leads to the number's own beginning, and the 0 of +81 (0)3 is written without being dialled.
 */
export const digitsTyped = (text: string): readonly string[] => {
  const plain = text.normalize('NFKC').trim();
  const digits = digitsIn(plain);
  if (!NUMBER.test(plain) || digits.length < FEWEST) return [];
  const abroad = digits.replace(/^(?:010|00)(?=[1-9]\d{2})/, '');
  const undialled = digitsIn(plain.replace('(0)', ''));
  // The 0 of national dialling stands in no number that is written with its country.
  const national = digits.replace(/^0(?=[1-9]\d{5})/, '');
  return [...new Set([digits, abroad, undialled, national])].filter(({ length }) => length >= FEWEST);
};
