/**
 * `console` and Logger (https://developers.google.com/apps-script/guides/logging): lines that the execution collects.
 *
 * *Not faithful:* no severities and no structured payloads; an object is its JSON.
 */
import { ask } from './ask';
import { formatString } from './formatString';

const line = (values: readonly unknown[]): string => {
  const [first, ...rest] = values;
  const placeholders = typeof first === 'string' ? (first.match(/%[-+0\d.]*[sdif]/g)?.length ?? 0) : 0;
  if (typeof first !== 'string' || placeholders === 0 || rest.length === 0)
    return values.map(shown).join(' ');
  const text = formatString(first, ...rest.slice(0, placeholders).map(shown));
  return [text, ...rest.slice(placeholders).map(shown)].join(' ');
};

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return '[object]';
  }
};

const log = (...values: readonly unknown[]): void => {
  ask('log', { line: line(values) });
};

const timers = new Map<string, number>();

export const scriptConsole = {
  log,
  info: log,
  warn: log,
  error: log,
  time: (label: string) => {
    timers.set(label, Date.now());
  },
  timeEnd: (label: string) => {
    log(`${label}: ${Date.now() - (timers.get(label) ?? Date.now())}ms`);
    timers.delete(label);
  },
};

let lines: string[] = [];

export const logger = {
  log: (...values: readonly unknown[]) => {
    lines.push(line(values));
    log(...values);
    return logger;
  },
  getLog: () => lines.map((text) => `${text}\n`).join(''),
  clear: () => {
    lines = [];
  },
};
