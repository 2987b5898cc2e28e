/**
 * What an add-on's function may answer, around its cards: the published protos are those of Chat and lack all of it.
 *
 * By hand from https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1 (`SubmitFormResponse`,
 * `RenderActions`, `Action`, `Navigation`, `Notification`, `LinkPreview`, `GetAutocompletionResponse`); what hosts do
 * from `HostAppActionMarkup` and its neighbours, at
 * https://googleapis.dev/dotnet/Google.Apis.CloudSearch.v1/1.58.0.2889/api/Google.Apis.CloudSearch.v1.Data.HostAppActionMarkup.html.
 * Left out: `schema` ("a no-op"), `links`, and what is for add-ons in Google Chat (`endNavigation`, `modifyOperations`).
 */
import {
  arrayOf,
  atMostOneOf,
  objectOf,
  oneOfWords,
  refTo,
  text,
  type Definitions,
  type JsonSchema,
} from './jsonSchema';

const yes: JsonSchema = { enum: [true] };

/** An object with one of these fields, and not with two. */
const eitherOf = (fields: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  ...objectOf(fields),
  allOf: [atMostOneOf(Object.keys(fields))],
});

const recipientsIn = (field: string): JsonSchema =>
  objectOf({ [field]: arrayOf(objectOf({ email: text }, ['email'])) });

const draft: JsonSchema = objectOf({
  updateToRecipients: recipientsIn('toRecipients'),
  updateCcRecipients: recipientsIn('ccRecipients'),
  updateBccRecipients: recipientsIn('bccRecipients'),
  updateSubject: objectOf({ subject: text }),
  updateBody: objectOf({
    insertContents: arrayOf(
      objectOf({ content: text, contentType: oneOfWords('TEXT', 'MUTABLE_HTML', 'IMMUTABLE_HTML') }),
    ),
    type: oneOfWords('IN_PLACE_INSERT', 'INSERT_AT_START', 'INSERT_AT_END'),
  }),
});

const attachment = objectOf({ resourceUrl: text, title: text, mimeType: text, iconUrl: text }, [
  'resourceUrl',
  'title',
]);

const hostAppAction = eitherOf({
  gmailAction: eitherOf({
    openCreatedDraftActionMarkup: objectOf({ draftId: text }, ['draftId']),
    updateDraftActionMarkup: draft,
  }),
  calendarAction: objectOf({
    addAttachmentsActionMarkup: objectOf({ addonAttachments: arrayOf(attachment) }),
    editAttendeesActionMarkup: objectOf({ addAttendeeEmails: arrayOf(text) }),
    editConferenceDataActionMarkup: objectOf({ conferenceData: text }),
  }),
  driveAction: objectOf({ requestFileScope: objectOf({ itemId: text }, ['itemId']) }),
  editorAction: objectOf({ requestFileScopeForActiveDocument: objectOf({}) }),
});

export const answerDefinitions: Definitions = {
  Navigation: eitherOf({
    pushCard: refTo('Card'),
    updateCard: refTo('Card'),
    pop: yes,
    popToRoot: yes,
    popToCard: text,
  }),
  Notification: objectOf({ text }, ['text']),
  'RenderActions.Action': objectOf({
    navigations: arrayOf(refTo('Navigation')),
    notification: refTo('Notification'),
    link: refTo('OpenLink'),
  }),
  RenderActions: objectOf({ action: refTo('RenderActions.Action'), hostAppAction }),
  SubmitFormResponse: objectOf({ renderActions: refTo('RenderActions'), stateChanged: { type: 'boolean' } }, [
    'renderActions',
  ]),
  GetAutocompletionResponse: objectOf({ autoComplete: refTo('Suggestions') }, ['autoComplete']),
  LinkPreview: objectOf({ title: text, linkPreviewTitle: text, previewCard: refTo('Card') }),
  LinkPreviewResponse: objectOf({ action: objectOf({ linkPreview: refTo('LinkPreview') }, ['linkPreview']) }),
  /** What `AuthorizationException` throws at its host; the names are those of its setters. */
  AuthorizationPrompt: objectOf(
    { authorizationUrl: text, resourceDisplayName: text, customUiCallback: text },
    ['authorizationUrl', 'resourceDisplayName'],
  ),
};
