/** Ask for a role on a label. It becomes a request beside the suggestions: one open per label and person. */
import { roleOn } from '../../sharing/access';
import { atLeast } from '../../sharing/role';
import type { Draft } from '../draft';
import type { Operation, Verdict } from '../operation';
import { wordFrom } from '../word';
import { suggest } from './suggest';

type AskAccess = Extract<Operation, { type: 'ask-access' }>;

/**
 * Whoever knows a label's id was given it, by a link or by having had the label: he may ask, and learns nothing by it. The
 * app answers a label that does not exist as it answers one that does.
 */
export const decideAskAccess = (draft: Draft, { label, role, word, nonce }: AskAccess): Verdict => {
  const known = draft.access().labels.find(({ id }) => id === label);
  if (known === undefined) return { type: 'refused', reason: 'unknown-label' };
  if (role === 'owner') return { type: 'refused', reason: 'role-too-high' };
  if (atLeast(roleOn(draft.access(), label, draft.author, draft.now), role))
    return { type: 'unchanged', record: label };
  const request = { label, matter: 'access', text: wordFrom(word), proposal: { role }, isKnown: true };
  return { type: 'applied', record: suggest(draft, request, nonce) };
};
