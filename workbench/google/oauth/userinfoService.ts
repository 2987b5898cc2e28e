/**
 * The emulated `https://www.googleapis.com/oauth2/v2/userinfo`: who a token belongs to, asked by tools such as clasp.
 *
 * *Faithful*, after developers.google.com/identity/protocols/oauth2/openid-connect ("Obtaining user profile information"): the id
 * always, the address with the e-mail scope, the name with the profile scope.
 * *Not faithful:* no picture, no given and family name; version 1 and 3 are not there.
 */
import { domainOf, isOfCompany } from '../directory/directoryData';
import type { Answer, Call, Service } from '../route';
import { olderRefusal } from '../shapedRefusal';
import { bearerToken } from './authenticate';

const AUTH = 'https://www.googleapis.com/auth/userinfo.';
const scopes = ['openid', 'email', 'profile', `${AUTH}email`, `${AUTH}profile`];

const describeHolder = ({ world, caller, headers }: Call): Answer => {
  const account =
    caller.type === 'account' ? world.accounts.find(({ sub }) => sub === caller.sub) : undefined;
  if (account === undefined) throw olderRefusal(403, 'forbidden', 'Forbidden');
  const granted = bearerToken(world, headers)?.scopes ?? [];
  const has = (name: string): boolean => granted.some((scope) => scope === name || scope === AUTH + name);
  return {
    json: {
      id: account.sub,
      ...(has('email') ? { email: account.email, verified_email: true } : {}),
      ...(has('profile') ? { name: account.name, locale: account.locale } : {}),
      ...(isOfCompany(world, account) ? { hd: domainOf(account.email) } : {}),
    },
  };
};

export const userinfoService: Service = {
  host: 'www.googleapis.com',
  routes: [
    {
      method: 'GET',
      pattern: /^\/oauth2\/v2\/userinfo$/,
      operation: 'oauth2.userinfo.get',
      writes: false,
      latency: 300,
      scopes,
      answer: describeHolder,
    },
  ],
};
