/** An account's own profile, as `people/me` and the directory show it. */
import type { Account, World } from '../world';
import type { ReadMask } from './fieldMask';
import { structuredName } from './personName';
import { photoElement } from './photos';
import {
  localeOf,
  shownElements,
  type Person,
  type PersonSource,
  type SourceReference,
} from './personResource';

export const profileOf = (
  world: World,
  account: Account,
  viewer: string,
  mask: ReadMask,
  sourceType: ProfileSource,
): Person => {
  const source = { type: sourceType, id: sourceId(world, account.sub, sourceType) };
  const locale = localeOf(world, viewer);
  const name = structuredName({ unstructuredName: account.name });
  return {
    resourceName: `people/${account.sub}`,
    etag: `%${profileEtag(account)}`,
    ...(mask.has('metadata')
      ? { metadata: { sources: sourcesOf(account, source), objectType: 'PERSON' } }
      : {}),
    ...(mask.has('names') ? { names: shownElements('names', [name], source, locale) } : {}),
    ...(mask.has('emailAddresses')
      ? { emailAddresses: shownElements('emailAddresses', [{ value: account.email }], source, locale) }
      : {}),
    ...(mask.has('photos') ? { photos: [photoElement({}, source)] } : {}),
    ...(mask.has('locales') && sourceType === 'PROFILE'
      ? { locales: shownElements('locales', [{ value: account.locale }], source, locale) }
      : {}),
  };
};

/** "Resources deleted since the last sync will be returned as a person with PersonMetadata.deleted set to true." */
export const deletedProfile = (world: World, sub: string): Person => ({
  resourceName: `people/${sub}`,
  etag: '%deleted',
  metadata: {
    objectType: 'PERSON',
    sources: [{ type: 'DOMAIN_PROFILE', id: sourceId(world, sub, 'DOMAIN_PROFILE'), etag: '#deleted' }],
    deleted: true,
  },
});

type ProfileSource = 'PROFILE' | 'DOMAIN_PROFILE';

const sourceId = ({ platform }: World, sub: string, type: ProfileSource): string =>
  type === 'PROFILE' || platform.directoryNamesAccounts ? sub : [...sub].reverse().join('');

/** The directory names the profile beside its own source, so that the account's id can be read there. */
const sourcesOf = (account: Account, { type, id }: SourceReference): readonly PersonSource[] => {
  const profile = {
    type: 'PROFILE',
    id,
    etag: `#${profileEtag(account)}`,
    profileMetadata: { objectType: 'PERSON', userTypes: ['GOOGLE_USER', 'GOOGLE_APPS_USER'] },
  };
  return type === 'PROFILE' ? [profile] : [profile, { type, id, etag: `#${profileEtag(account)}` }];
};

export const profileEtag = ({ name, email, locale }: Account): string =>
  Buffer.from(JSON.stringify([name, email, locale])).toString('base64url');
