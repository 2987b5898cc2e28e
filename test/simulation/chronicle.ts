/** What hands have done, kept by the simulator itself: the oracles hold the book and the address books against it. */
import { tokensIn } from './tokens';

export interface Chronicle {
  /** Who typed a value, or brought it back by his own act. */
  readonly typedBy: Map<string, Set<number>>;
  /** Values that somebody took away where he had them before him: they need not be anywhere any more. */
  readonly retired: Set<string>;
  /** Values that belong to one member alone: no byte of them may reach the book or anybody else. */
  readonly secret: Map<string, number>;
  /** Values typed into a contact that its owner had taken out of every label, until he puts it into one again. */
  readonly outside: Map<string, number>;
  /** `who:person` for everybody who took a person out of a label or deleted him, with his own hand. */
  readonly takenOut: Set<string>;
  /** How often somebody put a person into a label, by `who:name`: so often may the book be told of him as of somebody new. */
  readonly putIn: Map<string, number>;
  /** `who:token` for what a member had before anything was shared: an adopted contact keeps it beside the book's. */
  readonly brought: Set<string>;
  /** By `who:handle` for a contact that lost a value of `brought`: the member’s state then. Until it is another, a new value may take its place. */
  readonly corrected: Map<string, unknown>;
  /** How often a value was taken back by an act of many contacts, by `who:token`: three times within a day a program does (docs/sync.md). */
  readonly takenBack: Map<string, number>;
  /** By `who:handle` the record of a contact that lost its tag. */
  readonly untagged: Map<string, string>;
  /** Members in whose accounts Google gave a contact another name. */
  readonly renamed: Set<number>;
  /** Members who brought contacts back from the trash or from an earlier day: tags of what was taken from them with these. */
  readonly revivers: Set<number>;
  /** Members who merged contacts in Google: a tag may stand on another contact until a run has looked. */
  readonly mergers: Set<number>;
  /** Contacts that replication deleted, by handle, with the change that did it. */
  readonly deletions: Map<string, number>;
  /** Values typed into a contact after our last look at it in the run that deleted it. */
  readonly window: Set<string>;
  /** `who:record` for a tag that another program put on a contact of his. */
  readonly forged: Set<string>;
  /** Members whose state was lost or put back: values are then kept as their own where nobody can tell. */
  readonly shaken: Set<number>;
  /** Values of which only a state that was lost knew: I2 is kept by the member’s own kept-log, and that was in it. */
  readonly lostWithState: Set<string>;
}

export const emptyChronicle = (): Chronicle => ({
  typedBy: new Map(),
  retired: new Set(),
  secret: new Map(),
  outside: new Map(),
  takenOut: new Set(),
  putIn: new Map(),
  brought: new Set(),
  corrected: new Map(),
  takenBack: new Map(),
  untagged: new Map(),
  renamed: new Set(),
  revivers: new Set(),
  mergers: new Set(),
  deletions: new Map(),
  window: new Set(),
  forged: new Set(),
  shaken: new Set(),
  lostWithState: new Set(),
});

/** The names among what was put into a label, or may have come back into one. */
export const notePutIn = ({ putIn }: Chronicle, who: number, fields: unknown): void => {
  for (const token of tokensIn(fields)) {
    if (!token.startsWith('name')) continue;
    const key = `${String(who)}:${token}`;
    putIn.set(key, (putIn.get(key) ?? 0) + 1);
  }
};

export const noteTakenBack = ({ retired, takenBack }: Chronicle, who: number, token: string): void => {
  retired.add(token);
  const key = `${String(who)}:${token}`;
  takenBack.set(key, (takenBack.get(key) ?? 0) + 1);
};

export const noteTyped = (
  { typedBy }: Pick<Chronicle, 'typedBy'>,
  who: number,
  tokens: Iterable<string>,
): void => {
  for (const token of tokens) {
    const people = typedBy.get(token);
    if (people === undefined) typedBy.set(token, new Set([who]));
    else people.add(who);
  }
};
