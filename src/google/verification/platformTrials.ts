/** All questions in the order in which they are asked, and all that is thrown away after them. */
import type { PlatformQuestion, ThrowAways } from '../../app/platformQuestion';
import type { Author } from '../../core/book/operation';
import type { Problem } from '../../core/replication/problem';
import type { Result } from '../../core/result';
import { succeed } from '../../core/result';
import { WORKER_SCOPES } from '../accounts/keyTrial';
import type { ServiceAccountKey } from '../accounts/serviceAccountKey';
import type { SigningDeps } from '../accounts/serviceAccountToken';
import { mintToken } from '../accounts/serviceAccountToken';
import type { Http, Token } from '../http';
import { accountQuestions, tokenQuestion } from './accountQuestions';
import { clientDataQuestions, readsQuestion } from './limitQuestions';
import { listingQuestions } from './listingQuestions';
import { sheetQuestions } from './sheetQuestions';
import { storedQuestions } from './storedQuestions';
import type { Send } from './trial';
import { sending } from './trial';
import { createTrialContacts } from './trialContacts';
import { createTrialFiles } from './trialFiles';
import { createTrialLabels } from './trialLabels';
import { createTrialTab } from './trialTab';
import type { TrialTriggers } from './trialTriggers';
import { triggerQuestions } from './triggerQuestions';
import { writeQuestions } from './writeQuestions';

export interface TrialDeps extends SigningDeps {
  readonly author: () => Result<Author, Problem>;
  /** Asks how large a quota is: a refusal is what it waits for. */
  readonly impatientHttp: Pick<Http, 'sendAll'>;
  readonly ownToken: Token;
  readonly bookToken: Token;
  readonly spreadsheet: () => string | undefined;
  readonly workerKeys: () => readonly ServiceAccountKey[];
  readonly triggers: TrialTriggers;
  readonly draw: () => string;
  readonly sleep: (milliseconds: number) => void;
}

export interface PlatformTrials {
  readonly questions: readonly PlatformQuestion[];
  readonly throwAways: readonly ThrowAways[];
}

const workerIn = (deps: TrialDeps): (() => Send | undefined) => {
  let token: string | undefined;
  return () => {
    const key = deps.workerKeys()[0];
    if (key === undefined) return undefined;
    return sending(deps.http, () => {
      if (token !== undefined) return succeed(token);
      const author = deps.author();
      if (!author.ok) return author;
      const minted = mintToken(deps, { key, scopes: WORKER_SCOPES, subject: author.value.email });
      if (minted.ok) token = minted.value;
      return minted;
    });
  };
};

export const createPlatformTrials = (deps: TrialDeps): PlatformTrials => {
  const { http, now, sleep, draw, ownToken, triggers } = deps;
  const send = sending(http, ownToken);
  const contacts = createTrialContacts(send, sleep);
  const labels = createTrialLabels(send, draw);
  const files = createTrialFiles(send);
  const tab = createTrialTab(sending(http, deps.bookToken), deps.spreadsheet, draw);
  const account = { author: deps.author, send, worker: workerIn(deps), contacts, files };
  return {
    questions: [
      ...sheetQuestions(tab),
      ...triggerQuestions(triggers),
      ...accountQuestions(account),
      ...writeQuestions({ send, contacts, labels }),
      ...storedQuestions(contacts),
      ...clientDataQuestions(contacts),
      tokenQuestion(account),
      ...listingQuestions({ send, contacts, labels, now, sleep }),
      readsQuestion({ http: deps.impatientHttp, token: ownToken, sleep }),
    ],
    // Triggers first: they alone do something while nobody looks. Contacts before the labels that they are in.
    throwAways: [triggers, tab, files, contacts, labels],
  };
};
