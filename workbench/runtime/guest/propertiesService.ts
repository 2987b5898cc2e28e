/** PropertiesService (https://developers.google.com/apps-script/reference/properties); the host keeps the stores. */
import type { StoreName } from '../operations';
import { ask } from './ask';

type Properties = GoogleAppsScript.Properties.Properties;

const properties = (store: StoreName): Properties => {
  const write = (values: Readonly<Record<string, unknown>>, deleteOthers: boolean): Properties => {
    ask('properties.write', { store, values: textOf(values), deleteOthers });
    return service;
  };
  const service: Properties = {
    getProperty: (key) => ask('properties.read', { store, key: String(key) }),
    getProperties: () => ask('properties.readAll', { store }),
    getKeys: () => Object.keys(ask('properties.readAll', { store })),
    setProperty: (key, value) => write({ [key]: value }, false),
    setProperties: (values: Readonly<Record<string, string>>, deleteAllOthers: boolean = false) =>
      write(values, deleteAllOthers),
    deleteProperty: (key) => {
      ask('properties.delete', { store, key: String(key) });
      return service;
    },
    deleteAllProperties: () => write({}, true),
  };
  return service;
};

/** Only text is kept: a number comes back as its digits. */
const textOf = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));

export const propertiesService = {
  getScriptProperties: () => properties('script'),
  getUserProperties: () => properties('user'),
  /** An add-on outside Docs, Sheets, Slides and Forms has no document. */
  getDocumentProperties: () => null,
};
