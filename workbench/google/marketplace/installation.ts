/**
 * The Admin console's side of a Marketplace app: for whom the administrator has installed it, and whether its access to data
 * is granted for the domain.
 *
 * *Faithful:* an app is installed for everyone or for a part of the company, and a unit includes the units below it; "After
 * an administrator grants permissions for the OAuth 2.0 scopes for the domain, individual users aren't prompted"
 * (developers.google.com/workspace/marketplace/about-app-review); for whom the app is not installed, it is not in the side
 * panel, and triggers made with it stop (developers.google.com/workspace/add-ons/concepts/editor-triggers).
 * *Not faithful:* an installation counts at once (Google: up to 24 hours); one unit at a time, no groups; a grant covers
 * every scope of the manifest or none; where there is no grant nobody is prompted, and the app can do nothing;
 * a trigger that was stopped goes on by itself once the app is back, the missed firing at once;
 * service accounts of the app's project get no delegation by it, as Google may give them.
 */
import { setConsent } from '../oauth/identity';
import type { World } from '../world';

export type InstalledFor =
  | { readonly type: 'everyone' }
  | { readonly type: 'unit'; readonly path: string }
  | { readonly type: 'nobody' };

export interface MarketplaceData {
  installedFor: InstalledFor;
}

/** A world in which nobody looks at installations is one in which the app is installed. */
export const newMarketplaceData = (): MarketplaceData => ({ installedFor: { type: 'everyone' } });

const ROOT = '/';

export const unitOf = (world: World, sub: string): string => world.directory.orgUnits[sub] ?? ROOT;

/** The units in which somebody is, in their order, the root left out. */
export const orgUnits = (world: World): readonly string[] =>
  [...new Set(world.accounts.map(({ sub }) => unitOf(world, sub)))].filter((path) => path !== ROOT).sort();

export const isWithin = (path: string, unit: string): boolean =>
  unit === ROOT || path === unit || path.startsWith(`${unit}/`);

export const isInstalledFor = (world: World, sub: string): boolean => {
  const { installedFor } = world.marketplace;
  switch (installedFor.type) {
    case 'everyone':
      return true;
    case 'unit':
      return isWithin(unitOf(world, sub), installedFor.path);
    case 'nobody':
      return false;
  }
};

export const installFor = (world: World, whom: InstalledFor): void => {
  world.marketplace.installedFor = whom;
};

/** Apps › Marketplace apps › the app › Data access. Who had left some scopes unticked has all of them from now on. */
export const grantDataAccess = (world: World): void => {
  for (const { sub } of world.accounts) Reflect.deleteProperty(world.oauth.consents, sub);
};

export const revokeDataAccess = (world: World): void => {
  for (const { sub } of world.accounts) setConsent(world, sub, []);
};

/** Whether this person's executions may do all that the manifest asks. */
export const hasDataAccess = (world: World, sub: string): boolean => world.oauth.consents[sub] === undefined;

export const isAccessGranted = (world: World): boolean =>
  world.accounts.every(({ sub }) => hasDataAccess(world, sub));
