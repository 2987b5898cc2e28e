/** Of several who are reached at one address, the one whose name the message says comes first. */
import { displayName } from '../../core/contacts/displayName';
import { foldCase } from '../../core/contacts/plainText';
import type { PersonView } from './personView';

const lettersOf = (name: string): string => [...foldCase(name).replace(/[^\p{L}]/gu, '')].sort().join('');

/** 澪 相川 and 相川 澪 are one: the order of names is everybody's own. */
export const bestFirst = (persons: readonly PersonView[], name: string): readonly PersonView[] => {
  const wanted = lettersOf(name);
  const isNamed = ({ fields }: PersonView): boolean =>
    wanted !== '' && lettersOf(displayName(fields)) === wanted;
  return [...persons.filter(isNamed), ...persons.filter((person) => !isNamed(person))];
};
