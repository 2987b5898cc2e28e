/** From a label's people to the addresses that go into a message: each once, and none that the message has already. */
import type { Addressee } from './viewLabelPeople';

/**
 * "2,000 total per message (maximum of 500 external recipients)": what Gmail sends no message beyond
 * (support.google.com/a/answer/166852).
 */
const MOST_RECIPIENTS = 2_000;
const MOST_OUTSIDE = 500;

export interface Recipients {
  /** To be added. */
  readonly addresses: readonly string[];
  /** How many of the people are in the message already, at the same address. */
  readonly there: number;
  readonly withoutAddress: readonly Addressee[];
  /** Gmail would not send the message: which of its two limits it would be over. */
  readonly tooMany?: { readonly of: 'all' | 'outside'; readonly most: number };
}

const tooManyOf = (
  people: readonly Addressee[],
  added: ReadonlySet<string>,
  draft: readonly string[],
): Pick<Recipients, 'tooMany'> => {
  // Of what the message has already nobody here knows whether it is outside.
  const outside = new Set(people.flatMap(({ address, isOutside }) => (isOutside ? (address ?? []) : [])));
  if (added.size + draft.length > MOST_RECIPIENTS) return { tooMany: { of: 'all', most: MOST_RECIPIENTS } };
  return outside.size > MOST_OUTSIDE ? { tooMany: { of: 'outside', most: MOST_OUTSIDE } } : {};
};

/** `draft`: all addresses that the message has, as Gmail tells them. */
export const recipientsOf = (people: readonly Addressee[], draft: readonly string[]): Recipients => {
  const had = new Set(draft.map((address) => address.trim().toLowerCase()));
  const reached = people.flatMap(({ address }) => address ?? []);
  const added = new Set(reached.filter((address) => !had.has(address)));
  return {
    addresses: [...added],
    there: reached.filter((address) => had.has(address)).length,
    withoutAddress: people.filter(({ address }) => address === undefined),
    ...tooManyOf(people, added, draft),
  };
};
