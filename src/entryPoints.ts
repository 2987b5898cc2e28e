/** What Apps Script calls of the add-on, by the names of the functions in `main.ts`. */

export interface AddOn {
  readonly onHomepage: (event: unknown) => GoogleAppsScript.Card_Service.Card;
  readonly onMessage: (event: unknown) => GoogleAppsScript.Card_Service.Card;
  readonly onCompose: (event: unknown) => GoogleAppsScript.Card_Service.Card;
  readonly onCardAction: (
    event: unknown,
  ) => GoogleAppsScript.Card_Service.ActionResponse | GoogleAppsScript.Card_Service.UpdateDraftActionResponse;
  readonly onSuggestColleagues: (event: unknown) => GoogleAppsScript.Card_Service.SuggestionsResponse;
  readonly doGet: (event: unknown) => GoogleAppsScript.HTML.HtmlOutput;
  readonly onClock: () => void;
  readonly onSyncLater: () => void;
  readonly onSyncNow: (event: unknown) => GoogleAppsScript.Card_Service.UniversalActionResponse;
  readonly onOpenMeibo: (event: unknown) => GoogleAppsScript.Card_Service.UniversalActionResponse;
  /** A line per check, for the admin who runs it. */
  readonly install: () => string;
  readonly startWorker: () => string;
  readonly stopWorker: () => string;
  /** For the admin whose book somebody has edited by hand. */
  readonly repairBook: () => string;
  /** For the admin who moves the book to a fresh spreadsheet. */
  readonly rehouseBook: () => string;
  /** A line per question, for the admin who runs it; of a trigger's event, nothing but the end of such triggers. */
  readonly verifyPlatform: (event: unknown) => string;
}
