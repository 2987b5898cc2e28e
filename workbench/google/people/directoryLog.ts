/**
 * Changes of the company's profiles in the order of their discovery, for sync tokens of the directory. Accounts are changed
 * in many places, so each listing compares what it finds with what the last one has found.
 */
import { isOfCompany } from '../directory/directoryData';
import type { Account, World } from '../world';
import type { Listed } from './changeListing';
import type { DirectoryLog } from './peopleData';
import { profileEtag } from './profileResource';

interface ListedProfile {
  readonly id: string;
  /** Undefined where the profile is gone. */
  readonly account: Account | undefined;
}

/** Whoever is suspended is not in the directory: support.google.com/a/answer/33312. */
const listedAccounts = (world: World): readonly Account[] =>
  world.accounts.filter((account) => isOfCompany(world, account) && !account.suspended);

export const refreshDirectoryLog = (world: World): DirectoryLog => {
  const log = world.people.directory;
  const present = new Map(listedAccounts(world).map((account) => [account.sub, profileEtag(account)]));
  for (const sub of new Set([...Object.keys(log.profiles), ...present.keys()])) {
    const etag = present.get(sub) ?? null;
    if (log.profiles[sub]?.etag === etag) continue;
    log.changeSeq += 1;
    log.profiles[sub] = { seq: log.changeSeq, etag };
  }
  return log;
};

/** All profiles, or those that have changed since; of a log that has just been refreshed. */
export const directoryListing = (
  world: World,
  since: number | undefined,
): readonly Listed<ListedProfile>[] => {
  const accounts = new Map(listedAccounts(world).map((account) => [account.sub, account]));
  return Object.entries(world.people.directory.profiles).flatMap(([id, { seq }]) => {
    const account = accounts.get(id);
    const isListed = since === undefined ? account !== undefined : seq > since;
    return isListed ? [{ item: { id, account }, name: id, place: seq }] : [];
  });
};
