/** Everything that a person can do about comments, mentions, hints and who looks after a contact, by the names under which the cards ask for it. */
import { suggestColleagues } from '../sharing/recognizeColleague';
import { deleteComment, editComment, pinHint, seeMention } from './changeComment';
import { setCaretakers } from './setCaretakers';
import { viewComments } from './viewComments';
import type { WriteCommentDeps } from './writeComment';
import { writeComment } from './writeComment';

/** `deps.directory` has people alone: nobody mentions a group. */
export const talk = (deps: WriteCommentDeps) => ({
  viewComments: viewComments(deps),
  writeComment: writeComment(deps),
  editComment: editComment(deps),
  deleteComment: deleteComment(deps),
  seeMention: seeMention(deps),
  pinHint: pinHint(deps),
  setCaretakers: setCaretakers(deps),
  suggestMentions: suggestColleagues(deps),
  suggestCaretakers: suggestColleagues(deps, true),
});
