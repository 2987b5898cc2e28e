/** Google's services behind the ports: the adapters, made once per execution. */
import { watched } from './app/book/bookHealth';
import type { AskedNote } from './app/book/promptBook';
import { promptBook } from './app/book/promptBook';
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
import { createStateCopies } from './google/stateCopies';
import { createHttp } from './google/http';
import { createGmailMessage } from './google/mail/gmailMessage';
import { createMailer } from './google/mail/mailer';
import { createPatientHttp } from './google/patientHttp';
import { createOwnContacts } from './google/people/ownContacts';
import { createPeopleAddressBook } from './google/people/peopleAddressBook';
import { createCacheIndex } from './google/script/cacheIndex';
import { createCachedMessages } from './google/script/cachedMessages';
import { createCachedGroups } from './google/script/cachedGroups';
import { createHashing, createNonces, createSign } from './google/script/digests';
import { createPropertyAlarm } from './google/script/propertyAlarm';
import { createPropertyDryRuns } from './google/script/propertyDryRuns';
import { createPropertyMirror } from './google/script/propertyMirror';
import { createPropertyOwnNotes } from './google/script/propertyOwnNotes';
import { createPropertyPolicies } from './google/script/propertyPolicies';
import { createPropertyVisits } from './google/script/propertyVisits';
import { createPropertyWorkers } from './google/script/propertyWorkers';
import { createConsent } from './google/script/scriptConsent';
import { createScriptLock } from './google/script/scriptLock';
import {
  BOOK_KEY,
  createHouseSettings,
  createScriptSettings,
  pageAddressIn,
  reachesOutsideIn,
  WORKER_KEY,
} from './google/script/scriptSettings';
import { createScriptTriggers } from './google/script/scriptTriggers';
import { createPlatformTrials } from './google/verification/platformTrials';
import { createTrialTriggers } from './google/verification/trialTriggers';
import { succeed } from './core/result';

/** The Apps Script services that the add-on uses. */
export interface Services {
  readonly cache: GoogleAppsScript.Cache.CacheService;
  readonly cards: CardServiceSlice;
  readonly html: Pick<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutput'>;
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

/** In each account's own cache: when the book was asked and has not answered yet. */
const ASKED = 'book-asked';

const TRIGGER_FUNCTIONS = { regular: 'onClock', once: 'onSyncLater' };
const TRIAL_FUNCTION = 'verifyPlatform';

/** What each is for, its port says; who takes of them names the ports that he needs. */
export const createAdapters = (services: Services) => {
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
  const sign = createSign(utilities, properties);
  const alarm = createPropertyAlarm(properties);
  const ownCache = services.cache.getUserCache();
  const askedNote: AskedNote = {
    sentAt: () => Number(ownCache.get(ASKED)) || undefined,
    write: (at) => {
      ownCache.put(ASKED, String(at), 120);
    },
    clear: () => {
      ownCache.remove(ASKED);
    },
  };
  const deps = {
    alarm,
    addresses: createCacheIndex({ cache, sign, nonces }),
    account: createCurrentAccount(script, utilities),
    addressBook: createPeopleAddressBook(http, ownToken),
    book: promptBook(watched(book, alarm, clock), askedNote, clock, () => patientUntil === 0),
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
    mirror: createPropertyMirror(properties, sign),
    nonces,
    policies: createPropertyPolicies(properties),
    language: () => services.session.getActiveUserLocale(),
    mailer: createMailer(services.mail),
    pageAddress: pageAddressIn(properties),
    reachesOutside: reachesOutsideIn(properties),
    consent: createConsent(script),
    ownContacts: createOwnContacts(http, ownToken, createStateCopies(ownCache, utilities)),
    openMessage: createGmailMessage({ http, token: ownToken, utilities }),
    stateFile: createDriveStateFile({ http, token: ownToken, utilities }),
    triggers: createScriptTriggers(script, TRIGGER_FUNCTIONS),
    visits: createPropertyVisits(properties),
    dryRuns: createPropertyDryRuns(properties),
    workers: createPropertyWorkers(properties, () => services.properties.getUserProperties()),
    groupList: createCachedGroups(cache),
    messages: createCachedMessages(ownCache),
    ownNotes: createPropertyOwnNotes(() => services.properties.getUserProperties()),
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
  const triggers = createTrialTriggers(script, TRIAL_FUNCTION);
  return {
    deps,
    adminView,
    delegation,
    bePatientUntil: (moment: number): void => {
      patientUntil = moment;
    },
    isPermitted: () =>
      script.getAuthorizationInfo(script.AuthMode.FULL).getAuthorizationStatus() ===
      script.AuthorizationStatus.NOT_REQUIRED,
    keyTrial: () => createKeyTrial({ http, now, utilities, bookKeys, workerKeys, bookScopes: BOOK_SCOPES }),
    bookMaker: () => createBookMaker({ http, token: bookToken, spreadsheet }, () => nonces.draw()),
    bookCare: () => createSheetsBookCare({ http, token: bookToken, spreadsheet }),
    house: () => createHouseSettings(properties),
    freshBook: (next: () => string | undefined) =>
      createFreshSheetsBook({ http, token: bookToken, spreadsheet: next }),
    trialTriggers: triggers,
    platformTrials: () =>
      createPlatformTrials({
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
      }),
  };
};
