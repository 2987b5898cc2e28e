/** How many listings of one contact a second the emulated Google answers in process: token, quota, mask and JSON included. */
import { addAccount, createWorld } from '../google/createWorld';
import { createIdentity } from '../google/oauth/identity';
import { addContacts, myContacts } from '../google/people/addressBook';
import type { World } from '../google/world';
import { createRouter } from '../google/router';
import { googleServices } from '../google/services';
import type { Measure } from './measure';
import { median } from './measure';
import { processorTime } from './processorTime';

const URL =
  'https://people.googleapis.com/v1/people/me/connections?personFields=names,emailAddresses&pageSize=1';

const CALLS = 1_000;

const worldWithOneContact = (): World => {
  const world = createWorld();
  // The clock stands still, so a minute's share would soon be used up; it is counted all the same.
  world.quota.ofPerson = { 'critical-reads': Number.MAX_SAFE_INTEGER };
  return world;
};

export const listCalls = (rounds = 25): Measure => {
  const world = worldWithOneContact();
  const { sub } = addAccount(world, { email: 'aiko@kaede.example', name: 'Aiko Natori' });
  const content = {
    names: [{ givenName: 'Mio', familyName: 'Aikawa' }],
    emailAddresses: [{ value: 'mio@hikari.example' }],
  };
  addContacts(world, sub, [{ content, memberships: [myContacts] }]);
  const token = createIdentity(() => world).accessToken(sub, ['https://www.googleapis.com/auth/contacts']);
  const router = createRouter({ world: () => world, services: googleServices });
  const request = {
    method: 'GET',
    url: URL,
    headers: { authorization: `Bearer ${token}` },
    body: new Uint8Array(),
  } as const;

  const list = (): void => {
    const { response } = router.send(request);
    if (response.status !== 200)
      throw new Error(`The listing was refused: ${Buffer.from(response.body).toString()}`);
  };
  const callsPerSecond = (): number => {
    const taken = processorTime(() => {
      for (let calls = 0; calls < CALLS; calls += 1) list();
    });
    // Every call is written down, for as long as the world lives.
    world.calls.length = 0;
    return CALLS / (taken / 1_000);
  };
  // The first calls run before the machine code for them is there.
  callsPerSecond();
  const value = median(Array.from({ length: rounds }, callsPerSecond));
  return {
    name: 'listCalls',
    value,
    unit: 'calls/s',
    basis: `of one contact, median of ${rounds} rounds`,
    goal: { atLeast: 20_000 },
  };
};
