/** An account's own profile, as `people/me` and the directory show it. */
import type { Account, World } from '../world';
import type { ReadMask } from './fieldMask';
import { structuredName } from './personName';
import { localeOf, shownElements, type Person, type PersonSource } from './personResource';

export const profileOf = (
  world: World,
  account: Account,
  viewer: string,
  mask: ReadMask,
  sourceType: 'PROFILE' | 'DOMAIN_PROFILE',
): Person => {
  const source = { type: sourceType, id: account.sub };
  const locale = localeOf(world, viewer);
  const name = structuredName({ unstructuredName: account.name });
  return {
    resourceName: `people/${account.sub}`,
    etag: `%${etagPart(account)}`,
    ...(mask.has('metadata')
      ? { metadata: { sources: sourcesOf(world, account, sourceType), objectType: 'PERSON' } }
      : {}),
    ...(mask.has('names') ? { names: shownElements('names', [name], source, locale) } : {}),
    ...(mask.has('emailAddresses')
      ? { emailAddresses: shownElements('emailAddresses', [{ value: account.email }], source, locale) }
      : {}),
    ...(mask.has('locales') && sourceType === 'PROFILE'
      ? { locales: shownElements('locales', [{ value: account.locale }], source, locale) }
      : {}),
  };
};

/** The directory names the profile beside its own source, so that the account's id can be read there. */
const sourcesOf = (
  { platform }: World,
  account: Account,
  sourceType: 'PROFILE' | 'DOMAIN_PROFILE',
): readonly PersonSource[] => {
  const isNamed = sourceType === 'PROFILE' || platform.directoryNamesAccounts;
  const id = isNamed ? account.sub : [...account.sub].reverse().join('');
  const profile = {
    type: 'PROFILE',
    id,
    etag: `#${etagPart(account)}`,
    profileMetadata: { objectType: 'PERSON', userTypes: ['GOOGLE_USER', 'GOOGLE_APPS_USER'] },
  };
  return sourceType === 'PROFILE'
    ? [profile]
    : [profile, { type: 'DOMAIN_PROFILE', id, etag: `#${etagPart(account)}` }];
};

const etagPart = ({ name, email, locale }: Account): string =>
  Buffer.from(JSON.stringify([name, email, locale])).toString('base64url');
