/** Somebody tried what no card of his offers: no slip of the finger, so the log keeps it, in his own member's row. */
import type { Draft } from './draft';
import { findMember } from './operations/member';

export type Attempt = 'set-policies';

export const noteAttempt = (draft: Draft, what: Attempt): void => {
  const member = findMember(draft.all('member'), draft.author);
  if (member !== undefined) draft.change(member, { type: 'edit', values: { attempted: what }, labels: [] });
};
