/** Members' accounts by domain-wide delegation, over the emulated Google: keys, whose account it is, tokens that end early. */
import { createDelegation } from '../../src/google/accounts/delegation';
import { keysFrom } from '../../src/google/accounts/serviceAccountKey';
import { drive, oneByOne } from '../../src/google/exchange';
import type { GoogleExchange } from '../../src/google/exchange';
import { stateFileExchanges } from '../../src/google/driveStateFile';
import { addAccount } from '../../workbench/google/createWorld';
import {
  addKey,
  createServiceAccount,
  grantDelegation,
  revokeDelegation,
  revokeKey,
} from '../../workbench/google/oauth/serviceAccounts';
import { expireTokens } from '../../workbench/google/oauth/tokens';
import { openGoogle } from './emulatedGoogle';
import { signing } from './nodeSigning';
import { nodeUtilities } from './nodeUtilities';

const WORKER = 'worker@kaede-meibo.iam.gserviceaccount.example';
const SCOPES = ['contacts', 'drive.appdata'].map((scope) => `https://www.googleapis.com/auth/${scope}`);

const openDelegation = () => {
  const google = openGoogle();
  const { world, http } = google;
  const ben = addAccount(world, { email: 'ben@kaede.example', name: 'Ben Hill' });
  const keys = [createServiceAccount(world, { email: WORKER }).keyJson];
  grantDelegation(world, WORKER, SCOPES);
  const cached = new Map<string, string>();
  const open = () =>
    createDelegation({
      http,
      now: () => world.now,
      utilities: signing,
      keys: () => keysFrom(`[${keys.join()}]`),
      cache: {
        get: (name) => cached.get(name) ?? null,
        put: (name, value) => cached.set(name, value),
        remove: (name) => cached.delete(name),
      },
      stateFile: () => stateFileExchanges(nodeUtilities),
    });
  const ask = <Value>(exchange: GoogleExchange<Value>) => drive(exchange, oneByOne(http.send));
  const member = { id: ben.sub, email: ben.email, name: '' };
  return { ...google, ben, member, keys, cached, open, ask };
};

describe('entering a member’s account', () => {
  it('buys a token, asks whose it is, and then reads and writes as the member', () => {
    const { open, ask, member, operations, world } = openDelegation();
    const account = ask(open().enter(member));
    expect(operations()).toEqual(['oauth2.token', 'people.people.get']);
    if (!account.ok) throw new Error(account.problem.type);
    const made = ask(account.value.addressBook.createLabel('Customers', 'l0.0000000000000000'));
    expect(made).toMatchObject({ ok: true, value: { name: 'Customers' } });
    expect(world.calls.map(({ caller }) => caller)).toEqual([member.email]);
  });

  it('a second visit within the hour buys no token', () => {
    const { open, ask, member, operations } = openDelegation();
    ask(open().enter(member));
    operations();
    expect(ask(open().enter(member)).ok).toBe(true);
    expect(operations()).toEqual([]);
  });

  it('a token that ended early is bought anew by the visit after', () => {
    const { open, ask, member, operations, world } = openDelegation();
    ask(open().enter(member));
    expireTokens(world);
    const account = ask(open().enter(member));
    operations();
    if (!account.ok) throw new Error(account.problem.type);
    expect(ask(account.value.addressBook.listLabels())).toMatchObject({ problem: { type: 'forbidden' } });
    ask(open().enter(member));
    expect(operations()).toEqual(['people.contactGroups.list', 'oauth2.token', 'people.people.get']);
  });

  it('an address that somebody else has now opens no account', () => {
    const { open, ask, member, emi, cached } = openDelegation();
    expect(ask(open().enter({ ...member, email: emi.email }))).toMatchObject({
      problem: { type: 'forbidden', what: 'account' },
    });
    expect(cached.size).toBe(0);
  });

  it('a suspended account is refused, with each key once', () => {
    const { open, ask, member, ben, keys, world, operations } = openDelegation();
    keys.push(addKey(world, WORKER).keyJson);
    ben.suspended = true;
    expect(ask(open().enter(member))).toMatchObject({ problem: { type: 'forbidden', what: 'key' } });
    expect(operations()).toEqual(['oauth2.token', 'oauth2.token']);
  });
});

describe('the trial', () => {
  it('without delegation says so after one request, however many keys there are', () => {
    const { open, member, world, keys, operations } = openDelegation();
    keys.push(addKey(world, WORKER).keyJson);
    revokeDelegation(world, WORKER);
    expect(open().check(member)).toMatchObject({ problem: { type: 'forbidden', what: 'delegation' } });
    expect(operations()).toEqual(['oauth2.token']);
  });

  it('takes the next key where Google knows the first no more, and then that one first', () => {
    const { open, ask, member, world, keys, operations } = openDelegation();
    const [first] = world.oauth.serviceAccounts.find(({ email }) => email === WORKER)!.keys;
    keys.push(addKey(world, WORKER).keyJson);
    revokeKey(world, first!.id);
    const delegation = open();
    expect(delegation.check(member)).toEqual({ ok: true, value: null });
    operations();
    expect(ask(delegation.enter(member)).ok).toBe(true);
    expect(operations()).toEqual(['oauth2.token', 'people.people.get']);
  });

  it('without a key asks nothing', () => {
    const { open, member, keys, operations } = openDelegation();
    keys.length = 0;
    expect(open().check(member)).toMatchObject({ problem: { type: 'not-set-up' } });
    expect(operations()).toEqual([]);
  });
});

it('reads, and what buys a token, may travel together; everything else is a write', () => {
  const { isWrite } = openDelegation().open();
  const url = 'https://people.googleapis.com/v1/people/me';
  expect(
    [
      { method: 'get', url } as const,
      { method: 'post', url, form: { grant_type: '' } } as const,
      { method: 'post', url, json: {} } as const,
      { method: 'delete', url } as const,
    ].map(isWrite),
  ).toEqual([false, false, true, true]);
});
