/**
 * What administrators do to people's accounts: plain acts on the world, which make no call.
 *
 * *Faithful:* a renamed person keeps the id, and the former address as an alias; a suspended one keeps everything; a deleted
 * one's id never comes back, while the address is free for somebody else (support.google.com/a/answer/33312,
 * support.google.com/a/answer/182084, support.google.com/a/answer/33314).
 * *Not faithful:* an address is free at once, where Google keeps it for 20 days; nobody is restored, and files are handed
 * over to nobody; what others share with a deleted account stays shared with its address.
 */
import { addAccount, type NewAccount } from '../createWorld';
import type { Account, World } from '../world';
import { findUser } from './directoryRequest';
import { NoSuchThing } from './groupsTools';

const accountAt = (world: World, email: string): Account => {
  const account = findUser(world, email);
  if (account === undefined) throw new NoSuchThing(`Nobody has the address ${email}.`);
  return account;
};

export const suspendAccount = (world: World, email: string): void => {
  accountAt(world, email).suspended = true;
};

export const resumeAccount = (world: World, email: string): void => {
  accountAt(world, email).suspended = false;
};

/** All that was the account's goes with it: contacts, mail, files, triggers, memberships, aliases. */
export const deleteAccount = (world: World, email: string): void => {
  const { sub } = accountAt(world, email);
  const { accounts, directory, drive, gmail, people, script } = world;
  const remaining = accounts.filter((candidate) => candidate.sub !== sub);
  accounts.splice(0, Infinity, ...remaining);
  const ofAccounts = [
    directory.aliases,
    directory.orgUnits,
    gmail.mailboxes,
    people.books,
    people.searchCaches,
    script.userCaches,
    script.userProperties,
  ];
  for (const record of ofAccounts) Reflect.deleteProperty(record, sub);
  for (const { id, owner } of Object.values(drive.files)) {
    if (owner === sub) Reflect.deleteProperty(drive.files, id);
  }
  const othersTriggers = script.triggers.filter(({ owner }) => owner !== sub);
  script.triggers.splice(0, Infinity, ...othersTriggers);
  for (const { members } of directory.groups) {
    const kept = members.filter(({ who }) => who.type !== 'user' || who.sub !== sub);
    members.splice(0, Infinity, ...kept);
  }
};

export const renameAccount = (world: World, email: string, newEmail: string): void => {
  const account = accountAt(world, email);
  if (findUser(world, newEmail) !== undefined) throw new NoSuchThing(`${newEmail} is taken.`);
  (world.directory.aliases[account.sub] ??= []).push(account.email.toLowerCase());
  account.email = newEmail;
};

/** Somebody new gets an address that another one had: whoever has it as an alias loses it. */
export const reuseAddress = (world: World, person: NewAccount): Account => {
  const address = person.email.toLowerCase();
  for (const aliases of Object.values(world.directory.aliases)) {
    if (aliases.includes(address)) aliases.splice(aliases.indexOf(address), 1);
  }
  if (findUser(world, address) !== undefined) throw new NoSuchThing(`${person.email} is taken.`);
  return addAccount(world, person);
};
