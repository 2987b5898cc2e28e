/** The worker's first day: its account gets the key, is made the worker from the editor, and its trigger is added by hand. */
import { returned, StepFailure } from './companySetup';
import type { Account, World } from './google/world';
import type { Company } from './seed/company';
import type { Workplace } from './workplace';

/** What that account does once in the editor, and then deletes. */
export const putWorkerKey = ({ place, company }: WorkerDay, keys: string): void => {
  const { userProperties } = place.world().script;
  userProperties[company.worker.sub] = {
    ...userProperties[company.worker.sub],
    WORKER_ACCOUNT_KEY: keys,
  };
};

export interface WorkerDay {
  readonly place: Workplace;
  readonly company: Company;
}

export const isWorkerStarted = ({ script }: World, { sub }: Account): boolean =>
  script.userProperties[sub]?.['WORKER_STARTED'] !== undefined;

export const isWorkerFrequent = ({ script }: World, { sub }: Account): boolean =>
  script.triggers.some(({ owner, schedule }) => owner === sub && schedule.type === 'minutes');

/** Once; where the script has made one already, Google tells nobody how often that fires. */
export const addFrequentTrigger = ({ place, company }: WorkerDay): void => {
  const owner = company.worker.sub;
  if (!isWorkerFrequent(place.world(), company.worker))
    place.runtime.installTrigger({ owner, handler: 'onClock', schedule: { type: 'minutes', every: 5 } });
};

/** `everyFive`: with the trigger that somebody adds on the editor's page, where Google lets a script make an hourly one only. */
export const startCompanyWorker = (day: WorkerDay, everyFive = true): void => {
  const { place, company } = day;
  putWorkerKey(day, company.workerKeyJson);
  const { sub } = company.worker;
  const report = returned(
    place.runtime.execute({ account: sub, functionName: 'startWorker', kind: 'editor' }),
    'startWorker',
  );
  if (typeof report !== 'string' || report.includes('✗'))
    throw new StepFailure(`startWorker: ${String(report)}`);
  if (everyFive) addFrequentTrigger(day);
};
