/**
 * Bearer tokens for programs that come from outside: `test:<email>` acts as that account, which is made when it is new.
 * Only the servers look for them: in a request of an execution such a token is one that Google does not know.
 */
import { addAccount } from '../google/createWorld';
import { issueToken, findToken } from '../google/oauth/tokens';
import type { Router } from '../google/router';
import { googleServices } from '../google/services';
import type { Account, World } from '../google/world';

const TEST_TOKEN = /^Bearer\s+test:([^\s@]+@[^\s@]+\.[^\s@]+)$/i;

/** A project of their own: their quota is not the script's, nor is their hidden folder in Drive. */
const CLIENT = { clientId: 'test-clients.apps.googleusercontent.com', project: 'test-clients' };

const scopes = [...new Set(googleServices.flatMap(({ routes }) => routes.flatMap((route) => route.scopes)))];

const accountOf = (world: World, email: string): Account =>
  world.accounts.find((account) => account.email.toLowerCase() === email.toLowerCase()) ??
  addAccount(world, { email, name: email.split('@')[0] ?? email });

/** An ordinary token that only the router gets to see. */
const tokenOf = (world: World, email: string): string => {
  const holder = { type: 'account', sub: accountOf(world, email).sub } as const;
  const wanted = { holder, scopes, ...CLIENT };
  return findToken(world, wanted, world.now + 1)?.[0] ?? issueToken(world, wanted);
};

export const withTestTokens = (router: Router, world: () => World): Pick<Router, 'send'> => ({
  send: (request) => {
    const email = TEST_TOKEN.exec(request.headers['authorization'] ?? '')?.[1];
    if (email === undefined) return router.send(request);
    const authorization = `Bearer ${tokenOf(world(), email)}`;
    return router.send({ ...request, headers: { ...request.headers, authorization } });
  },
});
