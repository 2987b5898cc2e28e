/** Runs tasks side by side, a fixed number at a time, and hands on their results in the order of the tasks. */

export const runInLanes = async <Task, Result>(
  tasks: readonly Task[],
  lanes: number,
  perform: (task: Task) => Promise<Result>,
  report: (task: Task, result: Result) => void,
): Promise<void> => {
  const waiting = [...tasks.entries()];
  const finished = new Map<number, { readonly task: Task; readonly result: Result }>();
  let reported = 0;

  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [position, task] = next;
      finished.set(position, { task, result: await perform(task) });
      for (let ready = finished.get(reported); ready !== undefined; ready = finished.get(reported)) {
        report(ready.task, ready.result);
        reported += 1;
      }
    }
  };

  await Promise.all(Array.from({ length: lanes }, lane));
};
