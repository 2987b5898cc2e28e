/** A company on memory ports in which nobody has opened Meibo but Aiko: whatever runs for the others is the worker. */
import { commitBatch } from '../../../src/app/book/commitBatch';
import type { WorkerReport } from '../../../src/app/worker/runWorker';
import { runWorker } from '../../../src/app/worker/runWorker';
import type { WorkerDeps } from '../../../src/app/worker/workerPorts';
import type { Author, Operation } from '../../../src/core/book/operation';
import { DEFAULT_SHARED } from '../../../src/core/contacts/sharedPart';
import { contactsIn } from '../../memory/addressBookByHand';
import type { AddressBookData } from '../../memory/addressBookData';
import { emptyAddressBook } from '../../memory/addressBookData';
import { createMemoryAddressBook } from '../../memory/memoryAddressBook';
import { createMemoryBook, emptyBook } from '../../memory/memoryBook';
import type { ClockData } from '../../memory/memoryClock';
import { createMemoryClock, startOfClock } from '../../memory/memoryClock';
import type { AdminViewData } from '../../memory/memoryAdminView';
import { createMemoryAdminView, noGroups } from '../../memory/memoryAdminView';
import type { DelegationData, Errand } from '../../memory/memoryDelegation';
import { createMemoryDelegation } from '../../memory/memoryDelegation';
import type { GroupListData } from '../../memory/memoryGroupList';
import { createMemoryGroupList } from '../../memory/memoryGroupList';
import { createMemoryDirectory } from '../../memory/memoryDirectory';
import { createMemoryDryRuns } from '../../memory/memoryDryRuns';
import { createMemoryLock, freeLock } from '../../memory/memoryLock';
import { blankMirror, createMemoryMirror } from '../../memory/memoryMirror';
import { createMemoryNonces, noNonces } from '../../memory/memoryNonces';
import type { StateFileData } from '../../memory/memoryStateFile';
import { createMemoryStateFile, noStateFile } from '../../memory/memoryStateFile';
import type { VisitData } from '../../memory/memoryVisits';
import { createMemoryVisits, noVisits } from '../../memory/memoryVisits';
import type { StartedData } from '../../memory/memoryWorkers';
import { createMemoryWorkers } from '../../memory/memoryWorkers';
import { nodeHashing } from '../../memory/nodeHashing';

export const MINUTE = 60_000;

/** What a round trip takes, in virtual milliseconds. */
const ROUND_TRIP = 1_000;

export const personAt = (number: number): Author => ({
  id: String(100_001 + number),
  email: `member${String(number)}@kaede.example`,
  name: `Member ${String(number)}`,
});

export const workerAccount: Author = { id: '900001', email: 'meibo@kaede.example', name: 'Meibo' };

export interface WorkerTown {
  readonly clock: ClockData;
  readonly visits: VisitData;
  readonly delegation: DelegationData;
  readonly company: AdminViewData;
  readonly groupList: GroupListData;
  readonly workers: Record<string, string>;
  /** Whether the account that runs is a worker. */
  readonly own: StartedData;
  readonly logged: string[];
  readonly contactsOf: (member: Author) => AddressBookData;
  readonly stateOf: (member: Author) => StateFileData;
  readonly deps: WorkerDeps<Errand, unknown>;
  /** As the label's owner. */
  readonly commit: (...operations: readonly Operation[]) => void;
  readonly nonce: () => string;
  readonly label: string;
  readonly run: (account?: Author) => WorkerReport | undefined;
  /** Lets time pass, with a run every five minutes. */
  readonly runFor: (minutes: number) => readonly (WorkerReport | undefined)[];
  /** How many contacts of the label each member has. */
  readonly copies: () => readonly number[];
}

/** The owner is member 0, whose label has so many contacts; it is shared with all others. */
export const foundWorkerTown = (members: number, contacts: number): WorkerTown => {
  const people = Array.from({ length: members }, (_, number) => personAt(number));
  const clock = startOfClock();
  const visits = noVisits();
  const logged: string[] = [];
  const workers: Record<string, string> = {};
  const own = { isStarted: true };
  const books = new Map(people.map(({ id }) => [id, emptyAddressBook(`${id}.`)]));
  const states = new Map(people.map(({ id }) => [id, noStateFile()]));
  const contactsOf = ({ id }: Author): AddressBookData => books.get(id)!;
  const stateOf = ({ id }: Author): StateFileData => states.get(id)!;
  const delegation: DelegationData = {
    accounts: Object.fromEntries(
      people.map((person) => [
        person.id,
        {
          addressBook: createMemoryAddressBook(contactsOf(person)),
          stateFile: createMemoryStateFile(stateOf(person)),
        },
      ]),
    ),
    rounds: [],
    refused: new Set(),
    isRevoked: false,
    fates: [],
    entered: [],
  };
  const company = noGroups([...people, workerAccount].map((one) => ({ ...one, isSuspended: false })));
  const groupList: GroupListData = {};
  const memory = createMemoryDelegation(delegation);
  const deps: WorkerDeps<Errand, unknown> = {
    book: createMemoryBook(emptyBook()),
    mirror: createMemoryMirror(blankMirror()),
    lock: createMemoryLock(freeLock()),
    clock: createMemoryClock(clock),
    hashing: nodeHashing,
    nonces: createMemoryNonces(noNonces()),
    visits: createMemoryVisits(visits),
    workers: createMemoryWorkers(workers, own),
    dryRuns: createMemoryDryRuns({}),
    directory: createMemoryDirectory({
      people: [...people, workerAccount].map((one) => ({ ...one, aliases: [], isAdmin: false })),
    }),
    delegation: {
      ...memory,
      sendAll: (round) => {
        clock.now += ROUND_TRIP;
        return memory.sendAll(round);
      },
    },
    adminView: () => createMemoryAdminView(company),
    groupList: createMemoryGroupList(groupList),
    settings: { registeredAdmin: () => undefined },
    log: { info: (line) => logged.push(line), error: (line) => logged.push(line) },
    sleep: (milliseconds) => {
      clock.now += milliseconds;
    },
  };
  const [owner] = people;
  if (owner === undefined) throw new Error('A town has an owner.');
  const nonce = (): string => deps.nonces.draw();
  const commit = (...operations: readonly Operation[]): void => {
    const done = commitBatch(deps)({
      author: owner,
      channel: 'card',
      key: nonce(),
      nonce: nonce(),
      operations,
    });
    const refused = done.ok ? done.value.find(({ type }) => type === 'refused') : done.problem;
    if (refused !== undefined) throw new Error(JSON.stringify(refused));
  };
  commit(...people.map((account) => ({ type: 'register', account, nonce: nonce() }) as const));
  const handle = 'contactGroups/customers';
  commit(
    ...people.slice(1).map(
      ({ id }) =>
        ({
          type: 'share',
          label: { handle, name: 'Customers', shared: DEFAULT_SHARED },
          principal: { type: 'account', id },
          role: 'editor',
          nonce: nonce(),
        }) as const,
    ),
  );
  const access = deps.mirror.read().access;
  const label = access?.labels[0]?.id ?? '';
  for (let from = 0; from < contacts; from += 100)
    commit(
      ...Array.from(
        { length: Math.min(100, contacts - from) },
        (_, n) =>
          ({
            type: 'add',
            label,
            fields: { name: [{ given: `Person ${String(from + n)}` }] },
            nonce: nonce(),
          }) as const,
      ),
    );
  deps.workers.write(workerAccount.id, { beganAt: 0, endedAt: 0, workedAt: clock.now });

  const run = (account = workerAccount): WorkerReport | undefined => runWorker(deps)(account);
  return {
    clock,
    visits,
    delegation,
    company,
    groupList,
    workers,
    own,
    logged,
    contactsOf,
    stateOf,
    deps,
    commit,
    nonce,
    label,
    run,
    runFor: (minutes) =>
      Array.from({ length: Math.floor(minutes / 5) }, () => {
        const began = clock.now;
        const report = run();
        clock.now = Math.max(clock.now, began + 5 * MINUTE);
        return report;
      }),
    copies: () =>
      people.map((person) => {
        const data = contactsOf(person);
        const own = Object.values(data.labels).find(({ label: tag }) => tag === label);
        return own === undefined ? 0 : contactsIn(data, own.handle).length;
      }),
  };
};
