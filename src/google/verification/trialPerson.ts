/** A throw-away contact: what it holds, what is read of it, and how it is told from everybody's own. */
import * as v from 'valibot';
import { TRIAL_DOMAIN, TRIAL_NAME, TRIAL_NUMBER, TRIAL_TAG } from './trial';

const entries = v.optional(v.array(v.looseObject({})), []);

/** As far as questions look at it; what Google says beside it goes back with an update. */
export const personSchema = v.looseObject({
  resourceName: v.string(),
  etag: v.optional(v.string(), ''),
  metadata: v.optional(v.looseObject({ deleted: v.optional(v.boolean(), false) }), { deleted: false }),
  clientData: entries,
  emailAddresses: entries,
  phoneNumbers: entries,
  names: entries,
  organizations: entries,
  urls: entries,
  birthdays: entries,
  occupations: entries,
});

export type Person = v.InferOutput<typeof personSchema>;

/** Every throw-away contact: its tag for programs, its name for people. */
export const trialPerson = (content: object): object => ({
  names: [{ familyName: 'Meibo', givenName: 'verifyPlatform' }],
  biographies: [{ value: `${TRIAL_NAME}: a throw-away contact. It can be deleted.` }],
  clientData: [TRIAL_TAG],
  ...content,
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Somebody may have merged a contact that was left with one of his own, which then has the tag too: whoever has an address or
 * a number that no trial writes is his.
 */
export const isTrial = ({ clientData, emailAddresses, phoneNumbers }: Person): boolean =>
  clientData.some(({ key, value }) => key === TRIAL_TAG.key && value === TRIAL_TAG.value) &&
  emailAddresses.every(({ value }) => textOf(value).toLowerCase().endsWith(TRIAL_DOMAIN)) &&
  phoneNumbers.every(({ value }) => textOf(value).replace(/\D/g, '').endsWith(TRIAL_NUMBER));
