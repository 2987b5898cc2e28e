/** Verdicts as short texts: a commit's 400 must fit the member's row beside those of the other channels. */
import type { RefusalReason, Verdict } from './operation';
import type { Json } from './record';

const REASONS: Readonly<Record<RefusalReason, true>> = {
  'no-right': true,
  gone: true,
  'unknown-label': true,
  'unknown-record': true,
  yourself: true,
  'owner-stays': true,
  'role-too-high': true,
  'not-shared-with': true,
  'end-passed': true,
  'newer-edit': true,
  'not-in-log': true,
  renewed: true,
  'there-already': true,
  'already-decided': true,
  'only-by-hand': true,
  'only-admins': true,
  'invited-already': true,
  'no-invitation': true,
  'policy-forbids': true,
  'no-words': true,
  'too-long': true,
  'mention-private': true,
  'mention-unseen': true,
  'caretaker-unseen': true,
};

const isReason = (text: string | undefined): text is RefusalReason =>
  text !== undefined && Object.keys(REASONS).includes(text);

export const verdictText = (verdict: Verdict): string => {
  switch (verdict.type) {
    case 'applied':
      return `a ${verdict.record}`;
    case 'unchanged':
      return `u ${verdict.record}`;
    case 'refused':
      return `r ${verdict.reason}${verdict.suggestion === undefined ? '' : ` ${verdict.suggestion}`}`;
  }
};

/** Undefined for what `verdictText` never wrote. */
export const verdictFrom = (text: Json): Verdict | undefined => {
  if (typeof text !== 'string') return undefined;
  const [type, first, suggestion] = text.split(' ');
  if (first === undefined) return undefined;
  if (type === 'a') return { type: 'applied', record: first };
  if (type === 'u') return { type: 'unchanged', record: first };
  if (type === 'r' && isReason(first))
    return { type: 'refused', reason: first, ...(suggestion === undefined ? {} : { suggestion }) };
  return undefined;
};
