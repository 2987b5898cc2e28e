/** The answers that end or bend a cycle without being anybody's bug. */

export type Problem =
  /** No answer, or one that says nothing: the effect may or may not have happened. */
  | { readonly type: 'unreachable'; readonly what: string }
  | { readonly type: 'rate-limited'; readonly what: string }
  /** Consent, delegation or access is missing. */
  | { readonly type: 'forbidden'; readonly what: string }
  | { readonly type: 'not-found'; readonly what: string }
  /** A stamp was not the newest; nothing of the request was done. */
  | { readonly type: 'stale'; readonly what: string }
  | { readonly type: 'mark-expired' }
  /** The account is full; nothing of the request was done. */
  | { readonly type: 'no-room'; readonly what: string }
  | { readonly type: 'name-taken' }
  /** Someone else committed first. */
  | { readonly type: 'conflict' }
  /** What was read is not what we wrote: hand-edited, truncated, another program's. */
  | { readonly type: 'damaged'; readonly what: string }
  /** The book stands before a change that it had made: an older version of it was put back. Only a person can tell what holds. */
  | { readonly type: 'set-back' }
  /** The service understood and declined; repeating is useless. */
  | { readonly type: 'declined'; readonly what: string; readonly reason: string }
  /** Not installed, or no key that works. */
  | { readonly type: 'not-set-up'; readonly what: string };
