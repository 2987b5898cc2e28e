/** What every record of workers must do. */
import type { Workers } from '../../src/app/worker/workerPorts';

export const describeWorkers = (name: string, open: () => { readonly workers: () => Workers }): void => {
  describe(`the workers ${name}`, () => {
    it('there is none before the first is started', () => {
      expect(open().workers().all()).toEqual(new Map());
    });

    it('a note is seen by everybody, replaced by a later one, and gone once it is removed', () => {
      const { workers } = open();
      const note = { beganAt: 1, endedAt: 2, workedAt: 2 };
      workers().write('1', note);
      workers().write('2', { ...note, trouble: 'delegation' });
      workers().write('1', { ...note, endedAt: 3 });
      expect(workers().all()).toEqual(
        new Map([
          ['1', { ...note, endedAt: 3 }],
          ['2', { ...note, trouble: 'delegation' }],
        ]),
      );
      workers().remove('1');
      expect([...workers().all().keys()]).toEqual(['2']);
    });

    it('an account is a worker from its start to its end, whatever becomes of its note', () => {
      const { workers } = open();
      expect(workers().isStarted()).toBe(false);
      workers().setStarted(true);
      workers().remove('1');
      expect(workers().isStarted()).toBe(true);
      workers().setStarted(false);
      expect(workers().isStarted()).toBe(false);
    });
  });
};
