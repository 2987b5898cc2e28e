/**
 * A contact together with the profile that it is linked with: both sources in one person, unless a call asks for CONTACT alone
 * ("Defaults to READ_SOURCE_TYPE_CONTACT and READ_SOURCE_TYPE_PROFILE if not set", people.connections.list).
 *
 * *Faithful:* each element names its source; a person has one primary element of a field, each source one of its own
 * (developers.google.com/people/api/rest/v1/people#FieldMetadata).
 * *Not faithful:* which of the two is the primary one is not documented: here the contact's; a profile has a name, an address,
 * a language and a default photo; answers to writes and searches show the contact alone; a call for PROFILE without CONTACT
 * is answered like one for both.
 */
import type { World } from '../world';
import type { ReadMask } from './fieldMask';
import type { Contact } from './peopleData';
import { profileOf } from './profileResource';
import type { Person, PersonElement } from './personResource';

const sharedFields = ['names', 'emailAddresses', 'locales', 'photos'] as const;

const joined = (
  ofContact: readonly PersonElement[] = [],
  ofProfile: readonly PersonElement[] = [],
): readonly PersonElement[] => {
  if (ofContact.length === 0) return ofProfile;
  return [...ofContact, ...ofProfile.map(secondary)];
};

const secondary = (element: PersonElement): PersonElement => {
  const { metadata } = element;
  if (typeof metadata !== 'object' || !('source' in metadata)) return element;
  const { primary: _ofTheContact, ...kept } = metadata;
  return { ...element, metadata: kept };
};

export const withProfile = (
  world: World,
  viewer: string,
  contact: Contact,
  person: Person,
  mask: ReadMask,
  sources: ReadonlySet<string>,
): Person => {
  // Thousands of contacts are listed at a time, of whom hardly one is linked.
  if (contact.linkedProfile === undefined) return person;
  const account = world.accounts.find(({ sub }) => sub === contact.linkedProfile);
  if (account === undefined || !sources.has('READ_SOURCE_TYPE_PROFILE')) return person;
  if (person.metadata?.deleted === true) return person;
  const profile = profileOf(world, account, viewer, mask, 'PROFILE');
  const fields = sharedFields.flatMap((name) => {
    const elements = joined(person[name], profile[name]);
    return elements.length === 0 ? [] : [[name, elements] as const];
  });
  const { metadata } = person;
  const linked = metadata && {
    ...metadata,
    sources: [...(metadata.sources ?? []), ...(profile.metadata?.sources ?? [])],
    linkedPeopleResourceNames: [profile.resourceName],
  };
  return { ...person, ...Object.fromEntries(fields), ...(linked === undefined ? {} : { metadata: linked }) };
};
