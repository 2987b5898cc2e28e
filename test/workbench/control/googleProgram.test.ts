/** A stranger's program, written with Google's own client, against the program that serves the emulated Google. */
import { auth, people as peopleApi } from '@googleapis/people';
import type { RunningProgram } from './runningProgram';
import { runGoogle } from './runningProgram';

let program: RunningProgram;
beforeAll(async () => {
  program = await runGoogle('--port', '0');
});
afterAll(() => program.stop());

const clientOf = (email: string) => {
  const credentials = new auth.OAuth2();
  credentials.setCredentials({ access_token: `test:${email}` });
  // Without a fetch of its own the client would import one, which Jest's sandbox does not allow.
  return peopleApi({
    version: 'v1',
    auth: credentials,
    rootUrl: `${program.address}/people.googleapis.com/`,
    fetchImplementation: fetch,
  });
};

const control = async (name: string, question: unknown): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(question) };
  return (await fetch(`${program.address}/control/${name}`, init)).json();
};

const masks = { resourceName: 'people/me', personFields: 'names', requestSyncToken: true };

it('a new account’s contacts are listed, changed and synced while the clock is advanced', async () => {
  const api = clientOf('rin@sakura.example');
  await api.people.createContact({ requestBody: { names: [{ givenName: 'Mio' }] } });
  const { data: first } = await api.people.connections.list(masks);
  expect(first.connections).toMatchObject([{ names: [{ givenName: 'Mio' }] }]);
  const syncToken = first.nextSyncToken ?? '';

  await control('switches', { 'listing-lag': { minutes: 5 } });
  await api.people.createContact({ requestBody: { names: [{ givenName: 'Sora' }] } });
  expect((await api.people.connections.list({ ...masks, syncToken })).data.connections).toBeUndefined();
  expect(await control('clock', { advanceMinutes: 6 })).toMatchObject({ executions: 0 });
  const { data: later } = await api.people.connections.list({ ...masks, syncToken });
  expect(later.connections).toMatchObject([{ names: [{ givenName: 'Sora' }] }]);

  await control('clock', { advanceMinutes: 7 * 24 * 60 });
  await expect(api.people.connections.list({ ...masks, syncToken })).rejects.toMatchObject({
    status: 400,
    message: 'Sync token is expired. Clear local cache and retry call without the sync token.',
  });
});

it('each account has its own, and after a reset nobody has anything', async () => {
  const names = async (email: string) =>
    (await clientOf(email).people.connections.list(masks)).data.connections;
  await clientOf('rin@sakura.example').people.createContact({ requestBody: {} });
  expect(await names('kai@sakura.example')).toBeUndefined();
  expect(await names('rin@sakura.example')).toBeDefined();
  await control('reset', {});
  expect(await names('rin@sakura.example')).toBeUndefined();
});

it('without a port, or with a seed that nobody knows, it says how it is used', async () => {
  await expect(runGoogle()).rejects.toThrow('Usage: npm run google');
  await expect(runGoogle('--port', '0', '--seed', 'moon')).rejects.toThrow('Usage: npm run google');
});
