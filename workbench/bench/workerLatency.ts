/** How long an edit takes to reach everybody: by the worker's five minutes, and by each member's own hourly trigger. */
import { startCompanyWorker } from '../companyWorker';
import { waitUntilQuiet } from '../demo/quiet';
import type { Team } from '../demo/team';
import { assembleTeam, share } from '../demo/team';
import { measureDeliveries } from './deliveries';
import type { Measure } from './measure';

const HALF_A_DAY = { hours: 12, everyMinutes: 20 };
const SIZE = { members: 8, contacts: 90 };

const smallCompany = (payload: string): Team => assembleTeam({ ...SIZE, killEach: false, payload });

/** Nobody's own trigger is left: whatever happens is the worker's doing. */
const withWorkerAlone = (team: Team): Team => {
  const { triggers } = team.place.world().script;
  triggers.length = 0;
  startCompanyWorker(team);
  return team;
};

const everybodyOpens = (team: Team): Team => {
  team.place.open(team.company.accounts.dai.sub);
  return team;
};

const copied = (team: Team): Team => {
  for (const member of team.members.slice(1)) share(team, member);
  waitUntilQuiet(team.place);
  return team;
};

const authorsIn = ({ company }: Team) => [company.accounts.aiko, company.accounts.ben];

/** The smallest value that so great a part of all does not exceed. */
const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((one, other) => one - other)[Math.ceil(values.length * part) - 1] ?? Number.NaN;

export const workerLatency = (payload: string): readonly Measure[] => {
  const byWorker = copied(withWorkerAlone(smallCompany(payload)));
  const worker = measureDeliveries(byWorker, authorsIn(byWorker), HALF_A_DAY);
  const byTriggers = copied(everybodyOpens(smallCompany(payload)));
  const own = measureDeliveries(byTriggers, authorsIn(byTriggers), HALF_A_DAY);
  const minutes = (name: string, value: number, count: number, atMost: number): Measure => ({
    name,
    value,
    unit: 'virtual minutes',
    basis: `of ${String(count)} deliveries`,
    goal: { atMost },
  });
  const fromEdit = worker.deliveries.map((one) => one.fromEdit);
  const fromBook = own.deliveries.map((one) => one.fromBook);
  return [
    minutes('workerHalf', percentile(fromEdit, 0.5), fromEdit.length, 15),
    minutes('workerNearlyAll', percentile(fromEdit, 0.95), fromEdit.length, 60),
    minutes('ownTriggerAll', Math.max(...fromBook), fromBook.length, 70),
    {
      name: 'undelivered',
      value: worker.missing + own.missing,
      unit: 'edits',
      basis: 'after four quiet hours',
      goal: { atMost: 0 },
    },
  ];
};
