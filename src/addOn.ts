/** The composition root: Google's services in, what Apps Script calls out. */
import { bookHealth, watched } from './app/book/bookHealth';
import { rehouseBook } from './app/book/rehouseBook';
import { repairBook } from './app/book/repairBook';
import { askDryRun } from './app/dryRun/askDryRun';
import { install } from './app/install';
import { addSender } from './app/mail/addSender';
import { viewLabelsToAddTo } from './app/mail/viewLabelsToAddTo';
import { viewPerson } from './app/mail/viewPerson';
import { whySeen } from './app/mail/whySeen';
import { takeSignature } from './app/mail/takeSignature';
import { viewSender } from './app/mail/viewSender';
import { viewSignature } from './app/mail/viewSignature';
import { openAddOn } from './app/openAddOn';
import { onClock, TRIGGER_BUDGET } from './app/replication/onClock';
import { answerSuggestion } from './app/suggestions/answerSuggestion';
import { askAccess, viewLabelsToAskFor } from './app/suggestions/askAccess';
import { suggestChange } from './app/suggestions/suggestChange';
import { viewSuggestions } from './app/suggestions/viewSuggestions';
import { verifyPlatform } from './app/verifyPlatform';
import { runWorker } from './app/worker/runWorker';
import { startWorker, stopWorker } from './app/worker/startWorker';
import { viewWorker } from './app/worker/viewWorker';
import { createAdminDirectory } from './google/accounts/adminDirectory';
import { createAdminView } from './google/accounts/companyAdminView';
import { createCurrentAccount } from './google/accounts/currentAccount';
import { createDelegation } from './google/accounts/delegation';
import { createKeyTrial } from './google/accounts/keyTrial';
import { keysFrom } from './google/accounts/serviceAccountKey';
import { createServiceAccountToken } from './google/accounts/serviceAccountToken';
import { createBookMaker } from './google/book/bookMaker';
import { createFreshSheetsBook } from './google/book/freshSheetsBook';
import { createSheetsBookCare } from './google/book/sheetsBookCare';
import { createSheetsBook } from './google/book/sheetsBook';
import type { CardServiceSlice } from './google/cards/cardServiceSlice';
import { createDriveStateFile, stateFileExchanges } from './google/driveStateFile';
import { createHttp } from './google/http';
import { createGmailMessage } from './google/mail/gmailMessage';
import { createMailer } from './google/mail/mailer';
import { createPatientHttp } from './google/patientHttp';
import { createPeopleAddressBook } from './google/people/peopleAddressBook';
import { renderCard } from './google/renderCard';
import { renderResponse, renderSuggestions } from './google/renderResponse';
import { createCachedGroups } from './google/script/cachedGroups';
import { createHashing, createNonces, createSign } from './google/script/digests';
import { createPropertyAlarm } from './google/script/propertyAlarm';
import { createPropertyPolicies } from './google/script/propertyPolicies';
import { createPropertyDryRuns } from './google/script/propertyDryRuns';
import { createPropertyMirror } from './google/script/propertyMirror';
import { createPropertyVisits } from './google/script/propertyVisits';
import { createPropertyWorkers } from './google/script/propertyWorkers';
import { createScriptLock } from './google/script/scriptLock';
import {
  BOOK_KEY,
  createHouseSettings,
  createScriptSettings,
  pageAddressIn,
  WORKER_KEY,
} from './google/script/scriptSettings';
import { createScriptTriggers } from './google/script/scriptTriggers';
import { createPlatformTrials } from './google/verification/platformTrials';
import { createTrialTriggers, isOfTrigger } from './google/verification/trialTriggers';
import { succeed } from './core/result';
import { rehouseReport, repairReport } from './sidebar/bookReport';
import { createGuard } from './sidebar/guard';
import { installReport } from './sidebar/installReport';
import { invitationLetter } from './sidebar/invitationLetter';
import type { AddOn } from './entryPoints';
import { messagesFor } from './sidebar/messages/messages';
import { createSharingDoings } from './sharingDoings';
import { createSidebar } from './sidebar/sidebar';
import { verificationReport } from './sidebar/verificationReport';

/** The Apps Script services that the add-on uses. */
export interface Services {
  readonly cache: GoogleAppsScript.Cache.CacheService;
  readonly cards: CardServiceSlice;
  readonly mail: Pick<GoogleAppsScript.Mail.MailApp, 'sendEmail'>;
  readonly locks: GoogleAppsScript.Lock.LockService;
  readonly properties: GoogleAppsScript.Properties.PropertiesService;
  readonly script: GoogleAppsScript.Script.ScriptApp;
  readonly session: GoogleAppsScript.Base.Session;
  readonly urlFetch: GoogleAppsScript.URL_Fetch.UrlFetchApp;
  readonly utilities: GoogleAppsScript.Utilities.Utilities;
  readonly console: Pick<Console, 'info' | 'error'>;
  readonly now: () => number;
}

/** The book account reaches the spreadsheet that was shared with it, and nothing else. */
const BOOK_SCOPES = ['https://www.googleapis.com/auth/spreadsheets'];

const CLOCK_FUNCTION = 'onClock';
const TRIAL_FUNCTION = 'verifyPlatform';

/** Leaves the run's last minute to what has to be saved. */
const PATIENCE = TRIGGER_BUDGET - 60_000;

export const createAddOn = (services: Services): AddOn => {
  const { utilities, script, now } = services;
  const properties = services.properties.getScriptProperties();
  const cache = services.cache.getScriptCache();
  // A person who clicks does not wait for a quota; a run of the clock does.
  let patientUntil = 0;
  const sleep = (milliseconds: number): void => {
    utilities.sleep(milliseconds);
  };
  const impatientHttp = createHttp(services.urlFetch);
  const http = createPatientHttp(impatientHttp, {
    now,
    sleep,
    until: () => patientUntil,
  });
  const settings = createScriptSettings(properties);
  const bookKeys = () => keysFrom(properties.getProperty(BOOK_KEY));
  const workerKeys = () => keysFrom(services.properties.getUserProperties().getProperty(WORKER_KEY));
  const bookToken = createServiceAccountToken({
    http,
    now,
    utilities,
    cache,
    keys: bookKeys,
    scopes: BOOK_SCOPES,
  });
  const ownToken = () => succeed(script.getOAuthToken());
  const nonces = createNonces(utilities);
  const { spreadsheet } = settings;

  const book = createSheetsBook({
    http,
    token: bookToken,
    spreadsheet,
    hints: {
      get: (account) => cache.get(`member.${account}`) ?? undefined,
      put: (account, id) => {
        cache.put(`member.${account}`, id, 21_600);
      },
    },
  });
  const clock = { now };
  const alarm = createPropertyAlarm(properties);
  const deps = {
    alarm,
    account: createCurrentAccount(script, utilities),
    addressBook: createPeopleAddressBook(http, ownToken),
    book: watched(book, alarm, clock),
    clock,
    directory: createAdminDirectory(http, ownToken),
    hashing: createHashing(utilities),
    lock: createScriptLock(services.locks),
    log: {
      info: (line: string) => {
        services.console.info(line);
      },
      error: (line: string) => {
        services.console.error(line);
      },
    },
    mirror: createPropertyMirror(properties, createSign(utilities, properties)),
    nonces,
    policies: createPropertyPolicies(properties),
    language: () => services.session.getActiveUserLocale(),
    mailer: createMailer(services.mail),
    writeLetter: invitationLetter,
    pageAddress: pageAddressIn(properties),
    openMessage: createGmailMessage({ http, token: ownToken, utilities }),
    stateFile: createDriveStateFile({ http, token: ownToken, utilities }),
    triggers: createScriptTriggers(script, CLOCK_FUNCTION),
    visits: createPropertyVisits(properties),
    dryRuns: createPropertyDryRuns(properties),
    workers: createPropertyWorkers(properties, () => services.properties.getUserProperties()),
    groupList: createCachedGroups(cache),
    settings,
    sleep,
  };
  const adminView = createAdminView({ http, now, utilities, keys: workerKeys });
  const delegation = createDelegation({
    http,
    now,
    utilities,
    keys: workerKeys,
    cache: services.cache.getUserCache(),
    stateFile: () => stateFileExchanges(utilities),
  });
  /** For the log and as the editor's answer alike. */
  const report = (text: string): string => {
    services.console.info(text);
    return text;
  };
  const workerWords = () => messagesFor(services.session.getActiveUserLocale()).worker;
  const sidebar = createSidebar(
    {
      open: () => openAddOn(deps),
      ...createSharingDoings(deps),
      viewSender: viewSender(deps),
      viewSignature: viewSignature(deps),
      takeSignature: takeSignature(deps),
      viewPerson: viewPerson(deps),
      viewLabelsToAddTo: viewLabelsToAddTo(deps),
      addSender: addSender(deps),
      viewSuggestions: viewSuggestions(deps),
      answerSuggestion: answerSuggestion(deps),
      suggestChange: suggestChange(deps),
      viewLabelsToAskFor: viewLabelsToAskFor(deps),
      askAccess: askAccess(deps),
      askDryRun: askDryRun(deps),
      whySeen: whySeen(deps),
      viewWorker: () => viewWorker(deps),
      bookHealth: () => bookHealth({ ...deps, settings }),
    },
    createGuard(deps.log, () => nonces.draw()),
  );

  return {
    onHomepage: (event) => renderCard(services.cards, sidebar.onHomepage(event)),
    onMessage: (event) => renderCard(services.cards, sidebar.onMessage(event)),
    onCardAction: (event) => renderResponse(services.cards, sidebar.onCardAction(event)),
    onSuggestColleagues: (event) => renderSuggestions(services.cards, sidebar.onSuggestColleagues(event)),
    onClock: () => {
      patientUntil = now() + PATIENCE;
      // A worker looks after its own account as after everybody's.
      const own = deps.workers.isStarted() ? deps.account.identify() : undefined;
      const worked = own?.ok === true ? runWorker({ ...deps, delegation, adminView })(own.value) : undefined;
      if (worked === undefined) onClock(deps);
    },
    install: () => {
      const checks = install({
        ...deps,
        permitted: () =>
          script.getAuthorizationInfo(script.AuthMode.FULL).getAuthorizationStatus() ===
          script.AuthorizationStatus.NOT_REQUIRED,
        keys: createKeyTrial({ http, now, utilities, bookKeys, workerKeys, bookScopes: BOOK_SCOPES }),
        maker: createBookMaker({ http, token: bookToken, spreadsheet }, () => nonces.draw()),
      });
      return report(installReport(checks, services.session.getActiveUserLocale()));
    },
    startWorker: () => report(workerWords().start(startWorker({ ...deps, check: delegation.check }))),
    stopWorker: () => report(workerWords().stopped(stopWorker(deps))),
    repairBook: () => {
      const care = createSheetsBookCare({ http, token: bookToken, spreadsheet });
      return report(
        repairReport(repairBook({ ...deps, settings, care }), services.session.getActiveUserLocale()),
      );
    },
    rehouseBook: () => {
      const house = createHouseSettings(properties);
      const fresh = createFreshSheetsBook({ http, token: bookToken, spreadsheet: house.nextSpreadsheet });
      return report(
        rehouseReport(
          rehouseBook({ ...deps, settings, house, fresh }),
          services.session.getActiveUserLocale(),
        ),
      );
    },
    verifyPlatform: (event) => {
      const triggers = createTrialTriggers(script, TRIAL_FUNCTION);
      if (isOfTrigger(event)) {
        triggers.removeAll();
        return '';
      }
      const trials = createPlatformTrials({
        http,
        impatientHttp,
        now,
        sleep,
        utilities,
        author: () => deps.account.identify(),
        ownToken,
        bookToken,
        spreadsheet,
        workerKeys,
        triggers,
        draw: () => nonces.draw(),
      });
      const bePatientUntil = (moment: number): void => {
        patientUntil = moment;
      };
      const verification = verifyPlatform({ ...deps, ...trials, bePatientUntil });
      return report(verificationReport(verification, services.session.getActiveUserLocale()));
    },
  };
};
