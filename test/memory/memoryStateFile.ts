/**
 * A member's state as the text that it is in his Drive, so that what does not survive JSON is found here too.
 *
 * *Not modelled:* a second file after a lost answer, files that were made and never filled, Drive's own versions, size.
 */
import type { StateFile } from '../../src/app/ports';
import { fail, succeed } from '../../src/core/result';
import type { MemberState } from '../../src/core/replication/memberState';
import { stateFrom } from '../../src/google/stateSchema';
import type { Outage } from './outage';
import { noOutage, writeThrough } from './outage';

export interface StateFileData {
  /** Null until the first save. A test may put anything here, as the file's owner may. */
  json: string | null;
  readonly outage: Outage;
}

const WHAT = 'state';

export const noStateFile = (): StateFileData => ({ json: null, outage: noOutage() });

/** The same text says the same: most loads find what the load before found. */
const lastRead = new WeakMap<
  StateFileData,
  { readonly json: string; readonly state: MemberState | undefined }
>();

const stateIn = (data: StateFileData, json: string): MemberState | undefined => {
  const last = lastRead.get(data);
  if (last?.json === json) return last.state;
  const state = stateFrom(json);
  lastRead.set(data, { json, state });
  return state;
};

export const createMemoryStateFile = (data: StateFileData): StateFile => ({
  load: () => {
    if (data.json === null) return succeed(undefined);
    const state = stateIn(data, data.json);
    return state === undefined ? fail({ type: 'damaged', what: WHAT }) : succeed(state);
  },
  save: (state) =>
    writeThrough(data.outage, WHAT, () => {
      data.json = JSON.stringify(state);
      return succeed(null);
    }),
});
