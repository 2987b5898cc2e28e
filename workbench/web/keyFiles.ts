/** The key files that an administrator has downloaded from the Cloud console, one of them deleted there since. */
import * as v from 'valibot';
import type { Company } from '../seed/company';
import type { KeyFile } from './adminApi';

const keySchema = v.looseObject({ private_key_id: v.string() });

const keyId = (json: string): string => v.parse(keySchema, JSON.parse(json)).private_key_id;

/** The same key under an id that the account does not have: what is left of a key that was deleted. */
const deletedKey = (json: string): string =>
  JSON.stringify({ ...v.parse(keySchema, JSON.parse(json)), private_key_id: 'f'.repeat(40) }, null, 2);

export const keyFileText = ({ bookKeyJson, workerKeyJson }: Company, file: KeyFile): string => {
  switch (file) {
    case 'book':
      return bookKeyJson;
    case 'worker':
      return workerKeyJson;
    case 'deleted':
      return deletedKey(bookKeyJson);
  }
};

/** Which of the files a property holds. */
export const keyFileIn = (company: Company, property: string | undefined): KeyFile | undefined => {
  if (property === undefined) return undefined;
  const holds = (json: string): boolean => property.includes(keyId(json));
  if (holds(company.bookKeyJson)) return 'book';
  return holds(company.workerKeyJson) ? 'worker' : 'deleted';
};
