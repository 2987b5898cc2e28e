/** Everything that a person can do about wishes, his own and others', by the names under which the cards ask for it. */
import type { AnswerSuggestionDeps } from './answerSuggestion';
import { answerSuggestion } from './answerSuggestion';
import { askAccess, viewLabelsToAskFor } from './askAccess';
import type { ViewSuggestionsDeps } from './viewSuggestions';
import { viewSuggestions } from './viewSuggestions';

export const wishes = (deps: ViewSuggestionsDeps & AnswerSuggestionDeps) => ({
  viewSuggestions: viewSuggestions(deps),
  answerSuggestion: answerSuggestion(deps),
  viewLabelsToAskFor: viewLabelsToAskFor(deps),
  askAccess: askAccess(deps),
});
