/** Giving out access tokens, and finding one that still serves. */
import { newId, type World } from '../world';
import type { AccessToken } from './oauthData';

/** Google says 3599 in `expires_in` and means an hour. */
export const TOKEN_LIFETIME = 3_600_000;

/** A dead token is remembered as long again, so that it is refused as expired rather than as unknown. */
const MEMORY = TOKEN_LIFETIME;

/** Answers the token's text. */
export const issueToken = (world: World, token: Omit<AccessToken, 'expiresAt'>): string => {
  const { tokens } = world.oauth;
  for (const [text, { expiresAt }] of Object.entries(tokens)) {
    if (expiresAt + MEMORY < world.now) delete tokens[text];
  }
  const text = newId(world, 'ya29.');
  tokens[text] = { ...token, expiresAt: world.now + TOKEN_LIFETIME };
  return text;
};

/** From now on all tokens are refused as expired, as Google may decide before their hour is over. */
export const expireTokens = (world: World): void => {
  const { tokens } = world.oauth;
  for (const [text, token] of Object.entries(tokens)) {
    if (token.expiresAt > world.now) tokens[text] = { ...token, expiresAt: world.now };
  }
};

/** A token of the same holder, client and scopes that lives until `until`. */
export const findToken = (
  world: World,
  wanted: Omit<AccessToken, 'expiresAt'>,
  until: number,
): readonly [string, AccessToken] | undefined => {
  const scopes = scopeKey(wanted);
  return Object.entries(world.oauth.tokens).find(
    ([, token]) =>
      token.expiresAt >= until &&
      token.clientId === wanted.clientId &&
      holderKey(token) === holderKey(wanted) &&
      scopeKey(token) === scopes,
  );
};

const holderKey = ({ holder }: Pick<AccessToken, 'holder'>): string =>
  holder.type === 'account' ? holder.sub : holder.email;

const scopeKey = ({ scopes }: Pick<AccessToken, 'scopes'>): string => [...scopes].sort().join(' ');
