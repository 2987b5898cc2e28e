/** Whom a grant names: an account, a group of the company's Directory, or everybody who has an address at a domain. */
import type { AccountId } from '../book/record';

/** The Directory's own id of a group: its address changes and is used again. */
export type GroupId = string;

export type Principal =
  | { readonly type: 'account'; readonly id: AccountId }
  | { readonly type: 'group'; readonly id: GroupId }
  /** `id` is the domain's name. */
  | { readonly type: 'domain'; readonly id: string };

/** Who stands for many people, and is known by a snapshot. */
export type Crowd = Exclude<Principal, { type: 'account' }>;

export const principalText = (principal: Principal): string => `${principal.type}:${principal.id}`;

/** Whatever comes from a cell, a card or a mirror. */
const FORMS: Readonly<Record<Principal['type'], RegExp>> = {
  account: /^account:(\d{1,30})$/,
  group: /^group:([A-Za-z0-9]{1,60})$/,
  domain: /^domain:([a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z0-9-]{1,63})$/,
};

export const principalFrom = (text: string): Principal | undefined => {
  for (const type of ['account', 'group', 'domain'] as const) {
    const id = FORMS[type].exec(text)?.[1];
    if (id !== undefined) return { type, id };
  }
  return undefined;
};

export const crowdFrom = (text: string): Crowd | undefined => {
  const principal = principalFrom(text);
  return principal === undefined || principal.type === 'account' ? undefined : principal;
};
