import { seedCompany } from '../../../../workbench/seed/company';
import type { AdminAct, AdminConsole } from '../../../../workbench/web/adminApi';
import { handlers } from '../../../../workbench/web/handlers/handlers';
import type { Office } from '../../../../workbench/web/office';
import { openOffice } from '../../../../workbench/web/office';
import { BadQuestion } from '../../../../workbench/web/question';
import { HOUR } from '../../../../workbench/workplace';
import { bundledProject } from '../../../browser/bundledProject';

let office: Office;
beforeAll(() => {
  office = openOffice(seedCompany({ contacts: 3, members: 5 }), bundledProject());
});

const seen = async (): Promise<AdminConsole> => {
  const answer = await handlers.admin(office, { as: 'emi' });
  if (!answer.isAdmin) throw new Error('Emi is no administrator.');
  return answer.console;
};

type Act = AdminAct extends infer One ? (One extends unknown ? Omit<One, 'as'> : never) : never;

const act = (what: Act) => handlers.actOnAdmin(office, { as: 'emi', ...what });

const scopes = ['https://www.googleapis.com/auth/contacts', 'https://www.googleapis.com/auth/drive.appdata'];

/** In the order in which the page asks for them; `act` by name. */
const steps = async (): Promise<readonly (readonly [name: string, Act])[]> => {
  const { book, worker } = await seen();
  return [
    ['install', { act: 'install', unit: '/' }],
    ['grant', { act: 'grant-access' }],
    ['share', { act: 'share-book' }],
    ['book key', { act: 'put-key', property: 'book', file: 'book' }],
    ['spreadsheet', { act: 'put-spreadsheet', id: book.spreadsheet }],
    ['worker key', { act: 'put-key', property: 'worker', file: 'worker' }],
    ['delegate', { act: 'delegate', clientId: worker.clientId, scopes }],
  ];
};

const failuresOf = async (): Promise<readonly string[]> => {
  await act({ act: 'run-install' });
  const { report } = await seen();
  return (report?.lines ?? []).filter(({ isFine }) => !isFine).map(({ text }) => text);
};

const installAll = async (): Promise<void> => {
  for (const [, step] of await steps()) await act(step);
};

describe('the day before the installation', () => {
  beforeEach(async () => {
    await office.startOver('before-installation');
    await act({ act: 'speak', language: 'en' });
  });

  it('nothing of it is done, and nobody has the add-on', async () => {
    const { installedFor, isAccessGranted, book, worker, report, opened } = await seen();
    expect({ installedFor, isAccessGranted, report, opened }).toEqual({ isAccessGranted: false, opened: 0 });
    expect([book.isShared, book.keyProperty, book.spreadsheetProperty]).toEqual([
      false,
      undefined,
      undefined,
    ]);
    expect([worker.keyProperty, worker.delegated]).toEqual([undefined, undefined]);
    const { people } = await handlers.company(office, {});
    expect(new Set(people.map(({ addOn }) => addOn))).toEqual(new Set(['not-installed']));
    await expect(handlers.openPanel(office, { as: 'aiko' })).rejects.toThrow(BadQuestion);
  });

  it('every step done: install finds nothing wrong, and a colleague can open the add-on', async () => {
    await installAll();
    expect(await failuresOf()).toEqual([]);
    expect((await seen()).report?.lines).toHaveLength(7);
    expect(await handlers.openPanel(office, { as: 'aiko' })).toMatchObject({ ok: true });
    expect((await seen()).opened).toBe(1);
  });

  it.each([
    ['grant', /access to data is not granted/],
    ['share', /may not edit the spreadsheet/],
    ['book key', /BOOK_ACCOUNT_KEY is missing/],
    ['spreadsheet', /BOOK_SPREADSHEET_ID is missing/],
    ['worker key', /No worker key/],
    ['delegate', /may not act for people/],
  ])(
    'the step “%s” is left out: install names it, and is content once it is done',
    async (left, sentence) => {
      for (const [name, step] of await steps()) if (name !== left) await act(step);
      expect(await failuresOf()).toEqual([expect.stringMatching(sentence)]);
      for (const [name, step] of await steps()) if (name === left) await act(step);
      expect(await failuresOf()).toEqual([]);
    },
  );

  it.each<readonly [string, Act, RegExp]>([
    ['a key that was deleted', { act: 'put-key', property: 'book', file: 'deleted' }, /accepts none/],
    ['the worker’s key', { act: 'put-key', property: 'book', file: 'worker' }, /may not edit/],
    ['the id of no spreadsheet', { act: 'put-spreadsheet', id: '1abcdefghijklmnop' }, /no spreadsheet with/],
  ])('%s in the wrong place: install names it', async (_what, wrong, sentence) => {
    await installAll();
    await act(wrong);
    expect(await failuresOf()).toEqual([expect.stringMatching(sentence)]);
  });

  it('delegation with one scope too few: install names it', async () => {
    await installAll();
    const { worker } = await seen();
    await act({ act: 'delegate', clientId: worker.clientId, scopes: scopes.slice(0, 1) });
    expect(await failuresOf()).toEqual([expect.stringMatching(/may not act for people/)]);
  });

  it('delegation to a number that is no client’s is refused, and so is one without a scope', async () => {
    expect(await act({ act: 'delegate', clientId: '42', scopes })).toEqual({ problem: 'unknown-client' });
    const { worker } = await seen();
    expect(await act({ act: 'delegate', clientId: worker.clientId, scopes: [''] })).toEqual({
      problem: 'no-scope',
    });
    expect((await seen()).worker.delegated).toBeUndefined();
  });

  it('the report is in the administrator’s language', async () => {
    await act({ act: 'speak', language: 'ja' });
    expect(await failuresOf()).toEqual([expect.stringMatching(/データアクセスが許可されていません/)]);
  });
});

const hasRun = (key: string): boolean =>
  office
    .executions()
    .some(({ execution: { account, kind } }) => kind === 'trigger' && account === office.person(key)?.sub);

describe('installed for one unit', () => {
  beforeEach(() => office.startOver());

  it('who is in it keeps the add-on; who is not has none, and it comes back', async () => {
    await handlers.openPanel(office, { as: 'dai' });
    await act({ act: 'install', unit: '/営業' });
    const { people } = await handlers.company(office, {});
    expect(people.map(({ addOn }) => addOn)).toEqual([
      'there',
      'there',
      'there',
      'not-installed',
      'not-installed',
    ]);
    await expect(handlers.openPanel(office, { as: 'dai' })).rejects.toThrow(BadQuestion);
    expect(await office.advance(HOUR)).toBe(3);
    expect(hasRun('dai')).toBe(false);
    await act({ act: 'install', unit: '/' });
    await office.advance(HOUR);
    expect(hasRun('dai')).toBe(true);
  });

  it('uninstalled: no trigger fires', async () => {
    await act({ act: 'uninstall' });
    expect(await office.advance(HOUR)).toBe(0);
  });
});

it('access to data revoked after the installation: the side panel is closed to everyone', async () => {
  await office.startOver();
  await act({ act: 'revoke-access' });
  const { people } = await handlers.company(office, {});
  expect(new Set(people.map(({ addOn }) => addOn))).toEqual(new Set(['not-permitted']));
});

it('whoever is no administrator sees nothing and changes nothing', async () => {
  await office.startOver();
  expect(await handlers.admin(office, { as: 'ben' })).toEqual({ isAdmin: false });
  await expect(handlers.actOnAdmin(office, { as: 'ben', act: 'uninstall' })).rejects.toThrow(
    'Only an administrator may do that.',
  );
  expect((await seen()).installedFor).toBe('/');
});

it('no private key is in an answer', async () => {
  expect(JSON.stringify(await seen())).not.toContain('PRIVATE KEY');
});
