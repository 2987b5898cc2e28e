/** What every lock must do. */
import type { Lock } from '../../src/app/ports';

export interface OpenedLock {
  /** The one lock as another execution has it. */
  readonly lock: () => Lock;
}

export const describeLock = (name: string, open: () => OpenedLock): void => {
  describe(`the lock ${name}`, () => {
    it('a task runs once and its value is answered, also one after the other', () => {
      const { lock } = open();
      let runs = 0;
      const task = () => (runs += 1);
      expect([lock().whileHeld(task), lock().whileHeld(task), runs]).toEqual([1, 2, 2]);
    });

    it('while somebody holds it nobody else has it, and his task does not run', () => {
      const { lock } = open();
      const other = jest.fn(() => 'ran');
      expect(lock().whileHeld(() => [lock().whileHeld(other)])).toEqual([undefined]);
      expect(other).not.toHaveBeenCalled();
    });

    it('who went without it does not take it from its holder', () => {
      const { lock } = open();
      const tries = lock().whileHeld(() => [lock().whileHeld(() => 1), lock().whileHeld(() => 2)]);
      expect(tries).toEqual([undefined, undefined]);
    });

    it('a task that throws lets go of it', () => {
      const { lock } = open();
      const failing = () =>
        lock().whileHeld(() => {
          throw new Error('a bug');
        });
      expect(failing).toThrow('a bug');
      expect(lock().whileHeld(() => 'ran')).toBe('ran');
    });
  });
};
