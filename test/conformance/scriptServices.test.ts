/** Mirror and visits in script properties and the script's lock keep their laws; what Google's limits and forgers add comes on top. */
import { createHmac } from 'node:crypto';
import { createPropertyDryRuns } from '../../src/google/script/propertyDryRuns';
import { createPropertyMirror } from '../../src/google/script/propertyMirror';
import { NOTHING_LATELY } from '../../src/app/home/lately';
import { USUAL_PREFERENCES } from '../../src/app/home/preferences';
import { createPropertyOwnNotes } from '../../src/google/script/propertyOwnNotes';
import { createPropertyVisits } from '../../src/google/script/propertyVisits';
import { createPropertyWorkers } from '../../src/google/script/propertyWorkers';
import { createScriptLock } from '../../src/google/script/scriptLock';
import { accessOf, describeAccessMirror, told } from './describeAccessMirror';
import { describeDryRuns } from './describeDryRuns';
import { describeLock } from './describeLock';
import { describeOwnNotes } from './describeOwnNotes';
import { describeVisits } from './describeVisits';
import { describeWorkers } from './describeWorkers';
import { createNodeProperties } from './nodeProperties';

const signWith = (secret: string) => (text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url');

const openMirror = () => {
  const values: Record<string, string> = { OTHER: 'setting' };
  const { store, counts } = createNodeProperties(values);
  const mirror = (secret = 'the secret') => createPropertyMirror(store, signWith(secret));
  return { values, counts, mirror: () => mirror(), mirrorWith: mirror };
};

describeAccessMirror('in script properties', openMirror);

describe('the access mirror in script properties', () => {
  it('reads in one call and writes in one, however large it is', () => {
    const { mirror, counts } = openMirror();
    mirror().write(accessOf(300));
    expect(counts).toEqual({ reads: 1, writes: 1 });
    mirror().read();
    expect(counts).toEqual({ reads: 2, writes: 1 });
  });

  it('an access that is there already costs no write', () => {
    const { mirror, counts } = openMirror();
    mirror().write(accessOf(30));
    mirror().write(accessOf(30));
    expect(counts.writes).toBe(1);
  });

  it('is unknown where any of its properties is lost, changed, or from another time', () => {
    const { mirror, values } = openMirror();
    mirror().write(accessOf(30, 7));
    const earlier = { ...values };
    mirror().write(accessOf(31, 8));
    const names = Object.keys(values).filter((name) => values[name] !== earlier[name] && name !== 'OTHER');
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const whole = values[name]!;
      for (const torn of [earlier[name] ?? '', '', whole.slice(0, -1), whole.replace(/\d/, '9')]) {
        if (torn === whole) continue;
        values[name] = torn;
        expect(mirror().read()).toEqual({});
      }
      values[name] = whole;
    }
    expect(mirror().read()).toEqual(told(accessOf(31, 8)));
  });

  it('is unknown where someone signed it who does not have the secret', () => {
    const { mirror, mirrorWith } = openMirror();
    mirrorWith('a guess').write(accessOf(2));
    expect(mirror().read()).toEqual({});
  });

  it('too large for its budget it is not kept, and says so: the book is read, and nothing is mended', () => {
    const { mirror, values } = openMirror();
    mirror().write(accessOf(30));
    mirror().write(accessOf(3_000, 8));
    expect(mirror().read()).toEqual({ reached: { epoch: 'first', seq: 8 } });
    mirror().write(accessOf(30, 9));
    expect(mirror().read()).toEqual(told(accessOf(30, 9)));
    expect(Object.keys(values).length).toBeLessThan(10);
  });

  it('leaves all other properties alone', () => {
    const { mirror, values } = openMirror();
    mirror().write(accessOf(3));
    mirror().markDirty(9);
    mirror().markClean();
    expect(values['OTHER']).toBe('setting');
  });
});

const openVisits = () => {
  const values: Record<string, string> = {};
  const { store } = createNodeProperties(values);
  return { values, visits: () => createPropertyVisits(store) };
};

describeVisits('in script properties', openVisits);

describeOwnNotes('among somebody’s own properties', () => {
  const { store } = createNodeProperties({});
  return { notes: () => createPropertyOwnNotes(() => store) };
});

it.each([
  '',
  '{}',
  'no JSON',
  '{"listLength":30}',
  '{"viewed":[7],"about":[]}',
  '{"viewed":["x","l0.0000000000000000"],"about":[]}',
])('own notes that hold %j are none', (text) => {
  const { store } = createNodeProperties({ preferences: text, lately: text });
  const notes = createPropertyOwnNotes(() => store);
  expect([notes.preferences(), notes.lately()]).toEqual([USUAL_PREFERENCES, NOTHING_LATELY]);
});

const openWorkers = () => {
  const values: Record<string, string> = { OTHER: 'setting', 'worker.3': 'no JSON' };
  const { store } = createNodeProperties(values);
  const { store: own } = createNodeProperties({});
  return { workers: () => createPropertyWorkers(store, () => own) };
};

describeWorkers('in script properties', openWorkers);

const openDryRuns = () => {
  const values: Record<string, string> = { OTHER: 'setting' };
  const { store } = createNodeProperties(values);
  return { values, dryRuns: () => createPropertyDryRuns(store) };
};

describeDryRuns('in script properties', openDryRuns);

describe('the dry runs in script properties', () => {
  it.each(['', '{}', '{"key":"l0","name":"","role":"king","accounts":[],"askedAt":1,"tries":0}', 'no JSON'])(
    'a property that holds %j is no question',
    (text) => {
      const { values, dryRuns } = openDryRuns();
      values['dryrun.1'] = text;
      expect([dryRuns().of('1'), dryRuns().all()]).toEqual([undefined, new Map()]);
    },
  );
});

describe('the visits in script properties', () => {
  it.each(['', 'null', '{}', '{"at":1,"leasedUntil":"never","generation":0}', 'no JSON'])(
    'a property that holds %j is no visit, and can be written over',
    (text) => {
      const { values, visits } = openVisits();
      visits().write('1', { at: 1, leasedUntil: 0, generation: 0 });
      for (const name of Object.keys(values)) values[name] = text;
      expect(visits().of('1')).toBeUndefined();
      visits().write('1', { at: 2, leasedUntil: 0, generation: 0 });
      expect(visits().of('1')?.at).toBe(2);
    },
  );
});

/** LockService for executions that are nested instead of at once: one holder, and no waiting. */
const createNodeLocks = (): Pick<GoogleAppsScript.Lock.LockService, 'getScriptLock'> => {
  let holder: object | undefined;
  return {
    getScriptLock: () => {
      const me = {};
      const tryLock = (): boolean => {
        holder ??= me;
        return holder === me;
      };
      return {
        tryLock,
        waitLock: () => {
          if (!tryLock()) throw new Error('Lock timeout: another process was holding the lock for too long.');
        },
        hasLock: () => holder === me,
        releaseLock: () => {
          if (holder === me) holder = undefined;
        },
      };
    },
  };
};

describeLock('of the script', () => {
  const service = createNodeLocks();
  return { lock: () => createScriptLock(service) };
});
