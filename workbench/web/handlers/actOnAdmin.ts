/** An administrator's acts: in the Admin console, the Cloud console, Drive, and the script's editor and settings. */
import * as v from 'valibot';
import { grantDataAccess, installFor, revokeDataAccess } from '../../google/marketplace/installation';
import { grantDelegation, revokeDelegation } from '../../google/oauth/serviceAccounts';
import { shareSpreadsheet, stopSharingSpreadsheet } from '../../google/sheets/spreadsheetPage';
import { addFrequentTrigger, isWorkerStarted, putWorkerKey } from '../../companyWorker';
import type { Account } from '../../google/world';
import { bookServiceAccount, setScriptProperty, workerServiceAccount } from '../../seed/company';
import type { AdminAct, AdminProblem } from '../adminApi';
import { keyFileText } from '../keyFiles';
import type { Office } from '../office';
import { BadQuestion, personNamed, question } from '../question';

const as = v.string();
const short = v.pipe(v.string(), v.trim(), v.maxLength(200));
const property = v.picklist(['book', 'worker']);

const schema = v.variant('act', [
  v.strictObject({ as, act: v.literal('install'), unit: short }),
  v.strictObject({
    as,
    act: v.picklist([
      'uninstall',
      'grant-access',
      'revoke-access',
      'share-book',
      'unshare-book',
      'stop-delegation',
      'run-install',
      'start-worker',
      'stop-worker',
    ]),
  }),
  v.strictObject({
    as,
    act: v.literal('put-key'),
    property,
    file: v.picklist(['book', 'worker', 'deleted']),
  }),
  v.strictObject({ as, act: v.literal('remove-key'), property }),
  v.strictObject({ as, act: v.literal('put-spreadsheet'), id: short }),
  v.strictObject({ as, act: v.literal('delegate'), clientId: short, scopes: v.array(short) }),
  v.strictObject({ as, act: v.literal('speak'), language: v.picklist(['en', 'ja']) }),
]);

const BOOK_KEY = 'BOOK_ACCOUNT_KEY';
const SPREADSHEET = 'BOOK_SPREADSHEET_ID';
const WORKER_KEY = 'WORKER_ACCOUNT_KEY';

/** The worker's key belongs to the account that runs the worker: nobody else's execution can read it. */
const putKey = (
  office: Office,
  { sub }: Account,
  where: 'book' | 'worker',
  text: string | undefined,
): void => {
  const { scriptProperties, userProperties } = office.place.world().script;
  const own = (userProperties[sub] ??= {});
  const [store, name] =
    where === 'book' ? ([scriptProperties, BOOK_KEY] as const) : ([own, WORKER_KEY] as const);
  if (text === undefined) Reflect.deleteProperty(store, name);
  else store[name] = text;
};

/** Google asks for the client's number, and knows no other. */
const delegate = (office: Office, clientId: string, scopes: readonly string[]): AdminProblem | undefined => {
  const world = office.place.world();
  const client = world.oauth.serviceAccounts.find((account) => account.clientId === clientId);
  if (client === undefined) return 'unknown-client';
  const asked = scopes.filter((scope) => scope !== '');
  if (asked.length === 0) return 'no-scope';
  grantDelegation(world, client.email, asked);
  return undefined;
};

/** In the editor, signed in as that account; its report is in the administrator's language. */
const runAsWorker = (
  office: Office,
  { locale }: Account,
  functionName: 'startWorker' | 'stopWorker',
): AdminProblem | undefined => {
  const { place, company } = office;
  const { sub } = company.worker;
  for (const account of place.world().accounts) if (account.sub === sub) account.locale = locale;
  const { outcome } = place.runtime.execute({ account: sub, functionName, kind: 'editor' });
  return outcome.type === 'returned' ? undefined : 'interrupted';
};

/** With the trigger of every five minutes that the report asks for, on the page *Triggers* of the editor. */
const startWorker = (office: Office, person: Account): AdminProblem | undefined => {
  const { place, company } = office;
  putWorkerKey({ place, company }, company.workerKeyJson);
  const problem = runAsWorker(office, person, 'startWorker');
  if (problem === undefined && isWorkerStarted(place.world(), company.worker))
    addFrequentTrigger({ place, company });
  return problem;
};

const perform = (office: Office, person: Account, ask: AdminAct): AdminProblem | undefined => {
  const world = office.place.world();
  const book = office.company.bookSpreadsheetId;
  switch (ask.act) {
    case 'install':
      installFor(world, ask.unit === '/' ? { type: 'everyone' } : { type: 'unit', path: ask.unit });
      return undefined;
    case 'uninstall':
      installFor(world, { type: 'nobody' });
      return undefined;
    case 'grant-access':
      grantDataAccess(world);
      return undefined;
    case 'revoke-access':
      revokeDataAccess(world);
      return undefined;
    case 'share-book':
      shareSpreadsheet(world, book, bookServiceAccount, 'writer');
      return undefined;
    case 'unshare-book':
      stopSharingSpreadsheet(world, book, bookServiceAccount);
      return undefined;
    case 'put-key':
      putKey(office, person, ask.property, keyFileText(office.company, ask.file));
      return undefined;
    case 'remove-key':
      putKey(office, person, ask.property, undefined);
      return undefined;
    case 'put-spreadsheet':
      if (ask.id === '') Reflect.deleteProperty(world.script.scriptProperties, SPREADSHEET);
      else setScriptProperty(world, SPREADSHEET, ask.id);
      return undefined;
    case 'delegate':
      return delegate(office, ask.clientId, ask.scopes);
    case 'stop-delegation':
      revokeDelegation(world, workerServiceAccount);
      return undefined;
    case 'run-install': {
      const ran = office.place.runtime.execute({
        account: person.sub,
        functionName: 'install',
        kind: 'editor',
      });
      return ran.outcome.type === 'returned' ? undefined : 'interrupted';
    }
    case 'start-worker':
      return startWorker(office, person);
    case 'stop-worker':
      return runAsWorker(office, person, 'stopWorker');
    case 'speak':
      person.locale = ask.language;
      return undefined;
  }
};

/** What is not the administrator's is refused; the page offers it to nobody else. */
export const actOnAdmin = question<'actOnAdmin'>(schema, (office, ask) => {
  const person = personNamed(office, ask.as);
  if (!person.isAdmin) throw new BadQuestion('Only an administrator may do that.');
  const problem = perform(office, person, ask);
  return problem === undefined ? {} : { problem };
});
