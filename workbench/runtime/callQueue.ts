/**
 * How many calls of one page run at a time: "up to 10 concurrent calls", and an eleventh waits until one of them returns
 * (https://developers.google.com/apps-script/guides/html/reference/run).
 */
const AT_A_TIME = 10;

/** Begins a call, at once or when its turn comes. */
export type CallQueue = <Value>(begin: () => Promise<Value>) => Promise<Value>;

export const createCallQueue = (): CallQueue => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (begin) => {
    if (running === AT_A_TIME) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await begin();
    } finally {
      // Whoever waits takes over the place of the call that is over.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
