/** A company's emulated Google and the adapters' way to it: the ground on which the suites meet the adapters. */
import { createHttp } from '../../src/google/http';
import type { Token } from '../../src/google/http';
import { succeed } from '../../src/core/result';
import { addAccount, createWorld } from '../../workbench/google/createWorld';
import { addFault, clearFaults, noFaults } from '../../workbench/google/faults';
import type { FaultEffect } from '../../workbench/google/faults';
import { createIdentity } from '../../workbench/google/oauth/identity';
import { NO_CEILINGS } from '../../workbench/google/quota';
import { createRouter } from '../../workbench/google/router';
import { googleServices } from '../../workbench/google/services';
import { describedRouter } from '../workbench/google/description/describedRouter';
import { createRoutedUrlFetch } from './routedUrlFetch';

const AUTH = 'https://www.googleapis.com/auth';

export const openGoogle = () => {
  const world = createWorld();
  // Here a minute never passes by itself; what the product does when its quota is used up has tests of its own.
  world.quota.ofPerson = NO_CEILINGS;
  const aiko = addAccount(world, { email: 'aiko@kaede.example', name: 'Aiko Natori', locale: 'ja' });
  const emi = addAccount(world, { email: 'emi@kaede.example', name: '江見 恵美', isAdmin: true });
  const faults = noFaults();
  const router = describedRouter(createRouter({ world: () => world, services: googleServices, faults }));
  const identity = createIdentity(() => world);
  const { urlFetch, counts } = createRoutedUrlFetch(router);
  return {
    world,
    aiko,
    emi,
    counts,
    http: createHttp(urlFetch),
    tokenOf:
      (sub: string, ...scopes: readonly string[]): Token =>
      () =>
        succeed(
          identity.accessToken(
            sub,
            scopes.map((scope) => `${AUTH}/${scope}`),
          ),
        ),
    /** What befalls the next call of an operation, and only that one. */
    befall: (operation: string, effect: FaultEffect): void => {
      addFault(faults, { operation, occurrences: [1], effect });
    },
    /** What befalls every call from now on. */
    befallAll: (effect: FaultEffect): void => {
      addFault(faults, { operation: '*', effect });
    },
    /** Nothing befalls anyone any more. */
    forgive: (): void => {
      clearFaults(faults);
    },
    /** Operations called since the last look. */
    operations: (): readonly string[] => world.calls.splice(0).map(({ operation }) => operation),
  };
};
