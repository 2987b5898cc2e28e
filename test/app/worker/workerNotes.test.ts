/** Who becomes the worker and ends it, what an administrator is told of its silence, and what others see of its work. */
import { prepareShare } from '../../../src/app/sharing/prepareShare';
import { viewLabel } from '../../../src/app/sharing/viewLabels';
import type { StartDeps } from '../../../src/app/worker/startWorker';
import { startWorker, stopWorker } from '../../../src/app/worker/startWorker';
import type { ViewWorkerDeps } from '../../../src/app/worker/viewWorker';
import { viewWorker } from '../../../src/app/worker/viewWorker';
import type { WorkerNote } from '../../../src/app/worker/workerPorts';
import type { Author } from '../../../src/core/book/operation';
import type { Problem } from '../../../src/core/replication/problem';
import { fail, succeed } from '../../../src/core/result';
import type { Office } from '../office';
import { aiko, ben, chie, createOffice, emi, makeGoogleLabel } from '../office';
import { shareLabel } from '../../../src/app/sharing/shareLabel';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const noteOf = (office: Office, who: Author): WorkerNote | undefined =>
  office.deps(who).workers.all().get(who.id);

const starting = (office: Office, trial: Problem | null = null, often = true): StartDeps => {
  const { triggers, ...deps } = office.deps(chie);
  return {
    ...deps,
    check: () => (trial === null ? succeed(null) : fail(trial)),
    triggers: { ...triggers, ensureOften: () => often },
  };
};

describe('startWorker', () => {
  it.each([true, false])('makes the account the worker; every five minutes: %s', (often) => {
    const office = createOffice();
    expect(startWorker(starting(office, null, often))).toEqual({ type: 'started', often });
    expect(noteOf(office, chie)).toEqual({ beganAt: 0, endedAt: 0, workedAt: office.clock.now });
  });

  it.each([
    [{ type: 'not-set-up', what: 'key' }, 'no-key'],
    [{ type: 'forbidden', what: 'key' }, 'key'],
    [{ type: 'forbidden', what: 'delegation' }, 'delegation'],
    [{ type: 'unreachable', what: 'oauth2' }, 'unreachable'],
  ] as const)('where Google answers %j it changes nothing and says %s', (problem, trouble) => {
    const office = createOffice();
    expect(startWorker(starting(office, problem))).toEqual({ type: 'refused', trouble });
    expect([office.workers, office.asked]).toEqual([{}, []]);
  });
});

describe('stopWorker', () => {
  it('takes the account’s note and its trigger away, once', () => {
    const office = createOffice();
    startWorker(starting(office));
    expect(stopWorker(office.deps(chie))).toBe(true);
    expect([office.workers, office.asked]).toEqual([{}, [`no trigger ${chie.id}`]]);
    expect(stopWorker(office.deps(chie))).toBe(false);
  });

  it('called by anybody else changes nothing', () => {
    const office = createOffice();
    startWorker(starting(office));
    expect(stopWorker(office.deps(ben))).toBe(false);
    expect([noteOf(office, chie) === undefined, office.asked]).toEqual([false, []]);
  });
});

describe('the worker’s silence', () => {
  const told = (who: Author, note: Partial<WorkerNote> & { readonly ago: number }) => {
    const office = createOffice();
    const { ago, ...rest } = note;
    const workedAt = office.clock.now - ago;
    office.deps(who).workers.write('1', { beganAt: workedAt, endedAt: workedAt, workedAt, ...rest });
    let asked = 0;
    const deps: ViewWorkerDeps = {
      ...office.deps(who),
      directory: {
        isAdmin: (account) => {
          asked += 1;
          return office.deps(who).directory.isAdmin(account);
        },
      },
      settings: { registeredAdmin: () => '4711' },
    };
    return { alarm: viewWorker(deps), asked };
  };

  it.each([
    ['of less than three hours is none', emi, { ago: 3 * HOUR - 1 }, undefined],
    ['of three hours is told', emi, { ago: 3 * HOUR }, { type: 'silent', hours: 3 }],
    ['is told to no member', ben, { ago: 3 * HOUR }, undefined],
    [
      'for want of delegation is told at once',
      emi,
      { ago: 5 * MINUTE, trouble: 'delegation' },
      { type: 'delegation', hours: 0 },
    ],
    ['while Google does not answer is waited for', emi, { ago: HOUR, trouble: 'unreachable' }, undefined],
  ] as const)('%s', (_situation, who, note, alarm) => {
    expect(told(who, note).alarm).toEqual(alarm);
  });

  it('nobody’s rights are asked for while there is nothing to tell', () => {
    expect(told(emi, { ago: HOUR }).asked).toBe(0);
  });
});

describe('a colleague who has never opened Meibo', () => {
  const arranged = (workedAgo: number) => {
    const office = createOffice();
    const key = makeGoogleLabel(office, aiko, 'Customers');
    const request = { label: key, address: ben.email, role: 'viewer' };
    const shared = shareLabel(office.deps(aiko))(request);
    if (!shared.ok) throw new Error(shared.problem.type);
    const workedAt = office.clock.now - workedAgo;
    office.deps(aiko).workers.write('1', { beganAt: workedAt, endedAt: workedAt, workedAt });
    const label = office.deps(aiko).mirror.read().access!.labels[0]!.id;
    return {
      office,
      label,
      opened: () => {
        const view = viewLabel(office.deps(aiko))(label);
        const plan = prepareShare(office.deps(aiko))(request);
        const ofBen = view.ok ? view.value.sharedWith.find(({ email }) => email === ben.email) : undefined;
        return [ofBen?.opened, plan.ok ? plan.value.opened : undefined];
      },
    };
  };

  it('is looked after by a worker that is awake, and by none that has fallen silent', () => {
    expect(arranged(HOUR).opened()).toEqual([true, true]);
    expect(arranged(3 * HOUR).opened()).toEqual([false, false]);
  });

  it('is not, while Google keeps his account from the worker', () => {
    const { office, opened } = arranged(HOUR);
    const at = office.clock.now;
    office.visits.visits[ben.id] = { at, leasedUntil: 0, generation: 0, retryAt: at + HOUR };
    expect(opened()).toEqual([false, false]);
  });

  it('has contacts that would have to leave, where a worker brought them that has stopped since', () => {
    const { office, opened } = arranged(9 * HOUR);
    const at = office.clock.now - 9 * HOUR;
    office.visits.visits[ben.id] = { at, leasedUntil: 0, generation: 1, upToDateAt: at };
    expect(opened()).toEqual([true, true]);
  });

  it('a label’s card tells how long changes took, once there are a few to tell of', () => {
    const { office, label } = arranged(HOUR);
    const delivery = () => {
      const view = viewLabel(office.deps(aiko))(label);
      return view.ok ? view.value.delivery : undefined;
    };
    for (const minutes of [3, 40]) office.deps(aiko).visits.noteDelivery(label, minutes);
    expect(delivery()).toBeUndefined();
    office.deps(aiko).visits.noteDelivery(label, 5);
    expect(delivery()).toEqual({ half: 5, nearlyAll: 40 });
  });
});
