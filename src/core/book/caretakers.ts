/**
 * Who looks after a person, and who stands in: two fields of the person, so that they have his readers, his editors and his history.
 * They give nobody any right.
 */
import type { AccountId, BookRecord, Json, Seq } from './record';
import { isJsonObject, valueOf } from './record';

export const CARES = ['caretaker', 'deputy'] as const;
export type Care = (typeof CARES)[number];

export interface Caretaker {
  readonly account: AccountId;
  /** How he was called when he was named. */
  readonly name: string;
}

export interface Caretakers {
  readonly caretaker?: Caretaker;
  readonly deputy?: Caretaker;
  /** The change that named one of them last; 0 where there has never been one. */
  readonly seq: Seq;
}

/** What stands in one of the fields, or stood there. */
export const caretakerIn = (value: Json | undefined): Caretaker | undefined => {
  if (!isJsonObject(value)) return undefined;
  const { account, name } = value;
  return typeof account === 'string' && typeof name === 'string' ? { account, name } : undefined;
};

export const caretakersOf = (person: BookRecord): Caretakers => {
  const [caretaker, deputy] = CARES.map((care) => caretakerIn(valueOf(person, care)));
  return {
    ...(caretaker === undefined ? {} : { caretaker }),
    ...(deputy === undefined ? {} : { deputy }),
    seq: Math.max(...CARES.map((care) => person.fields[care]?.seq ?? 0)),
  };
};
