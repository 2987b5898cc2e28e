/** The world holds all that the runtime remembers. */
import { openBench, PEOPLE } from './bench';

const CODE = `
  function work() {
    const user = PropertiesService.getUserProperties();
    const turn = Number(user.getProperty('turn')) + 1;
    user.setProperty('turn', String(turn));
    CacheService.getUserCache().put('turn' + turn, Utilities.getUuid(), 60 * turn);
    if (ScriptApp.getProjectTriggers().length === 0) ScriptApp.newTrigger('work').timeBased().everyHours(2).create();
    UrlFetchApp.fetch('${PEOPLE}');
    return [turn, Math.random(), Utilities.getUuid(), Date.now(), CacheService.getUserCache().getAll(['turn1', 'turn2', 'turn3'])];
  }`;

it('a snapshot continues exactly as its original', () => {
  const original = openBench(CODE, { manifest: { addOns: {} } });
  original.run('work');
  original.run('work', { account: original.ben.sub });
  const copy = openBench(CODE, { manifest: { addOns: {} } });
  copy.swapWorld(structuredClone(original.world));

  const goOn = (bench: typeof original) => {
    const executions = [];
    for (let turn = 0; turn < 4; turn += 1) {
      bench.world.now = bench.runtime.nextTriggerAt()!;
      executions.push(...bench.runtime.runDueTriggers());
    }
    return executions;
  };
  const continued = goOn(original);
  expect(continued).toHaveLength(4);
  expect(goOn(copy)).toEqual(continued);
  expect(copy.world).toEqual(original.world);
});

it('an older snapshot knows nothing of what came after it', () => {
  const bench = openBench(CODE);
  const before = structuredClone(bench.world);
  const first = bench.value('work');
  bench.swapWorld(before);
  expect(bench.runtime.nextTriggerAt()).toBeUndefined();
  expect(bench.value('work')).toEqual(first);
});
