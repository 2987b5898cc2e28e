/**
 * Which addresses UrlFetchApp may call.
 *
 * *Faithful:* 2,082 characters (https://developers.google.com/apps-script/guides/services/quotas); a `urlFetchWhitelist`
 * admits the addresses that begin with one of its prefixes: https, the whole domain or one leading `*.`, a path
 * (https://developers.google.com/apps-script/manifest/allowlist-url).
 * *Not faithful:* no host outside `googleapis.com` exists; the list also binds where Google would not yet demand one.
 */
import { ScriptException } from '../runningExecution';
import type { Manifest } from '../scriptProject';

const LONGEST_ADDRESS = 2_082;

/** The address as it goes out, escaped where it has to be. */
export const allowedAddress = (address: string, manifest: Manifest): URL => {
  if (address.length > LONGEST_ADDRESS) throw new ScriptException('Limit Exceeded: URLFetch URL Length.');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol)) {
    throw new ScriptException(`Invalid argument: ${address}`);
  }
  if (url.href.length > LONGEST_ADDRESS) throw new ScriptException('Limit Exceeded: URLFetch URL Length.');
  const allowed = manifest.urlFetchWhitelist;
  if (allowed !== undefined && !allowed.some((prefix) => matches(prefix, url))) {
    throw new ScriptException(`Attempted to access a URL that is not on the URL allowlist: ${url.origin}`);
  }
  return url;
};

/** Where the emulated Google listens. */
export const isReachable = (url: URL): boolean =>
  url.protocol === 'https:' && url.hostname.endsWith('.googleapis.com');

const matches = (prefix: string, url: URL): boolean => {
  const parts = /^https:\/\/(?<wildcard>\*\.)?(?<domain>[^/*]+)(?<path>\/.*)$/.exec(prefix)?.groups;
  if (parts === undefined)
    throw new Error(`The manifest's urlFetchWhitelist has a malformed prefix: ${prefix}`);
  const { wildcard, domain = '', path = '' } = parts;
  const hostMatches = wildcard === undefined ? url.host === domain : url.host.endsWith(`.${domain}`);
  return url.protocol === 'https:' && hostMatches && (url.pathname + url.search).startsWith(path);
};
