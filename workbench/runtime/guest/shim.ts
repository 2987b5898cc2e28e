/**
 * The emulated Apps Script inside a script's context: the services as globals, and the way in for a call. Everything here
 * is made by the context's own intrinsics, so that `instanceof` is right and nothing leads out.
 */
import { CardService } from '@google-apps-script/card-service-mock';
import { connect } from './ask';
import type { HostBridge } from './ask';
import { cacheService } from './cacheService';
import { installClock, installRandom, setClock } from './clock';
import { htmlService } from './htmlService';
import { lockService } from './lockService';
import { mailApp } from './mailApp';
import { logger, scriptConsole } from './logging';
import { pageValue } from '../pageValues';
import { propertiesService } from './propertiesService';
import { scriptApp } from './scriptApp';
import { session } from './session';
import { urlFetchApp } from './urlFetchApp';
import { utilities } from './utilities';

/** The host's way in. How a call ended is JSON: `{ type: 'returned', value? }` or `{ type: 'threw', message, stack }`. */
export interface Entrance {
  /** A function of this context that makes the call. */
  readonly prepare: (functionName: string, given: string, isForPage: boolean) => () => void;
  /** Text; asked for after the promises of the call have settled. */
  readonly outcome: () => string;
  /** An error that the script's top level threw, as an outcome. */
  readonly failure: (thrown: unknown) => string;
}

export const install = (bridge: HostBridge, now: number, seed: number): Entrance => {
  connect(bridge);
  setClock(now);
  installClock();
  installRandom(seed);
  const services = {
    CacheService: cacheService,
    CardService,
    HtmlService: htmlService,
    LockService: lockService,
    Logger: logger,
    MailApp: mailApp,
    PropertiesService: propertiesService,
    ScriptApp: scriptApp,
    Session: session,
    UrlFetchApp: urlFetchApp,
    Utilities: utilities,
    console: scriptConsole,
  };
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  }

  let outcome = '{"type":"returned"}';
  const settle = (result: () => unknown, isForPage: boolean): void => {
    try {
      const value = result();
      outcome = JSON.stringify({ type: 'returned', value: isForPage ? forPage(value) : value });
    } catch (thrown) {
      outcome = failure(thrown);
    }
  };
  return {
    prepare: (functionName, given, isForPage) => () => {
      settle(() => {
        const result = invoke(functionName, listOf(given));
        if (!(result instanceof Promise)) return result;
        result.then(
          (value: unknown) => settle(() => value, isForPage),
          (thrown: unknown) => {
            outcome = failure(thrown);
          },
        );
        return undefined;
      }, isForPage);
    },
    outcome: () => outcome,
    failure,
  };
};

const listOf = (json: string): readonly unknown[] => {
  const list: unknown = JSON.parse(json);
  return Array.isArray(list) ? list : [];
};

/** Not documented: developers report that a page receives null for a value that cannot be carried. */
const forPage = (value: unknown): unknown => {
  try {
    return pageValue(value, '');
  } catch {
    return null;
  }
};

/** Calls what the script itself declares, and nothing that it marks as private with a trailing underscore. */
const invoke = (name: string, given: readonly unknown[]): unknown => {
  const property = Reflect.getOwnPropertyDescriptor(globalThis, name);
  const declared: unknown = property?.enumerable === true ? property.value : undefined;
  if (typeof declared !== 'function' || name.endsWith('_')) {
    throw new Error(`Script function not found: ${name}`);
  }
  return Reflect.apply(declared, globalThis, given);
};

const failure = (thrown: unknown): string =>
  JSON.stringify(
    thrown instanceof Error
      ? { type: 'threw', message: thrown.message, stack: ownFrames(thrown.stack ?? '') }
      : { type: 'threw', message: String(thrown), stack: '' },
  );

/** The frames of the machine around the script are nobody's business in it. */
const ownFrames = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => !/^ {4}at /.test(line) || /\b(?:Code|appsScript)\.js:/.test(line))
    .join('\n');
