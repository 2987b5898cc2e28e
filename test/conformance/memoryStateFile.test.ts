/** The state file in memory keeps the law of state files. */
import { createMemoryStateFile, noStateFile } from '../memory/memoryStateFile';
import { describeStateFile } from './describeStateFile';

describeStateFile('in memory', () => {
  const data = noStateFile();
  return {
    file: () => createMemoryStateFile(data),
    lose: (what) => {
      data.outage.next = what === 'lost-answer' ? 'answer' : 'request';
    },
    overwrite: (text) => {
      data.json = text;
    },
  };
});
