/**
 * PropertiesService, the host's side.
 *
 * *Faithful:* text only; 9 KB per value and 500 KB per store
 * (https://developers.google.com/apps-script/guides/services/quotas), with Google's messages; script properties are
 * everybody's, user properties one person's (https://developers.google.com/apps-script/guides/properties).
 * *Not faithful:* a KB is 1,000 bytes and keys count, the strictest reading of the quotas; `setProperties` takes effect
 * whole or not at all, which Google promises nowhere; no latency. The daily quota: `dailyBudgets.ts`.
 */
import { takeOfDay } from '../dailyBudgets';
import type { Handlers, StoreName } from '../operations';
import type { RunningExecution } from '../runningExecution';
import { ScriptException, takeStep } from '../runningExecution';
import type { TextByKey } from '../scriptData';
import { readOwn, removeOwn, writeOwn } from './ownEntries';

const KB = 1_000;
const VALUE_LIMIT = 9 * KB;
const STORE_LIMIT = 500 * KB;

type PropertyOperation = 'properties.read' | 'properties.readAll' | 'properties.write' | 'properties.delete';

export const propertiesHandlers = (execution: RunningExecution): Handlers<PropertyOperation> => ({
  'properties.read': ({ store, key }) => readOwn(read(execution, store), key) ?? null,
  'properties.readAll': ({ store }) => read(execution, store),
  'properties.write': ({ store, values, deleteOthers }) => {
    refuseTooMuch(deleteOthers ? {} : storeOf(execution, store), values);
    return write(execution, () => {
      const entries = writableStoreOf(execution, store);
      if (deleteOthers) for (const key of Object.keys(entries)) removeOwn(entries, key);
      for (const [key, value] of Object.entries(values)) writeOwn(entries, key, value);
    });
  },
  'properties.delete': ({ store, key }) =>
    write(execution, () => {
      removeOwn(storeOf(execution, store), key);
    }),
});

const read = (execution: RunningExecution, store: StoreName): TextByKey => {
  takeOfDay(execution, 'propertyCalls', 1);
  return storeOf(execution, store);
};

/** Reading leaves no trace, not even an empty store. */
const storeOf = ({ world, account }: RunningExecution, store: StoreName): TextByKey =>
  store === 'script' ? world.script.scriptProperties : (world.script.userProperties[account.sub] ?? {});

const writableStoreOf = ({ world, account }: RunningExecution, store: StoreName): TextByKey =>
  store === 'script' ? world.script.scriptProperties : (world.script.userProperties[account.sub] ??= {});

const write = (execution: RunningExecution, effect: () => void): null => {
  takeOfDay(execution, 'propertyCalls', 1);
  execution.counts.propertyWrites += 1;
  takeStep(execution, effect);
  return null;
};

const refuseTooMuch = (kept: TextByKey, values: TextByKey): void => {
  let size = 0;
  for (const [key, value] of Object.entries(values)) {
    if (Buffer.byteLength(value) > VALUE_LIMIT) throw new ScriptException('Argument too large: value');
    size += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  for (const [key, value] of Object.entries(kept)) {
    if (!Object.hasOwn(values, key)) size += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (size <= STORE_LIMIT) return;
  throw new ScriptException(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
};
