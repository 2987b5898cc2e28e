/**
 * The seven steps of the tour, each recognised by what it leaves behind in the company: nobody has to say that it is done,
 * and a click on the list ticks nothing off.
 */
import { liveContacts, readBook } from '../google/people/addressBook';
import type { TourStep } from './api';
import type { BookRow } from './bookRecords';
import { changesIn, rowsOf } from './bookRecords';
import type { ContactWrite } from './contactHistory';
import { firstWrite, momentOf } from './follow/route';
import type { Office } from './office';
import { recordIn } from './replicaTags';

interface Traces {
  readonly office: Office;
  /** The book's log, oldest first. */
  readonly log: readonly BookRow[];
  /** Account ids by mailbox. */
  readonly sub: (key: string) => string;
}

/** The first row with which Ben was given a role on a label of Aiko's. */
const shareRow = ({ log, sub }: Traces): BookRow | undefined =>
  log.find(
    (row) =>
      row.cell('kind') === 'grant' &&
      row.cell('by') === sub('aiko') &&
      changesIn(row)['principal']?.now === `account:${sub('ben')}`,
  );

const byTheScript = ({ execution }: ContactWrite): boolean => execution !== undefined;

const hasTriggerRun = (traces: Traces): boolean => {
  const shared = shareRow(traces);
  return (
    shared !== undefined &&
    traces.office
      .executions()
      .some(({ execution }) => execution.kind === 'trigger' && execution.startedAt >= momentOf(shared))
  );
};

const hasArrived = ({ office, sub }: Traces): boolean => {
  const { contacts } = readBook(office.place.world(), sub('ben'));
  return office.history
    .all()
    .filter((write) => write.account === sub('ben') && byTheScript(write))
    .some(({ contact }) => {
      const stored = contacts[contact];
      return stored !== undefined && recordIn(stored.current) !== undefined;
    });
};

/** Whether the account's contact for the row's record was written by the script after the row. */
const reached = (office: Office, account: string, record: string, row: BookRow): boolean =>
  firstWrite(office, account, record, momentOf(row)).call !== undefined;

const bensEditReachedAiko = ({ office, log, sub }: Traces): boolean =>
  log.some(
    (row) =>
      row.cell('kind') === 'person' &&
      row.cell('type') === 'edit' &&
      row.cell('by') === sub('ben') &&
      changesIn(row)['phone'] !== undefined &&
      reached(office, sub('aiko'), row.cell('record'), row),
  );

const chiesEditWasPutBack = ({ office, log, sub }: Traces): boolean =>
  log.some(
    (row) =>
      row.cell('kind') === 'suggestion' &&
      row.cell('by') === sub('chie') &&
      reached(office, sub('chie'), row.cell('about'), row),
  );

/** A run of the clock that broke off or met Google's refusal, and a later one of the same person that did not. */
const hasHealed = ({ office }: Traces): boolean => {
  const runs = office.executions().filter(({ execution }) => execution.kind === 'trigger');
  const isBroken = ({ execution, calls }: (typeof runs)[number]): boolean =>
    execution.outcome.type !== 'returned' || calls.some(({ status }) => status === 429 || status >= 500);
  return runs.some(
    (run, index) =>
      isBroken(run) &&
      // Newest first, so what came later stands before it.
      runs
        .slice(0, index)
        .some((later) => later.execution.account === run.execution.account && !isBroken(later)),
  );
};

const daiHasOpened = ({ log, sub }: Traces): boolean =>
  log.some(
    (row) =>
      row.cell('kind') === 'member' &&
      row.cell('by') === sub('dai') &&
      changesIn(row)['opened'] !== undefined,
  );

/** Nothing of the share is left with Ben, and every contact of his first day is still there. */
const hasEnded = ({ office, log, sub }: Traces): boolean => {
  const ben = sub('ben');
  const grants = new Set(
    log
      .filter((row) => row.cell('kind') === 'grant' && changesIn(row)['principal']?.now === `account:${ben}`)
      .map((row) => row.cell('record')),
  );
  if (!log.some((row) => row.cell('type') === 'delete' && grants.has(row.cell('record')))) return false;
  const now = liveContacts(readBook(office.place.world(), ben));
  const names = new Set(now.map(({ resourceName }) => resourceName));
  return (
    now.every(({ current }) => recordIn(current) === undefined) &&
    liveContacts(readBook(office.firstDay(), ben)).every(({ resourceName }) => names.has(resourceName))
  );
};

const steps: readonly (readonly [TourStep, (traces: Traces) => boolean])[] = [
  ['share', (traces) => shareRow(traces) !== undefined],
  ['wait', hasTriggerRun],
  ['arrived', hasArrived],
  ['edit', bensEditReachedAiko],
  ['putBack', chiesEditWasPutBack],
  ['heal', (traces) => hasHealed(traces) || daiHasOpened(traces)],
  ['stop', hasEnded],
];

/** What is done stays done: the share that was step one is gone by step seven. */
export const tourStepsOf = (
  office: Office,
): readonly { readonly name: TourStep; readonly done: boolean }[] => {
  const traces: Traces = {
    office,
    log: rowsOf(office, 'Log'),
    sub: (key) => office.person(key)?.sub ?? '',
  };
  return steps.map(([name, isDone]) => {
    if (!office.tour.done.has(name) && isDone(traces)) office.tour.done.add(name);
    return { name, done: office.tour.done.has(name) };
  });
};
