/**
 * Members' accounts as the worker reaches them: each exchange is one request that carries out a port's task when its round
 * goes out. Every round is written down.
 *
 * *Not modelled:* exchanges of several requests, tokens, quotas (a test says which answers are over one).
 */
import type { AddressBook, StateFile } from '../../src/app/ports';
import type { Exchange } from '../../src/app/replication/exchange';
import type { Delegation } from '../../src/app/worker/workerPorts';
import type { AccountId } from '../../src/core/book/record';
import type { Problem } from '../../src/core/replication/problem';
import type { Result } from '../../src/core/result';
import { fail, succeed } from '../../src/core/result';

export interface Errand {
  readonly account: AccountId;
  readonly what: keyof AddressBook | keyof StateFile;
  readonly writes: boolean;
  /** Carries it out; the answer comes back through the exchange. */
  readonly run: () => unknown;
}

export interface DelegationData {
  /** By account. */
  readonly accounts: Readonly<
    Record<AccountId, { readonly addressBook: AddressBook; readonly stateFile: StateFile }>
  >;
  readonly rounds: (readonly Errand[])[];
  /** Whom Google keeps from the worker. */
  readonly refused: Set<AccountId>;
  isRevoked: boolean;
  /** What happens to the next rounds, the first first; nothing special where there is none. */
  readonly fates: ('lost request' | 'lost answer' | 'over quota' | undefined)[];
  /** Before each round. */
  before?: (round: readonly Errand[]) => void;
  readonly entered: AccountId[];
}

const OVER_QUOTA = Symbol('over quota');

const WRITES: readonly string[] = [
  'save',
  'create',
  'update',
  'remove',
  'createLabel',
  'tagLabel',
  'renameLabel',
  'removeLabel',
];

export const createMemoryDelegation = (data: DelegationData): Delegation<Errand, unknown> => {
  const revoked = fail({ type: 'forbidden', what: 'delegation' } as const);
  const asked = function* <Value>(
    account: AccountId,
    what: Errand['what'],
    task: () => Result<Value, Problem>,
  ): Exchange<Value, Errand, unknown> {
    let result: Result<Value, Problem> = fail({ type: 'unreachable', what });
    const run = (): void => {
      result = task();
    };
    const answers = yield [{ account, what, writes: WRITES.includes(what), run }];
    return answers.ok ? result : answers;
  };

  return {
    check: () => (data.isRevoked ? revoked : succeed(null)),
    *enter({ id }) {
      data.entered.push(id);
      if (data.isRevoked) return revoked;
      const own = data.accounts[id];
      if (own === undefined || data.refused.has(id)) return fail({ type: 'forbidden', what: 'account' });
      const { addressBook: book, stateFile: file } = own;
      return succeed({
        stateFile: {
          load: () => asked(id, 'load', () => file.load()),
          save: (state) => asked(id, 'save', () => file.save(state)),
        },
        addressBook: {
          list: (request) => asked(id, 'list', () => book.list(request)),
          get: (handles) => asked(id, 'get', () => book.get(handles)),
          create: (contacts) => asked(id, 'create', () => book.create(contacts)),
          update: (updates) => asked(id, 'update', () => book.update(updates)),
          remove: (handles) => asked(id, 'remove', () => book.remove(handles)),
          listLabels: () => asked(id, 'listLabels', () => book.listLabels()),
          createLabel: (name, label) => asked(id, 'createLabel', () => book.createLabel(name, label)),
          tagLabel: (replica, label) => asked(id, 'tagLabel', () => book.tagLabel(replica, label)),
          renameLabel: (replica, name) => asked(id, 'renameLabel', () => book.renameLabel(replica, name)),
          removeLabel: (handle) => asked(id, 'removeLabel', () => book.removeLabel(handle)),
        },
      });
    },
    isWrite: ({ writes }) => writes,
    sendAll: (round) => {
      data.before?.(round);
      data.rounds.push(round);
      const fate = data.fates.shift();
      const lost = fail({ type: 'unreachable', what: 'round' } as const);
      if (fate === 'lost request') return lost;
      if (fate === 'over quota') return succeed(round.map(() => OVER_QUOTA));
      for (const { run } of round) run();
      return fate === 'lost answer' ? lost : succeed(round.map(() => null));
    },
    isOverQuota: (answer) => answer === OVER_QUOTA,
  };
};
