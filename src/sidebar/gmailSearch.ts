/** Gmail's own search for everything to and from somebody: an address that opens it, for which nobody's mail is read. */
import type { FieldValue } from '../core/contacts/fieldValue';
import { isAddress } from '../core/contacts/mailbox';

/** What Gmail is opened at; the manifest's `openLinkUrlPrefixes` names it. */
const GMAIL = 'https://mail.google.com/mail/';

/** Nobody writes from more, and an address of a page has an end. */
const MOST_ADDRESSES = 10;

/** Braces are Gmail's OR (support.google.com/mail/answer/7190); what could end the search's own brackets is no address to `isAddress`, and half a character has no encoding. */
const isSearchable = (address: string): boolean => isAddress(address) && !/[{}\p{Surrogate}]/u.test(address);

/**
 * Undefined where there is no address to look for. Of several accounts that are signed in `reader`'s mailbox is meant; '' leaves
 * it to Google, which takes the first.
 */
export const gmailSearch = (emails: FieldValue, reader = ''): string | undefined => {
  const addresses = emails
    .map(({ value = '' }) => value.trim().toLowerCase())
    .filter(isSearchable)
    .slice(0, MOST_ADDRESSES);
  if (addresses.length === 0) return undefined;
  const any = `(${[...new Set(addresses)].join(' OR ')})`;
  const account = reader === '' ? '' : `?authuser=${encodeURIComponent(reader)}`;
  return `${GMAIL}${account}#search/${encodeURIComponent(`from:${any} OR to:${any}`)}`;
};
