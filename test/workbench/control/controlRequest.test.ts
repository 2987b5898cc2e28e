/** The control addresses and Google's paths, beside the pages of a company at work. */
import { serveGoogle } from '../../../workbench/control/serveGoogle';
import type { Office } from '../../../workbench/web/office';
import { serve } from '../../../workbench/web/serve';
import { handlers } from '../../../workbench/web/handlers/handlers';
import { openSmallOffice } from '../web/smallOffice';

const switchRule = { operation: 'drive.files.get', effect: { type: 'lost-answer' } };

interface Running {
  readonly address: string;
  readonly close: () => Promise<void>;
}

describe.each<[string, (office: Office) => Promise<Running>]>([
  ['Google alone', (office) => serveGoogle(office, 0)],
  ['beside the pages', (office) => serve(office, 0)],
])('%s', (_where, open) => {
  const office = openSmallOffice();
  let server: Running;
  beforeAll(async () => {
    server = await open(office);
  });
  beforeEach(() => office.startOver());
  afterAll(() => server.close());

  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${server.address}${path}`, init);
    const text = await response.text();
    // Answers are compared as data; their shape is what the tests are about.
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    return {
      status: response.status,
      text,
      json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  };
  const post = (name: string, question: unknown, headers: Readonly<Record<string, string>> = {}) =>
    ask(`/control/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof question === 'string' ? question : JSON.stringify(question),
    });
  const me = (email: string) =>
    ask('/people.googleapis.com/v1/people/me?personFields=metadata', {
      headers: { authorization: `Bearer test:${email}` },
    });

  it('an account of the company is found by its address, whatever its case, and a new one is made once', async () => {
    const accounts = () => office.place.world().accounts.length;
    const before = accounts();
    const aiko = await me('Aiko@kaede.example');
    expect(aiko.json['resourceName']).toBe(`people/${office.company.accounts.aiko.sub}`);
    expect(accounts()).toBe(before);
    expect([(await me('nozomi@hikari.example')).status, (await me('nozomi@hikari.example')).status]).toEqual([
      200, 200,
    ]);
    expect(accounts()).toBe(before + 1);
  });

  it('a test token is none inside an execution, also after a program has used it', async () => {
    await me('aiko@kaede.example');
    const { response } = office.place.router.send(
      {
        method: 'GET',
        url: 'https://people.googleapis.com/v1/people/me?personFields=metadata',
        headers: { authorization: 'Bearer test:aiko@kaede.example' },
        body: new Uint8Array(),
      },
      'execution',
    );
    expect(response.status).toBe(401);
  });

  it('a suspended account is refused, until the switch is off', async () => {
    const account = 'ben@kaede.example';
    expect((await post('switches', { 'account-suspended': { account } })).status).toBe(200);
    expect((await me(account)).status).toBe(401);
    const { json } = await ask('/control/switches');
    expect(json['switches']).toContainEqual(
      expect.objectContaining({ name: 'account-suspended', on: { account } }),
    );
    await post('switches', { 'account-suspended': false });
    expect((await me(account)).status).toBe(200);
  });

  it('one switch that is refused leaves all others as they were, also those that cannot be undone', async () => {
    const { place, switches } = office;
    await post('switches', { 'listing-lag': { minutes: 7 }, faults: { rules: [switchRule] } });
    const before = structuredClone(place.world());
    const { status } = await post('switches', {
      'script-properties-lost': {},
      'listing-lag': false,
      faults: false,
      kill: { step: 3 },
      'quota-used-up': {},
      'drive-off': { account: 'nobody@kaede.example' },
    });
    expect(status).toBe(400);
    expect(place.world()).toEqual(before);
    expect([...switches.on().keys()]).toEqual(['listing-lag', 'faults']);
    expect([place.faults.rules.length, switches.runs.kill]).toEqual([1, undefined]);
    await post('switches', { 'listing-lag': false, faults: false });
    expect([place.world().people.lagMs, place.faults.rules.length]).toEqual([0, 0]);
  });

  it('advancing the clock runs what falls due, and executions are listed', async () => {
    const { json } = await post('clock', { advanceMinutes: 120 });
    expect(Number(json['executions'])).toBeGreaterThan(2);
    const { executions } = (await ask('/control/executions')).json;
    expect(executions).toContainEqual(
      expect.objectContaining({ functionName: 'onClock', account: 'aiko@kaede.example', kind: 'trigger' }),
    );
  });

  it('a message that is delivered is the newest of its mailbox', async () => {
    const from = { name: '相川 澪', email: 'mio@hikari.example' };
    const letter = { account: 'aiko@kaede.example', from, subject: 'ご相談', paragraphs: ['はじめまして。'] };
    expect((await post('mail', letter)).json['id']).toMatch(/^[0-9a-f]{16}$/);
    const { messages } = await handlers.mailbox(office, { as: 'aiko' });
    expect(messages[0]).toMatchObject({ from, subject: 'ご相談', paragraphs: ['はじめまして。'] });
  });

  it('a reset takes back what was done and switched', async () => {
    await me('nozomi@hikari.example');
    await post('switches', { 'quota-used-up': {} });
    await post('reset', {});
    expect(office.place.world().accounts.map(({ email }) => email)).not.toContain('nozomi@hikari.example');
    expect(office.switches.on().size).toBe(0);
  });

  it.each<[string, unknown]>([
    ['clock', { advanceMinutes: 0 }],
    ['clock', { minutes: 5 }],
    ['clock', '{'],
    ['switches', { moonlight: {} }],
    ['switches', { kill: { step: 'nine' } }],
    ['switches', { 'drive-off': { account: 'nobody@kaede.example' } }],
    ['switches', { 'drive-off': true }],
    ['mail', { account: 'aiko@kaede.example' }],
    [
      'mail',
      {
        account: 'nobody@kaede.example',
        from: { name: '', email: 'a@b.example' },
        subject: '',
        paragraphs: [],
      },
    ],
    [
      'mail',
      {
        account: 'aiko@kaede.example',
        from: { name: 'A\nB: c', email: 'a@b.example' },
        subject: '',
        paragraphs: [],
      },
    ],
    ['reset', { all: true }],
  ])('%s refuses %j with 400 and one sentence', async (name, question) => {
    const { status, text } = await post(name, question);
    expect(status).toBe(400);
    expect(text).toMatch(/^[^\n]+\.$/);
    expect(office.switches.on().size).toBe(0);
  });

  it.each<[string, number, string, RequestInit]>([
    ['a control that nobody knows', 404, '/control/moon', {}],
    ['a control asked with the wrong method', 405, '/control/clock', {}],
    ['a question that is no JSON by its type', 415, '/control/reset', { method: 'POST', body: '{}' }],
    ['a page of another site', 403, '/control/switches', { headers: { origin: 'https://evil.example' } }],
    ['a path of nobody', 404, '/nowhere', {}],
  ])('%s is refused with %i', async (_what, expected, path, init) => {
    expect((await ask(path, init)).status).toBe(expected);
  });

  it('Google’s paths are closed to pages of other sites', async () => {
    const path = '/people.googleapis.com/v1/people/me?personFields=metadata';
    const headers = { origin: 'https://evil.example', authorization: 'Bearer test:aiko@kaede.example' };
    expect((await ask(path, { headers })).status).toBeGreaterThanOrEqual(403);
  });
});
