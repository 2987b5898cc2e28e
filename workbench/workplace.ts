/** A company at work: its emulated Google, the shipped bundle installed as its script, and people who open, click and wait. */
import { faultsOfAnswer, tellFaults } from '@google-apps-script/card-service-mock/faults';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { HostApp } from './addOnManifest';
import { composeTriggerOf, homepageOf } from './addOnManifest';
import type { DraftRecipients } from './draftRecipients';
import { NO_RECIPIENTS } from './draftRecipients';
import type { Faults } from './google/faults';
import { noFaults } from './google/faults';
import { findMessage, issueMessageToken } from './google/gmail/gmailData';
import { createIdentity } from './google/oauth/identity';
import type { Router } from './google/router';
import { createRouter } from './google/router';
import { googleServices } from './google/services';
import type { World } from './google/world';
import type { Execution, KillSwitch } from './runtime/execution';
import type { Network } from './runtime/network';
import type { AnsweredCall } from './runtime/pageCall';
import { callFromPage } from './runtime/pageCall';
import type { Visit } from './runtime/pageVisit';
import { visitPage } from './runtime/pageVisit';
import type { ScriptProject } from './runtime/scriptProject';
import type { ScriptRuntime } from './runtime/scriptRuntime';
import { createScriptRuntime } from './runtime/scriptRuntime';

export const HOUR = 3_600_000;

export interface Click {
  readonly parameters: Readonly<Record<string, string>>;
  /** By field name; of boxes to tick, several values may be chosen. */
  readonly inputs?: Readonly<Record<string, string | readonly string[]>>;
  /** By field name: dates and times, in the shapes of Google's events. */
  readonly moments?: Readonly<Record<string, object>>;
  /** The open message beside which the card stands. */
  readonly message?: string;
  readonly platform?: Platform;
  /** The message that is being written beside the card. */
  readonly draft?: DraftRecipients;
  /** Gmail, unless told. */
  readonly host?: HostApp;
}

/** Where Gmail runs. */
export type Platform = 'WEB' | 'ANDROID';

export interface Workplace {
  readonly world: () => World;
  /** Goes back to another moment, or into another company. */
  readonly enter: (world: World) => void;
  readonly project: ScriptProject;
  readonly runtime: ScriptRuntime;
  readonly router: Router;
  readonly faults: Faults;
  /** Carries this out within the next request that the script makes, while that execution waits for its answer. */
  readonly duringNextRequest: (act: () => void) => void;
  /** Opens the add-on's homepage, in Gmail unless told. */
  readonly open: (sub: string, kill?: KillSwitch, host?: HostApp) => Execution;
  /** Opens a message in Gmail with the side panel open. */
  readonly openMessage: (sub: string, message: string, kill?: KillSwitch, platform?: Platform) => Execution;
  /** Starts the add-on's compose action in a message that is being written. */
  readonly openCompose: (sub: string, draft?: DraftRecipients, kill?: KillSwitch) => Execution;
  /** Clicks something on a card. */
  readonly click: (sub: string, click: Click, kill?: KillSwitch) => Execution;
  /** Clicks or types something that a card has bound to this function of the bundle. */
  readonly callFunction: (sub: string, functionName: string, click: Click, kill?: KillSwitch) => Execution;
  /** Opens the script's web app with this query, e.g. `label=5`. */
  readonly openPage: (sub: string, query?: string) => Visit;
  /** `google.script.run` of a page that this person has open. */
  readonly callFromPage: (
    sub: string,
    functionName: string,
    given: readonly unknown[],
    kill?: KillSwitch,
  ) => AnsweredCall;
  /** Lets time pass, firing each trigger when it falls due. */
  readonly wait: (
    milliseconds: number,
    kill?: (execution: number) => KillSwitch | undefined,
  ) => readonly Execution[];
}

const manifestSchema = v.object({
  timeZone: v.string(),
  oauthScopes: v.exactOptional(v.array(v.string())),
  urlFetchWhitelist: v.exactOptional(v.array(v.string())),
  addOns: v.exactOptional(v.record(v.string(), v.unknown())),
});

/** The two files of a payload, by their text. */
export const projectOf = (code: string, manifest: string): ScriptProject => ({
  code,
  manifest: v.parse(manifestSchema, JSON.parse(manifest)),
});

/** The payload that clasp pushes. */
export const readProject = (folder: string): ScriptProject => {
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return {
    ...projectOf(text('Code.js'), text('appsscript.json')),
    pages: Object.fromEntries(pages.map((file) => [file.replace(/\.html$/, ''), text(file)])),
  };
};

interface Opened {
  readonly click?: Click;
  /** The message that is open. */
  readonly message?: string;
  readonly platform?: Platform;
  readonly draft?: DraftRecipients;
  readonly host?: HostApp;
}

/** Of an open message Gmail says which it is, and gives the token that opens it. */
const messagePart = (world: World, sub: string, message: string): object => ({
  gmail: {
    messageId: message,
    threadId: findMessage(world, sub, message)?.threadId ?? message,
    accessToken: issueMessageToken(world, sub, message),
  },
});

/** Told where the manifest asks for the draft's metadata (developers.google.com/workspace/add-ons/gmail/extending-compose-ui). */
const draftPart = ({ to, cc, bcc }: DraftRecipients): object => ({
  gmail: { toRecipients: to, ccRecipients: cc, bccRecipients: bcc },
});

/** What a host sends with every event of a Google Workspace add-on (developers.google.com/workspace/add-ons/concepts/event-objects). */
const hostEvent = (
  world: World,
  sub: string,
  { click, message, platform, draft, host }: Opened = {},
): object => {
  const account = world.accounts.find((candidate) => candidate.sub === sub);
  return {
    commonEventObject: {
      platform: platform ?? 'WEB',
      hostApp: host ?? 'GMAIL',
      userLocale: account?.locale ?? 'en',
      timeZone: { id: account?.timeZone ?? 'Asia/Tokyo', offset: 32_400_000 },
      ...(click === undefined
        ? {}
        : {
            parameters: click.parameters,
            formInputs: {
              ...Object.fromEntries(
                Object.entries(click.inputs ?? {}).map(([name, value]) => [
                  name,
                  { stringInputs: { value: typeof value === 'string' ? [value] : value } },
                ]),
              ),
              ...click.moments,
            },
          }),
    },
    ...(message === undefined ? {} : messagePart(world, sub, message)),
    ...(draft === undefined ? {} : draftPart(draft)),
  };
};

/** Gmail's own words for an answer that it cannot show, and what is wrong with it, which Gmail does not say. */
const refuseAnswer = (answer: unknown): string | undefined => {
  const faults = faultsOfAnswer(answer);
  if (faults.length === 0) return undefined;
  const words = 'The value returned from Apps Script has a type that cannot be used by the add-ons platform.';
  return `${words}\n${tellFaults(faults)}`;
};

export const createWorkplace = (start: World, project: ScriptProject): Workplace => {
  let current = start;
  const world = (): World => current;
  const faults = noFaults();
  const router = createRouter({ world, services: googleServices, faults });
  const acts: (() => void)[] = [];
  const network: Network = {
    send: (request, execution) => {
      acts.shift()?.();
      return router.send(request, execution);
    },
  };
  const runtime = createScriptRuntime({
    world,
    network,
    identity: createIdentity(world),
    project,
    refuseAnswer,
  });
  const call = (sub: string, functionName: string, argument: object, kill?: KillSwitch): Execution =>
    runtime.execute({
      account: sub,
      functionName,
      argument,
      kind: 'card',
      ...(kill === undefined ? {} : { kill }),
    });

  /** Nothing of the draft where the manifest does not ask for it. */
  const toldOf = (draft: DraftRecipients): DraftRecipients =>
    composeTriggerOf(project.manifest)?.seesRecipients === true ? draft : NO_RECIPIENTS;

  const callFunction = (sub: string, functionName: string, click: Click, kill?: KillSwitch): Execution => {
    const { message, platform, draft, host } = click;
    const opened = {
      click,
      ...(message === undefined ? {} : { message }),
      ...(platform === undefined ? {} : { platform }),
      ...(draft === undefined ? {} : { draft: toldOf(draft) }),
      ...(host === undefined ? {} : { host }),
    };
    return call(sub, functionName, hostEvent(current, sub, opened), kill);
  };

  return {
    world,
    enter: (next) => {
      current = next;
    },
    project,
    runtime,
    router,
    faults,
    duringNextRequest: (act) => {
      acts.push(act);
    },
    open: (sub, kill, host = 'GMAIL') => {
      const homepage = homepageOf(project.manifest, host);
      if (homepage === undefined) throw new Error(`The manifest has no homepage in ${host}.`);
      return call(sub, homepage, hostEvent(current, sub, { host }), kill);
    },
    openMessage: (sub, message, kill, platform = 'WEB') =>
      call(sub, 'onMessage', hostEvent(current, sub, { message, platform }), kill),
    openCompose: (sub, draft = NO_RECIPIENTS, kill) => {
      const trigger = composeTriggerOf(project.manifest);
      if (trigger === undefined) throw new Error('The manifest has no compose trigger.');
      return call(sub, trigger.function, hostEvent(current, sub, { draft: toldOf(draft) }), kill);
    },
    click: (sub, click, kill) => callFunction(sub, 'onCardAction', click, kill),
    callFunction,
    openPage: (sub, query = '') => visitPage(runtime, sub, new URLSearchParams(query)),
    callFromPage: (sub, functionName, given, kill) =>
      callFromPage(runtime, {
        sub,
        functionName,
        arguments: given,
        ...(kill === undefined ? {} : { kill }),
      }),
    wait: (milliseconds, kill) => {
      const end = current.now + milliseconds;
      const executions: Execution[] = [];
      for (;;) {
        const next = runtime.nextTriggerAt();
        if (next === undefined || next > end) break;
        current.now = Math.max(current.now, next);
        executions.push(...runtime.runDueTriggers({ kill: () => kill?.(executions.length) }));
      }
      current.now = Math.max(current.now, end);
      return executions;
    },
  };
};
