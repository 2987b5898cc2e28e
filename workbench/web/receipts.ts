/**
 * What each cycle cost, beside the least that it could have cost: the member's contacts before and after it are compared by
 * the judge, which knows nothing of how the product works.
 */
import type { AccountContact, AccountLabel } from '../judge/accountContacts';
import { contactsOf, labelsOf } from '../judge/accountContacts';
import { boundBetween } from '../judge/lowerBound';
import type { CallRecord, World } from '../google/world';
import type { Execution } from '../runtime/execution';

export interface Receipt {
  /** Calls that changed something in Google Contacts. */
  readonly calls: number;
  readonly bound: number;
}

interface Begun {
  readonly account: string;
  readonly contacts: readonly AccountContact[];
  readonly labels: readonly AccountLabel[];
  /** By resource name: a label that is kept and changed is a call of its own. */
  readonly changes: ReadonlyMap<string, number>;
}

export interface Receipts {
  /** To be called before a trigger's run of this account. */
  readonly begin: (account: string) => void;
  /** Undefined for what is no cycle. A run that began inside another ends before it. */
  readonly end: (execution: Execution, calls: readonly CallRecord[]) => Receipt | undefined;
}

const labelChanges = (world: World, account: string): ReadonlyMap<string, number> =>
  new Map(
    Object.values(world.people.books[account]?.groups ?? {}).map(({ resourceName, seq }) => [
      resourceName,
      seq,
    ]),
  );

export const createReceipts = (world: () => World): Receipts => {
  const begun: Begun[] = [];
  return {
    begin: (account) => {
      begun.push({
        account,
        contacts: contactsOf(world(), account),
        labels: labelsOf(world(), account),
        changes: labelChanges(world(), account),
      });
    },
    end: ({ account, kind }, calls) => {
      if (kind !== 'trigger' || begun.at(-1)?.account !== account) return undefined;
      const before = begun.pop();
      if (before === undefined) return undefined;
      const after = { contacts: contactsOf(world(), account), labels: labelsOf(world(), account) };
      const writes = calls.filter(
        ({ writes: changes, operation }) => changes && operation.startsWith('people.'),
      );
      const changed = [...labelChanges(world(), account)].filter(
        ([label, seq]) => before.changes.has(label) && before.changes.get(label) !== seq,
      );
      return { calls: writes.length, bound: boundBetween(before, after).calls + changed.length };
    },
  };
};
