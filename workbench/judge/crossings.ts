/**
 * Everything that reaches one person, as bytes: what is written in his name, what his executions answer and log, and what then
 * lies in his accounts. What the book's own account reads and writes does not reach him.
 */
import type { Execution } from '../runtime/execution';
import type { Workplace } from '../workplace';
import type { World } from '../google/world';
import { contactsOf } from './accountContacts';

export interface Crossing {
  /** Where it was, for sentences. */
  readonly where: string;
  readonly bytes: string | Uint8Array;
}

/** From now on every request that changes something in the person's name is among the answer's. */
export const watchWrites = ({ router, world }: Workplace, sub: string): readonly Crossing[] => {
  const seen: Crossing[] = [];
  const { send } = router;
  const email = world().accounts.find((account) => account.sub === sub)?.email;
  Object.assign(router, {
    send: (...[request, execution]: Parameters<typeof send>): ReturnType<typeof send> => {
      const before = world().calls.length;
      const exchange = send(request, execution);
      for (const { caller, writes, operation } of world().calls.slice(before))
        if (caller === email && writes)
          seen.push({ where: operation, bytes: request.url }, { where: operation, bytes: request.body });
      return exchange;
    },
  });
  return seen;
};

/** What the person's executions have answered and logged. */
export const toldBy = (executions: readonly Execution[], sub: string): readonly Crossing[] =>
  executions
    .filter(({ account }) => account === sub)
    .flatMap(({ functionName, outcome, logs }) => [
      { where: `the answer of ${functionName}`, bytes: JSON.stringify(outcome) },
      { where: `the log of ${functionName}`, bytes: logs.join('\n') },
    ]);

/** What lies in the person's accounts, and what the script keeps for everybody. */
export const heldBy = (world: World, sub: string): readonly Crossing[] => [
  { where: 'Google Contacts', bytes: JSON.stringify(contactsOf(world, sub)) },
  ...Object.values(world.drive.files)
    .filter(({ owner }) => owner === sub)
    .map(({ name, content }) => ({ where: `Drive: ${name}`, bytes: content })),
  { where: 'the mailbox', bytes: JSON.stringify(world.gmail.mailboxes[sub] ?? []) },
  {
    where: 'user properties and cache',
    bytes: JSON.stringify([world.script.userProperties[sub], world.script.userCaches[sub]]),
  },
  { where: 'script properties', bytes: JSON.stringify(world.script.scriptProperties) },
  { where: 'the script cache', bytes: JSON.stringify(world.script.scriptCache) },
];
