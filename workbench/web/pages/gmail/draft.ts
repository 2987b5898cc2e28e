/** A message that is being written: its three fields of recipients, as an add-on changes them and as somebody types. */
import type { DraftChange } from '../panel/answerJson';

export const DRAFT_FIELDS = ['to', 'cc', 'bcc'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

export type Draft = DraftChange;

export const emptyDraft: Draft = { to: [], cc: [], bcc: [] };

/** An add-on's addresses come behind those that are there: Google calls them "the recipients to insert". */
export const inserted = (draft: Draft, change: DraftChange): Draft => ({
  to: [...draft.to, ...change.to],
  cc: [...draft.cc, ...change.cc],
  bcc: [...draft.bcc, ...change.bcc],
});

export const without = (draft: Draft, field: DraftField, at: number): Draft => ({
  ...draft,
  [field]: draft[field].filter((_, index) => index !== at),
});

/** Commas, semicolons and spaces part what is typed; what has no @ is no address. */
export const typedAddresses = (text: string): readonly string[] =>
  text.split(/[\s,;、，；]+/u).filter((part) => /^[^@]+@[^@]+$/.test(part));
