/**
 * What somebody keeps for himself among his own properties, which Google gives to nobody else's executions
 * (developers.google.com/apps-script/reference/properties/properties-service#getuserproperties): preferences, and ids of what he
 * looked at. No right depends on it, and what cannot be read is as if it were not there.
 */
import * as v from 'valibot';
import type { Lately, OwnLately } from '../../app/home/lately';
import { NOTHING_LATELY } from '../../app/home/lately';
import type { OwnPreferences, Preferences } from '../../app/home/preferences';
import { LANGUAGES, LIST_LENGTHS, USUAL_PREFERENCES } from '../../app/home/preferences';
import { isRecordId } from '../../core/book/record';
import { parseJson } from '../http';
import type { PropertyStore } from './propertyMirror';

export const PREFERENCES = 'preferences';
export const LATELY = 'lately';

const preferencesSchema = v.object({
  language: v.exactOptional(v.picklist(LANGUAGES)),
  listLength: v.picklist(LIST_LENGTHS),
});

const persons = v.pipe(
  v.array(v.string()),
  v.transform((ids) => ids.filter((id) => isRecordId(id, 'person'))),
);

const placeSchema = v.object({
  epoch: v.string(),
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  at: v.number(),
});

const latelySchema = v.object({
  viewed: persons,
  came: v.exactOptional(placeSchema),
  before: v.exactOptional(placeSchema),
  about: persons,
});

/** `own` is asked for when it is needed: most executions look for none of it. */
export const createPropertyOwnNotes = (own: () => PropertyStore): OwnLately & OwnPreferences => {
  const parsed = (name: string): unknown => parseJson(own().getProperty(name) ?? '');
  const write = (name: string, value: Preferences | Lately): void => {
    own().setProperty(name, JSON.stringify(value));
  };
  return {
    preferences: () => {
      const found = v.safeParse(preferencesSchema, parsed(PREFERENCES));
      return found.success ? found.output : USUAL_PREFERENCES;
    },
    prefer: (preferences) => {
      write(PREFERENCES, preferences);
    },
    lately: () => {
      const found = v.safeParse(latelySchema, parsed(LATELY));
      return found.success ? found.output : NOTHING_LATELY;
    },
    noteLately: (lately) => {
      write(LATELY, lately);
    },
  };
};
