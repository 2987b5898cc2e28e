/** Repairing a book that was edited, sorted or cut by hand: what the log tells is put back, or it is said what is lost. */
import type { Loss } from '../../core/book/repair';
import { findWhole } from '../../core/book/repair';
import { isBehind } from '../../core/book/head';
import type { Problem } from '../../core/replication/problem';
import { accessFrom } from '../../core/sharing/access';
import type { AccessMirror, BookAlarm, BookCare, Hashing, Lock, Nonces } from '../ports';
import type { AdminDeps } from '../registeredAdmin';
import { registeredAdmin } from '../registeredAdmin';

export interface RepairDeps extends AdminDeps {
  readonly care: BookCare;
  readonly mirror: AccessMirror;
  readonly lock: Lock;
  readonly hashing: Hashing;
  readonly nonces: Nonces;
  readonly alarm: BookAlarm;
}

export type Repair =
  | { readonly type: 'refused' | 'sound' | 'repaired' | 'set-back' | 'busy' | 'out-of-reach' }
  | ({ readonly type: 'lost' } & Loss);

/** A portion each; a book of ten thousand contacts that was sorted takes about ten. */
const MOST_ROUNDS = 60;

export const repairBook = (deps: RepairDeps): Repair => {
  if (registeredAdmin(deps) === undefined) return { type: 'refused' };
  return deps.lock.whileHeld(() => repairUnderLock(deps)) ?? { type: 'busy' };
};

const whyNot = ({ type }: Problem): Repair => ({ type: type === 'conflict' ? 'busy' : 'out-of-reach' });

const repairUnderLock = (deps: RepairDeps): Repair => {
  const { care, mirror, hashing, nonces } = deps;
  let isMended = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { reached } = mirror.read();
    const inspected = care.inspect();
    if (!inspected.ok) return whyNot(inspected.problem);
    const { found, restore } = inspected.value;
    const finding = findWhole(found, hashing.hash);
    if (finding.type === 'lost') return finding;
    const { head, records } = finding.book;
    if (isBehind(head, reached)) return { type: 'set-back' };
    const restored = restore(finding.book, nonces.draw());
    // Somebody was first, or nobody answered: the next round looks at what there is.
    if (!restored.ok && !['conflict', 'unreachable'].includes(restored.problem.type))
      return whyNot(restored.problem);
    if (!restored.ok) continue;
    if (restored.value === 'sound') {
      deps.alarm.clear();
      if (!isMended) return { type: 'sound' };
      mirror.write(accessFrom(head, [...records.label, ...records.grant]));
      mirror.markClean();
      return { type: 'repaired' };
    }
    isMended = true;
  }
  return { type: 'busy' };
};
