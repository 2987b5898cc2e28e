/** Changing or deleting a comment, having looked where one was mentioned, and pinning a hint. Of what a card sends only its form is believed. */
import { isRecordId } from '../../core/book/record';
import type { Result } from '../../core/result';
import { fail } from '../../core/result';
import type { Refusal } from '../sharing/refusal';
import type { CommentsView } from './commentsView';
import type { TalkDeps } from './viewComments';
import { doAndView } from './viewComments';

export interface CommentRequest {
  readonly record: string;
  readonly comment: string;
}

const isUnderstood = ({ record, comment }: CommentRequest): boolean =>
  isRecordId(record, 'person') && isRecordId(comment, 'comment');

const NOT_UNDERSTOOD = fail({ type: 'not-understood' } as const);

export const editComment =
  (deps: TalkDeps) =>
  (request: CommentRequest & { readonly text: string }): Result<CommentsView, Refusal> => {
    const { record, comment, text } = request;
    return isUnderstood(request)
      ? doAndView(deps)({ type: 'edit-comment', record, comment, text })
      : NOT_UNDERSTOOD;
  };

export const deleteComment =
  (deps: TalkDeps) =>
  (request: CommentRequest): Result<CommentsView, Refusal> => {
    const { record, comment } = request;
    return isUnderstood(request)
      ? doAndView(deps)({ type: 'delete-comment', record, comment })
      : NOT_UNDERSTOOD;
  };

export const seeMention =
  (deps: TalkDeps) =>
  (request: CommentRequest): Result<CommentsView, Refusal> => {
    const { record, comment } = request;
    return isUnderstood(request) ? doAndView(deps)({ type: 'see-mention', record, comment }) : NOT_UNDERSTOOD;
  };

export interface HintRequest {
  readonly record: string;
  /** '' to take the hint away. */
  readonly text: string;
  /** The change that pinned what the form showed. */
  readonly base: string;
}

export const pinHint =
  (deps: TalkDeps) =>
  ({ record, text, base }: HintRequest): Result<CommentsView, Refusal> =>
    isRecordId(record, 'person') && /^\d{1,15}$/.test(base)
      ? doAndView(deps)({ type: 'pin-hint', record, text, base: Number(base) })
      : NOT_UNDERSTOOD;
