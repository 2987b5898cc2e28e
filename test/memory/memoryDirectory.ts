/**
 * A company's people.
 *
 * *Not modelled:* pages, people outside the company, and a directory that cannot be reached.
 */
import type { Directory, Person } from '../../src/app/ports';
import { succeed } from '../../src/core/result';

export interface DirectoryPerson extends Person {
  readonly aliases: readonly string[];
  readonly isAdmin: boolean;
}

export interface DirectoryData {
  readonly people: DirectoryPerson[];
}

const MOST_FOUND = 10;

const personOf = ({ id, email, name }: DirectoryPerson): Person => ({ id, email, name });

const findIn = ({ people }: DirectoryData, email: string): Person | undefined => {
  const wanted = email.toLowerCase();
  const found = people.find((person) => [person.email, ...person.aliases].includes(wanted));
  return found === undefined ? undefined : personOf(found);
};

export const createMemoryDirectory = (data: DirectoryData): Directory => ({
  find: (email) => succeed(findIn(data, email)),
  findEach: (emails) => succeed(emails.map((email) => findIn(data, email))),
  search: (beginning) => {
    const parts = beginning.toLowerCase().split(/\s+/);
    const begins = ({ email, name }: DirectoryPerson): boolean => {
      const words = [email, ...email.split(/[@.]/), ...name.toLowerCase().split(/\s+/)];
      return parts.every((part) => words.some((word) => word.startsWith(part)));
    };
    return succeed(
      data.people
        .filter(begins)
        .map(({ email, name }) => ({ email, name }))
        .slice(0, MOST_FOUND),
    );
  },
  list: () => succeed(data.people.map(personOf)),
  isAdmin: (account) => succeed(data.people.some(({ id, isAdmin }) => id === account && isAdmin)),
});
