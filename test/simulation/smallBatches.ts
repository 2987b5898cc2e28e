/** Has kept stories lived with the simulator's small batches. Imported before whatever sends any. */
import path from 'node:path';
import { SMALL_BATCHES } from './bundleLives';

const place = path.resolve(__dirname, '../../src/core/replication/replica');

jest.mock(place, () => ({
  ...jest.requireActual<object>(place),
  ...Object.fromEntries(SMALL_BATCHES.map(([name, , small]) => [name, small])),
}));
