/** What the page sends back of what it read: a Person without that which Google alone fills in. */
import type { WebEntry } from '../../webPerson';

/** Output only, says https://developers.google.com/people/api/rest/v1/people of each. */
const MADE_BY_GOOGLE: readonly string[] = [
  'metadata',
  'formattedType',
  'formattedProtocol',
  'canonicalForm',
  'displayNameLastFirst',
];

/** Nor does it hold what is empty. */
export const written = (entry: WebEntry): WebEntry =>
  Object.fromEntries(
    Object.entries(entry).filter(([attribute, value]) => value !== '' && !MADE_BY_GOOGLE.includes(attribute)),
  );
