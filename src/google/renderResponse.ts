/** What a click or a keystroke answers, from data to Google's CardService. */
import type { Suggestions } from '../sidebar/widget';
import type { CardResponse, DraftUpdate, Turn, UniversalAnswer } from '../sidebar/cardResponse';
import type { CardServiceSlice } from './cards/cardServiceSlice';
import { given } from './cards/given';
import { renderOpenLink } from './cards/renderClick';
import { renderSuggestionList } from './cards/renderInput';
import { renderCard } from './renderCard';

const renderTurn = (
  service: CardServiceSlice,
  turn: Exclude<Turn, { type: 'stay' }>,
): GoogleAppsScript.Card_Service.Navigation => {
  const built = service.newNavigation();
  if (turn.type === 'push') return built.pushCard(renderCard(service, turn.card));
  if (turn.type === 'pop') built.popCard();
  if (turn.type === 'root') built.popToRoot();
  given(turn.card, (card) => built.updateCard(renderCard(service, card)));
  if (turn.type === 'root') given(turn.above, (card) => built.pushCard(renderCard(service, card)));
  return built;
};

/** Google names them "the recipients to insert" (developers.google.com/apps-script/reference/card-service): who is there stays. */
const renderDraft = (
  service: CardServiceSlice,
  { field, addresses }: DraftUpdate,
): GoogleAppsScript.Card_Service.UpdateDraftActionResponse => {
  const built = service.newUpdateDraftActionResponseBuilder();
  const emails = [...addresses];
  switch (field) {
    case 'to':
      built.setUpdateDraftToRecipientsAction(
        service.newUpdateDraftToRecipientsAction().addUpdateToRecipients(emails),
      );
      break;
    case 'cc':
      built.setUpdateDraftCcRecipientsAction(
        service.newUpdateDraftCcRecipientsAction().addUpdateCcRecipients(emails),
      );
      break;
    case 'bcc':
      built.setUpdateDraftBccRecipientsAction(
        service.newUpdateDraftBccRecipientsAction().addUpdateBccRecipients(emails),
      );
  }
  return built.build();
};

export const renderResponse = (
  service: CardServiceSlice,
  response: CardResponse,
): GoogleAppsScript.Card_Service.ActionResponse | GoogleAppsScript.Card_Service.UpdateDraftActionResponse => {
  if (response.type === 'draft') return renderDraft(service, response);
  const built = service.newActionResponseBuilder();
  if (response.type !== 'stay') built.setNavigation(renderTurn(service, response));
  given(response.notification, (text) => built.setNotification(service.newNotification().setText(text)));
  given(response.openLink, (link) => built.setOpenLink(renderOpenLink(service, link)));
  given(response.stateChanged, (changed) => built.setStateChanged(changed));
  return built.build();
};

/** An answer to the add-on's own menu, which belongs to no card (developers.google.com/workspace/add-ons/how-tos/universal-actions). */
export const renderUniversal = (
  service: CardServiceSlice,
  answer: UniversalAnswer,
): GoogleAppsScript.Card_Service.UniversalActionResponse => {
  const built = service.newUniversalActionResponseBuilder();
  if ('card' in answer) built.displayAddOnCards([renderCard(service, answer.card)]);
  else built.setOpenLink(renderOpenLink(service, answer.openLink));
  return built.build();
};

export const renderSuggestions = (
  service: CardServiceSlice,
  suggestions: Suggestions,
): GoogleAppsScript.Card_Service.SuggestionsResponse =>
  service.newSuggestionsResponseBuilder().setSuggestions(renderSuggestionList(service, suggestions)).build();
