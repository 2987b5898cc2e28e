/**
 * Random texts that are none: the first, the second, the third… so that a run can be repeated.
 *
 * *Not modelled:* chance. Whoever shares the data never gets a text twice; whoever does not, does.
 */
import type { Nonces } from '../../src/app/ports';

export interface NonceData {
  drawn: number;
}

export const noNonces = (): NonceData => ({ drawn: 0 });

export const createMemoryNonces = (data: NonceData): Nonces => ({
  draw: () => {
    data.drawn += 1;
    return `nonce${String(data.drawn).padStart(11, '0')}`;
  },
});
