/** One misbehaviour of Google's that can be switched on: its parameters, what it does, and how it is undone. */
import * as v from 'valibot';
import type { Faults } from '../google/faults';
import type { Account, World } from '../google/world';
import type { KillSwitch } from '../runtime/execution';

/** What switches act on. */
export interface Ground {
  /** A function, so that an undo meets the world of its day. */
  readonly world: () => World;
  readonly faults: Faults;
  readonly runs: RunFaults;
}

/** What happens to the runs of triggers that begin from now on. */
export interface RunFaults {
  kill?: KillSwitch;
  isDoubled: boolean;
}

export type Undo = () => void;

export interface Switch {
  /** A sentence for whoever looks for a misbehaviour. */
  readonly does: string;
  /** An example of its parameters. */
  readonly example: object;
  /** What other switches change too: these are undone in the opposite order. Absent where no other does. */
  readonly changes?: string;
  /** Answers how it is undone; null for an act that nobody can take back. Throws `BadParameters`. */
  readonly turnOn: (ground: Ground, parameters: unknown) => Undo | null;
}

/** The parameters are not what the switch takes; the message is a sentence. */
export class BadParameters extends Error {}

export const sentenceOf = (issue: v.BaseIssue<unknown>): string => {
  const where = v.getDotPath(issue);
  return where === null ? `${issue.message}.` : `${where}: ${issue.message}.`;
};

export const defineSwitch = <Parameters extends object>(definition: {
  readonly does: string;
  readonly changes?: string;
  readonly parameters: v.GenericSchema<unknown, Parameters>;
  readonly example: Parameters;
  readonly turnOn: (ground: Ground, parameters: Parameters) => Undo | null;
}): Switch => ({
  does: definition.does,
  example: definition.example,
  ...(definition.changes === undefined ? {} : { changes: definition.changes }),
  turnOn: (ground, given) => {
    const parsed = v.safeParse(definition.parameters, given, { abortEarly: true });
    if (!parsed.success) throw new BadParameters(sentenceOf(parsed.issues[0]));
    return definition.turnOn(ground, parsed.output);
  },
});

/** By address. Throws `BadParameters`. */
export const accountAt = (world: World, email: string): Account => {
  const account = world.accounts.find((candidate) => candidate.email === email);
  if (account === undefined) throw new BadParameters('No account has this address.');
  return account;
};

/** The one with the address, or everybody. */
export const accountsAt = (world: World, email: string | undefined): readonly Account[] =>
  email === undefined ? world.accounts : [accountAt(world, email)];
