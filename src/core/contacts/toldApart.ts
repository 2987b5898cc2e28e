/** What is said of each person of a list beside his name: where he works, and of namesakes whatever first tells them apart. */
import { displayName } from './displayName';
import type { Fields } from './fieldValue';
import { foldCase } from './plainText';

type Fact = (fields: Fields) => string;

/** In the order in which people tell each other apart. */
const FACTS: readonly Fact[] = [
  ({ organization }) => organization?.[0]?.['name'] ?? '',
  ({ organization }) => organization?.[0]?.['department'] ?? '',
  ({ organization }) => organization?.[0]?.['title'] ?? '',
  ({ email }) => email?.[0]?.['value'] ?? '',
  ({ phone }) => phone?.[0]?.['value'] ?? '',
  ({ address }) => address?.[0]?.['city'] ?? '',
];

/** Names are compared as people read them: 佐藤 誠 and 佐藤誠 are namesakes. */
const nameKey = (fields: Fields): string => foldCase(displayName(fields)).replace(/\s/gu, '');

const factsOf = (person: Fields, namesakes: readonly Fields[]): readonly string[] => {
  let alike = namesakes;
  const said: string[] = [];
  FACTS.forEach((fact, place) => {
    const own = fact(person);
    const isFirst = place === 0;
    if (own === '' || (!isFirst && !alike.some((other) => fact(other) !== own))) return;
    said.push(own);
    alike = alike.filter((other) => fact(other) === own);
  });
  return said;
};

/** One line for each person, in the same order; '' where nothing is known. */
export const toldApart = (persons: readonly Fields[]): readonly string[] => {
  const byName = new Map<string, Fields[]>();
  for (const person of persons) byName.set(nameKey(person), [...(byName.get(nameKey(person)) ?? []), person]);
  return persons.map((person) => {
    const namesakes = (byName.get(nameKey(person)) ?? []).filter((other) => other !== person);
    return factsOf(person, namesakes).join(' · ');
  });
};
