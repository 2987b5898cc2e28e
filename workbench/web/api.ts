/** What the workbench's pages ask of its server: `POST /api/<name>` with a JSON body, answered with JSON. */
import type { UniversalAction } from '../addOnManifest';
import type { ShownMessage } from '../google/gmail/shownMessage';
import type { AdminAct, AdminAnswer, AdminProblem } from './adminApi';
import type { FollowAnswer, FollowQuestion } from './followApi';
import type { QuotaBucket, QuotaCost } from '../google/quotaCost';
import type { DraftRecipients } from '../draftRecipients';
import type { WebPerson } from './webPerson';

/** Every question with its answer. The pages call through `call`, the server answers from one table of handlers. */
export interface Api {
  /** Who works here, and what time it is. */
  readonly company: { readonly ask: object; readonly answer: CompanyAnswer };
  /** Opens the add-on in the side panel: its homepage, or its card for the message that is open. */
  readonly openPanel: {
    readonly ask: { readonly as: string } & Beside;
    readonly answer: PanelAnswer;
  };
  readonly mailbox: {
    readonly ask: { readonly as: string };
    readonly answer: { readonly messages: readonly ShownMessage[] };
  };
  /** Clicks, types or asks for suggestions in the side panel: whatever calls a function of the bundle. */
  readonly callPanel: { readonly ask: PanelCall; readonly answer: PanelAnswer };
  /** One person's Google Contacts: labels and a window of a list. */
  readonly contacts: { readonly ask: ContactsQuestion; readonly answer: ContactsAnswer };
  readonly contact: {
    readonly ask: { readonly as: string; readonly contact: string };
    readonly answer: { readonly contact?: WebPerson };
  };
  /** What a person does by hand in Google Contacts. */
  readonly actOnContacts: {
    readonly ask: ContactsAct;
    readonly answer: { readonly problem?: string; readonly contact?: string };
  };
  readonly activity: { readonly ask: object; readonly answer: ActivityAnswer };
  readonly sheet: {
    readonly ask: { readonly tab: string };
    readonly answer: { readonly rows: readonly (readonly string[])[] };
  };
  /** Whether every copy of every shared label is the same, found without the product's own code. */
  readonly judgement: { readonly ask: object; readonly answer: JudgementAnswer };
  /** Breaks something on purpose, or mends all that is broken. */
  readonly breakIt: {
    readonly ask: { readonly what: BreakName | 'mend'; readonly call?: number };
    readonly answer: object;
  };
  /** Lets virtual time pass, firing triggers as they fall due. */
  readonly advance: {
    readonly ask: { readonly minutes: number };
    readonly answer: { readonly executions: number };
  };
  readonly runDue: { readonly ask: object; readonly answer: { readonly executions: number } };
  /** Without a day: the one on which the add-on was installed. */
  readonly startOver: {
    readonly ask: { readonly day?: 'installed' | 'before-installation' };
    readonly answer: object;
  };
  /** What the Admin console shows; nothing but `isAdmin: false` to somebody who is no administrator. */
  readonly admin: { readonly ask: { readonly as: string }; readonly answer: AdminAnswer };
  /** What an administrator does there, in the Cloud console, in Drive and in the script's editor. */
  readonly actOnAdmin: { readonly ask: AdminAct; readonly answer: { readonly problem?: AdminProblem } };
  /** One contact's way from the label that it was shared with to another member's phone. */
  readonly follow: { readonly ask: FollowQuestion; readonly answer: FollowAnswer };
  /** Which steps of the tour are done; `fold` folds its list away or opens it again. */
  readonly tour: { readonly ask: { readonly fold?: boolean }; readonly answer: TourAnswer };
}

/** What can be broken on purpose. */
export type BreakName = 'kill' | 'quota' | 'lag' | 'double' | 'late-book' | 'wipe' | 'forget' | 'delegation';

export type ApiName = keyof Api;

export interface CompanyAnswer {
  readonly company: string;
  /** Virtual milliseconds since the epoch. */
  readonly now: number;
  readonly timeZone: string;
  /** What the add-on has in every host's menu, by its manifest. */
  readonly universalActions: readonly UniversalAction[];
  /** What Gmail calls the add-on's action while one writes; absent where it has none. */
  readonly composeAction?: string;
  readonly people: readonly {
    /** The mailbox: `aiko`. Pages are addressed by it. */
    readonly key: string;
    readonly name: string;
    readonly email: string;
    readonly locale: string;
    readonly isAdmin: boolean;
    /** Whether the add-on is in this person's side panel: `not-permitted` where its access to data is not granted. */
    readonly addOn: 'there' | 'not-installed' | 'not-permitted';
  }[];
}

/** Where the add-on stands: in Gmail with nothing open, unless told. */
export interface Beside {
  /** The open message. */
  readonly message?: string;
  readonly host?: PanelHost;
  /** To whom the message goes that is being written. */
  readonly draft?: DraftRecipients;
}

/** Gmail in the browser, unless told. */
export type PanelHost = 'mobile' | 'calendar' | 'drive';

export interface PanelCall extends Beside {
  readonly as: string;
  /** A top-level function of the bundle, as a card names it. */
  readonly function: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** By field name: what is typed, chosen or ticked. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  /** By field name: dates and times. */
  readonly moments?: Readonly<Record<string, FormMoment>>;
}

/** What was chosen in a picker, as Google's event objects carry it. */
export type FormMoment =
  | { readonly dateInput: { readonly msSinceEpoch: number } }
  | { readonly timeInput: { readonly hours: number; readonly minutes: number } }
  | {
      readonly dateTimeInput: {
        readonly hasDate: boolean;
        readonly hasTime: boolean;
        readonly msSinceEpoch: number;
      };
    };

/** What the bundle returned, as CardService's objects print themselves; or the end of an execution that returned nothing. */
export type PanelAnswer =
  | { readonly ok: true; readonly answer: unknown; readonly virtualMilliseconds: number }
  | { readonly ok: false; readonly sentence: string; readonly reference: string };

export interface ContactsQuestion {
  readonly as: string;
  /** A label's resource name; absent: all contacts; `trash`: what was deleted. */
  readonly label?: string;
  readonly search?: string;
  readonly from: number;
  readonly count: number;
}

export interface ContactsAnswer {
  readonly labels: readonly {
    readonly name: string;
    readonly resourceName: string;
    readonly count: number;
  }[];
  readonly total: number;
  readonly contacts: readonly {
    readonly resourceName: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly organization: string;
    readonly labels: readonly string[];
    readonly starred: boolean;
  }[];
}

export type ContactsAct =
  | {
      readonly as: string;
      readonly act: 'add';
      readonly fields: WebPerson;
      readonly labels: readonly string[];
    }
  | { readonly as: string; readonly act: 'edit'; readonly contact: string; readonly fields: WebPerson }
  | { readonly as: string; readonly act: 'delete' | 'recover' | 'star' | 'unstar'; readonly contact: string }
  /** The first one survives. */
  | { readonly as: string; readonly act: 'merge'; readonly contacts: readonly string[] }
  /** All contacts as they were so many minutes ago. */
  | { readonly as: string; readonly act: 'undo'; readonly minutes: number }
  | {
      readonly as: string;
      readonly act: 'label' | 'unlabel';
      readonly contact: string;
      readonly label: string;
    }
  | { readonly as: string; readonly act: 'create-label'; readonly label: string }
  | { readonly as: string; readonly act: 'rename-label'; readonly label: string; readonly name: string }
  | {
      readonly as: string;
      readonly act: 'delete-label';
      readonly label: string;
      /** What becomes of those that have it; absent: they stay. */
      readonly contacts?: 'keep' | 'delete';
    };

export interface ActivityAnswer {
  readonly now: number;
  readonly nextTriggerAt?: number;
  /** Newest first, at most 200. */
  readonly executions: readonly {
    readonly id: string;
    readonly account: string;
    readonly functionName: string;
    readonly kind: string;
    readonly startedAt: number;
    readonly virtualMilliseconds: number;
    readonly outcome: string;
    readonly logs: readonly string[];
    readonly calls: readonly {
      readonly operation: string;
      readonly status: number;
      readonly writes: boolean;
      /** Units by quota. */
      readonly cost: QuotaCost;
    }[];
    readonly receipt?: { readonly calls: number; readonly bound: number };
  }[];
  /** While time passes there is more to come. */
  readonly isBusy: boolean;
  readonly broken: readonly BreakName[];
  /** The busiest minute so far, and whose it was. */
  readonly quotas: readonly {
    readonly bucket: QuotaBucket;
    readonly used: number;
    /** What is in force; absent where there is none. */
    readonly limit?: number;
    readonly caller: string;
  }[];
  /** Who has used most of what Apps Script gives each person for a day. */
  readonly daily: readonly {
    readonly what: 'trigger-minutes' | 'fetches' | 'property-calls';
    readonly used: number;
    readonly limit: number;
    readonly caller: string;
  }[];
  readonly tabs: readonly string[];
  readonly properties: readonly { readonly name: string; readonly bytes: number }[];
}

export interface JudgementAnswer {
  readonly labels: readonly {
    readonly name: string;
    /** How many people hold a copy: those who have opened the add-on, the owner among them. */
    readonly members: number;
    /** How many of these copies are whole and the same. */
    readonly identical: number;
    readonly lost: number;
    readonly doubled: number;
    readonly copies: readonly {
      /** The mailbox. */
      readonly person: string;
      /** False where the person has never opened the add-on, and so has no copy to be judged. */
      readonly started: boolean;
      readonly compared: number;
      readonly identical: number;
      readonly lost: number;
      readonly doubled: number;
      readonly extra: number;
    }[];
  }[];
}

export type TourStep = 'share' | 'wait' | 'arrived' | 'edit' | 'putBack' | 'heal' | 'stop';

export interface TourAnswer {
  readonly steps: readonly { readonly name: TourStep; readonly done: boolean }[];
  readonly isFolded: boolean;
}
