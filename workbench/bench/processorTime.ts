/**
 * Milliseconds of processor time that something takes. On a machine that does nothing else they are real ones; where
 * others are at work, real time would measure them too.
 */
export const processorTime = (act: () => void): number => {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};
