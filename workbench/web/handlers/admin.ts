/** What the Admin console shows an administrator: how far the installation is, and what `install` last said. */
import * as v from 'valibot';
import { isWorkerFrequent, isWorkerStarted } from '../../companyWorker';
import { isAccessGranted, orgUnits, unitOf } from '../../google/marketplace/installation';
import type { World } from '../../google/world';
import { bookServiceAccount, workerServiceAccount } from '../../seed/company';
import type { AdminConsole, ReportLine } from '../adminApi';
import { keyFileIn } from '../keyFiles';
import type { Office } from '../office';
import { personNamed, question } from '../question';

/** What docs/install.md asks for: the members' accounts, and for groups the Directory as an administrator sees it. */
const WORKER_SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/contacts',
  'https://www.googleapis.com/auth/drive.appdata',
  'https://www.googleapis.com/auth/admin.directory.user.readonly',
  'https://www.googleapis.com/auth/admin.directory.group.readonly',
  'https://www.googleapis.com/auth/admin.directory.group.member.readonly',
];

const installedFor = ({ marketplace }: World): Pick<AdminConsole, 'installedFor'> => {
  const { installedFor: whom } = marketplace;
  switch (whom.type) {
    case 'everyone':
      return { installedFor: '/' };
    case 'unit':
      return { installedFor: whom.path };
    case 'nobody':
      return {};
  }
};

const reportLine = (line: string): ReportLine => ({
  isFine: line.startsWith('✓'),
  text: line.replace(/^[✓✗] /, ''),
});

const lastReport = (office: Office): AdminConsole['report'] => {
  const ran = office.executions().find(({ execution }) => execution.functionName === 'install')?.execution;
  if (ran === undefined) return undefined;
  const { outcome, endedAt: at } = ran;
  if (outcome.type !== 'returned') return { at, lines: [{ isFine: false, text: outcome.type }] };
  return { at, lines: String(outcome.value).split('\n').map(reportLine) };
};

const noteSchema = v.looseObject({ workedAt: v.number() });

const runnerOf = (
  office: Office,
): Pick<AdminConsole['worker'], 'runner' | 'isStarted' | 'isFrequent' | 'workedAt' | 'said'> => {
  const { email: runner, sub } = office.company.worker;
  const world = office.place.world();
  const isStarted = isWorkerStarted(world, office.company.worker);
  const said = office.executions().find(({ execution }) => /^st(art|op)Worker$/.test(execution.functionName))
    ?.execution.outcome;
  const kept = world.script.scriptProperties[`worker.${sub}`];
  const note = kept === undefined ? undefined : v.safeParse(noteSchema, JSON.parse(kept));
  return {
    runner,
    isStarted,
    isFrequent: isWorkerFrequent(world, office.company.worker),
    ...(isStarted && note?.success === true ? { workedAt: note.output.workedAt } : {}),
    ...(said?.type === 'returned' ? { said: reportLine(String(said.value)) } : {}),
  };
};

const consoleOf = (office: Office): AdminConsole => {
  const { company, place } = office;
  const world = place.world();
  const { scriptProperties, userProperties } = world.script;
  const spreadsheet = world.sheets.spreadsheets[company.bookSpreadsheetId];
  const { clientId = '' } =
    world.oauth.serviceAccounts.find(({ email }) => email === workerServiceAccount) ?? {};
  const delegation = world.oauth.delegations.find(({ email }) => email === workerServiceAccount);
  const id = scriptProperties['BOOK_SPREADSHEET_ID'];
  const bookKey = keyFileIn(company, scriptProperties['BOOK_ACCOUNT_KEY']);
  const workerKey = keyFileIn(company, userProperties[company.accounts.emi.sub]?.['WORKER_ACCOUNT_KEY']);
  const report = lastReport(office);
  return {
    app: { name: 'Meibo', scopes: place.project.manifest.oauthScopes ?? [] },
    ...installedFor(world),
    units: orgUnits(world).map((path) => ({
      path,
      people: world.accounts.filter(({ sub }) => unitOf(world, sub) === path).length,
    })),
    isAccessGranted: isAccessGranted(world),
    book: {
      account: bookServiceAccount,
      spreadsheet: company.bookSpreadsheetId,
      isShared: spreadsheet?.access.writers.includes(bookServiceAccount) ?? false,
      ...(id === undefined ? {} : { spreadsheetProperty: id }),
      ...(bookKey === undefined ? {} : { keyProperty: bookKey }),
    },
    worker: {
      account: workerServiceAccount,
      clientId,
      scopes: WORKER_SCOPES,
      ...(workerKey === undefined ? {} : { keyProperty: workerKey }),
      ...(delegation === undefined ? {} : { delegated: delegation.scopes }),
      ...runnerOf(office),
    },
    ...(report === undefined ? {} : { report }),
    opened: new Set(world.script.triggers.map(({ owner }) => owner)).size,
  };
};

export const admin = question<'admin'>(v.strictObject({ as: v.string() }), (office, { as }) =>
  personNamed(office, as).isAdmin ? { isAdmin: true, console: consoleOf(office) } : { isAdmin: false },
);
