/** From the addresses that a confirmed card gives back to people: colleagues, and those outside whom somebody has confirmed. */
import type { Author } from '../../core/book/operation';
import { typedPeople } from '../../core/sharing/typedPeople';
import type { Person } from '../ports';
import { domainOf, findColleague } from './findColleague';
import type { OutsiderDeps } from './outsider';
import { admitOutsider } from './outsider';
import type { Unshared } from './prepareShare';
import type { Result } from '../../core/result';
import { fail } from '../../core/result';
import type { Refusal } from './refusal';

export interface Found {
  readonly people: readonly { readonly typed: string; readonly person: Person }[];
  readonly refused: readonly Unshared[];
}

interface Asked {
  readonly address: string;
  /** The card that asks about people outside was confirmed. */
  readonly outside?: true;
}

const findPerson = (
  deps: OutsiderDeps,
  typed: string,
  author: Author,
  asked: Asked,
): Result<Person, Refusal> => {
  const found = findColleague(deps.directory)(typed, domainOf(author.email));
  if (found.ok && found.value.id === author.id) return fail({ type: 'yourself' });
  if (found.ok || found.problem.type !== 'outside-company') return found;
  const admitted = admitOutsider(deps, typed);
  return admitted.ok && asked.outside !== true ? fail({ type: 'outside-unconfirmed' }) : admitted;
};

/** Who was typed in two ways is one. */
export const findPeople = (deps: OutsiderDeps, asked: Asked, author: Author): Found => {
  const people = new Map<string, Found['people'][number]>();
  const refused: Unshared[] = [];
  for (const typed of typedPeople(asked.address)) {
    const person = findPerson(deps, typed, author, asked);
    if (person.ok) people.set(person.value.id || person.value.email, { typed, person: person.value });
    else refused.push({ typed, problem: person.problem });
  }
  return { people: [...people.values()], refused };
};
