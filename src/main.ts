/** The functions that Apps Script calls: the only file that names a Google global. */
import { createAddOn } from './addOn';
import type { AddOn } from './entryPoints';

let built: AddOn | undefined;

/** Made when it is first asked for: Apps Script runs global code in every execution, and none of it may cost a call. */
const addOn = (): AddOn =>
  (built ??= createAddOn({
    cache: CacheService,
    cards: CardService,
    mail: MailApp,
    html: HtmlService,
    locks: LockService,
    properties: PropertiesService,
    script: ScriptApp,
    session: Session,
    urlFetch: UrlFetchApp,
    utilities: Utilities,
    console,
    now: () => Date.now(),
  }));

/** The add-on was opened in a host. */
export function onHomepage(event: unknown): GoogleAppsScript.Card_Service.Card {
  return addOn().onHomepage(event);
}

/** A message was opened in Gmail. */
export function onMessage(event: unknown): GoogleAppsScript.Card_Service.Card {
  return addOn().onMessage(event);
}

/** Somebody writes a message in Gmail, and has opened the add-on there. */
export function onCompose(event: unknown): GoogleAppsScript.Card_Service.Card {
  return addOn().onCompose(event);
}

/** Something on a card was clicked. */
export function onCardAction(
  event: unknown,
): GoogleAppsScript.Card_Service.ActionResponse | GoogleAppsScript.Card_Service.UpdateDraftActionResponse {
  return addOn().onCardAction(event);
}

/** Somebody types the name of a colleague. */
export function onSuggestColleagues(event: unknown): GoogleAppsScript.Card_Service.SuggestionsResponse {
  return addOn().onSuggestColleagues(event);
}

/** Somebody opened the script's web page. Harmless whatever the event says: it tells the caller of his own labels. */
export function doGet(event: unknown): GoogleAppsScript.HTML.HtmlOutput {
  return addOn().doGet(event);
}

/** An account's hourly trigger fired. Harmless when called by hand: it does that account's own cycle. */
export function onClock(): void {
  addOn().onClock();
}

/** The rest of a sync that somebody asked for. Harmless when called by hand: it does that account's own cycle. */
export function onSyncLater(): void {
  addOn().onSyncLater();
}

/** "Sync now" in the add-on's menu. */
export function onSyncNow(event: unknown): GoogleAppsScript.Card_Service.UniversalActionResponse {
  return addOn().onSyncNow(event);
}

/** "Open the contacts manager" in the add-on's menu. */
export function onOpenMeibo(event: unknown): GoogleAppsScript.Card_Service.UniversalActionResponse {
  return addOn().onOpenMeibo(event);
}

/** An administrator sets the company up; for everybody else it refuses. */
export function install(): string {
  return addOn().install();
}

/** Makes the account that runs it the worker; without a worker's key among its own properties it refuses. */
export function startWorker(): string {
  return addOn().startWorker();
}

/** Ends that; for an account that is no worker it does nothing. */
export function stopWorker(): string {
  return addOn().stopWorker();
}

/** The administrator has the book put right where hands were in it; for everybody else it refuses. */
export function repairBook(): string {
  return addOn().repairBook();
}

/** The administrator moves the book to the spreadsheet that he has named; for everybody else it refuses. */
export function rehouseBook(): string {
  return addOn().rehouseBook();
}

/** The administrator asks Google what only a real account can tell; for everybody else it refuses. */
export function verifyPlatform(event: unknown): string {
  return addOn().verifyPlatform(event);
}
