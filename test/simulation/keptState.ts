/**
 * A member's state file as a life needs it: kept as JSON would leave it, and never written out as a text, because a life saves
 * dozens of states. Damage is said instead of done.
 *
 * *Faithful:* what JSON drops is gone; a lost request saves nothing; a damaged file is refused; a save makes it whole again.
 * *Not faithful:* the text, the schema that it is read with (`simulation.test.ts` reads some lives’ states through it), a
 * second file after a lost answer, Drive's own versions, size.
 */
import type { StateFile } from '../../src/app/ports';
import type { MemberState } from '../../src/core/replication/memberState';
import { fail, succeed } from '../../src/core/result';
import type { Outage } from '../memory/outage';
import { noOutage, writeThrough } from '../memory/outage';
import { throughJson } from '../memory/throughJson';

export interface KeptState {
  /** Null until the first save. */
  current: MemberState | null;
  isTorn: boolean;
  readonly outage: Outage;
}

export const noState = (): KeptState => ({ current: null, isTorn: false, outage: noOutage() });

const WHAT = 'state';

export const createKeptState = (data: KeptState): StateFile => ({
  load: () => (data.isTorn ? fail({ type: 'damaged', what: WHAT }) : succeed(data.current ?? undefined)),
  save: (state) =>
    writeThrough(data.outage, WHAT, () => {
      data.current = throughJson(state);
      data.isTorn = false;
      return succeed(null);
    }),
});

const texts = new WeakMap<MemberState, string>();

/** For whoever looks for something in it: a state stays as it is, and hands look into the same one many times. */
export const textOfState = ({ current }: KeptState): string => {
  if (current === null) return '';
  const text = texts.get(current) ?? JSON.stringify(current);
  texts.set(current, text);
  return text;
};
