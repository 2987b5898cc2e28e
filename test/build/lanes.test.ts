/** Steps of `npm test` run side by side, and are shown in their order. */
import { runInLanes } from '../../build/lanes';

interface Started {
  readonly task: string;
  readonly finish: (result: string) => void;
}

const begin = (tasks: readonly string[], lanes: number) => {
  const started: Started[] = [];
  const reported: string[] = [];
  const done = runInLanes(
    tasks,
    lanes,
    (task) => new Promise<string>((finish) => void started.push({ task, finish })),
    (task, result) => void reported.push(`${task}: ${result}`),
  );
  const finish = async (task: string): Promise<void> => {
    started.find((each) => each.task === task)!.finish('done');
    await new Promise(setImmediate);
  };
  return { started, reported, done, finish };
};

it('no more tasks run at a time than there are lanes, and the next begins when one ends', async () => {
  const { started, finish } = begin(['a', 'b', 'c'], 2);
  expect(started.map(({ task }) => task)).toEqual(['a', 'b']);

  await finish('b');
  expect(started.map(({ task }) => task)).toEqual(['a', 'b', 'c']);
});

it('a result waits until all before it are shown', async () => {
  const { reported, done, finish } = begin(['a', 'b', 'c'], 3);
  await finish('c');
  await finish('b');
  expect(reported).toEqual([]);

  await finish('a');
  await done;
  expect(reported).toEqual(['a: done', 'b: done', 'c: done']);
});

it('more lanes than tasks is no harm', async () => {
  const { reported, done, finish } = begin(['a'], 4);
  await finish('a');
  await done;
  expect(reported).toEqual(['a: done']);
});
