/** Who works here, and what time it is. */
import * as v from 'valibot';
import { composeTriggerOf, universalActionsOf } from '../../addOnManifest';
import { companyName } from '../../seed/seedAccounts';
import { hasDataAccess, isInstalledFor } from '../../google/marketplace/installation';
import type { World } from '../../google/world';
import type { CompanyAnswer } from '../api';
import { keyOf } from '../office';
import { question } from '../question';

/** One clock serves everybody: the company has a single office. */
const TIME_ZONE = 'Asia/Tokyo';

/** Why the add-on is not in somebody's side panel. */
export const addOnOf = (world: World, sub: string): CompanyAnswer['people'][number]['addOn'] => {
  if (!isInstalledFor(world, sub)) return 'not-installed';
  return hasDataAccess(world, sub) ? 'there' : 'not-permitted';
};

export const company = question<'company'>(v.strictObject({}), ({ place, company: { worker } }) => {
  const world = place.world();
  const { now } = world;
  const compose = composeTriggerOf(place.project.manifest);
  // The worker's account is nobody's own.
  const accounts = world.accounts.filter(({ sub }) => sub !== worker.sub);
  return {
    company: companyName,
    now,
    timeZone: accounts[0]?.timeZone ?? TIME_ZONE,
    universalActions: universalActionsOf(place.project.manifest),
    ...(compose === undefined ? {} : { composeAction: compose.label }),
    people: accounts.map((account) => ({
      key: keyOf(account),
      name: account.name,
      email: account.email,
      locale: account.locale,
      isAdmin: account.isAdmin,
      addOn: addOnOf(world, account.sub),
    })),
  };
});
