/** What keeps a member's copies from being looked after, as his last runs left it: for people, with what to do about it. */
import type { Problem } from '../../core/replication/problem';
import type { Visit } from '../ports';

/** As a run notes it; `suspended`: Google lets nobody act for the account. */
export type NotedTrouble = 'permission' | 'drive' | 'suspended';

/** `silent`: nothing has run for him for hours, as where the permission was taken back: his trigger ends without a word. */
export type MemberTrouble = NotedTrouble | 'silent';

const SILENT_AFTER = 3 * 60 * 60_000;

/** Of a run that was stopped: what only he or his administrator can mend. All else passes, or is everybody's. */
export const noteOf = (problem: Problem): { readonly trouble?: NotedTrouble } => {
  if (problem.type !== 'forbidden') return {};
  if (problem.what === 'contacts' || problem.what === 'labels') return { trouble: 'permission' };
  return problem.what === 'state' ? { trouble: 'drive' } : {};
};

/** Of somebody who has never been looked after nothing can have ceased. */
export const troubleOf = (visit: Visit | undefined, now: number): { readonly trouble?: MemberTrouble } => {
  if (visit === undefined || visit.at === 0) return {};
  if (visit.trouble !== undefined) return { trouble: visit.trouble };
  return now - visit.at >= SILENT_AFTER ? { trouble: 'silent' } : {};
};
