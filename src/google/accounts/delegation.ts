/**
 * Members' accounts by domain-wide delegation: tokens that a service account buys in their names
 * (developers.google.com/identity/protocols/oauth2/service-account#delegatingauthority).
 */
import type { StateFile } from '../../app/ports';
import type { Delegation, MemberAccount } from '../../app/worker/workerPorts';
import type { Author } from '../../core/book/operation';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { fail, succeed } from '../../core/result';
import type { GoogleExchange, OverGoogle } from '../exchange';
import { drive, send, withToken } from '../exchange';
import type { HttpAnswer, HttpRequest } from '../http';
import { addressBookExchanges } from '../people/peopleAddressBook';
import { WORKER_SCOPES } from './keyTrial';
import type { ServiceAccountKey } from './serviceAccountKey';
import type { SigningDeps } from './serviceAccountToken';
import { tokenFrom, tokenRequest } from './serviceAccountToken';
import { isTokenOf, whoseRequest } from './tokenHolder';

/** Google's tokens last an hour; ours are used for 50 minutes. */
const KEEP_SECONDS = 3_000;

export interface DelegationDeps extends SigningDeps {
  readonly keys: () => readonly ServiceAccountKey[];
  /** The worker account's own: what lies in the script's cache every member's execution could read. */
  readonly cache: Pick<GoogleAppsScript.Cache.Cache, 'get' | 'put' | 'remove'>;
  /** A member's, with what it remembers of the file. */
  readonly stateFile: () => OverGoogle<StateFile>;
}

/** A service name, so that nothing of a request can be taken for a reading that is none. */
const isRead = ({ method, form }: HttpRequest): boolean => method === 'get' || form !== undefined;

export const createDelegation = (deps: DelegationDeps): Delegation<HttpRequest, HttpAnswer> => {
  const { http, cache } = deps;
  /** The key that Google took last is tried first; a run reads the list once. */
  let keys: readonly ServiceAccountKey[] | undefined;

  /** Each key once: of a list the later ones are there for when the first is gone. */
  function* buy(member: Author): GoogleExchange<string> {
    keys ??= deps.keys();
    let problem: Problem = { type: 'not-set-up', what: 'key' };
    for (const key of keys) {
      const answer = yield* send(tokenRequest(deps, { key, scopes: WORKER_SCOPES, subject: member.email }));
      const token = answer.ok ? tokenFrom(answer.value) : answer;
      if (token.ok) {
        keys = [key, ...keys.filter((other) => other !== key)];
        return token;
      }
      problem = token.problem;
      if (problem.type !== 'forbidden' || problem.what !== 'key') break;
    }
    return fail(problem);
  }

  const nameOf = ({ id, email }: Author): string => `delegated.${id}.${email}`;

  /** A token that was found to be the member's own. */
  function* admit(member: Author): GoogleExchange<string> {
    const name = nameOf(member);
    const known = cache.get(name);
    if (known !== null) return succeed(known);
    const token = yield* buy(member);
    if (!token.ok) return token;
    const answer = yield* send(whoseRequest(token.value));
    const isOwn = answer.ok ? isTokenOf(member.id, answer.value) : answer;
    if (!isOwn.ok) return isOwn;
    if (!isOwn.value) return fail({ type: 'forbidden', what: 'account' });
    cache.put(name, token.value, KEEP_SECONDS);
    return token;
  }

  /** A token that has ended before its hour is bought anew by the next visit. */
  function* inPlaceOf<Value>(
    member: Author,
    token: string,
    exchange: GoogleExchange<Value>,
  ): GoogleExchange<Value> {
    const tokened = withToken(exchange, token);
    let turn = tokened.next();
    while (turn.done !== true) {
      const answers = yield turn.value;
      if (answers.ok && answers.value.some(({ status }) => status === 401)) cache.remove(nameOf(member));
      turn = tokened.next(answers);
    }
    return turn.value;
  }

  const accountOf = (member: Author, token: string): MemberAccount<HttpRequest, HttpAnswer> => {
    const file = deps.stateFile();
    const as = <Value>(exchange: GoogleExchange<Value>): GoogleExchange<Value> =>
      inPlaceOf(member, token, exchange);
    const book = addressBookExchanges;
    return {
      stateFile: { load: () => as(file.load()), save: (state) => as(file.save(state)) },
      addressBook: {
        list: (request) => as(book.list(request)),
        get: (handles) => as(book.get(handles)),
        create: (contacts) => as(book.create(contacts)),
        update: (updates) => as(book.update(updates)),
        remove: (handles) => as(book.remove(handles)),
        listLabels: () => as(book.listLabels()),
        createLabel: (name, label) => as(book.createLabel(name, label)),
        tagLabel: (replica, label) => as(book.tagLabel(replica, label)),
        renameLabel: (replica, name) => as(book.renameLabel(replica, name)),
        removeLabel: (handle) => as(book.removeLabel(handle)),
      },
    };
  };

  return {
    check: (own): Result<null, Problem> => {
      const token = drive(buy(own), (requests) => http.sendAll(requests));
      return token.ok ? succeed(null) : token;
    },
    *enter(member) {
      const token = yield* admit(member);
      return token.ok ? succeed(accountOf(member, token.value)) : token;
    },
    isWrite: (request) => !isRead(request),
    sendAll: (requests) => http.sendAll(requests),
    isOverQuota: ({ status }) => status === 429,
  };
};
